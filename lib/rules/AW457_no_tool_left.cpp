// SPDX-License-Identifier: MIT
#include "rule_support.h"
#include "tool_fixes.h"

#include <agentwright/syntax/frontmatter_edit.h>

#include <algorithm>

namespace Agentwright::AW457 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW457",
    .name = "no-tool-left",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The settings leave the agent no tool."),
    .documentation = R"(## What it finds

- *Error*: `tools` without a value, with an empty text, with `[]`, or with a map instead of a list.
- *Warning*: `disallowedTools` that takes away everything that `tools` allows.

## Why it matters

Only a definition without the key `tools` inherits all of them. With an empty value the agent starts without any and can read no
file, although its caller is told that it has all.

## Example

```yaml
tools:
```

## Fix

Removes the empty key, so that the agent inherits all tools. *To be looked at*: a list of those it needs is better. Nothing is
offered for a map, and where everything is denied.
)",
    .evidence =
        "Runs of Claude Code 2.1.329 (November 2026) with 150 tool lists; code.claude.com/docs/en/sub-agents and /tools-reference (August 2026).",
    .kinds = kClaudeAgents,
};

void checkEmpty(const RuleContext &context, const Field &field, const Entry &entry, DiagnosticSink &sink)
{
    const bool isMap = entry.data.kind == YamlValue::Kind::Mapping;
    const bool isList = entry.data.kind == YamlValue::Kind::Sequence && entry.data.items.isEmpty();
    const bool isBlank = entry.data.isNull() || (entry.data.isString() && entry.data.text.trimmed().isEmpty());
    // What stands below in lines that YAML refuses may be the list all the same.
    const bool hasStrayLines = std::ranges::any_of(context.syntax().pieces(), [&](const FrontmatterPiece &piece) {
        return piece.kind == FrontmatterPiece::Kind::Junk && piece.range.start == entry.whole.end;
    });
    if ((!isMap && !isList && !isBlank) || hasStrayLines)
        return;
    Diagnostic &found = sink.report(fieldRange(context, field.key),
                                    isMap
                                        ? QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                            "Claude Code wants a list of tools and takes this map for "
                                                            "an empty one: the agent has no tools")
                                        : QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                            "The agent has no tools: only a definition without “tools” "
                                                            "inherits all of them"));
    if (!isMap)
        addFix(found, FixSafety::Review, removeEntry(context.syntax(), field.entry),
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Remove “tools”, so that all are inherited"));
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const Field *field = context.definition.field(kToolKeys.front().toString());
    const Entry *entry = field ? context.definition.entry(*field) : nullptr;
    if (!entry || entry->reading == ValueReading::None || entry->key.start > firstStrayLine(context.syntax()))
        return;
    checkEmpty(context, *field, *entry, sink);
    const ToolList &allowed = allowedTools(context);
    const ToolList &denied = deniedTools(context);
    if (!allowed.isThere() || !denied.isThere() || !DeniedTools(denied).takesAllOf(allowed))
        return;
    Diagnostic &found = sink.report(denied.entry().value,
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "This takes away every tool that “tools” allows"));
    found.severity = Severity::Warning;
    found.related = {allowed.entry().value};
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW457
