// SPDX-License-Identifier: MIT
#include "library_support.h"
#include "manifest_support.h"
#include "rule_support.h"

#include <agentwright/base/relative_path.h>

namespace Agentwright::AW803 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW803",
    .name = "plugin-name",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Library,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The name of a plugin or marketplace is missing or refused."),
    .documentation = R"(## What it finds

A manifest without `name`, or with one that is not lower-case words joined by hyphens, is longer than 64 characters, or is kept by the vendor for its own (`claude-…`, `anthropic-…`, “official” beside either, and the vendor’s marketplaces).

## Why it matters

Claude Code refuses the plugin, or the marketplace that lists it.

## Example

```json
{ "name": "Team Agents" }
```

## Fix

Writes a name in the right form: *to be looked at*.
)",
    .evidence =
        "code.claude.com/docs/en/plugins-reference (August 2026); Claude Code 2.1.329, plugin validate (November 2026).",
};

void checkName(const Manifest &manifest, bool isReserved, LibrarySink &sink)
{
    const JsonMember *member = manifest.root.find(u"name");
    const QString name = textOf(manifest.root, u"name");
    if (name.isEmpty()) {
        sink.report(manifest.file->path, member ? member->value.range : openingOf(manifest.root),
                    QT_TRANSLATE_NOOP("Agentwright::Rules", "The manifest has no name"));
    } else if (!isKebabName(name) || name.size() > manifest.file->settings.limit(Limit::NameLength)) {
        Diagnostic &found =
            sink.report(manifest.file->path, member->value.range,
                        QT_TRANSLATE_NOOP("Agentwright::Rules",
                                          "The name “%1” is not lower-case words joined by hyphens, or too long"),
                        {excerpt(name)})
                .diagnostic;
        if (const QString wanted = slug(name); isKebabName(wanted) && wanted != name)
            addFix(found, FixSafety::Review, TextEdit(member->value.range, u'"' + wanted + u'"'),
                   QT_TRANSLATE_NOOP("Agentwright::Rules", "Rename it to “%1”"), {wanted});
    } else if (isReserved) {
        sink.report(manifest.file->path, member->value.range,
                    QT_TRANSLATE_NOOP("Agentwright::Rules", "The vendor keeps names like “%1” for itself"),
                    {excerpt(name)});
    }
}

void check(const LibraryContext &context, LibrarySink &sink)
{
    for (const Manifest &manifest : manifestsOf(context, ManifestFile::Kind::Plugin))
        checkName(manifest, isReservedPluginName(textOf(manifest.root, u"name")), sink);
    for (const Manifest &manifest : manifestsOf(context, ManifestFile::Kind::Marketplace))
        checkName(manifest, isReservedMarketplaceName(textOf(manifest.root, u"name")), sink);
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright::AW803
