// SPDX-License-Identifier: MIT
#include "rule_support.h"
#include "tool_fixes.h"

#include <agentwright/model/tool_equivalents.h>

namespace Agentwright::AW454 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW454",
    .name = "tool-never-in-sub-agents",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A tool list names a tool that no sub-agent gets."),
    .documentation = R"(## What it finds

An entry of `tools` that only the main session has: `AskUserQuestion`, `EnterPlanMode`, `ExitPlanMode` (but for an agent with
`permissionMode: plan`), `TaskOutput`, `Workflow`, `ScheduleWakeup`, `WaitForMcpServers`, `EndConversation`.

Not reported for an agent with an `initialPrompt`: that one is made to run as the main session.

## Why it matters

The tool is missing without a word, while the prompt may count on it.

## Example

```yaml
tools: Read, AskUserQuestion
```

## Fix

Removes the entry. *Safe* where the agent can be a sub-agent only for all we see. *To be looked at* where VS Code has a tool for
it, and where the list has `Agent`: such an agent may be meant for the main session.
)",
    .evidence =
        "Runs of Claude Code 2.1.329 (November 2026) with 150 tool lists; code.claude.com/docs/en/sub-agents and /tools-reference (August 2026).",
    .kinds = kClaudeAgents,
};

/// Other readers of the file, or a main session, may still use the entry.
bool isUsedElsewhere(const ToolList &list, const ListedTool &tool)
{
    return !toolsIn(ToolDialect::VsCode, ToolEntry::parse(tool.written)).isEmpty() || list.holds(u"Agent")
           || list.holds(u"Task");
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const ToolList &list = allowedTools(context);
    if (!list.isThere() || context.definition.field(u"initialPrompt"))
        return;
    const bool isPlanMode = context.definition.value(u"permissionMode").text == u"plan";
    int fixes = 0;
    for (qsizetype i = 0; i < list.tools().size(); ++i) {
        const ListedTool &tool = list.tools().at(i);
        const ToolSpec *spec = findTool(tool.name);
        if (!spec || !spec->has(ToolSpec::NeverInSubAgents) || (isPlanMode && tool.name == u"ExitPlanMode"))
            continue;
        Diagnostic &found = sink.report(list.range(i),
                                        QT_TRANSLATE_NOOP("Agentwright::Rules", "No sub-agent ever gets the tool “%1”"),
                                        {tool.name.toString()});
        if (++fixes <= kMaxFixesInOneRun && list.hasPresentTool())
            addRemoval(found, list, i, isUsedElsewhere(list, tool) ? FixSafety::Review : FixSafety::Safe);
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW454
