// SPDX-License-Identifier: MIT
#include "value_scanner.h"

#include "frontmatter_scanner.h"

#include <agentwright/syntax/text_lines.h>

#include <optional>

namespace Agentwright {

namespace {

/// A position in the value and the line it stands in.
class ValueScanner
{
public:
    ValueScanner(QStringView text, qsizetype rootIndent, qsizetype limit)
        : m_text(text)
        , m_rootIndent(rootIndent)
        , m_limit(limit)
    { }

    ScannedValue scan(qsizetype behindColon)
    {
        const TextLine first = lineAt(m_text, behindColon, m_limit);
        const qsizetype start = skipBlanks(m_text, behindColon, first.end);
        if (start < first.end && !isCommentStart(start, behindColon))
            return scanFrom(start, first);
        return scanBelow(behindColon, first);
    }

private:
    bool isCommentStart(qsizetype at, qsizetype valueStart) const
    {
        return m_text[at] == u'#' && (at == valueStart || isBlank(m_text[at - 1])) && at > 0;
    }

    /// A line that belongs to the value above by its indentation, or is blank.
    bool continues(const TextLine &line) const
    {
        return isBlankLine(m_text, line) || indentOf(m_text, line) > m_rootIndent || m_text[line.start] == u'\t';
    }

    bool isDash(qsizetype at, qsizetype end) const
    {
        return at < end && m_text[at] == u'-' && (at + 1 == end || isBlank(m_text[at + 1]));
    }

    ScannedValue empty(qsizetype behindColon, const TextLine &line) const
    {
        return {ValueStyle::Empty, {behindColon, behindColon}, {behindColon, line.end}, false, line.next};
    }

    /// Nothing behind the colon: the value may stand in the lines below.
    ScannedValue scanBelow(qsizetype behindColon, const TextLine &first)
    {
        for (qsizetype at = first.next; at < m_limit;) {
            const TextLine line = lineAt(m_text, at, m_limit);
            at = line.next;
            const qsizetype content = skipBlanks(m_text, line.start, line.end);
            if (content == line.end || m_text[content] == u'#')
                continue;
            if (content - line.start == m_rootIndent && isDash(content, line.end))
                return scanSequenceAtRoot(line, content);
            if (indentOf(m_text, line) <= m_rootIndent)
                break;
            if (isDash(content, line.end))
                return scanIndented(ValueStyle::BlockSequence, content, line);
            if (startsKey(m_text, content, line.end))
                return scanIndented(ValueStyle::BlockMapping, content, line);
            return scanFrom(content, line);
        }
        return empty(behindColon, first);
    }

    ScannedValue scanFrom(qsizetype start, const TextLine &line)
    {
        switch (m_text[start].unicode()) {
        case u'"':
        case u'\'':
            return scanQuoted(start, line);
        case u'|':
        case u'>':
            if (const auto block = scanBlockScalar(start, line))
                return *block;
            return oddLine(start, line);
        case u'[':
        case u'{':
            return scanFlow(start, line);
        case u'*':
            return scanPlain(ValueStyle::Alias, start, line);
        case u'&':
        case u'!':
            return scanIndented(ValueStyle::Odd, start, line);
        default:
            return scanPlain(ValueStyle::Plain, start, line);
        }
    }

    /// The whole rest of the line, for what cannot be read.
    ScannedValue oddLine(qsizetype start, const TextLine &line, bool isUnterminatedQuote = false) const
    {
        const qsizetype end = withoutTrailingBlanks(m_text, start, line.end);
        return {ValueStyle::Odd, {start, end}, {end, line.end}, isUnterminatedQuote, line.next};
    }

    /// Blanks and a comment, up to the line's end; nullopt when there is something else.
    std::optional<TextRange> tailFrom(qsizetype at) const
    {
        const TextLine line = lineAt(m_text, at, m_limit);
        const qsizetype content = skipBlanks(m_text, at, line.end);
        if (content < line.end && (m_text[content] != u'#' || content == at))
            return std::nullopt;
        return TextRange(at, line.end);
    }

