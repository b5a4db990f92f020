// SPDX-License-Identifier: MIT
#include "rule_support.h"
#include "tool_fixes.h"

namespace Agentwright::AW456 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW456",
    .name = "tool-allowed-and-denied",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A tool is allowed and denied at once."),
    .documentation = R"(## What it finds

An entry of `tools` that `disallowedTools` takes away again, also by the server of an MCP tool. Where it takes away all of them,
AW457 says so instead.

## Why it matters

Denial wins: the agent does not have the tool, whatever `tools` says.

## Example

```yaml
tools: Read, Bash
disallowedTools: Bash
```

## Fix

Takes the entry out of `tools`, or out of `disallowedTools`. *To be looked at*: only one of them is what its author wants.
)",
    .evidence =
        "Runs of Claude Code 2.1.329 (November 2026) with 150 tool lists; code.claude.com/docs/en/sub-agents and /tools-reference (August 2026).",
    .kinds = kClaudeAgents,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const ToolList &allowed = allowedTools(context);
    const ToolList &denied = deniedTools(context);
    if (!allowed.isThere() || !denied.isThere() || allowed.hasAll())
        return;
    const DeniedTools taken(denied);
    if (taken.takesAllOf(allowed))
        return;
    int fixes = 0;
    for (qsizetype i = 0; i < allowed.tools().size(); ++i) {
        const qsizetype by = taken.entryThatTakes(allowed.tools().at(i));
        if (by < 0)
            continue;
        Diagnostic &found = sink.report(allowed.range(i),
                                        QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                          "“%1” is taken away again by disallowedTools"),
                                        {excerpt(allowed.tools().at(i).written)});
        found.related = {denied.range(by)};
        if (++fixes > kMaxFixesInOneRun)
            continue;
        addRemoval(found, allowed, i, FixSafety::Review);
        addRemoval(found, denied, by, FixSafety::Review);
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW456
