// SPDX-License-Identifier: MIT
#include "frontmatter_scanner.h"

#include "scalar_reader.h"
#include "value_scanner.h"

#include <agentwright/syntax/text_lines.h>

#include <optional>

namespace Agentwright {

namespace {

struct KeySpan {
    TextRange key;
    qsizetype colon = 0;
};

bool endsKey(QStringView text, qsizetype colon, qsizetype lineEnd)
{
    return text[colon] == u':' && (colon + 1 == lineEnd || isBlank(text[colon + 1]));
}

std::optional<KeySpan> quotedKey(QStringView text, qsizetype at, qsizetype lineEnd)
{
    const QChar quote = text[at];
    for (qsizetype i = at + 1; i < lineEnd; ++i) {
        if (text[i] == u'\\' && quote == u'"') {
            ++i;
        } else if (text[i] == quote) {
            if (quote == u'\'' && i + 1 < lineEnd && text[i + 1] == quote) {
                ++i;
                continue;
            }
            const qsizetype colon = skipBlanks(text, i + 1, lineEnd);
            if (colon < lineEnd && endsKey(text, colon, lineEnd))
                return KeySpan{{at, i + 1}, colon};
            return std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<KeySpan> keyAt(QStringView text, qsizetype at, qsizetype lineEnd)
{
    if (at >= lineEnd)
        return std::nullopt;
    const QChar first = text[at];
    if (first == u'"' || first == u'\'')
        return quotedKey(text, at, lineEnd);
    if (isBlank(first) || QStringView(u",[]{}#&*!|>%@`").contains(first))
        return std::nullopt;
    const bool isBareIndicator = at + 1 == lineEnd || isBlank(text[at + 1]);
    if (QStringView(u"-?:").contains(first) && isBareIndicator)
        return std::nullopt;
    for (qsizetype i = at; i < lineEnd; ++i) {
        if (endsKey(text, i, lineEnd))
            return KeySpan{{at, withoutTrailingBlanks(text, at, i)}, i};
        if (text[i] == u'#' && isBlank(text[i - 1]))
            return std::nullopt;
    }
    return std::nullopt;
}

class FrontmatterScanner
{
public:
    FrontmatterScanner(const QString &text, const TextRange &frontmatter, SpillMode mode)
        : m_text(text)
        , m_part(frontmatter)
        , m_mode(mode)
    { }

    FrontmatterScan run()
    {
        m_scan.rootIndent = findRootIndent();
        m_leadingStart = m_part.start;
        for (m_at = m_part.start; m_at < m_part.end;) {
            const TextLine line = lineAt(m_text, m_at, m_part.end);
            const qsizetype content = skipBlanks(m_text, line.start, line.end);
            if (content == line.end || m_text[content] == u'#')
                m_at = line.next; // leads the next entry
            else if (const auto key = keyOf(line))
                takeEntry(*key);
            else
                takeJunk(line);
        }
        if (m_leadingStart < m_part.end)
            m_scan.pieces.append({FrontmatterPiece::Kind::Trivia, {m_leadingStart, m_part.end}, -1});
        return std::move(m_scan);
    }

private:
    qsizetype findRootIndent() const
    {
        for (qsizetype at = m_part.start; at < m_part.end;) {
            const TextLine line = lineAt(m_text, at, m_part.end);
            at = line.next;
            const qsizetype content = skipBlanks(m_text, line.start, line.end);
            if (content < line.end && m_text[content] != u'#')
                return indentOf(m_text, line);
        }
        return 0;
    }

    std::optional<KeySpan> keyOf(const TextLine &line) const
    {
        if (indentOf(m_text, line) != m_scan.rootIndent)
            return std::nullopt;
        return keyAt(m_text, line.start + m_scan.rootIndent, line.end);
    }

    void takeEntry(const KeySpan &span)
    {
        const qsizetype index = m_scan.entries.size();
        const ScannedValue value = scanValue(m_text, span.colon + 1, m_scan.rootIndent, m_part.end);
        Entry entry;
        entry.leading = {m_leadingStart, m_at};
        entry.key = span.key;
        entry.colon = {span.colon, span.colon + 1};
        entry.value = value.value;
        entry.tail = value.tail;
        entry.style = value.style;
        entry.keyText = decodedKey(span.key);
        qsizetype next = value.next;
        if (m_mode == SpillMode::Attach && takesSpill(entry))
            next = attachSpill(entry, next);
        entry.whole = {m_leadingStart, next};
        if (value.isUnterminatedQuote && entry.style != ValueStyle::Spilled)
            m_scan.issues.append({SyntaxIssue::Kind::UnterminatedQuote, entry.value, entry.keyText, index});
        m_scan.pieces.append({FrontmatterPiece::Kind::Entry, entry.whole, index});
        m_scan.entries.append(entry);
        m_at = m_leadingStart = next;
    }

    QString decodedKey(const TextRange &key) const
    {
        const QStringView written = key.in(m_text);
        if (written.startsWith(u'\'') || written.startsWith(u'"'))
            return decodedQuotedKey(written);
        return written.toString();
    }

    void takeJunk(const TextLine &line)
    {
        if (m_leadingStart < line.start)
            m_scan.pieces.append({FrontmatterPiece::Kind::Trivia, {m_leadingStart, line.start}, -1});
        const bool isTab = m_text[line.start] == u'\t';
        m_scan.issues.append(
            {isTab ? SyntaxIssue::Kind::TabIndentation : SyntaxIssue::Kind::JunkLine, line.content(), {}, -1});
        m_scan.pieces.append({FrontmatterPiece::Kind::Junk, {line.start, line.next}, -1});
        m_at = m_leadingStart = line.next;
    }

    bool takesSpill(const Entry &entry) const
    {
        const bool isText = entry.style == ValueStyle::Empty || entry.style == ValueStyle::Plain
                            || entry.style == ValueStyle::Odd;
        const bool isBareHeader = (entry.style == ValueStyle::Literal || entry.style == ValueStyle::Folded)
                                  && !entry.value.in(m_text).contains(u'\n');
        return isBareHeader || (isText && entry.keyText == u"description");
    }

    /// A key as agent files have them; prose that ends in a colon is none, nor are the parts of a dialogue.
    bool isRealKey(const TextLine &line) const
    {
        const auto key = keyOf(line);
        if (!key)
            return false;
        const QStringView written = key->key.in(m_text);
        for (const QChar c : written) {
            if (!c.isLetterOrNumber() && !QStringView(u"_-.\"'").contains(c))
                return false;
        }
        for (const QStringView word :
             {u"user", u"assistant", u"Context", u"context", u"User", u"Assistant", u"Examples", u"Example"}) {
            if (written == word)
                return false;
        }
        return true;
    }

    bool isHeading(const TextLine &line) const
    {
        qsizetype at = line.start;
        while (at < line.end && m_text[at] == u'#')
            ++at;
        return at > line.start && at < line.end && isBlank(m_text[at]);
    }

    qsizetype attachSpill(Entry &entry, qsizetype next) const
    {
        for (qsizetype at = next; at < m_part.end;) {
            const TextLine line = lineAt(m_text, at, m_part.end);
            if (isRealKey(line) || isHeading(line))
                break;
            at = line.next;
            if (isBlankLine(m_text, line))
                continue;
            entry.style = ValueStyle::Spilled;
            entry.value.end = withoutTrailingBlanks(m_text, line.start, line.end);
            entry.tail = {entry.value.end, line.end};
            next = line.next;
        }
        return next;
    }

    const QString &m_text;
    const TextRange m_part;
    const SpillMode m_mode;
    FrontmatterScan m_scan;
    qsizetype m_at = 0;
    qsizetype m_leadingStart = 0;
};

} // namespace

bool startsKey(QStringView text, qsizetype at, qsizetype lineEnd)
{
    return keyAt(text, at, lineEnd).has_value();
}

FrontmatterScan scanFrontmatter(const QString &text, const TextRange &frontmatter, SpillMode mode)
{
    return FrontmatterScanner(text, frontmatter, mode).run();
}

} // namespace Agentwright
