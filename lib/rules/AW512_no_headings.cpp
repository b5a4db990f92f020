// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <algorithm>

namespace Agentwright::AW512 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW512",
    .name = "no-headings",
    .severity = Severity::Hint,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A long prompt has no structure."),
    .documentation = R"(## What it finds

More than 1,000 words of prose without a single heading, bold line as heading, list or tag that stands alone.

## Why it matters

Neither a person nor the model finds a rule again; parts cannot be moved or linked.

## Example

Ten long paragraphs in a row.

## Fix

None: give the parts headings.
)",
    .evidence = "Prompting guides of several vendors, August 2026.",
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    constexpr qsizetype kLong = 1000;
    const PromptText &prompt = context.prompt();
    if (!hasPrompt(context) || prompt.words().size() <= kLong || !context.definition.outline().headings.isEmpty()
        || std::any_of(prompt.tags().begin(), prompt.tags().end(), [](const PromptTag &tag) { return tag.isAlone; })
        || std::any_of(prompt.lines().begin(), prompt.lines().end(), [](const PromptLine &line) { return line.isItem; }))
        return;
    const auto first = std::find_if(prompt.lines().begin(), prompt.lines().end(),
                                    [](const PromptLine &line) { return line.kind == PromptLine::Kind::Text; });
    if (first != prompt.lines().end())
        sink.report(first->range, QT_TRANSLATE_NOOP("Agentwright::Rules", "%1 words without a heading"),
                    {QString::number(prompt.words().size())});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW512
