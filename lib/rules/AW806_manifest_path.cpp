// SPDX-License-Identifier: MIT
#include "library_support.h"
#include "manifest_support.h"
#include "rule_support.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Agentwright::AW806 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW806",
    .name = "manifest-path",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Library,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A path in a plugin’s manifest leads nowhere."),
    .documentation = R"(## What it finds

A path in `agents`, `commands`, `skills`, `hooks`, `mcpServers` and the like that does not begin with `./`, leads out of the plugin, or is not there; and an entry of `agents` that is no `.md` file.

## Why it matters

Claude Code refuses the plugin, or loads it without that part.

## Example

```json
{ "name": "team-agents", "agents": "./agents" }
```

## Fix

Puts `./` in front where that file is there: *safe*. Else none.
)",
    .evidence =
        "code.claude.com/docs/en/plugins-reference (August 2026); Claude Code 2.1.329, plugin validate (November 2026).",
};

void check(const LibraryContext &context, LibrarySink &sink)
{
    for (const Manifest &manifest : manifestsOf(context, ManifestFile::Kind::Plugin)) {
        for (const ManifestPath &one : pathsIn(manifest.root)) {
            const QString path = manifest.file->path;
            const QString &written = one.node->text;
            const QString target = QDir::cleanPath(manifest.folder + u'/' + written);
            const bool isThere = context.existingPaths.contains(target);
            if (!target.startsWith(manifest.folder + u'/') && target != manifest.folder) {
                sink.report(path, one.node->range,
                            QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” leads out of the plugin"), {written});
            } else if (!written.startsWith("./"_L1)) {
                Diagnostic &found = sink.report(path, one.node->range,
                                                QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” does not begin with ./"),
                                                {written})
                                        .diagnostic;
                if (isThere)
                    addFix(found, FixSafety::Safe,
                           TextEdit({one.node->range.start + 1, one.node->range.start + 1}, u"./"_s),
                           QT_TRANSLATE_NOOP("Agentwright::Rules", "Put ./ in front"));
            } else if (!isThere) {
                sink.report(path, one.node->range, QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” is not there"),
                            {written});
            } else if (one.key == "agents"_L1 && !target.endsWith(".md"_L1)) {
                sink.report(path, one.node->range,
                            QT_TRANSLATE_NOOP("Agentwright::Rules",
                                              "“agents” wants files that end in .md, not the folder “%1”"),
                            {written});
            }
        }
    }
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright::AW806
