// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/text_format.h>
#include <agentwright/base/text_range.h>

#include <QStringView>

namespace Agentwright {

/// One line of a text. The content ends before stand-ins of line ends, so that a mixed file scans like any other.
struct TextLine {
    qsizetype start = 0;
    qsizetype end = 0; ///< of the content
    qsizetype next = 0; ///< start of the following line, or the end of the part that is read

    TextRange content() const { return {start, end}; }
};

/// The line that starts at `start`, inside a part of the text that ends at `limit`.
inline TextLine lineAt(QStringView text, qsizetype start, qsizetype limit)
{
    TextLine line{start, limit, limit};
    const qsizetype feed = text.first(limit).indexOf(u'\n', start);
    if (feed >= 0) {
        line.end = feed;
        line.next = feed + 1;
        while (line.end > line.start && StandIn::isLineEnd(StandIn::at(text, line.end - 1)))
            --line.end;
    }
    return line;
}

inline bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

inline qsizetype skipBlanks(QStringView text, qsizetype at, qsizetype end)
{
    while (at < end && isBlank(text[at]))
        ++at;
    return at;
}

/// Leading spaces; tabs are no indentation in YAML.
inline qsizetype indentOf(QStringView text, const TextLine &line)
{
    qsizetype at = line.start;
    while (at < line.end && text[at] == u' ')
        ++at;
    return at - line.start;
}

inline bool isBlankLine(QStringView text, const TextLine &line)
{
    return skipBlanks(text, line.start, line.end) == line.end;
}

/// A "#" that may start a comment: at the start of a line or behind a blank. One inside quotes counts too.
inline bool holdsComment(QStringView text)
{
    for (qsizetype at = text.indexOf(u'#'); at >= 0; at = text.indexOf(u'#', at + 1)) {
        if (at == 0 || text[at - 1] == u'\n' || isBlank(text[at - 1]))
            return true;
    }
    return false;
}

/// What stands in front of a Markdown line's text.
struct MarkdownMarks {
    qsizetype content = 0; ///< behind quote marks and list dashes
    bool isItem = false;
    bool isQuoted = false;
};

inline MarkdownMarks markdownMarks(QStringView text, const TextLine &line)
{
    MarkdownMarks marks{.content = skipBlanks(text, line.start, line.end)};
    for (int depth = 0; depth < 8 && marks.content < line.end; ++depth) {
        const qsizetype at = marks.content;
        const QChar c = text[at];
        const bool isDash = (c == u'-' || c == u'*' || c == u'+') && at + 1 < line.end && isBlank(text[at + 1]);
        qsizetype digits = at;
        while (digits < line.end && text[digits].isDigit())
            ++digits;
        const bool isNumber = digits > at && digits + 1 < line.end && (text[digits] == u'.' || text[digits] == u')')
                              && isBlank(text[digits + 1]);
        if (c != u'>' && !isDash && !isNumber)
            break;
        marks.isQuoted = marks.isQuoted || c == u'>';
        marks.isItem = marks.isItem || c != u'>';
        marks.content = skipBlanks(text, isNumber ? digits + 1 : at + 1, line.end);
    }
    return marks;
}

inline qsizetype withoutTrailingBlanks(QStringView text, qsizetype start, qsizetype end)
{
    while (end > start && isBlank(text[end - 1]))
        --end;
    return end;
}

} // namespace Agentwright
