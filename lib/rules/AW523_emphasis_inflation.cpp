// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <algorithm>
#include <array>

namespace Agentwright::AW523 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW523",
    .name = "emphasis-inflation",
    .severity = Severity::Hint,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Nearly everything is written in capitals."),
    .documentation = R"(## What it finds

"MUST", "ALWAYS", "NEVER", "CRITICAL", "IMPORTANT" and the like in capitals, at least 15 times and more than once in
60 words. One finding a file, with all places.

## Why it matters

Emphasis works by contrast: where all is important, nothing is.

## Example

`You MUST ALWAYS read it. NEVER skip it. CRITICAL: it is IMPORTANT.`

## Fix

None: keep the capitals for the two or three rules that count.
)",
    .evidence = "Prompting guides of Anthropic for its newer models (less emphasis), 2025.",
};

constexpr std::array kPhrases = {"must",      "always",   "never",       "critical",   "important",
                                 "mandatory", "required", "warning",     "do not",     "must not",
                                 "only",      "all",      "immediately", "absolutely", "strictly"};
const PhraseSet phrases(kPhrases);

bool isInCapitals(QStringView words)
{
    return std::none_of(words.begin(), words.end(), [](QChar c) { return c.isLower(); });
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!hasPrompt(context))
        return;
    const PromptText &prompt = context.prompt();
    QList<TextRange> places;
    for (const PhraseHit &hit : prompt.hitsOf(phrases)) {
        if (isInCapitals(hit.range.in(context.definition.text())))
            places.append(hit.range);
    }
    constexpr qsizetype kFew = 15;
    constexpr qsizetype kWordsForOne = 60;
    if (places.size() >= kFew && places.size() * kWordsForOne > prompt.words().size())
        reportPlaces(context, sink, places, QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1”"),
                     QT_TRANSLATE_NOOP("Agentwright::Rules",
                                       "%2 words in capitals, the first is %1: where all is important, nothing is"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW523