    ScannedValue closedAt(ValueStyle style, qsizetype start, qsizetype end, const TextLine &firstLine) const
    {
        if (const auto tail = tailFrom(end))
            return {style, {start, end}, *tail, false, lineAt(m_text, end, m_limit).next};
        return oddLine(start, firstLine);
    }

    /// True when a new line inside quotes or brackets cannot belong to them any more.
    bool breaksOff(qsizetype lineStart) const
    {
        const TextLine line = lineAt(m_text, lineStart, m_limit);
        return lineStart >= m_limit
               || (indentOf(m_text, line) <= m_rootIndent && startsKey(m_text, line.start + m_rootIndent, line.end));
    }

    ScannedValue scanQuoted(qsizetype start, const TextLine &firstLine) const
    {
        const QChar quote = m_text[start];
        for (qsizetype at = start + 1; at < m_limit; ++at) {
            const QChar c = m_text[at];
            if (c == u'\n' && breaksOff(at + 1))
                break;
            if (c == u'\\' && quote == u'"') {
                ++at;
            } else if (c == quote) {
                if (quote == u'\'' && at + 1 < m_limit && m_text[at + 1] == quote) {
                    ++at;
                    continue;
                }
                const auto style = quote == u'"' ? ValueStyle::DoubleQuoted : ValueStyle::SingleQuoted;
                return closedAt(style, start, at + 1, firstLine);
            }
        }
        return oddLine(start, firstLine, true);
    }

    ScannedValue scanFlow(qsizetype start, const TextLine &firstLine) const
    {
        const ValueStyle style = m_text[start] == u'[' ? ValueStyle::FlowSequence : ValueStyle::FlowMapping;
        qsizetype depth = 0;
        QChar quote;
        for (qsizetype at = start; at < m_limit; ++at) {
            const QChar c = m_text[at];
            if (c == u'\n' && breaksOff(at + 1))
                break;
            if (!quote.isNull()) {
                if (c == u'\\' && quote == u'"')
                    ++at;
                else if (c == quote)
                    quote = {};
            } else if (c == u'"' || c == u'\'') {
                // An apostrophe inside a word quotes nothing.
                const QChar before = m_text[at - 1];
                if (isBlank(before) || before == u'\n' || QStringView(u"[{,:").contains(before))
                    quote = c;
            } else if (c == u'#' && isBlank(m_text[at - 1])) {
                at = lineAt(m_text, at, m_limit).end - 1;
            } else if (c == u'[' || c == u'{') {
                ++depth;
            } else if ((c == u']' || c == u'}') && --depth == 0) {
                return closedAt(style, start, at + 1, firstLine);
            }
        }
        return oddLine(start, firstLine);
    }

    std::optional<ScannedValue> scanBlockScalar(qsizetype start, const TextLine &header) const
    {
        qsizetype at = start + 1;
        bool keepsBlankLines = false;
        for (int marks = 0; marks < 2 && at < header.end; ++marks, ++at) {
            const QChar c = m_text[at];
            if (c == u'+')
                keepsBlankLines = true;
            else if (c != u'-' && (c < u'1' || c > u'9'))
                break;
        }
        if (!tailFrom(at))
            return std::nullopt;
        ScannedValue block{m_text[start] == u'|' ? ValueStyle::Literal : ValueStyle::Folded,
                           {start, header.end},
                           {header.end, header.end},
                           false,
                           header.next};
        for (qsizetype lineStart = header.next; lineStart < m_limit;) {
            const TextLine line = lineAt(m_text, lineStart, m_limit);
            lineStart = line.next;
            const bool isBlankOne = isBlankLine(m_text, line);
            if (!isBlankOne && indentOf(m_text, line) <= m_rootIndent)
                break;
            if (isBlankOne && !keepsBlankLines)
                continue;
            block.value.end = line.end;
            block.tail = {line.end, line.end};
            block.next = line.next;
        }
        return block;
    }

