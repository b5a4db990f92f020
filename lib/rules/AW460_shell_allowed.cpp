// SPDX-License-Identifier: MIT
#include "rule_support.h"
#include "tool_fixes.h"

namespace Agentwright::AW460 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW460",
    .name = "shell-allowed",
    .severity = Severity::Hint,
    .verdict = Verdict::Quality,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The agent may run any command."),
    .documentation = R"(## What it finds

`Bash` or `PowerShell` in `tools`. It runs only where a configuration switches it on: one agent in three has a shell, most of them
with good reason.

## Why it matters

With a shell an agent can do whatever its user can, whatever else the list leaves out. A pattern behind the name does not narrow
it in an agent (AW461); permission rules of the settings and a `PreToolUse` hook do.

## Example

```yaml
tools: Read, Bash
```

## Fix

None: only the author knows what the shell is for.
)",
    .evidence =
        "Runs of Claude Code 2.1.329 (November 2026) with 150 tool lists; code.claude.com/docs/en/sub-agents and /tools-reference (August 2026).",
    .kinds = kClaudeAgents,
    .isOptIn = true,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const ToolList &list = allowedTools(context);
    for (qsizetype i = 0; i < list.tools().size(); ++i) {
        const ListedTool &tool = list.tools().at(i);
        if (tool.name == u"Bash" || tool.name == u"PowerShell")
            sink.report(list.range(i),
                        QT_TRANSLATE_NOOP("Agentwright::Rules", "With “%1” the agent may run any command"),
                        {tool.name.toString()});
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW460
