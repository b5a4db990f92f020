// SPDX-License-Identifier: MIT
#include "rule_support.h"
#include "tool_fixes.h"

using namespace Qt::StringLiterals;

namespace Agentwright::AW450 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW450",
    .name = "unknown-tool",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Claude Code has no tool of that name."),
    .documentation = R"(## What it finds

An entry of `tools` or `disallowedTools` that is no tool of Claude Code, no former one, no MCP name, and no tool of another
product either.

When no entry of `tools` names a tool, the agent is listed, but refused when it is called.

## Why it matters

Claude Code drops the entry without a word, so that the agent lacks what its author gave it, or keeps what was denied.

## Example

```yaml
tools: Read, WebFecth
```

## Fix

Writes the tool whose name is near, or removes the entry. *To be looked at*: it gives the agent a tool, and perhaps another one
was meant.
)",
    .evidence =
        "Runs of Claude Code 2.1.329 (November 2026) with 150 tool lists; names: code.claude.com/docs/en/tools-reference (August 2026, 2.1.240). Four of the 686 public agents for Claude Code in our collection; in 982 definitions of all kinds 3.8 %, nearly all of one collection written for another product, where the finding is true: Claude Code ignores the names.",
    .kinds = kClaudeAgents,
};

/// "Diff Engine, Impact Analyzer": words of one entry, none of which is a tool, are one finding.
bool goesOn(const RuleContext &context, const TextRange &last, const LostTool &lost)
{
    const QString &written = lost.list.entry().data.text;
    const QStringView between = TextRange(last.end, lost.range().start).in(context.definition.text());
    return written.contains(u',') && !between.isEmpty() && between.trimmed().isEmpty();
}

Diagnostic &report(const LostTool &lost, DiagnosticSink &sink)
{
    const QStringList likely = lost.isFixable ? likelyTools(lost.name()) : QStringList();
    const char *message = !lost.list.hasPresentTool()
                              ? QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                  "Claude Code has no tool “%1”, and the list names no other: the agent "
                                                  "cannot be called")
                          : likely.isEmpty()
                              ? QT_TRANSLATE_NOOP("Agentwright::Rules", "Claude Code has no tool “%1” and ignores it")
                              : QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                  "Claude Code has no tool “%1” and ignores it; did you mean “%2”?");
    Diagnostic &found = sink.report(lost.range(), message, {excerpt(lost.name()), likely.join(", "_L1)});
    addReplacement(found, lost, likely, FixSafety::Review);
    if (lost.isFixable)
        addRemoval(found, lost.list, lost.index, FixSafety::Review);
    return found;
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    Diagnostic *last = nullptr;
    forEachLostTool(context, ToolMeaning::Kind::Unknown, [&](const LostTool &lost) {
        if (last && goesOn(context, last->range, lost)) {
            last->range.end = lost.range().end;
            last->messageText = QT_TRANSLATE_NOOP("Agentwright::Rules", "Claude Code has no tool “%1” and ignores it");
            last->messageArguments = {excerpt(last->range.in(context.definition.text()))};
            last->fixes.clear();
            return;
        }
        last = &report(lost, sink);
    });
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW450