    /// Plain text, on following indented lines too.
    ScannedValue scanPlain(ValueStyle style, qsizetype start, const TextLine &firstLine) const
    {
        ScannedValue plain{style, {}, {}, false, firstLine.next};
        TextLine line = firstLine;
        qsizetype from = start;
        for (;;) {
            const qsizetype end = plainEnd(from, line.end);
            plain.value = {start, end};
            plain.tail = {end, line.end};
            plain.next = line.next;
            const auto below = nextContentLine(line.next);
            if (!below)
                return plain;
            line = *below;
            from = skipBlanks(m_text, line.start, line.end);
        }
    }

    /// The next line that continues a plain scalar, past blank ones.
    std::optional<TextLine> nextContentLine(qsizetype at) const
    {
        while (at < m_limit) {
            const TextLine line = lineAt(m_text, at, m_limit);
            if (!continues(line))
                return std::nullopt;
            if (!isBlankLine(m_text, line)) {
                const bool isComment = m_text[skipBlanks(m_text, line.start, line.end)] == u'#';
                return isComment ? std::nullopt : std::optional(line);
            }
            at = line.next;
        }
        return std::nullopt;
    }

    qsizetype plainEnd(qsizetype start, qsizetype lineEnd) const
    {
        for (qsizetype at = start + 1; at < lineEnd; ++at) {
            if (m_text[at] == u'#' && isBlank(m_text[at - 1]))
                return withoutTrailingBlanks(m_text, start, at);
        }
        return withoutTrailingBlanks(m_text, start, lineEnd);
    }

    bool isCommentLine(const TextLine &line) const
    {
        const qsizetype content = skipBlanks(m_text, line.start, line.end);
        return content < line.end && m_text[content] == u'#';
    }

    /// Everything below that is indented or blank, up to its last line with content. Comments at the left belong to it only
    /// when it goes on below them.
    ScannedValue scanIndented(ValueStyle style, qsizetype start, const TextLine &firstLine) const
    {
        ScannedValue nested{style,
                            {start, withoutTrailingBlanks(m_text, start, firstLine.end)},
                            {},
                            false,
                            firstLine.next};
        bool hasCommentAtLeft = false;
        for (qsizetype at = firstLine.next; at < m_limit;) {
            const TextLine line = lineAt(m_text, at, m_limit);
            at = line.next;
            hasCommentAtLeft |= !continues(line);
            if (hasCommentAtLeft && isCommentLine(line))
                continue;
            if (!continues(line))
                break;
            if (!isBlankLine(m_text, line)) {
                hasCommentAtLeft = false;
                nested.value.end = withoutTrailingBlanks(m_text, line.start, line.end);
                nested.next = line.next;
            }
        }
        nested.tail = {nested.value.end, lineAt(m_text, nested.value.end, m_limit).end};
        return nested;
    }

    /// A sequence whose dashes stand in the column of the key.
    ScannedValue scanSequenceAtRoot(const TextLine &firstLine, qsizetype start) const
    {
        ScannedValue sequence = scanIndented(ValueStyle::BlockSequence, start, firstLine);
        while (sequence.next < m_limit) {
            TextLine line = lineAt(m_text, sequence.next, m_limit);
            while (line.next < m_limit && (isBlankLine(m_text, line) || isCommentLine(line)))
                line = lineAt(m_text, line.next, m_limit);
            if (indentOf(m_text, line) != m_rootIndent || !isDash(line.start + m_rootIndent, line.end))
                break;
            const ScannedValue item = scanIndented(ValueStyle::BlockSequence, line.start + m_rootIndent, line);
            sequence.value.end = item.value.end;
            sequence.tail = item.tail;
            sequence.next = item.next;
        }
        return sequence;
    }

    QStringView m_text;
    qsizetype m_rootIndent;
    qsizetype m_limit;
};

} // namespace

ScannedValue scanValue(QStringView text, qsizetype behindColon, qsizetype rootIndent, qsizetype limit)
{
    return ValueScanner(text, rootIndent, limit).scan(behindColon);
}

} // namespace Agentwright
