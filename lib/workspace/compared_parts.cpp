// SPDX-License-Identifier: MIT
#include "compared_parts.h"

#include <agentwright/base/sequence_diff.h>
#include <agentwright/model/text_words.h>
#include <agentwright/model/trigger_edit.h>

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// So many parts are compared with each other by their words; more are recognised by key alone.
constexpr qsizetype kMostPairs = 10'000;
constexpr double kSharedWords = 1.0 / 3;

QSet<QString> wordSet(const QString &text)
{
    const QList<QString> words = contentWords(text);
    return {words.begin(), words.end()};
}

double sharedPart(const QSet<QString> &a, const QSet<QString> &b)
{
    const auto shared = double(std::count_if(a.begin(), a.end(), [&](const QString &word) { return b.contains(word); }));
    const double all = double(a.size() + b.size()) - shared;
    return all > 0 ? shared / all : 0;
}

class PartMatcher
{
public:
    PartMatcher(const QList<ComparedPart> &first, const QList<ComparedPart> &second)
        : m_first(first)
        , m_second(second)
        , m_there(first.size(), -1)
        , m_isTaken(second.size(), false)
    { }

    QList<qsizetype> run()
    {
        matchEqual();
        matchKeys();
        matchWords();
        return m_there;
    }

private:
    void pair(qsizetype first, qsizetype second)
    {
        m_there[first] = second;
        m_isTaken[second] = true;
    }

    void matchEqual()
    {
        QList<QString> before;
        QList<QString> after;
        for (const ComparedPart &part : m_first)
            before.append(part.text);
        for (const ComparedPart &part : m_second)
            after.append(part.text);
        qsizetype x = 0;
        qsizetype y = 0;
        for (const DiffStep step : sequenceDiff(before, after)) {
            if (step == DiffStep::Kept)
                pair(x, y);
            x += step != DiffStep::Added;
            y += step != DiffStep::Removed;
        }
    }

    void matchKeys()
    {
        QHash<QString, QList<qsizetype>> free;
        for (qsizetype i = 0; i < m_second.size(); ++i) {
            if (!m_isTaken[i])
                free[m_second[i].key].append(i);
        }
        for (qsizetype i = 0; i < m_first.size(); ++i) {
            if (m_there[i] >= 0 || !m_first[i].hasKey)
                continue;
            if (const auto candidates = free.find(m_first[i].key); candidates != free.end() && !candidates->isEmpty())
                pair(i, candidates->takeFirst());
        }
    }

    void matchWords()
    {
        QList<qsizetype> left;
        QList<qsizetype> right;
        for (qsizetype i = 0; i < m_first.size(); ++i) {
            if (m_there[i] < 0 && !m_first[i].hasKey)
                left.append(i);
        }
        for (qsizetype i = 0; i < m_second.size(); ++i) {
            if (!m_isTaken[i] && !m_second[i].hasKey)
                right.append(i);
        }
        if (left.size() * right.size() > kMostPairs)
            return;
        QList<QSet<QString>> words;
        for (const qsizetype i : std::as_const(right))
            words.append(wordSet(m_second[i].text));
        for (const qsizetype i : std::as_const(left)) {
            const QSet<QString> own = wordSet(m_first[i].text);
            qsizetype best = -1;
            double most = kSharedWords;
            for (qsizetype k = 0; k < right.size(); ++k) {
                if (const double shared = sharedPart(own, words[k]); !m_isTaken[right[k]] && shared > most) {
                    most = shared;
                    best = right[k];
                }
            }
            if (best >= 0)
                pair(i, best);
        }
    }

    const QList<ComparedPart> &m_first;
    const QList<ComparedPart> &m_second;
    QList<qsizetype> m_there;
    QList<bool> m_isTaken;
};

} // namespace

QList<ComparedPart> exampleParts(const DefinitionView &definition)
{
    QList<ComparedPart> parts;
    for (const ExampleBlock &example : definition.trigger().examples) {
        const ExampleDraft draft = draftOf(example);
        QStringList lines;
        if (!draft.context.isEmpty())
            lines.append(u"Context: "_s + draft.context);
        for (const auto &[role, text] : draft.turns)
            lines.append(role + u": "_s + text);
        if (!draft.commentary.isEmpty())
            lines.append(u"Commentary: "_s + draft.commentary);
        parts.append({{}, lines.join(u'\n')});
    }
    return parts;
}

QList<PromptSection> sectionsOf(const DefinitionView &definition)
{
    const TextRange body = definition.syntax().body();
    const QList<Heading> &headings = definition.outline().headings;
    QList<PromptSection> sections;
    const TextRange beginning(body.start, headings.isEmpty() ? body.end : headings.first().range.start);
    if (!beginning.in(definition.text()).trimmed().isEmpty())
        sections.append({{}, beginning});
    for (qsizetype i = 0; i < headings.size(); ++i)
        sections.append({headings[i].title,
                         {headings[i].range.start, i + 1 < headings.size() ? headings[i + 1].range.start : body.end}});
    return sections;
}

QList<ComparedPart> sectionParts(const DefinitionView &definition)
{
    QList<ComparedPart> parts;
    for (const PromptSection &section : sectionsOf(definition)) {
        QString text = section.range.in(definition.text()).toString();
        while (text.endsWith(u'\n')) // those between sections are no part of what one says
            text.chop(1);
        parts.append({section.title, text, true});
    }
    return parts;
}

QList<qsizetype> counterparts(const QList<ComparedPart> &first, const QList<ComparedPart> &second)
{
    return PartMatcher(first, second).run();
}

} // namespace Agentwright
