// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <algorithm>
#include <array>

namespace Agentwright::AW527 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW527",
    .name = "aging-date",
    .severity = Severity::Hint,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The prompt speaks of a time that passes."),
    .documentation = R"doc(## What it finds

"as of 2024", "as of March 2025", "latest as of", "currently (2025)", "last updated 2024", outside code and
quotations.

## Why it matters

The sentence becomes wrong by itself, and the model takes it for the present.

## Example

`As of 2024, version 14 is the latest.`

## Fix

None: say where to look it up, or name the version without the time.
)doc",
    .evidence = "Own rule; decided by a year or month behind the phrase.",
};

constexpr std::array kPhrases = {"as of",         "last updated",     "latest version as of", "updated in",
                                 "current as of", "knowledge cutoff", "the current year is"};
const PhraseSet phrases(kPhrases);

/// A year among the next three words, on the same line.
bool namesTime(const PromptText &prompt, const QString &text, const PhraseHit &hit)
{
    constexpr qsizetype kNear = 3;
    for (qsizetype i = hit.word + hit.wordCount; i < std::min(hit.word + hit.wordCount + kNear, prompt.words().size());
         ++i) {
        const TextRange word = prompt.words()[i].range;
        const QStringView year = word.in(text);
        if (TextRange{hit.range.end, word.start}.in(text).contains(u'\n'))
            return false;
        if (year.size() == 4 && (year.startsWith(u"19") || year.startsWith(u"20")) && year[2].isDigit()
            && year[3].isDigit())
            return true;
    }
    return false;
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!hasPrompt(context))
        return;
    const PromptText &prompt = context.prompt();
    QList<TextRange> places;
    for (const PhraseHit &hit : prompt.hitsOf(phrases)) {
        if (!prompt.isQuotation(hit.range) && namesTime(prompt, context.definition.text(), hit))
            places.append(hit.range);
    }
    reportPlaces(context, sink, places,
                 QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” and a date: this becomes wrong by itself"),
                 QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” and a date, at %2 places: this becomes wrong by itself"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW527
