// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <array>

namespace Agentwright::AW525 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW525",
    .name = "open-ended-loop",
    .severity = Severity::Hint,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The agent is told to go on without an end that it can see."),
    .documentation = R"(## What it finds

"until it is perfect", "until you are satisfied", "repeat forever", "never stop improving", "keep iterating
indefinitely" and the like, outside code and quotations.

## Why it matters

Nothing tells the model that it has arrived: it stops at once, or never, and you pay for the turns.

## Example

`Rework the text until it is perfect.`

## Fix

None: give a test to pass or a number of rounds; `maxTurns` in the frontmatter bounds the rest.
)",
    .evidence = "Own rule; the phrases are in it.",
};

constexpr std::array kPhrases = {"until perfect",
                                 "until it is perfect",
                                 "until it's perfect",
                                 "until everything is perfect",
                                 "until the code is perfect",
                                 "until you are satisfied",
                                 "until you're satisfied",
                                 "until satisfied",
                                 "until you are happy",
                                 "until fully satisfied",
                                 "repeat forever",
                                 "loop forever",
                                 "repeat indefinitely",
                                 "iterate indefinitely",
                                 "keep iterating indefinitely",
                                 "never stop improving",
                                 "never stop iterating",
                                 "keep going forever",
                                 "until there is nothing left to improve",
                                 "until nothing can be improved",
                                 "continue indefinitely",
                                 "run forever"};
const PhraseSet phrases(kPhrases);

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!hasPrompt(context))
        return;
    const QList<TextRange> places = context.prompt().meantPlaces(phrases);
    reportPlaces(context, sink, places,
                 QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” is no end that the agent can see"),
                 QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” and the like (%2) are no end that the agent can see"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW525
