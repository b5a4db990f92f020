// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <array>

namespace Agentwright::AW522 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW522",
    .name = "many-constraints",
    .severity = Severity::Hint,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The prompt has very many demands and prohibitions."),
    .documentation = R"(## What it finds

More than 60 times "must", "never", "always", "do not" or the like, outside code and quotations. One finding a file.

## Why it matters

The more rules of equal weight there are, the more of each are missed.

## Example

A list of 80 items that all begin with "Always" or "Never".

## Fix

None: keep those whose breach does harm, and put them together.
)",
    .evidence = "Measurements of instruction following with many rules, 2025; the limit is our own.",
};

constexpr std::array kPhrases = {"must",  "never",    "always",   "do not",   "don't",
                                 "shall", "must not", "required", "mandatory"};
const PhraseSet phrases(kPhrases);

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!hasPrompt(context))
        return;
    const PromptText &prompt = context.prompt();
    QList<TextRange> places;
    for (const PhraseHit &hit : prompt.hitsOf(phrases)) {
        if (!prompt.isQuotation(hit.range))
            places.append(hit.range);
    }
    if (places.size() > 60)
        reportPlaces(context, sink, places, QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1”"),
                     QT_TRANSLATE_NOOP("Agentwright::Rules",
                                       "%2 demands and prohibitions: the more there are, the more are missed"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW522
