// SPDX-License-Identifier: MIT
#include <agentwright/rules/runner.h>

#include <QMap>

#include <algorithm>

namespace Agentwright {

namespace {

constexpr int kMaxRounds = 10;

const Fix *firstAllowed(const Diagnostic &diagnostic, const FixOptions &options)
{
    const auto it = std::find_if(diagnostic.fixes.begin(), diagnostic.fixes.end(), [&options](const Fix &fix) {
        return (!fix.edit.isEmpty() || fix.format) && (fix.safety == FixSafety::Safe || options.includeReview);
    });
    return it == diagnostic.fixes.end() ? nullptr : &*it;
}

/// The changes of one round. Two changes that only touch may still depend on each other, so such a fix waits for the next.
class Round
{
public:
    explicit Round(const TextFormat &format) : m_format(format) { }

    void take(const Diagnostic &diagnostic, const Fix &fix)
    {
        const bool changesFormat = fix.format && *fix.format != m_format;
        if (!isApart(fix.edit) || (changesFormat && m_hasNewFormat) || (fix.edit.isEmpty() && !changesFormat))
            return;
        for (const TextChange &change : fix.edit.changes()) {
            m_changes.append(change);
            m_ends[change.range.start] = std::max(m_ends.value(change.range.start), change.range.end);
        }
        if (changesFormat)
            m_format = *fix.format;
        m_hasNewFormat |= changesFormat;
        m_applied.append(diagnostic);
    }

    bool isEmpty() const { return m_applied.isEmpty(); }
    TextEdit edit() const { return TextEdit::fromChanges(m_changes).value_or(TextEdit()); }
    const TextFormat &format() const { return m_format; }
    const QList<Diagnostic> &applied() const { return m_applied; }

private:
    bool isApart(const TextEdit &edit) const
    {
        return std::none_of(edit.changes().begin(), edit.changes().end(), [this](const TextChange &change) {
            // The changes taken so far lie apart: only the last one that begins in front of the end can reach in.
            auto it = m_ends.upperBound(change.range.end);
            return it != m_ends.begin() && *--it >= change.range.start;
        });
    }

    QList<TextChange> m_changes;
    QMap<qsizetype, qsizetype> m_ends; ///< by start
    QList<Diagnostic> m_applied;
    TextFormat m_format;
    bool m_hasNewFormat = false;
};

} // namespace

FixOutcome applyFixesOf(const QList<Diagnostic> &found, const QString &text, const TextFormat &format,
                        const FixOptions &options)
{
    Round round(format);
    for (const Diagnostic &diagnostic : found) {
        if (const Fix *fix = firstAllowed(diagnostic, options))
            round.take(diagnostic, *fix);
    }
    if (round.isEmpty())
        return {.edit = {}, .text = text, .format = format, .applied = {}};
    const TextEdit edit = round.edit();
    return {.edit = edit,
            .text = edit.appliedTo(text),
            .format = round.format(),
            .applied = round.applied(),
            .rounds = 1};
}

FixOutcome applyFixes(const RuleContext &context, const FixOptions &options)
{
    FixOutcome outcome{.edit = {}, .text = context.definition.text(), .format = context.format, .applied = {}};
    DefinitionView definition = context.definition;
    while (outcome.rounds < kMaxRounds) {
        const RuleContext now{definition, outcome.format, context.place, context.settings};
        const FixOutcome round = applyFixesOf(runRules(now, {.onlyCodes = options.onlyCodes}), outcome.text,
                                              outcome.format, options);
        if (round.isEmpty())
            break;
        outcome.edit = round.edit;
        outcome.text = round.text;
        outcome.format = round.format;
        outcome.applied += round.applied;
        ++outcome.rounds;
        definition = DefinitionView::parse(outcome.text);
    }
    if (outcome.rounds > 1)
        outcome.edit = TextEdit::between(context.definition.text(), outcome.text);
    return outcome;
}

} // namespace Agentwright
