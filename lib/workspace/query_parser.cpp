// SPDX-License-Identifier: MIT
#include "query_parser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// A blank of what is looked for stands for any blanks and line breaks, which YAML folds.
QRegularExpression textExpression(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        words.append(QRegularExpression::escape(word));
    return QRegularExpression(words.join(u"\\s+"_s), QRegularExpression::CaseInsensitiveOption
                                                         | QRegularExpression::UseUnicodePropertiesOption);
}

QRegularExpression wholeExpression(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u'*'))
        parts.append(QRegularExpression::escape(part));
    return QRegularExpression(QRegularExpression::anchoredPattern(parts.join(u".*"_s)),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::DotMatchesEverythingOption);
}

bool isKeyCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_';
}

} // namespace

QList<QueryTerm> QueryParser::terms()
{
    while (!m_error) {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        if (m_at == m_text.size())
            break;
        term();
    }
    return m_error ? QList<QueryTerm>() : m_terms;
}

void QueryParser::fail(const char *text, qsizetype from, qsizetype to, const QStringList &arguments)
{
    m_error = QueryError{text, arguments, {from, std::min(to, m_text.size())}};
}

void QueryParser::term()
{
    QueryTerm term;
    const qsizetype start = m_at;
    if (m_text[m_at] == u'-') {
        term.isNegated = true;
        if (++m_at == m_text.size() || m_text[m_at].isSpace())
            return fail(QT_TRANSLATE_NOOP("Agentwright::Workspace", "behind the minus something must stand"), start,
                        m_at);
    }
    term.key = key();
    value(term);
    if (!m_error)
        m_terms.append(term);
}

/// "key:" in front of a value, which is passed; empty where there is none ("https://…" has none).
QString QueryParser::key()
{
    qsizetype end = m_at;
    while (end < m_text.size() && isKeyCharacter(m_text[end]))
        ++end;
    const bool isKey = end > m_at && m_text[m_at].isLetter() && end < m_text.size() && m_text[end] == u':'
                       && !QStringView(m_text).sliced(end + 1).startsWith("//"_L1);
    if (!isKey)
        return {};
    const QString key = m_text.sliced(m_at, end - m_at);
    m_at = end + 1;
    return key;
}

void QueryParser::value(QueryTerm &term)
{
    const qsizetype start = m_at;
    if (m_at == m_text.size() || m_text[m_at].isSpace())
        return fail(QT_TRANSLATE_NOOP("Agentwright::Workspace",
                                      "“%1:” wants a value; “%1:*” finds files that have the key"),
                    start - 1, start, {term.key});
    if (m_text[m_at] == u'"')
        return phrase(term);
    if (m_text[m_at] == u'/')
        return pattern(term);
    while (m_at < m_text.size() && !m_text[m_at].isSpace())
        ++m_at;
    const QString word = m_text.sliced(start, m_at - start);
    if (word == u"*" && !term.key.isEmpty())
        term.kind = QueryTerm::Kind::Present;
    else
        setText(term, word, start);
}

/// Of a word or a phrase that stands from `start` to here.
void QueryParser::setText(QueryTerm &term, const QString &text, qsizetype start)
{
    term.kind = QueryTerm::Kind::Text;
    term.expression = textExpression(text);
    if (!term.key.isEmpty())
        term.whole = wholeExpression(text);
    // Everything is escaped: only a surrogate that stands alone makes no expression.
    if (!text.isValidUtf16())
        fail(QT_TRANSLATE_NOOP("Agentwright::Workspace", "half a character cannot be looked for"), start, m_at);
}

void QueryParser::phrase(QueryTerm &term)
{
    const qsizetype start = m_at;
    QString text;
    for (++m_at; m_at < m_text.size() && m_text[m_at] != u'"'; ++m_at) {
        const bool isEscape = m_text[m_at] == u'\\' && m_at + 1 < m_text.size()
                              && (m_text[m_at + 1] == u'"' || m_text[m_at + 1] == u'\\');
        m_at += isEscape ? 1 : 0;
        text += m_text[m_at];
    }
    if (m_at == m_text.size())
        return fail(QT_TRANSLATE_NOOP("Agentwright::Workspace", "the quotation mark is not closed"), start, m_at);
    ++m_at;
    if (text.trimmed().isEmpty())
        return fail(QT_TRANSLATE_NOOP("Agentwright::Workspace", "there is nothing between the quotation marks"), start,
                    m_at);
    setText(term, text, start);
}

void QueryParser::pattern(QueryTerm &term)
{
    const qsizetype start = m_at;
    for (++m_at; m_at < m_text.size() && m_text[m_at] != u'/'; ++m_at)
        m_at += m_text[m_at] == u'\\' && m_at + 1 < m_text.size() ? 1 : 0;
    if (m_at >= m_text.size())
        return fail(QT_TRANSLATE_NOOP("Agentwright::Workspace",
                                      "the regular expression is not closed by “/”; a text with “/” wants quotation "
                                      "marks"),
                    start, m_text.size());
    const QString expression = m_text.sliced(start + 1, m_at - start - 1).replace("\\/"_L1, "/"_L1);
    const qsizetype close = m_at++;
    QRegularExpression::PatternOptions options = QRegularExpression::MultilineOption;
    if (m_at < m_text.size() && m_text[m_at] == u'i') {
        options |= QRegularExpression::CaseInsensitiveOption;
        ++m_at;
    }
    if (m_at < m_text.size() && !m_text[m_at].isSpace())
        return fail(QT_TRANSLATE_NOOP("Agentwright::Workspace",
                                      "behind the regular expression only “i” may stand; a text with “/” wants quotation "
                                      "marks"),
                    close, m_at + 1);
    term.kind = QueryTerm::Kind::Pattern;
    term.expression = QRegularExpression(expression, options);
    if (!term.expression.isValid() || expression.isEmpty()) {
        const qsizetype at = start + 1 + term.expression.patternErrorOffset();
        fail(expression.isEmpty() ? QT_TRANSLATE_NOOP("Agentwright::Workspace", "the regular expression is empty")
                                  : QT_TRANSLATE_NOOP("Agentwright::Workspace", "the regular expression is wrong: %1"),
             expression.isEmpty() ? start : at, expression.isEmpty() ? m_at : at + 1, {term.expression.errorString()});
    }
}

} // namespace Agentwright
