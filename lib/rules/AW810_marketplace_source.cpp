// SPDX-License-Identifier: MIT
#include "library_support.h"
#include "manifest_support.h"
#include "rule_support.h"

#include <QDir>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Agentwright::AW810 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW810",
    .name = "marketplace-source",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Library,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The source of a marketplace’s plugin leads nowhere."),
    .documentation = R"(## What it finds

A relative `source` of an entry that does not begin with `./`, leads out of the marketplace, or is not there; and a plugin of the marketplace that no entry lists, which is a *hint*.

## Why it matters

The plugin cannot be installed.

## Example

```json
{ "name": "team-agents", "source": "plugins/team-agents" }
```

## Fix

Puts `./` in front where that folder is there: *safe*. Else none.
)",
    .evidence =
        "code.claude.com/docs/en/plugin-marketplaces (August 2026); Claude Code 2.1.329, plugin validate (November 2026).",
};

void checkEntry(const LibraryContext &context, const Manifest &market, const JsonNode &source, LibrarySink &sink)
{
    const QString path = market.file->path;
    const QString target = QDir::cleanPath(market.folder + u'/' + source.text);
    const bool isThere = context.existingPaths.contains(target);
    if (source.text.contains(".."_L1) || !(target + u'/').startsWith(market.folder + u'/')) {
        sink.report(path, source.range, QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” leads out of the marketplace"),
                    {source.text});
    } else if (!source.text.startsWith("./"_L1)) {
        Diagnostic &found = sink.report(path, source.range,
                                        QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” does not begin with ./"),
                                        {source.text})
                                .diagnostic;
        if (isThere)
            addFix(found, FixSafety::Safe, TextEdit({source.range.start + 1, source.range.start + 1}, u"./"_s),
                   QT_TRANSLATE_NOOP("Agentwright::Rules", "Put ./ in front"));
    } else if (!isThere) {
        sink.report(path, source.range, QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” is not there"), {source.text});
    }
}

void check(const LibraryContext &context, LibrarySink &sink)
{
    for (const Manifest &market : manifestsOf(context, ManifestFile::Kind::Marketplace)) {
        const JsonMember *plugins = market.root.find(u"plugins");
        QSet<QString> listed, folders;
        for (const JsonNode &entry : plugins ? plugins->value.items : QList<JsonNode>()) {
            const JsonMember *source = entry.find(u"source");
            if (!source || source->value.kind != JsonNode::Kind::Text)
                continue;
            checkEntry(context, market, source->value, sink);
            const QString folder = QDir::cleanPath(market.folder + u'/' + source->value.text);
            listed.insert(folder);
            folders.insert(folder.first(folder.lastIndexOf(u'/')));
        }
        for (const ManifestFile &plugin : context.manifests) {
            const QString folder = folderOfManifest(plugin.path);
            if (plugin.kind == ManifestFile::Kind::Plugin && folder.startsWith(market.folder + u'/')
                && !listed.contains(folder) && plugins && !plugins->value.items.isEmpty()) {
                Diagnostic &found = sink.report(plugin.path, {0, 0},
                                                QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                                  "No entry of the marketplace lists this plugin"))
                                        .diagnostic;
                const bool hasListedNeighbour = folders.contains(folder.first(folder.lastIndexOf(u'/')));
                found.severity = hasListedNeighbour ? Severity::Warning : Severity::Hint;
            }
        }
    }
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright::AW810
