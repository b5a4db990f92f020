// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <array>

namespace Agentwright::AW505 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW505",
    .name = "first-person-prompt",
    .severity = Severity::Hint,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The prompt speaks as the agent instead of to it."),
    .documentation = R"(## What it finds

A prompt that begins with "I am" or "I'm", or says "I will" several times, and nowhere speaks to the agent with "you"
or "your".

## Why it matters

Prompts are read as instructions to the model. Text in the first person reads like something that somebody else says
of himself.

## Example

`I am an expert reviewer. I will look at every change.`

## Fix

None: write "You are …" and "Look at …".
)",
    .evidence = "The vendor's guide on agents asks for the second person (claude-plugins-official, plugin-dev, "
                "August 2026).",
};

constexpr std::array kFirst = {"i am", "i'm", "i will", "i'll", "i always", "i never", "my task", "my role", "my job"};
const PhraseSet first(kFirst);
constexpr std::array kSecond = {"you", "your", "you're", "you'll", "yourself"};
const PhraseSet second(kSecond);

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const PromptText &prompt = context.prompt();
    if (!hasPrompt(context) || !prompt.hitsOf(second).isEmpty())
        return;
    QList<PhraseHit> hits = prompt.hitsOf(first);
    hits.removeIf([&](const PhraseHit &hit) { return prompt.isQuotation(hit.range); });
    const bool beginsSo = !hits.isEmpty() && hits.first().word < 3;
    if (beginsSo || hits.size() >= 3)
        sink.report(hits.first().range, QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                          "The prompt speaks as the agent: speak to it (“You are …”)"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW505
