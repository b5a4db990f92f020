// SPDX-License-Identifier: MIT
#include "rule_support.h"
#include "tool_fixes.h"

#include <agentwright/model/tool_catalog.h>

namespace Agentwright::AW461 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW461",
    .name = "pattern-does-not-narrow",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A pattern behind a tool does not narrow it."),
    .documentation = R"(## What it finds

An entry of `tools` with something in parentheses, such as `Bash(git:*)` or `Edit(/docs/**)`. Not reported for `Agent(...)`, which
counts in a main session, and for `Skill(...)` and `Workflow(...)`.

## Why it matters

In an agent's list the entry gives the whole tool: `Bash(git:*)` gives the shell for every command. In Copilot CLI it gives
nothing, and in Qwen Code the agent has no tools at all. Permission rules of the settings and `PreToolUse` hooks can narrow a
tool.

## Example

```yaml
tools: Read, Bash(git diff:*)
```

## Fix

None: to write `Bash` would say what happens, but hardly what is wanted.
)",
    .evidence =
        "Claude Code 2.1.329 lists the plain tool for such an entry (measured, November 2026); that it does not ask for other commands either is inferred. Copilot CLI 1.0.102 and Qwen Code 0.24.4 measured.",
    .kinds = kClaudeAgents,
};

bool isNarrowed(QStringView name)
{
    return name == u"Agent" || name == u"Task" || name == u"Skill" || name == u"Workflow";
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const ToolList &list = allowedTools(context);
    for (qsizetype i = 0; i < list.tools().size(); ++i) {
        const ListedTool &tool = list.tools().at(i);
        if (tool.hasSpecifier && findTool(tool.name) && !isNarrowed(tool.name))
            sink.report(list.range(i),
                        QT_TRANSLATE_NOOP("Agentwright::Rules",
                                          "“%1” gives the agent all of “%2”: the pattern does not narrow it"),
                        {excerpt(tool.written), tool.name.toString()});
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW461
