// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <agentwright/model/edit_builder.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::AW303 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW303",
    .name = "description-too-long",
    .severity = Severity::Warning,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The description is longer than a tool takes."),
    .documentation = R"(## What it finds

- More than 5,000 characters: a *warning* for everybody.
- Otherwise more than a tool takes: 1,024 for Agent Skills (limit `description-length`), 1,000 for Qwen Code, which warns, 500 for
  Factory. A *warning* for each of them that the project is meant for, and one *hint* that names the skill standard where nobody
  chose targets. What holds for `SKILL.md` itself is AW702.

## Why it matters

The descriptions of all agents are part of every conversation. A skill with a longer one is refused.

## Example

A description with five examples of several turns each.

## Fix

Moves the examples, and what stands between and behind them, into the prompt, where there are any.
*To be looked at*: the model no longer sees them when it chooses the agent.
)",
    .evidence =
        "agentskills.io specification (August 2026): 1 to 1,024. QwenLM/qwen-code 0.24.4 (measured): warns above 1,000. "
        "Factory-AI/factory: docs/cli/configuration/custom-droids.mdx (July 2026): up to 500. anthropics/claude-code: "
        "plugins/plugin-dev (2026): up to 5,000.",
    .kinds = kClaudeAgents,
};

constexpr qsizetype kLongestForGuide = 5000;

struct DescriptionLimit {
    Target target;
    qsizetype longest;
};

constexpr DescriptionLimit kLimits[] = {{Target::Qwen, 1000}, {Target::Factory, 500}};

/// Takes everything from the first example on out of the description and puts it below the prompt, word by word: nothing is
/// lost, whatever stands between the examples.
Result<TextEdit> movedExamples(const RuleContext &context)
{
    const Trigger &trigger = context.definition.trigger();
    const Result<TextEdit> shortened = setField(context.definition, u"description"_s,
                                                FieldValue::ofText(trigger.summary));
    if (!shortened || trigger.summary.isEmpty() || trigger.examples.isEmpty())
        return TextEdit();
    const QString &text = context.definition.text();
    QString section = text.endsWith(u'\n') ? u"\n## When to call this agent\n"_s
                                           : u"\n\n## When to call this agent\n"_s;
    QString examples = trigger.value.sliced(trigger.examples.first().range.start).trimmed();
    if (trigger.lineEnds == TriggerLineEnds::LiteralBackslashN)
        examples.replace("\\n"_L1, "\n"_L1);
    section += u'\n' + examples;
    const auto merged = shortened->mergedWith(TextEdit({text.size(), text.size()}, section + u'\n'));
    return merged ? *merged : TextEdit();
}

void addMove(const RuleContext &context, Diagnostic &found)
{
    addFix(found, FixSafety::Review, movedExamples(context),
           QT_TRANSLATE_NOOP("Agentwright::Rules", "Move the examples into the prompt"));
}

Diagnostic &reportStandard(const RuleContext &context, qsizetype length, DiagnosticSink &sink)
{
    return sink.report(fieldRange(context, u"description"),
                       QT_TRANSLATE_NOOP("Agentwright::Rules",
                                         "The description has %1 characters: Agent Skills refuse more than %2"),
                       {QString::number(length), QString::number(context.settings.limit(Limit::DescriptionLength))});
}

/// The shortest limit of the chosen targets speaks for all.
void reportTargets(const RuleContext &context, qsizetype length, DiagnosticSink &sink)
{
    for (const DescriptionLimit &row : kLimits) {
        if (length <= row.longest || !context.settings.targets.testFlag(row.target))
            continue;
        addMove(context, sink.report(fieldRange(context, u"description"),
                                     QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                       "The description has %1 characters, more than the %2 of %3"),
                                     {QString::number(length), QString::number(row.longest), targetLabel(row.target)}));
        return;
    }
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const qsizetype length = context.definition.description().size();
    if (!hasHeader(context) || length <= std::ranges::min(kLimits, {}, &DescriptionLimit::longest).longest)
        return;
    const bool isOverStandard = length > context.settings.limit(Limit::DescriptionLength);
    if (length > kLongestForGuide) {
        addMove(context, sink.report(fieldRange(context, u"description"),
                                     QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                       "The description has %1 characters, and every conversation "
                                                       "carries it; %2 are the most that is advised"),
                                     {QString::number(length), QString::number(kLongestForGuide)}));
    } else if (const auto severity = context.settings.severityFor(Target::Skill, Severity::Warning);
               isOverStandard && severity) {
        Diagnostic &found = reportStandard(context, length, sink);
        found.severity = *severity;
        addMove(context, found);
    } else {
        reportTargets(context, length, sink);
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW303
