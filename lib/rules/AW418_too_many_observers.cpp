// SPDX-License-Identifier: MIT
#include "field_choice.h"
#include "rule_support.h"

namespace Agentwright::AW418 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW418",
    .name = "too-many-observers",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The agent has more than four observers."),
    .documentation = R"(## What it finds

More than four names in `observer`.

## Why it matters

Claude Code takes four at most.

## Example

```yaml
observer: a, b, c, d, e
```

## Fix

None: which of them is to go is not known.
)",
    .evidence = "Types of the Agent SDK 0.3.329 and Claude Code 2.1.329 (November 2026).",
    .kinds = kClaudeAgents,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    constexpr qsizetype kMost = 4;
    const Entry *entry = judgedEntry(context, u"observer");
    if (!entry || !entry->data.isString())
        return;
    const qsizetype count = entry->data.text.split(u',', Qt::SkipEmptyParts).size();
    if (count > kMost)
        sink.report(entry->value,
                    QT_TRANSLATE_NOOP("Agentwright::Rules", "%1 observers are named; Claude Code takes four at most"),
                    {QString::number(count)});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW418
