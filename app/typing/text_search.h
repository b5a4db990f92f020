// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/text_edit.h>
#include <agentwright/base/text_range.h>

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <optional>

namespace Agentwright::App {

struct SearchOptions {
    QString pattern;
    bool isRegex = false;
    bool matchesCase = false;
    bool matchesWholeWords = false;

    friend bool operator==(const SearchOptions &, const SearchOptions &) = default;
};

/// Finds a text or a regular expression (PCRE; ^ and $ are line ends) in a document's text. Matches do not overlap; empty
/// ones of an expression are found once per place. Pure; never fails on a text: an expression that runs away ends the search,
/// and wasStopped() tells so.
class TextSearch
{
public:
    /// So many matches are looked for, and no more.
    static constexpr qsizetype kMaxMatches = 100'000;

    explicit TextSearch(const SearchOptions &options);

    /// False without a pattern, and for an expression that is none.
    bool isValid() const { return m_isValid; }
    /// What is wrong with the expression, in the words of PCRE; empty when nothing is.
    QString problem() const;
    /// Some matches were not looked for.
    bool wasStopped() const { return m_wasStopped; }

    QList<TextRange> matches(const QString &text, const TextRange &within) const;
    QList<TextRange> matches(const QString &text) const { return matches(text, {0, text.size()}); }

    /// Replaces every match inside of the part. In the replacement for an expression, $1 or \1 stand for a group, $0 or \0
    /// for the match, \n and \t for line break and tab, and \\ and $$ for themselves.
    TextEdit replaceAll(const QString &text, const TextRange &within, const QString &replacement) const;
    /// What would stand in place of that match.
    QString replacementOf(const QString &text, const TextRange &match, const QString &replacement) const;

private:
    template<typename Take>
    void forEachMatch(const QString &text, const TextRange &within, Take take) const;

    SearchOptions m_options;
    QRegularExpression m_expression;
    bool m_isValid = false;
    mutable bool m_wasStopped = false;
};

/// The first match that begins at the offset or behind, or the last one that ends in front of it; at the end of the text the
/// search goes on at the other end. The index in the list, or -1 when it is empty.
qsizetype matchFrom(const QList<TextRange> &matches, qsizetype offset);
qsizetype matchBefore(const QList<TextRange> &matches, qsizetype offset);

} // namespace Agentwright::App
