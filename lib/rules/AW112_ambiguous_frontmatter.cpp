// SPDX-License-Identifier: MIT
#include "rule_support.h"
#include "tolerant_reading.h"

#include <algorithm>

namespace Agentwright::AW112 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW112",
    .name = "ambiguous-frontmatter",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Structure,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "What the frontmatter says depends on who reads it."),
    .documentation = R"(## What it finds

Frontmatter in which a YAML reader finds other keys than the lines show: a JSON object, keys with different indentation,
a line of three dots. What is no YAML at all is AW102.

- *Error* when a YAML reader finds no keys at all, but a list or a text.
- *Hint* for a JSON object, which every YAML reader takes.
- *Warning* otherwise.

## Why it matters

Tools differ in what they make of it, and Agentwright does not edit such fields in the form, only as text.

## Example

```yaml
{ "name": "reviewer", "description": "Use this agent when code has to be reviewed." }
```

## Fix

None: write one key a line, without indentation.
)",
    .evidence =
        "yaml-cpp 0.8.0 compared with a reading by lines; a JSON object loads in Claude Code 2.1.329 (measured, November 2026).",
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const DocumentSyntax &syntax = context.syntax();
    if (!hasHeader(context))
        return;
    const auto ambiguity = std::find_if(syntax.issues().begin(), syntax.issues().end(), [](const SyntaxIssue &issue) {
        return issue.kind == SyntaxIssue::Kind::AmbiguousStructure;
    });
    if (ambiguity == syntax.issues().end() || !strictReading(context).isAccepted)
        return;
    const TextRange range = ambiguity->range;
    const YamlValue::Kind root = syntax.rootValue().kind;
    if (root == YamlValue::Kind::Mapping && syntax.textOf(syntax.frontmatter()).trimmed().startsWith(u'{')) {
        sink.report(range, QT_TRANSLATE_NOOP("Agentwright::Rules",
                                             "The frontmatter is a JSON object: Claude Code loads it, tools that read "
                                             "line by line find no keys"))
            .severity = Severity::Hint;
        return;
    }
    if (root == YamlValue::Kind::Mapping) {
        sink.report(range,
                    QT_TRANSLATE_NOOP("Agentwright::Rules", "YAML readers find other keys here than the lines show"));
        return;
    }
    sink.report(range, QT_TRANSLATE_NOOP("Agentwright::Rules",
                                         "YAML readers find no keys in this frontmatter: no tool loads the file"))
        .severity = Severity::Error;
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW112
