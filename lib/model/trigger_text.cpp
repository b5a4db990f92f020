// SPDX-License-Identifier: MIT
#include "model/trigger_text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr std::array<QuotePair, 7> kQuotePairs{{
    {TurnQuoting::Double, u"\"", u"\""},
    {TurnQuoting::Single, u"'", u"'"},
    {TurnQuoting::EscapedDouble, u"\\\"", u"\\\""},
    {TurnQuoting::CurlyDouble, u"“", u"”"},
    {TurnQuoting::CurlySingle, u"‘", u"’"},
    {TurnQuoting::Guillemets, u"«", u"»"},
    {TurnQuoting::Corner, u"「", u"」"},
}};

bool isLiteralLineEnd(QStringView text, qsizetype at)
{
    return text[at] == u'\\' && at + 1 < text.size() && text[at + 1] == u'n';
}

bool isDoubledBackslashN(QStringView text, qsizetype at)
{
    return text[at] == u'\\' && at + 2 < text.size() && text[at + 1] == u'\\' && text[at + 2] == u'n';
}

bool isPaired(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() ? at + 1 < text.size() && text[at + 1].isLowSurrogate()
                                      : at > 0 && text[at - 1].isHighSurrogate();
}

} // namespace

std::span<const QuotePair> quotePairs()
{
    return kQuotePairs;
}

QuotePair quotePair(TurnQuoting kind)
{
    const auto it = std::ranges::find(kQuotePairs, kind, &QuotePair::kind);
    return it == kQuotePairs.end() ? QuotePair{TurnQuoting::None, {}, {}} : *it;
}

QuotePair openingQuote(QStringView text)
{
    for (const QuotePair &pair : kQuotePairs) {
        if (text.startsWith(pair.open))
            return pair;
    }
    return quotePair(TurnQuoting::None);
}

QString scannable(const QString &description)
{
    QString scan = description;
    for (qsizetype i = 0; i < description.size(); ++i) {
        if (isDoubledBackslashN(description, i)) {
            i += 2;
        } else if (isLiteralLineEnd(description, i)) {
            scan[i] = u' ';
            scan[++i] = u'\n';
        } else if (description[i].isSurrogate() && !isPaired(description, i)) {
            scan[i] = QChar::ReplacementCharacter;
        }
    }
    return scan;
}

bool isWhite(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t';
}

qsizetype blanksBefore(QStringView scan, qsizetype position, qsizetype limit)
{
    while (position > limit && isWhite(scan[position - 1]))
        --position;
    return position;
}

qsizetype blanksAfter(QStringView scan, qsizetype position, qsizetype limit)
{
    while (position < limit && isWhite(scan[position]))
        ++position;
    return position;
}

TextRange trimmed(QStringView scan, TextRange range)
{
    const qsizetype end = blanksBefore(scan, range.end, range.start);
    return {end == range.start ? range.start : blanksAfter(scan, range.start, end), end};
}

qsizetype LineIndents::at(qsizetype position)
{
    if (position < m_lineStart)
        m_position = m_lineStart = 0;
    if (position > m_position) {
        const qsizetype lineFeed = m_scan.sliced(m_position, position - m_position).lastIndexOf(u'\n');
        if (lineFeed >= 0)
            m_lineStart = m_position + lineFeed + 1;
    }
    m_position = position;
    qsizetype end = m_lineStart;
    while (end < position && m_scan[end] == u' ')
        ++end;
    return end - m_lineStart;
}

bool isTagStart(QStringView scan, qsizetype at)
{
    return at + 1 < scan.size() && scan[at] == u'<' && (scan[at + 1].isLetter() || scan[at + 1] == u'/');
}

namespace {

/// "<Task tool call …>" with white space in front: a placeholder, which belongs to no turn.
bool isPlaceholderAhead(QStringView scan, qsizetype at, qsizetype end)
{
    const qsizetype tag = blanksAfter(scan, at, end);
    return tag > at && tag < end && isTagStart(scan, tag);
}

} // namespace

bool isClosingQuote(QStringView scan, qsizetype at, const QuotePair &pair)
{
    if (!scan.sliced(at).startsWith(pair.close) || (at > 0 && scan[at - 1] == u'\\'))
        return false;
    const qsizetype behind = at + pair.close.size();
    return behind == scan.size() || isWhite(scan[behind]) || QStringView(u"<.,;:!?)(-–—→").contains(scan[behind]);
}

qsizetype closingQuote(QStringView scan, TextRange region, const QuotePair &pair)
{
    qsizetype last = -1;
    for (qsizetype at = scan.indexOf(pair.close, region.start); at >= 0 && at + pair.close.size() <= region.end;
         at = scan.indexOf(pair.close, at + 1)) {
        if (!isClosingQuote(scan, at, pair))
            continue;
        last = at;
        if (isPlaceholderAhead(scan, at + pair.close.size(), region.end))
            return at;
    }
    if (last >= 0)
        return last;
    const qsizetype any = scan.first(region.end).lastIndexOf(pair.close);
    return any >= region.start ? any : -1;
}

QString decodedText(QStringView written, qsizetype indent, TurnQuoting quoting)
{
    const QStringView close = quotePair(quoting).close.last(quoting == TurnQuoting::None ? 0 : 1);
    QString text;
    text.reserve(written.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        const bool isLiteral = isLiteralLineEnd(written, i);
        if (isDoubledBackslashN(written, i)) {
            text += u"\\n";
            i += 2;
        } else if (isLiteral || written[i] == u'\n') {
            i += isLiteral ? 1 : 0;
            for (qsizetype left = indent; left > 0 && i + 1 < written.size() && written[i + 1] == u' '; --left)
                ++i;
            text += u'\n';
        } else if (!close.isEmpty() && written[i] == u'\\' && written.sliced(i + 1).startsWith(close)) {
            text += close.back();
            ++i;
        } else {
            text += written[i];
        }
    }
    return text;
}

QString encodedText(const QString &text, const TextSpelling &spelling)
{
    const QStringView close = quotePair(spelling.quoting).close;
    const bool hasRealEnds = spelling.lineEnds == TriggerLineEnds::Real;
    QString written;
    written.reserve(text.size() + 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isLineEnd = c == u'\n';
        if (isLineEnd) {
            // A backslash in front would make the literal line end a doubled one.
            written += hasRealEnds || written.endsWith(u'\\') ? u"\n"_s : u"\\n"_s;
            if (i + 1 < text.size() && text[i + 1] != u'\n')
                written += QString(spelling.indent, u' ');
        } else if (isLiteralLineEnd(text, i)) {
            written += u"\\\\n";
            ++i;
        } else if (spelling.escapesQuotes && !close.isEmpty() && c == close.back()) {
            written += u'\\';
            written += c;
        } else {
            written += c;
        }
    }
    return written;
}

} // namespace Agentwright
