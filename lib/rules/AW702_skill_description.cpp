// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Agentwright::AW702 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW702",
    .name = "skill-description",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The description of a skill is too long or holds markup."),
    .documentation = R"(## What it finds

A `SKILL.md` whose `description` has more than 1,024 characters or an XML tag.

## Why it matters

Tools that follow the standard refuse the skill, and so does the upload to claude.ai.

## Example

`description: Use when <example>…</example>`.

## Fix

None: examples go into the body.
)",
    .evidence = "agentskills.io/specification (August 2026); reference validator of agentskills/agentskills.",
    .kinds = FileKind::Skill,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    static const QRegularExpression tag(u"</?[A-Za-z][A-Za-z0-9_-]*(?:\\s[^<>]*)?/?>"_s);
    const QString description = context.definition.description();
    const qsizetype length = description.size();
    const TextRange range = fieldRange(context, u"description");
    if (length > 1024)
        sink.report(range,
                    QT_TRANSLATE_NOOP("Agentwright::Rules", "The description has %1 characters, more than 1,024"),
                    {QString::number(length)});
    if (const QRegularExpressionMatch match = tag.match(description); match.hasMatch())
        sink.report(range,
                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                      "The description of a skill must not hold tags such as “%1”"),
                    {match.captured()});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW702
