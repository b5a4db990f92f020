// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <array>

namespace Agentwright::AW517 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW517",
    .name = "vague-words",
    .severity = Severity::Hint,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The prompt leaves amounts and limits open."),
    .documentation = R"(## What it finds

"and so on", "etc.", "as needed", "where appropriate", "stuff", "a few", "somehow", "as much as possible" and their
like, outside code and quotations. One finding a file, with all places; nothing below four of them.

## Why it matters

Each reader, and each run of a model, puts something else in their place.

## Example

`Check names, style etc., and fix a few things as needed.`

## Fix

None: name the things and the numbers.
)",
    .evidence = "Prompting guides of several vendors; the word list is in the rule.",
};

constexpr std::array kPhrases = {"etc",
                                 "and so on",
                                 "and so forth",
                                 "as needed",
                                 "as appropriate",
                                 "where appropriate",
                                 "when appropriate",
                                 "if appropriate",
                                 "as necessary",
                                 "if necessary",
                                 "where necessary",
                                 "stuff",
                                 "a few",
                                 "a bit",
                                 "some kind of",
                                 "somehow",
                                 "something like that",
                                 "and things like that",
                                 "as much as possible",
                                 "reasonable amount",
                                 "a couple of",
                                 "various things",
                                 "and whatnot",
                                 "good enough"};
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
    if (places.size() > 3)
        reportPlaces(context, sink, places, QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” leaves open what is meant"),
                     QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” and the like, %2 times, leave open what is meant"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW517
