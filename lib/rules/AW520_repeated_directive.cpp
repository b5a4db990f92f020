// SPDX-License-Identifier: MIT
#include "directives.h"
#include "prompt_text.h"
#include "rule_support.h"

#include <QHash>

namespace Agentwright::AW520 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW520",
    .name = "repeated-directive",
    .severity = Severity::Hint,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The same sentence stands in the prompt more than once."),
    .documentation = R"(## What it finds

Two sentences or list items of six words or more with the same words. One finding a file, with all repetitions.

## Why it matters

One of them is changed some day, and then they contradict each other; until then they cost context.

## Example

`- Run all tests before you report a change as done.` in two lists

## Fix

None: keep the one in the better place.
)",
    .evidence = "Plain reasoning: two places that say the same must be changed together. No loader is concerned.",
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    constexpr int kShort = 6;
    if (!hasPrompt(context))
        return;
    QHash<quint64, Directive> seen;
    QList<TextRange> places;
    for (const Directive &directive : directives(context)) {
        if (directive.wordCount < kShort)
            continue;
        const auto first = seen.constFind(directive.key);
        if (first == seen.constEnd())
            seen.insert(directive.key, directive);
        else if (first->isNegative == directive.isNegative)
            places.append(directive.range);
    }
    reportPlaces(context, sink, places, QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” stands further up already"),
                 QT_TRANSLATE_NOOP("Agentwright::Rules", "%2 sentences stand further up already, the first is “%1”"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW520
