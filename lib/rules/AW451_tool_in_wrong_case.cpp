// SPDX-License-Identifier: MIT
#include "rule_support.h"
#include "tool_fixes.h"

#include <agentwright/model/tool_equivalents.h>

using namespace Qt::StringLiterals;

namespace Agentwright::AW451 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW451",
    .name = "tool-in-wrong-case",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A tool is written with wrong capitals."),
    .documentation = R"(## What it finds

An entry of `tools` or `disallowedTools` that names a tool of Claude Code but for its capitals: `read`, `Webfetch`.

When no entry of `tools` names a tool, the agent is listed, but refused when it is called.

## Why it matters

Names of tools count with their case. Claude Code drops others without a word; a list in lower case leaves no tool at all.

## Example

```yaml
tools: read, grep, bash
```

## Fix

Writes the name as Claude Code has it. *Safe*: nothing else can be meant, and Copilot and Qwen Code read both spellings. *To be
looked at* for `read`, `write` and `glob` in a YAML list and for `edit` alone, which other products take in this spelling only.
)",
    .evidence =
        "Runs of Claude Code 2.1.329 (November 2026) with 150 tool lists; names: code.claude.com/docs/en/tools-reference (August 2026, 2.1.240).",
    .kinds = kClaudeAgents,
};

/// Products that take the name in just this spelling: of YAML lists Kiro and Gemini CLI, of a single word Factory.
bool isReadElsewhere(const LostTool &lost)
{
    if (lost.list.entry().data.kind == YamlValue::Kind::Sequence)
        return isKnownTool(ToolDialect::KiroMarkdown, lost.name()) || isKnownTool(ToolDialect::Gemini, lost.name());
    return lost.list.tools().size() == 1 && lost.name() == u"edit";
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    forEachLostTool(context, ToolMeaning::Kind::WrongCase, [&](const LostTool &lost) {
        const QString right = lost.meaning.instead.first();
        Diagnostic &found = sink.report(lost.range(),
                                        QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                          "Claude Code takes “%1” only as “%2” and ignores this one"),
                                        {lost.name(), right});
        addReplacement(found, lost, lost.meaning.instead, isReadElsewhere(lost) ? FixSafety::Review : FixSafety::Safe);
    });
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW451
