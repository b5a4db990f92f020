// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <array>

namespace Agentwright::AW529 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW529",
    .name = "prompt-without-address",
    .severity = Severity::Hint,
    .stage = RuleStage::Prompt,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The prompt never speaks to the agent."),
    .documentation = R"(## What it finds

An English prompt with no "you" or "your" in its prose. Looked at only where the project gives the rule a severity: a list of
commands ("Read the diff first") speaks to the agent as well.

## Why it matters

A prompt that only describes leaves open who is to do what.

## Example

`Style sheets get shorter and the page looks the same.`

## Fix

None: write "You are …" and what the agent is to do.
)",
    .evidence = "The vendor's guide on agents asks for the second person (claude-plugins-official, plugin-dev, "
                "August 2026).",
    .isOptIn = true,
};

constexpr std::array kAddress = {"you", "your", "you're", "you'll", "yourself", "yours"};
const PhraseSet address(kAddress);
constexpr std::array kEnglish = {"the", "and", "of", "is", "are"};
const PhraseSet english(kEnglish);

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!hasPrompt(context))
        return;
    const PromptText &prompt = context.prompt();
    if (prompt.hitsOf(english).isEmpty() || !prompt.hitsOf(address).isEmpty())
        return;
    sink.report(prompt.lines().first().range,
                QT_TRANSLATE_NOOP("Agentwright::Rules", "The prompt never says “you”: speak to the agent"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW529
