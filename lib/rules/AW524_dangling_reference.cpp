// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::AW524 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW524",
    .name = "dangling-reference",
    .severity = Severity::Hint,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules",
                                 "The prompt points to something above or below that is not there."),
    .documentation = R"(## What it finds

"as described above", "see below" and the like, where nothing stands above (the first sentence of the prompt) or below
(its last line).

## Why it matters

The agent is told to use what it does not get; often the part was deleted or moved to another file.

## Example

A prompt that begins with `Follow the rules described above.`

## Fix

None: name the part, or take the reference out.
)",
    .evidence = "Own rule; decided by position only.",
};

constexpr std::array kPhrases = {"described above",    "mentioned above", "listed above",
                                 "given above",        "shown above",     "defined above",
                                 "see above",          "rules above",     "steps above",
                                 "instructions above", "outlined above",  "see below",
                                 "described below",    "listed below",    "given below",
                                 "shown below",        "defined below",   "following sections below",
                                 "outlined below",     "steps below",     "rules below"};
const PhraseSet phrases(kPhrases);

bool pointsNowhere(const PromptText &prompt, const PhraseHit &hit)
{
    const bool isAbove = QLatin1StringView(kPhrases[std::size_t(hit.phrase)]).endsWith("above"_L1);
    const TextRange sentence = prompt.sentenceAt(hit.range.start);
    if (isAbove)
        return prompt.words().first().range.start >= sentence.start
               && (prompt.spans().isEmpty() || prompt.spans().first().range.start > hit.range.start);
    constexpr qsizetype kRest = 4;
    return hit.word + hit.wordCount + kRest > prompt.words().size()
           && (prompt.spans().isEmpty() || prompt.spans().last().range.start < hit.range.start);
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!hasPrompt(context))
        return;
    const PromptText &prompt = context.prompt();
    QList<TextRange> places;
    for (const PhraseHit &hit : prompt.hitsOf(phrases)) {
        if (pointsNowhere(prompt, hit))
            places.append(hit.range);
    }
    reportPlaces(context, sink, places, QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1”: there is nothing"),
                 QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1”: there is nothing (%2 places)"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW524
