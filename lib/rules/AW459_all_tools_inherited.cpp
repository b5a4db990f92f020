// SPDX-License-Identifier: MIT
#include "rule_support.h"
#include "tool_fixes.h"

#include <agentwright/model/edit_builder.h>

using namespace Qt::StringLiterals;

namespace Agentwright::AW459 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW459",
    .name = "all-tools-inherited",
    .severity = Severity::Hint,
    .verdict = Verdict::Quality,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The agent inherits every tool."),
    .documentation = R"(## What it finds

A definition without `tools` and `disallowedTools`, or with `tools: "*"` alone. It runs only where a configuration switches it on:
half of all published agents are like this.

## Why it matters

The agent may write files, run any command and call every MCP server of the session. One that only reads is safer, and cheaper
to load, with a list of what it needs.

## Example

```yaml
name: explainer
description: Use this agent when a part of the code has to be explained.
```

## Fix

Adds `tools: Read, Grep, Glob`. *To be looked at*: the agent may need others.
)",
    .evidence =
        "code.claude.com/docs/en/sub-agents (August 2026); measured with Claude Code 2.1.329 (November 2026). 48 % of about 14,900 public agents have no tools key.",
    .kinds = kClaudeAgents,
    .isOptIn = true,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!hasKeys(context) || context.definition.field(kToolKeys.back().toString()))
        return;
    const Field *field = context.definition.field(kToolKeys.front().toString());
    if (field && !allowedTools(context).hasAll())
        return;
    const TextRange place = fieldRange(context, kToolKeys.front().toString());
    Diagnostic &found = sink.report(place,
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "The agent inherits every tool, writing and shell included"));
    if (!field)
        addFix(found, FixSafety::Review,
               setField(context.definition, kToolKeys.front().toString(),
                        FieldValue::ofList({u"Read"_s, u"Grep"_s, u"Glob"_s})),
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Allow reading only"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW459
