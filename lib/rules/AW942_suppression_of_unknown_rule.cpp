// SPDX-License-Identifier: MIT
#include "nearest_word.h"
#include "rule_support.h"

#include <agentwright/rules/suppression.h>

namespace Agentwright::AW942 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW942",
    .name = "suppression-of-unknown-rule",
    .severity = Severity::Warning,
    .stage = RuleStage::Structure,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A comment allows the findings of a rule that does not exist."),
    .documentation = R"(## What it finds

A comment `agentwright: allow …` that names no rule, or one that does not exist. Rules go by code or name; several are separated
by commas.

## Why it matters

It suppresses nothing.

## Example

```yaml
# agentwright: allow AW2O2 because the name is fixed by another team
```

The code has a letter in place of a digit.

## Fix

Writes the code or name that is nearest. *To be looked at*.
)",
    .evidence = "Agentwright's own comments; no other tool reads them.",
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    for (const Suppression &one : findSuppressions(context.definition)) {
        for (const SuppressedRule &rule : one.rules) {
            if (rule.rule)
                continue;
            Diagnostic &found = sink.report(rule.place.isEmpty() ? one.place : rule.place,
                                            QT_TRANSLATE_NOOP("Agentwright::Rules", "There is no rule “%1”"),
                                            {excerpt(rule.word)});
            const QString nearest = nearestWord(rule.word, ruleWords());
            if (!nearest.isEmpty())
                addFix(found, FixSafety::Review, TextEdit(rule.place, nearest),
                       QT_TRANSLATE_NOOP("Agentwright::Rules", "Write “%1”"), {nearest});
        }
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW942
