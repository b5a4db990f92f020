// SPDX-License-Identifier: MIT
#include "target_readings.h"

#include "rule_support.h"

#include <agentwright/readings/reading.h>

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// What takes the place of a field that is taken away: the two that every tool wants cannot be missing.
QString harmless(const QString &key)
{
    if (key == u"name")
        return u"name: agent\n"_s;
    return key == u"description" ? u"description: Does its work.\n"_s : QString();
}

/// The file as one tool reads it, with and without its fields: which field is the reason for something is found by taking
/// fields away.
class TargetTrial
{
public:
    TargetTrial(const RuleContext &context, const Reader &reader) : m_context(context), m_reader(reader)
    {
        const QList<Entry> &entries = context.syntax().entries();
        constexpr qsizetype kMostTrials = 40;
        m_tried = std::min(entries.size(), kMostTrials);
    }

    TargetReading run(Target target)
    {
        TargetReading found{.target = target, .refusals = {}, .losses = {}};
        Reading reading = readWithout({});
        while (!reading.loads) {
            const QString reason = noteText(reading.reason);
            const auto culprit = fieldWithout(
                [&](const Reading &trial) { return trial.loads || noteText(trial.reason) != reason; });
            found.refusals.append({rangeOf(culprit), reason});
            if (!culprit)
                return found;
            m_gone.append(*culprit);
            reading = readWithout({});
        }
        for (const ReadingNote &note : std::as_const(reading.notes)) {
            if (note.kind == ReadingNote::Kind::Loss)
                found.losses.append({rangeOfLoss(note), noteText(note)});
        }
        return found;
    }

private:
    Reading readWithout(std::optional<qsizetype> field) const
    {
        const QList<Entry> &entries = m_context.syntax().entries();
        QString text = m_context.definition.text();
        QList<qsizetype> gone = m_gone;
        if (field)
            gone.append(*field);
        std::sort(gone.begin(), gone.end(), std::greater<>());
        for (const qsizetype at : std::as_const(gone))
            text.replace(entries[at].whole.start, entries[at].whole.length(), harmless(entries[at].keyText));
        return m_reader.read(ReadingInput(text, m_context.format, m_context.fileName()));
    }

    template<typename IsMended>
    std::optional<qsizetype> fieldWithout(IsMended isMended) const
    {
        for (qsizetype at = 0; at < m_tried; ++at) {
            if (!m_gone.contains(at) && isMended(readWithout(at)))
                return at;
        }
        return std::nullopt;
    }

    TextRange rangeOfLoss(const ReadingNote &note) const
    {
        const auto culprit = fieldWithout(
            [&](const Reading &trial) { return trial.loads && !trial.notes.contains(note); });
        const QString word = culprit || note.arguments.isEmpty() ? QString() : note.arguments.first();
        const qsizetype at = word.isEmpty()
                                 ? -1
                                 : m_context.definition.text().indexOf(word, m_context.syntax().body().start);
        return at < 0 ? rangeOf(culprit) : TextRange{at, at + word.size()};
    }

    TextRange rangeOf(std::optional<qsizetype> field) const
    {
        return fieldRange(m_context, field ? m_context.syntax().entries()[*field].keyText : QString());
    }

    const RuleContext &m_context;
    const Reader &m_reader;
    qsizetype m_tried = 0;
    QList<qsizetype> m_gone; ///< what was refused already
};

} // namespace

QList<TargetReading> targetReadings(const RuleContext &context)
{
    QList<TargetReading> readings;
    const Targets others = context.settings.targets
                           & ~(Targets(Target::ClaudeCode) | Target::ClaudePlugin | Target::Skill);
    if (!others || !hasKeys(context))
        return readings;
    for (const TargetName &row : targetNames()) {
        const Reader *reader = others.testFlag(row.target) ? findReader(QString(row.id)) : nullptr;
        if (reader)
            readings.append(TargetTrial(context, *reader).run(row.target));
    }
    return readings;
}

} // namespace Agentwright
