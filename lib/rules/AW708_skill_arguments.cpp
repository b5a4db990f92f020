// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Agentwright::AW708 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW708",
    .name = "skill-arguments",
    .severity = Severity::Warning,
    .verdict = Verdict::Quality,
    .stage = RuleStage::Field,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A skill’s arguments and its hint do not fit together."),
    .documentation = R"(## What it finds

A body with `$ARGUMENTS` or `$1` without `argument-hint` or `arguments` in the header, and a hint where the body uses no argument and does not
speak of any.

## Why it matters

Whoever calls the skill does not learn what it wants, or gives what the text has no place for.

## Example

`Release version $1.` without `argument-hint: "[version]"`.

## Fix

None.
)",
    .evidence = "code.claude.com/docs/en/skills (August 2026).",
    .kinds = FileKind::Skill,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    static const QRegularExpression argument(uR"((?<![\w$\\`])\$(?:ARGUMENTS\b|[1-9]\b))"_s);
    if (!hasKeys(context))
        return;
    const TextRange body = context.syntax().body();
    TextRange used;
    for (const QRegularExpressionMatch &match : argument.globalMatchView(context.definition.body())) {
        const TextRange range(body.start + match.capturedStart(), body.start + match.capturedEnd());
        if (used.isEmpty() && !context.definition.outline().isInsideFence(range.start))
            used = range;
    }
    const bool hasHint = context.definition.field(u"argument-hint");
    if (!used.isEmpty() && !hasHint && !context.definition.field(u"arguments"))
        sink.report(used,
                    QT_TRANSLATE_NOOP("Agentwright::Rules", "The skill takes arguments and has no “argument-hint”"));
    else if (used.isEmpty() && hasHint && !context.definition.body().contains("argument"_L1, Qt::CaseInsensitive)
             && !context.definition.body().contains(argument))
        sink.report(fieldRange(context, u"argument-hint"),
                    QT_TRANSLATE_NOOP("Agentwright::Rules", "The body uses no argument"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW708
