// SPDX-License-Identifier: MIT
#include "rule_support.h"
#include "tool_fixes.h"

#include <QHash>

namespace Agentwright::AW455 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW455",
    .name = "duplicate-tool",
    .severity = Severity::Hint,
    .verdict = Verdict::Quality,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A tool is listed twice."),
    .documentation = R"(## What it finds

An entry of `tools` or `disallowedTools` that stands there already, letter by letter. `Bash(git:*)` and `Bash(npm:*)` are two.

## Why it matters

It does nothing, and whoever takes the tool away later will take one of them away.

## Example

```yaml
tools: Read, Grep, Read
```

## Fix

Removes the second one. *Safe*.
)",
    .evidence =
        "Runs of Claude Code 2.1.329 (November 2026) with 150 tool lists; code.claude.com/docs/en/sub-agents and /tools-reference (August 2026).",
    .kinds = kClaudeAgents,
};

void checkList(const ToolList &list, DiagnosticSink &sink)
{
    QHash<QStringView, qsizetype> seen;
    int fixes = 0;
    for (qsizetype i = 0; i < list.tools().size(); ++i) {
        const QStringView written = list.tools().at(i).written;
        const auto first = seen.constFind(written);
        if (first == seen.constEnd()) {
            seen.insert(written, i);
            continue;
        }
        Diagnostic &found = sink.report(list.range(i),
                                        QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” is in the list already"),
                                        {excerpt(written)});
        found.related = {list.range(*first)};
        if (++fixes <= kMaxFixesInOneRun)
            addRemoval(found, list, i, FixSafety::Safe);
    }
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    for (const ToolList &list : toolLists(context)) {
        if (list.isThere())
            checkList(list, sink);
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW455
