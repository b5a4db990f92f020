// SPDX-License-Identifier: MIT
#include "library_support.h"
#include "manifest_support.h"
#include "rule_support.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Agentwright::AW811 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW811",
    .name = "marketplace-differs",
    .severity = Severity::Warning,
    .verdict = Verdict::Quality,
    .stage = RuleStage::Library,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A marketplace’s entry says something else than the plugin."),
    .documentation = R"(## What it finds

An entry whose `version`, `description` or `name` is another than that of the `plugin.json` its source leads to.

## Why it matters

What people are shown and what they get are two things; for the version, the plugin’s own counts.

## Example

Entry `"version": "1.1.0"`, manifest `"version": "1.2.0"`.

## Fix

Takes over what the plugin says: *to be looked at*.
)",
    .evidence =
        "code.claude.com/docs/en/plugin-marketplaces (August 2026); Claude Code 2.1.329, plugin validate (November 2026).",
};

void compare(const Manifest &market, const JsonNode &entry, const Manifest &plugin, LibrarySink &sink)
{
    for (const QString &key : {u"name"_s, u"version"_s, u"description"_s}) {
        const JsonMember *ours = entry.find(key);
        const JsonMember *theirs = plugin.root.find(key);
        if (!ours || !theirs || ours->value.text == theirs->value.text)
            continue;
        LibraryFinding &found = sink.report(market.file->path, ours->value.range,
                                            QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                              "The plugin’s own %1 is another: “%2”"),
                                            {key, excerpt(theirs->value.text)});
        found.elsewhere.append({plugin.file->path, theirs->value.range});
        addFix(found.diagnostic, FixSafety::Review,
               TextEdit(ours->value.range,
                        plugin.file->text.sliced(theirs->value.range.start, theirs->value.range.length())),
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Take it over"));
    }
}

void check(const LibraryContext &context, LibrarySink &sink)
{
    const QList<Manifest> plugins = manifestsOf(context, ManifestFile::Kind::Plugin);
    for (const Manifest &market : manifestsOf(context, ManifestFile::Kind::Marketplace)) {
        const JsonMember *list = market.root.find(u"plugins");
        for (const JsonNode &entry : list ? list->value.items : QList<JsonNode>()) {
            const QString source = textOf(entry, u"source");
            const QString folder = QDir::cleanPath(market.folder + u'/' + source);
            for (const Manifest &plugin : plugins) {
                if (!source.isEmpty() && plugin.folder == folder)
                    compare(market, entry, plugin, sink);
            }
        }
    }
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright::AW811
