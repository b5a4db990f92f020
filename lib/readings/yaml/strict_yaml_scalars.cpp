// SPDX-License-Identifier: MIT
#include "strict_yaml_parser.h"

#include "yaml_characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// What can not begin a plain scalar.
bool isIndicator(char16_t c, bool takesComma)
{
    return isYamlSpaceOrEnd(c) || (isYamlFlowIndicator(c) && !(c == u',' && takesComma))
           || QStringView(u"#&*!|>'\"%@`").contains(QChar(c));
}

YamlValue scalar(const QString &text, bool isPlain)
{
    YamlValue value = YamlValue::ofText(text);
    value.isPlain = isPlain;
    return value;
}

void chopBlanks(QString &text, qsizetype from)
{
    qsizetype end = text.size();
    while (end > from && isYamlBlank(text[end - 1].unicode()))
        --end;
    text.truncate(end);
}

struct SimpleEscape {
    char16_t letter;
    char16_t meaning;
};

constexpr SimpleEscape kEscapes[] = {
    {u'0', 0x00}, {u'a', 0x07},  {u'b', 0x08}, {u't', 0x09}, {u'\t', 0x09},  {u'n', 0x0A},
    {u'v', 0x0B}, {u'f', 0x0C},  {u'r', 0x0D}, {u'e', 0x1B}, {u' ', 0x20},   {u'"', 0x22},
    {u'/', 0x2F}, {u'\\', 0x5C}, {u'N', 0x85}, {u'_', 0xA0}, {u'L', 0x2028}, {u'P', 0x2029},
};

} // namespace

bool StrictYamlParser::readPlain(qsizetype indent, bool insideFlow)
{
    const char16_t first = current();
    const bool isCommaFirst = first == u',' && !insideFlow;
    m_isSameInAllDialects &= !isCommaFirst;
    if (atEnd() || isIndicator(first, m_dialect.takesCommaFirst && isCommaFirst))
        return false;
    const auto endsPlain = [insideFlow](char16_t c) {
        return isYamlSpaceOrEnd(c) || (insideFlow && isYamlFlowIndicator(c));
    };
    if ((first == u'?' || first == u'-' || first == u':') && endsPlain(following()))
        return false;
    QString text;
    while (!atEnd()) {
        const qsizetype start = m_pos;
        qsizetype end = m_pos;
        for (; !atEnd() && !isYamlBreak(current()); ++m_pos) {
            const char16_t c = current();
            if ((c == u':' && endsPlain(following())) || (insideFlow && isYamlFlowIndicator(c)))
                break;
            if (c == u'#' && m_pos > start && isYamlBlank(at(m_pos - 1)))
                break;
            if (!isYamlBlank(c))
                end = m_pos + 1;
        }
        text += m_text.sliced(start, end - start);
        if (atEnd() || !isYamlBreak(current())) {
            m_pos = end;
            break;
        }
        const qsizetype line = m_line, lineStart = m_lineStart, lineIndent = m_lineIndent, firstTab = m_firstTab;
        skipSeparation(false);
        const bool goesOn = m_lineIndent >= indent && !atEnd() && !atDocumentMark() && current() != u'#'
                            && !(current() == u':' && endsPlain(following()))
                            && !(insideFlow && isYamlFlowIndicator(current()));
        if (!goesOn) {
            m_pos = end;
            m_line = line, m_lineStart = lineStart, m_lineIndent = lineIndent, m_firstTab = firstTab;
            break;
        }
        const qsizetype breaks = m_line - line;
        text += breaks == 1 ? u" "_s : QString(breaks - 1, u'\n');
    }
    m_result = scalar(text, true);
    return true;
}

/// At a line break in quotes: whether it stays one.
bool StrictYamlParser::keepsCrlf()
{
    m_isSameInAllDialects &= current() != u'\r';
    return m_dialect.keepsCrlfInQuotes && current() == u'\r';
}

/// The line break inside a quoted scalar and what follows up to the next text.
void StrictYamlParser::foldLines(QString &text, qsizetype indent)
{
    const bool isKept = keepsCrlf();
    const qsizetype line = m_line;
    skipSeparation(false, indent);
    if (atDocumentMark())
        fail("unexpected end of the document within a quoted scalar");
    const qsizetype breaks = m_line - line + (isKept ? 1 : 0);
    text += breaks == 1 ? u" "_s : QString(std::max<qsizetype>(breaks - 1, 0), u'\n');
}

