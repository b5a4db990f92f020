// SPDX-License-Identifier: MIT
#include "rule_support.h"
#include "tool_fixes.h"

using namespace Qt::StringLiterals;

namespace Agentwright::AW453 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW453",
    .name = "retired-tool",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A tool list has a name from before."),
    .documentation = R"(## What it finds

An entry of `tools` or `disallowedTools` that older versions of Claude Code had.

- `Task`, `KillBash` and `KillShell` are other names of `Agent` and `TaskStop` today.
- `LS`, `MultiEdit`, `NotebookRead`, `BashOutput`, `TodoRead`, `SlashCommand`, `AgentOutputTool` and `MCPSearch` are dropped.

It fires on one in eight of the public agents for Claude Code in our collection, and stays a warning all the same: most of these
entries do nothing, and the prompt was written for tools that are gone.

## Why it matters

Claude Code says nothing about it. An agent that had `MultiEdit` alone cannot edit any more.

## Example

```yaml
tools: Read, LS, MultiEdit, BashOutput
```

## Fix

- Writes today's name of a renamed tool. *Safe*: Claude Code does the same when it reads the list.
- Removes an entry that is gone where the list has what took its place, or where nothing did. *Safe*: it does nothing. *To be
  looked at* for `LS`, which other products that read the same files still have.
- Else writes what took its place. *To be looked at*: the agent gets a tool that it does not have today.
)",
    .evidence =
        "Runs of Claude Code 2.1.329 (November 2026) with 150 tool lists; names: code.claude.com/docs/en/tools-reference (August 2026, 2.1.240). 28 of 812 public agents in a first study; 9 % of 982 definitions of today: the names were retired after those were written, and are ignored (measured), so a warning is due.",
    .kinds = kClaudeAgents,
};

/// What the entry was for can be done with a tool of the list.
bool isCovered(const LostTool &lost)
{
    const QLatin1StringView today = lost.meaning.legacy->today;
    if (today.isEmpty() || lost.list.holds(today.toString()) || lost.list.hasAll())
        return true;
    return today == "Glob"_L1 && lost.list.holds(u"Bash");
}

void checkRenamed(const LostTool &lost, DiagnosticSink &sink)
{
    Diagnostic &found = sink.report(lost.range(),
                                    QT_TRANSLATE_NOOP("Agentwright::Rules", "The tool “%1” is called “%2” today"),
                                    {lost.name(), lost.meaning.instead.first()});
    addReplacement(found, lost, lost.meaning.instead, FixSafety::Safe);
}

void checkGone(const LostTool &lost, DiagnosticSink &sink)
{
    const LegacyTool &legacy = *lost.meaning.legacy;
    Diagnostic &found = sink.report(lost.range(),
                                    legacy.today.isEmpty()
                                        ? QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                            "The tool “%1” does not exist any more and is ignored")
                                        : QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                            "The tool “%1” does not exist any more and is ignored; “%2” "
                                                            "took its place"),
                                    {lost.name(), legacy.today.toString()});
    if (!isCovered(lost))
        addReplacement(found, lost, lost.meaning.instead, FixSafety::Review);
    else if (lost.isFixable && lost.list.hasPresentTool())
        addRemoval(found, lost.list, lost.index, legacy.isKnownElsewhere ? FixSafety::Review : FixSafety::Safe);
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    forEachLostTool(context, ToolMeaning::Kind::Legacy, [&](const LostTool &lost) {
        if (lost.meaning.legacy->isRenamed)
            checkRenamed(lost, sink);
        else
            checkGone(lost, sink);
    });
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW453
