// SPDX-License-Identifier: MIT
#include "rule_support.h"

namespace Agentwright::AW710 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW710",
    .name = "skill-too-long",
    .severity = Severity::Warning,
    .verdict = Verdict::Quality,
    .stage = RuleStage::Field,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The body of a skill is longer than the standard advises."),
    .documentation = R"(## What it finds

A body with more lines than the limit `body-lines` (500).

## Why it matters

The whole body is read whenever the skill is used. What is seldom needed belongs into files of its own that the body links to.

## Example

A `SKILL.md` of 900 lines.

## Fix

None: move parts into `references/`.
)",
    .evidence = "agentskills.io/specification (August 2026); reference validator of agentskills/agentskills.",
    .kinds = FileKind::Skill,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const qsizetype lines = context.definition.body().trimmed().count(u'\n') + 1;
    const qsizetype limit = context.settings.limit(Limit::BodyLines);
    if (lines > limit)
        sink.report({context.syntax().body().start, context.syntax().body().start},
                    QT_TRANSLATE_NOOP("Agentwright::Rules", "The body has %1 lines, more than %2"),
                    {QString::number(lines), QString::number(limit)});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW710
