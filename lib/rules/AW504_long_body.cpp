// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

namespace Agentwright::AW504 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW504",
    .name = "long-body",
    .severity = Severity::Hint,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The prompt is longer than a target takes or recommends."),
    .documentation = R"(## What it finds

A prompt of more than 30,000 characters (Copilot on github.com refuses it), of more than 8 KB for Codex, or of more
lines than `body-lines` (500 unless set, the advice for skills). Where no target was chosen the size for Codex is not
looked at. One finding: the hardest limit that is exceeded.

## Why it matters

Every call pays for all of it, rules in the middle are followed less, and a target may cut or refuse it.

## Example

A prompt with 40,000 characters, exported to Copilot.

## Fix

None: move knowledge to files or skills that the agent reads when it needs them.
)",
    .evidence = "docs.github.com, custom agents configuration: 30,000 characters (August 2026); the Copilot CLI "
                "took 30,001. agentskills.io: keep SKILL.md below 500 lines.",
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    constexpr qsizetype kCopilot = 30'000;
    constexpr qsizetype kCodex = 8 * 1024;
    if (!hasPrompt(context))
        return;
    const TextRange body = context.syntax().body();
    const QList<PromptLine> &lines = context.prompt().lines();
    const TextRange first = lines.first().range;
    const auto isChosen = [&](Target target) { return context.settings.targets.testFlag(target); };
    Diagnostic *found = nullptr;
    if (body.length() > kCopilot)
        found = sink.reportFor(Target::Copilot, first,
                               QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                 "The prompt has %1 characters: Copilot on github.com takes 30000"),
                               {QString::number(body.length())});
    if (found)
        found->severity = isChosen(Target::Copilot) ? Severity::Error : Severity::Hint;
    else if (isChosen(Target::Codex) && body.length() > kCodex)
        sink.reportFor(Target::Codex, first,
                       QT_TRANSLATE_NOOP("Agentwright::Rules",
                                         "The prompt has %1 characters: 8192 is what Codex reads well"),
                       {QString::number(body.length())});
    else if (lines.size() > context.settings.limit(Limit::BodyLines))
        sink.report(first,
                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                      "The prompt has %1 lines: more than %2 are followed less well"),
                    {QString::number(lines.size()), QString::number(context.settings.limit(Limit::BodyLines))});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW504
