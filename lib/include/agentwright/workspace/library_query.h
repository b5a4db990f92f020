// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/text_edit.h>
#include <agentwright/base/text_range.h>
#include <agentwright/model/definition_view.h>

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>

namespace Agentwright {

struct LibraryRow;

/// Why a query cannot be used.
struct QueryError {
    const char *text = ""; ///< untranslated, context "Agentwright::Workspace", numbered placeholders
    QStringList arguments;
    TextRange range; ///< in the query, UTF-16 units

    friend bool operator==(const QueryError &, const QueryError &) = default;
};

/// With its column, in the current language.
AGENTWRIGHT_EXPORT QString errorText(const QueryError &error);

/// One condition of a query.
struct QueryTerm {
    enum class Kind {
        Text, ///< a word or phrase
        Pattern, ///< /…/
        Present, ///< key:*
    };
    Kind kind = Kind::Text;
    bool isNegated = false;
    QString key; ///< empty: anywhere in the file
    QRegularExpression expression; ///< for Text and Pattern; finds in a text
    QRegularExpression whole; ///< for Text with a key: the whole of a value, stars stand for anything
};

/// What a user looks for in a library. All conditions, separated by blanks, must hold:
///
///     review                 the word anywhere in the file, whatever its case
///     "code review"          the phrase; a blank stands for any blanks and line breaks
///     /re(view|do)\b/i       a regular expression (PCRE, multi-line); i ignores the case
///     tools:Bash             a frontmatter key with that value or item; stars stand for anything: tools:mcp__*
///     description:"for x"    descriptions and other long texts hold it
///     body:word path:word    the prompt, or the path of the file, holds it
///     model:*                the key is there
///     -color:*               a minus in front: it is not so
///
/// A value. Parsing never fails: a query with an error finds nothing.
class AGENTWRIGHT_EXPORT LibraryQuery
{
public:
    LibraryQuery() = default;
    static LibraryQuery parse(const QString &text);

    bool isEmpty() const { return m_terms.isEmpty() && !m_error; }
    const std::optional<QueryError> &error() const { return m_error; }
    const QList<QueryTerm> &terms() const { return m_terms; }
    /// True when a row of a library does not tell: the query asks for the body or for keys that a row does not have.
    bool needsText() const;

    /// As far as the row tells: what it does not know does not match.
    bool matches(const LibraryRow &row) const;
    /// Where the conditions hold, sorted and disjoint, kMostPlaces at most; nullopt when they do not. A file that matches by
    /// what it does not have, or by its path, has its name as place, or its beginning.
    std::optional<QList<TextRange>> find(const DefinitionView &definition, const QString &path) const;

    /// True for a query with one condition that is not negated and looks for text: what can be replaced.
    bool isReplaceable() const { return replaced() != nullptr; }
    /// Puts another text in the places of that condition, in files that match. In it "$1" … "$9" stand for the groups of a
    /// regular expression, "$0" for all of it, "$$" for "$"; of a word or phrase it is put in as it is.
    TextEdit replacement(const DefinitionView &definition, const QString &path, const QString &text) const;

private:
    const QueryTerm *replaced() const;

    QList<QueryTerm> m_terms;
    std::optional<QueryError> m_error;
};

/// Of one file; more are left out.
inline constexpr qsizetype kMostPlaces = 1000;

} // namespace Agentwright
