// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <agentwright/model/foreign_keys.h>

namespace Agentwright::AW415 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW415",
    .name = "key-of-another-product",
    .severity = Severity::Hint,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A key belongs to another product."),
    .documentation = R"(## What it finds

A frontmatter key that agents of another product have and those of Claude Code do not: `temperature`, `mode`, `handoffs`,
`is_background`.

- *Warning* when the key limits the agent there (`permission`, `readonly`, `steps`, `approvalMode`).
- *Hint* otherwise.

## Why it matters

Claude Code ignores the key. A limit that another product keeps does not hold here.

## Example

```yaml
readonly: true
```

## Fix

Renames the key where Claude Code has one with the same values. *To be looked at*: it takes effect then, and the other product
does not find it any more.
)",
    .evidence =
        "The formats of the products, each with its source in the table of foreign keys (August to November 2026); Claude Code 2.1.329 ignores the keys (measured).",
    .kinds = kClaudeAgents,
};

const char *messageFor(const ForeignKey &foreign)
{
    if (foreign.isLimit)
        return QT_TRANSLATE_NOOP("Agentwright::Rules",
                                 "“%1” belongs to %2: Claude Code ignores the limit; “%3” sets one here");
    if (!foreign.instead.isEmpty())
        return QT_TRANSLATE_NOOP("Agentwright::Rules",
                                 "“%1” belongs to %2, Claude Code ignores it; the key is “%3” here");
    return QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” belongs to %2, Claude Code ignores it");
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const qsizetype stray = firstStrayLine(context.syntax());
    for (const Field &field : context.definition.fields()) {
        const ForeignKey *foreign = field.spec ? nullptr : findForeignKey(field.key);
        const TextRange key = context.definition.entry(field)->key;
        if (!foreign || key.start > stray)
            continue;
        const bool isSwitchedOff = field.value.text == u"false"; // "readonly: false" limits nothing
        Diagnostic &found = sink.report(key, messageFor(*foreign),
                                        {field.key, foreign->products.toString(), foreign->instead.toString()});
        if (foreign->isLimit && !isSwitchedOff)
            found.severity = Severity::Warning;
        const QString instead = foreign->instead.toString();
        if (foreign->isRenameable && !context.definition.field(instead))
            addFix(found, FixSafety::Review, TextEdit(key, instead),
                   QT_TRANSLATE_NOOP("Agentwright::Rules", "Rename “%1” to “%2”"), {field.key, instead});
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW415
