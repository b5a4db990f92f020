// SPDX-License-Identifier: MIT
#include "rule_support.h"
#include "tool_fixes.h"

namespace Agentwright::AW466 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW466",
    .name = "tools-wrongly-separated",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The entries of a tool list are not separated by commas."),
    .documentation = R"(## What it finds

Names of tools with `;`, `|`, `/`, `+`, `&` or the word "and" between them, and brackets or quotes that are part of a name.

When no entry of `tools` names a tool, the agent is listed, but refused when it is called.

## Why it matters

Commas and blanks separate; any other mark becomes part of a name, which Claude Code then does not know. Of `Read; Write; Edit`
only `Edit` is left.

## Example

```yaml
tools: Read; Write; Edit
```

## Fix

Takes the mark away. *To be looked at*: the agent gets the tools that were lost.
)",
    .evidence =
        "Runs of Claude Code 2.1.329 (November 2026) with 150 tool lists; names: code.claude.com/docs/en/tools-reference (August 2026, 2.1.240).",
    .kinds = kClaudeAgents,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    forEachLostTool(context, ToolMeaning::Kind::Joined, [&](const LostTool &lost) {
        const QStringList &meant = lost.meaning.instead;
        Diagnostic &found =
            sink.report(lost.range(),
                        meant.isEmpty() ? QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                            "“%1” does not separate tools: only commas and blanks do")
                                        : QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                            "Claude Code takes “%1” for one name and ignores it: "
                                                            "separate tools by commas"),
                        {excerpt(lost.name())});
        addReplacement(found, lost, meant, FixSafety::Review);
        if (lost.isFixable && meant.isEmpty())
            addRemoval(found, lost.list, lost.index, FixSafety::Review);
    });
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW466
