// SPDX-License-Identifier: MIT
#include "library_support.h"
#include "manifest_support.h"
#include "rule_support.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Agentwright::AW804 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW804",
    .name = "plugin-version",
    .severity = Severity::Warning,
    .verdict = Verdict::Quality,
    .stage = RuleStage::Library,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The version of a plugin is missing or not a semantic one."),
    .documentation = R"(## What it finds

A `plugin.json` without `version`, with a text that is no semantic version (`1.2.0`), or with a number, which is an *error*.

## Why it matters

The version is the key under which an installed plugin is kept: without a new one nobody gets an update. A number is refused.

## Example

```json
{ "name": "team-agents", "version": 1.2 }
```

## Fix

Puts a number in quotes: *to be looked at*.
)",
    .evidence =
        "code.claude.com/docs/en/plugins-reference (August 2026); Claude Code 2.1.329, plugin validate (November 2026).",
};

void check(const LibraryContext &context, LibrarySink &sink)
{
    static const QRegularExpression semantic(
        uR"(^\d+\.\d+\.\d+(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z.-]+)?$)"_s);
    for (const Manifest &manifest : manifestsOf(context, ManifestFile::Kind::Plugin)) {
        const JsonMember *version = manifest.root.find(u"version");
        const QString path = manifest.file->path;
        if (!version) {
            sink.report(path, openingOf(manifest.root),
                        QT_TRANSLATE_NOOP("Agentwright::Rules", "The plugin has no version: updates do not arrive"));
        } else if (version->value.kind == JsonNode::Kind::Number) {
            Diagnostic &found = sink.report(path, version->value.range,
                                            QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                              "The version is a number, not a text"))
                                    .diagnostic;
            found.severity = Severity::Error;
            addFix(found, FixSafety::Review, TextEdit(version->value.range, u'"' + version->value.text + u'"'),
                   QT_TRANSLATE_NOOP("Agentwright::Rules", "Put it in quotes"));
        } else if (version->value.kind == JsonNode::Kind::Text && !semantic.match(version->value.text).hasMatch()) {
            sink.report(path, version->value.range,
                        QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” is no semantic version such as 1.2.0"),
                        {excerpt(version->value.text)});
        }
    }
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright::AW804
