// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <array>

namespace Agentwright::AW526 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW526",
    .name = "outdated-model",
    .severity = Severity::Hint,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The prompt names a model that is no longer offered."),
    .documentation = R"(## What it finds

GPT-3 and GPT-3.5, the davinci models, Claude 1, 2 and Instant, PaLM 2, Gemini 1.0, outside code.

## Why it matters

Advice for or calls of a model that is gone mislead the agent; which model runs is said in the frontmatter.

## Example

`Write prompts for GPT-3.5 and Claude 2.`

## Fix

None: name the model of today, or none.
)",
    .evidence = "Deprecation pages of OpenAI, Anthropic and Google, read in August 2026.",
};

constexpr std::array kPhrases = {"gpt 3",    "text davinci",   "code davinci", "davinci 003", "claude 1",
                                 "claude 2", "claude instant", "palm 2",       "gemini 1"};
const PhraseSet phrases(kPhrases);

/// With its name in capitals; "Gemini 1.5" and the like are another model.
bool isModel(const QString &text, const PhraseHit &hit)
{
    const QStringView after = QStringView(text).sliced(hit.range.end);
    const bool isGemini = text[hit.range.start].toLower() == u'g' && hit.phrase == 8;
    return text[hit.range.start].isUpper() && (!isGemini || after.startsWith(u".0"));
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!hasPrompt(context))
        return;
    const PromptText &prompt = context.prompt();
    QList<TextRange> places;
    for (const PhraseHit &hit : prompt.hitsOf(phrases)) {
        if (isModel(context.definition.text(), hit))
            places.append(hit.range);
    }
    reportPlaces(context, sink, places, QT_TRANSLATE_NOOP("Agentwright::Rules", "%1 is no longer offered"),
                 QT_TRANSLATE_NOOP("Agentwright::Rules", "%1 and others (%2) are no longer offered"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW526
