// SPDX-License-Identifier: MIT
#include "typing/text_search.h"

#include <agentwright/base/file_text.h>
#include <agentwright/base/text_format.h>

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr qint64 kPatienceMs = 1500;

/// PCRE finds nothing in a text that is not UTF-16, and stand-ins are not. Same length, same places.
QString withoutLoneSurrogates(const QString &text)
{
    QString clean = text;
    for (qsizetype i = 0; i < clean.size(); ++i) {
        if (std::as_const(clean)[i].isHighSurrogate() && i + 1 < clean.size()
            && std::as_const(clean)[i + 1].isLowSurrogate())
            ++i;
        else if (std::as_const(clean)[i].isSurrogate())
            clean[i] = QChar::ReplacementCharacter;
    }
    return clean;
}

bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit == u'_' || unit.isSurrogate();
}

bool isWholeWord(const QString &text, const TextRange &range)
{
    const bool joinsBefore = range.start > 0 && isWordUnit(text[range.start - 1]) && isWordUnit(text[range.start]);
    const bool joinsAfter = range.end < text.size() && isWordUnit(text[range.end]) && isWordUnit(text[range.end - 1]);
    return !joinsBefore && !joinsAfter;
}

/// The replacement with groups and escapes put in.
QString expanded(const QString &replacement, const QRegularExpressionMatch &match)
{
    QString result;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar unit = replacement[i];
        const bool isLast = i + 1 == replacement.size();
        if ((unit != u'\\' && unit != u'$') || isLast) {
            result += unit;
            continue;
        }
        const QChar next = replacement[++i];
        if (next.isDigit())
            result += match.captured(next.digitValue());
        else if (next == unit)
            result += unit;
        else if (unit == u'\\' && next == u'n')
            result += u'\n';
        else if (unit == u'\\' && next == u't')
            result += u'\t';
        else
            (result += unit) += next;
    }
    return result;
}

} // namespace

TextSearch::TextSearch(const SearchOptions &options) : m_options(options)
{
    if (options.pattern.isEmpty())
        return;
    if (!options.isRegex) {
        m_isValid = true;
        return;
    }
    QRegularExpression::PatternOptions flags = QRegularExpression::MultilineOption
                                               | QRegularExpression::UseUnicodePropertiesOption;
    if (!options.matchesCase)
        flags |= QRegularExpression::CaseInsensitiveOption;
    m_expression = QRegularExpression(options.pattern, flags);
    m_isValid = m_expression.isValid();
}

QString TextSearch::problem() const
{
    return m_options.pattern.isEmpty() || m_isValid ? QString() : m_expression.errorString();
}

template<typename Take>
void TextSearch::forEachMatch(const QString &text, const TextRange &within, Take take) const
{
    m_wasStopped = false;
    if (!m_isValid)
        return;
    const TextRange part{std::clamp<qsizetype>(within.start, 0, text.size()),
                         std::clamp<qsizetype>(within.end, 0, text.size())};
    QElapsedTimer clock;
    clock.start();
    const QString searched = m_options.isRegex ? withoutLoneSurrogates(text) : QString();
    const Qt::CaseSensitivity caseSensitivity = m_options.matchesCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    qsizetype found = 0;
    for (qsizetype at = part.start; at <= part.end;) {
        QRegularExpressionMatch match;
        TextRange range;
        if (m_options.isRegex) {
            // Checked once above: checking at every match would make the search quadratic.
            match = m_expression.match(searched, at, QRegularExpression::NormalMatch,
                                       QRegularExpression::DontCheckSubjectStringMatchOption);
            m_wasStopped = m_wasStopped || !match.isValid();
            if (!match.hasMatch())
                return;
            range = {match.capturedStart(), match.capturedEnd()};
        } else {
            const qsizetype start = text.indexOf(m_options.pattern, at, caseSensitivity);
            if (start < 0)
                return;
            range = {start, start + m_options.pattern.size()};
        }
        if (range.end > part.end)
            return;
        at = range.isEmpty() ? range.end + 1 : range.end;
        if (m_options.matchesWholeWords && !range.isEmpty() && !isWholeWord(text, range)) {
            at = range.start + 1;
            continue;
        }
        take(range, match);
        if (++found == kMaxMatches || clock.hasExpired(kPatienceMs)) {
            m_wasStopped = true;
            return;
        }
    }
}

QList<TextRange> TextSearch::matches(const QString &text, const TextRange &within) const
{
    QList<TextRange> found;
    forEachMatch(text, within, [&](const TextRange &range, const QRegularExpressionMatch &) { found.append(range); });
    return found;
}

TextEdit TextSearch::replaceAll(const QString &text, const TextRange &within, const QString &replacement) const
{
    QList<TextChange> changes;
    forEachMatch(text, within, [&](const TextRange &range, const QRegularExpressionMatch &match) {
        const QString insert = m_options.isRegex ? expanded(replacement, match) : replacement;
        changes.append({range, cleanedForDocument(insert)});
    });
    return TextEdit::fromChanges(std::move(changes)).value_or(TextEdit());
}

QString TextSearch::replacementOf(const QString &text, const TextRange &match, const QString &replacement) const
{
    if (!m_options.isRegex)
        return cleanedForDocument(replacement);
    return cleanedForDocument(expanded(replacement, m_expression.match(withoutLoneSurrogates(text), match.start)));
}

qsizetype matchFrom(const QList<TextRange> &matches, qsizetype offset)
{
    if (matches.isEmpty())
        return -1;
    const auto next = std::lower_bound(matches.cbegin(), matches.cend(), offset,
                                       [](const TextRange &match, qsizetype at) { return match.start < at; });
    return next == matches.cend() ? 0 : next - matches.cbegin();
}

qsizetype matchBefore(const QList<TextRange> &matches, qsizetype offset)
{
    if (matches.isEmpty())
        return -1;
    const auto next = std::lower_bound(matches.cbegin(), matches.cend(), offset,
                                       [](const TextRange &match, qsizetype at) { return match.end <= at; });
    return next == matches.cbegin() ? matches.size() - 1 : next - matches.cbegin() - 1;
}

} // namespace Agentwright::App