bool StrictYamlParser::readQuoted(qsizetype indent)
{
    const char16_t quote = current();
    const bool isDouble = quote == u'"';
    if (!isDouble && quote != u'\'')
        return false;
    ++m_pos;
    QString text;
    qsizetype lineFrom = 0;
    while (!atEnd()) {
        const qsizetype start = m_pos;
        while (!atEnd() && !isYamlBreak(current()) && current() != quote && !(isDouble && current() == u'\\'))
            ++m_pos;
        text += m_text.sliced(start, m_pos - start);
        const char16_t c = current();
        if (isYamlBreak(c)) {
            chopBlanks(text, lineFrom);
            foldLines(text, indent);
            lineFrom = text.size();
        } else if (isDouble && c == u'\\') {
            ++m_pos;
            if (!readEscape(text, indent))
                return false;
            lineFrom = text.size();
        } else if (!isDouble && c == quote && following() == quote) {
            text += QChar(quote);
            m_pos += 2;
        } else if (c == quote) {
            ++m_pos;
            m_result = scalar(text, false);
            return true;
        }
    }
    return fail(isDouble ? "unexpected end of the stream within a double quoted scalar"
                         : "unexpected end of the stream within a single quoted scalar");
}

bool StrictYamlParser::readEscape(QString &text, qsizetype indent)
{
    const char16_t letter = current();
    if (isYamlBreak(letter)) {
        const bool isKept = keepsCrlf();
        const qsizetype line = m_line;
        skipSeparation(false, indent);
        text += QString(std::max<qsizetype>(m_line - line - (isKept ? 0 : 1), 0), u'\n');
        return !hasFailed();
    }
    const int digits = letter == u'x' ? 2 : letter == u'u' ? 4 : letter == u'U' ? 8 : 0;
    if (digits > 0) {
        bool isHexadecimal = m_pos + digits < m_text.size();
        const char32_t code = isHexadecimal ? m_text.sliced(m_pos + 1, digits).toUInt(&isHexadecimal, 16) : 0;
        if (!isHexadecimal || code > QChar::LastValidCodePoint)
            return fail("expected hexadecimal character");
        text += QChar::fromUcs4(code);
        m_pos += 1 + digits;
        return true;
    }
    const auto known = std::ranges::find(kEscapes, letter, &SimpleEscape::letter);
    if (known == std::end(kEscapes) || atEnd())
        return fail("unknown escape sequence");
    text += QChar(known->meaning);
    ++m_pos;
    return true;
}

bool StrictYamlParser::readBlockHeader(bool &isFolded, char16_t &chomping, qsizetype &digit)
{
    if (current() != u'|' && current() != u'>')
        return false;
    isFolded = current() == u'>';
    ++m_pos;
    for (int i = 0; i < 2; ++i) {
        const char16_t c = current();
        if ((c == u'+' || c == u'-') && chomping == u'\0')
            chomping = c;
        else if (c >= u'1' && c <= u'9' && digit == 0)
            digit = c - u'0';
        else
            break;
        ++m_pos;
    }
    const qsizetype behind = m_pos;
    while (isYamlBlank(current()))
        ++m_pos;
    if (current() == u'#' && m_pos > behind) {
        while (!atEnd() && !isYamlBreak(current()))
            ++m_pos;
    }
    return atEnd() || isYamlBreak(current()) ? true : fail("unexpected character in a block scalar header");
}

bool StrictYamlParser::readBlockScalar(qsizetype indent)
{
    bool isFolded = false;
    char16_t chomping = u'\0';
    qsizetype digit = 0;
    if (!readBlockHeader(isFolded, chomping, digit))
        return false;
    qsizetype textIndent = digit > 0 ? indent + digit - 1 : -1;
    qsizetype emptyLines = 0, deepestEmpty = 0;
    bool hasText = false, wasMoreIndented = false;
    QString text;
    while (!atEnd()) {
        breakLine();
        while ((textIndent < 0 || m_lineIndent < textIndent) && current() == u' ') {
            ++m_lineIndent;
            ++m_pos;
        }
        if (isYamlBreak(current()) && !atEnd()) {
            deepestEmpty = std::max(deepestEmpty, m_lineIndent);
            ++emptyLines;
            continue;
        }
        if (textIndent < 0 && !atEnd())
            textIndent = std::max(m_lineIndent, indent);
        if (m_lineIndent < textIndent || atEnd() || atDocumentMark())
            break;
        if (!hasText && digit == 0 && deepestEmpty > textIndent)
            return fail("leading all-space line has more indentation than the text");
        const bool isMoreIndented = isYamlBlank(current());
        if (!isFolded)
            text += QString(hasText ? emptyLines + 1 : emptyLines, u'\n');
        else if (isMoreIndented || wasMoreIndented)
            text += QString(hasText ? emptyLines + 1 : emptyLines, u'\n');
        else if (emptyLines == 0)
            text += hasText ? u" "_s : QString();
        else
            text += QString(emptyLines, u'\n');
        wasMoreIndented = isFolded && isMoreIndented;
        hasText = true;
        emptyLines = 0;
        const qsizetype start = m_pos;
        while (!atEnd() && !isYamlBreak(current()))
            ++m_pos;
        text += m_text.sliced(start, m_pos - start);
    }
    if (chomping == u'+')
        text += QString(hasText ? emptyLines + 1 : emptyLines, u'\n');
    else if (chomping == u'\0' && hasText)
        text += u'\n';
    m_result = scalar(text, false);
    return !hasFailed();
}

} // namespace Agentwright
