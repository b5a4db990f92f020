// SPDX-License-Identifier: MIT
#include "rule_support.h"
#include "tool_fixes.h"

using namespace Qt::StringLiterals;

namespace Agentwright::AW452 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW452",
    .name = "tool-of-another-product",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A tool list names a tool of another product."),
    .documentation = R"(## What it finds

An entry of `tools` or `disallowedTools` that is a tool of Copilot, VS Code, Gemini CLI, OpenCode, Qwen Code, Kiro, Cline and so
on, and not one of Claude Code: `read_file`, `search/codebase`, `runCommands`. Where the whole list is another product's, its
names that differ from Claude Code's by capitals only count as well.

When no entry of `tools` names a tool, the agent is listed, but refused when it is called.

## Why it matters

Claude Code drops the entry without a word.

## Example

```yaml
tools: read_file, run_shell_command
```

## Fix

Writes Claude Code's tools for the same work, or removes the entry where it has none. *To be looked at*: names of two products
seldom cover the same, a list that the other product read does not work there any more, and each translated entry gives the
agent a right that it does not have today.
)",
    .evidence =
        "Runs of Claude Code 2.1.329 (November 2026) with 150 tool lists; names: code.claude.com/docs/en/tools-reference (August 2026, 2.1.240). Names of the other products: the tables of this library, each with its source. In 982 public definitions it fires in 3.5 %, all but one of a collection written for another product: Claude Code gives those agents no tool.",
    .kinds = kClaudeAgents,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    forEachLostTool(context, ToolMeaning::Kind::OtherProduct, [&](const LostTool &lost) {
        const QStringList &instead = lost.meaning.instead;
        const char *message = lost.meaning.products.isEmpty() || instead.isEmpty()
                                  ? QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "Claude Code has no tool “%1” and ignores it: it belongs to %3")
                                  : QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "Claude Code has no tool “%1” and ignores it: it belongs to %3 and "
                                                      "is “%2” here");
        Diagnostic &found = sink.report(lost.range(), message,
                                        {lost.name(), instead.join(", "_L1), lost.meaning.products});
        addReplacement(found, lost, instead, FixSafety::Review);
        if (lost.isFixable && instead.isEmpty())
            addRemoval(found, lost.list, lost.index, FixSafety::Review);
    });
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW452
