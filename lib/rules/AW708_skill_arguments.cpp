// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <QRegularExpression>
#include <QSet>

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
speak of any. Also `$ARGUMENT`, `$ARGS` and `${CLAUDE_SKILL…}`, `${CLAUDE_PLUGIN…}` and `${CLAUDE_PROJECT…}` with a name that Claude Code does not know: nothing replaces them.

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

/// What is nearly one of the names that Claude Code replaces, or claims to be one.
void reportUnknown(const RuleContext &context, DiagnosticSink &sink)
{
    static const QRegularExpression variable(
        uR"((?<![\w$\\])\$(?:(?<argument>ARGUMENT|ARGS|arguments?|Arguments?)\b|\{(?<own>CLAUDE_(?:SKILL|PLUGIN|PROJECT)[A-Z_]*)\}))"_s);
    static const QSet<QString> known{u"CLAUDE_SKILL_DIR"_s, u"CLAUDE_PLUGIN_ROOT"_s, u"CLAUDE_PLUGIN_DATA"_s,
                                     u"CLAUDE_PROJECT_DIR"_s};
    for (const QRegularExpressionMatch &match : variable.globalMatchView(context.definition.body())) {
        const qsizetype start = context.syntax().body().start + match.capturedStart();
        if (match.captured(u"own"_s).isEmpty() ? context.definition.outline().isInsideFence(start)
                                               : known.contains(match.captured(u"own"_s)))
            continue;
        sink.report({start, start + match.capturedLength()},
                    QT_TRANSLATE_NOOP("Agentwright::Rules", "Nothing replaces “%1” in a skill"), {match.captured()});
        return;
    }
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (hasKeys(context))
        reportUnknown(context, sink);
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
