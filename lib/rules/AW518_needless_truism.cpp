// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <algorithm>
#include <array>

namespace Agentwright::AW518 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW518",
    .name = "needless-truism",
    .severity = Severity::Hint,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A sentence asks for what every model does anyway."),
    .documentation = R"(## What it finds

A whole sentence or list item that says nothing but "Write clean code", "Follow best practices", "Be helpful", "Do
your best" or the like. The same words inside a sentence that says more are no finding.

## Why it matters

It costs attention and context, and changes nothing.

## Example

`- Follow best practices.`

## Fix

Takes the list item out, *to be looked at*.
)",
    .evidence = "Prompting guides of several vendors; the list is in the rule.",
};

constexpr std::array kPhrases = {"write clean code",
                                 "write good code",
                                 "write high quality code",
                                 "follow best practices",
                                 "always follow best practices",
                                 "be helpful",
                                 "be a helpful assistant",
                                 "do your best",
                                 "be professional",
                                 "be thorough",
                                 "think carefully",
                                 "use your knowledge",
                                 "use your best judgment",
                                 "use common sense",
                                 "be accurate",
                                 "be smart",
                                 "be careful",
                                 "produce high quality output",
                                 "provide accurate information",
                                 "be as helpful as possible",
                                 "always be helpful",
                                 "write clean and maintainable code",
                                 "write maintainable code",
                                 "write clean maintainable code",
                                 "make sure the code works",
                                 "avoid mistakes",
                                 "don't make mistakes",
                                 "do not make mistakes",
                                 "do a good job",
                                 "be precise",
                                 "be consistent"};
const PhraseSet phrases(kPhrases);

/// Nothing else in the sentence, marks at either end aside.
bool isWholeSentence(const RuleContext &context, const TextRange &range)
{
    const TextRange sentence = context.prompt().sentenceAt(range.start);
    const auto isMark = [](QChar c) { return !c.isLetterOrNumber(); };
    const QStringView before = TextRange{sentence.start, range.start}.in(context.definition.text());
    const QStringView after = TextRange{range.end, sentence.end}.in(context.definition.text());
    return std::all_of(before.begin(), before.end(), isMark) && std::all_of(after.begin(), after.end(), isMark);
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!hasPrompt(context))
        return;
    const PromptText &prompt = context.prompt();
    QList<TextRange> places;
    for (const PhraseHit &hit : prompt.hitsOf(phrases)) {
        if (isWholeSentence(context, hit.range))
            places.append(hit.range);
    }
    reportPlaces(context, sink, places,
                 QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” says nothing that the model does not do anyway"),
                 QT_TRANSLATE_NOOP("Agentwright::Rules",
                                   "“%1” and the like (%2) say nothing that the model does not do anyway"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW518
