// SPDX-License-Identifier: MIT
#include "field_choice.h"
#include "rule_support.h"

#include <agentwright/model/edit_builder.h>
#include <optional>

using namespace Qt::StringLiterals;

namespace Agentwright::AW406 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW406",
    .name = "number-out-of-range",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A number is none, or out of range."),
    .documentation = R"(## What it finds

`maxTurns` that is not a positive whole number, `autoCompactWindow` that is not a whole number of 100000 or more. A number in quotes
is text.

## Why it matters

Claude Code ignores the field without notice: the agent has no limit of turns.

## Example

```yaml
maxTurns: "20"
```

## Fix

Takes the quotes away where there is such a number in them. *Safe*: the limit that is written takes effect. Else removes the line.
*To be looked at*: a limit was wanted.
)",
    .evidence =
        "code.claude.com/docs/en/sub-agents (August 2026, 2.1.240); Claude Code 2.1.329 ignores other values (measured, November 2026). autoCompactWindow: types of the Agent SDK 0.3.329.",
    .kinds = kClaudeAgents,
};

constexpr qint64 kSmallestWindow = 100'000;

void checkNumber(const RuleContext &context, const QString &key, qint64 smallest, const char *message,
                 DiagnosticSink &sink)
{
    const Entry *entry = judgedEntry(context, key);
    const std::optional<qint64> number = entry ? entry->data.toInteger() : std::nullopt;
    if (!entry || (number && *number >= smallest))
        return;
    const QString written = context.definition.value(key).displayText();
    Diagnostic &found = sink.report(fieldRange(context, key), message, {excerpt(written)});
    bool isNumber = false;
    const qint64 meant = written.trimmed().toLongLong(&isNumber);
    if (isNumber && meant >= smallest)
        addFix(found, FixSafety::Safe, setField(context.definition, key, FieldValue::ofTyped(QString::number(meant))),
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Write the number %1"), {QString::number(meant)});
    else
        addFieldRemoval(context, found, key);
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    checkNumber(context, u"maxTurns"_s, 1,
                QT_TRANSLATE_NOOP("Agentwright::Rules",
                                  "“%1” is no positive whole number: Claude Code ignores it and sets no limit"),
                sink);
    checkNumber(context, u"autoCompactWindow"_s, kSmallestWindow,
                QT_TRANSLATE_NOOP("Agentwright::Rules",
                                  "“%1” is no whole number of 100000 or more: Claude Code ignores it"),
                sink);
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW406
