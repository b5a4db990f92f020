// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <array>

namespace Agentwright::AW516 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW516",
    .name = "hedging-words",
    .severity = Severity::Hint,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The prompt hedges where it should say what to do."),
    .documentation = R"(## What it finds

"try to", "maybe", "perhaps", "should probably", "you might want to", "if you can", "hopefully" and their like,
outside code and quotations. One finding a file, with all places; nothing below two of them.

## Why it matters

A model takes such a word as leave not to do it.

## Example

`Try to run the tests, and maybe look at the log.`

## Fix

None: say what to do, or when not to.
)",
    .evidence = "Prompting guides of several vendors; the word list is in the rule.",
};

constexpr std::array kPhrases = {"try to",
                                 "maybe",
                                 "perhaps",
                                 "should probably",
                                 "probably should",
                                 "might want to",
                                 "may want to",
                                 "you could maybe",
                                 "if you can",
                                 "hopefully",
                                 "kind of",
                                 "sort of",
                                 "if you feel like it",
                                 "attempt to",
                                 "try and",
                                 "possibly",
                                 "consider maybe",
                                 "could perhaps"};
const PhraseSet phrases(kPhrases);

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!hasPrompt(context))
        return;
    const QList<TextRange> places = context.prompt().meantPlaces(phrases);
    if (places.size() > 1)
        reportPlaces(context, sink, places,
                     QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” leaves it open whether to do it"),
                     QT_TRANSLATE_NOOP("Agentwright::Rules",
                                       "“%1” and the like, %2 times, leave it open whether to do it"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW516
