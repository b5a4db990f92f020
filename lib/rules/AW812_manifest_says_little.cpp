// SPDX-License-Identifier: MIT
#include "library_support.h"
#include "manifest_support.h"

namespace Agentwright::AW812 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW812",
    .name = "manifest-says-little",
    .severity = Severity::Warning,
    .verdict = Verdict::Quality,
    .stage = RuleStage::Library,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A plugin’s manifest does not say what the plugin is."),
    .documentation = R"(## What it finds

A `plugin.json` without `description` or `author`.

## Why it matters

Claude Code’s own validator warns of both; people who look for a plugin see nothing but its name.

## Example

```json
{ "name": "team-agents", "version": "1.0.0" }
```

## Fix

None.
)",
    .evidence =
        "code.claude.com/docs/en/plugins-reference (August 2026); Claude Code 2.1.329, plugin validate (November 2026).",
};

void check(const LibraryContext &context, LibrarySink &sink)
{
    for (const Manifest &manifest : manifestsOf(context, ManifestFile::Kind::Plugin)) {
        if (!manifest.root.find(u"description"))
            sink.report(manifest.file->path, openingOf(manifest.root),
                        QT_TRANSLATE_NOOP("Agentwright::Rules", "The plugin has no description"));
        if (!manifest.root.find(u"author"))
            sink.report(manifest.file->path, openingOf(manifest.root),
                        QT_TRANSLATE_NOOP("Agentwright::Rules", "The plugin names no author"));
    }
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright::AW812
