// SPDX-License-Identifier: MIT
#include "simple_yaml.h"

#include <algorithm>
#include <utility>

namespace Agentwright {

namespace {

constexpr qsizetype kLongestKey = 100; ///< yaml-cpp looks no further than 1,024 for the colon
constexpr qsizetype kMostValues = kMaxYamlNodes / 4;

bool isWordStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool isWordPart(QChar c)
{
    return isWordStart(c) || (c >= u'0' && c <= u'9') || c == u'-';
}

/// In lists in brackets more ends a word than elsewhere.
bool isInFlowWord(QChar c)
{
    return isWordPart(c) || QStringView(u"./()*+@=").contains(c);
}

/// Characters that yaml-cpp has a way of its own with.
bool isOdd(QChar c)
{
    return (c < u' ' && c != u'\n') || c == QChar(0x7F) || c == QChar::ByteOrderMark;
}

/// As yaml-cpp spells it.
bool isNullWord(QStringView text)
{
    return text == u"~" || text == u"null" || text == u"Null" || text == u"NULL";
}

QStringView withoutSpacesBehind(QStringView text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

qsizetype spacesBefore(QStringView line)
{
    const auto content = std::ranges::find_if(line, [](QChar c) { return c != u' '; });
    return content - line.begin();
}

YamlValue valueOf(QString text, bool isPlain)
{
    YamlValue value;
    if (isPlain && isNullWord(text))
        return value;
    value.kind = YamlValue::Kind::Scalar;
    value.text = std::move(text);
    value.isPlain = isPlain;
    return value;
}

std::optional<YamlValue> plainValue(QStringView text)
{
    if (QStringView(u",[]{}#&*!|>'\"%@`-?:").contains(text.front()) || text.endsWith(u':'))
        return std::nullopt;
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        if (text[at - 1] == u':' || text[at + 1] == u'#')
            return std::nullopt;
    }
    return valueOf(text.toString(), true);
}

std::optional<QString> doubleQuoted(QStringView inside)
{
    QString text;
    text.reserve(inside.size());
    for (qsizetype i = 0; i < inside.size(); ++i) {
        if (inside[i] == u'"')
            return std::nullopt;
        if (inside[i] != u'\\') {
            text += inside[i];
            continue;
        }
        if (++i == inside.size())
            return std::nullopt;
        if (inside[i] == u'n')
            text += u'\n';
        else if (inside[i] == u't')
            text += u'\t';
        else if (inside[i] == u'"' || inside[i] == u'\\')
            text += inside[i];
        else
            return std::nullopt;
    }
    return text;
}

std::optional<QString> singleQuoted(QStringView inside)
{
    QString text;
    text.reserve(inside.size());
    for (qsizetype i = 0; i < inside.size(); ++i) {
        if (inside[i] == u'\'' && (++i == inside.size() || inside[i] != u'\''))
            return std::nullopt;
        text += inside[i];
    }
    return text;
}

std::optional<YamlValue> quotedValue(QStringView text)
{
    if (text.size() < 2 || text.back() != text.front())
        return std::nullopt;
    const QStringView inside = text.sliced(1, text.size() - 2);
    auto decoded = text.front() == u'"' ? doubleQuoted(inside) : singleQuoted(inside);
    return decoded ? std::optional(valueOf(*std::move(decoded), false)) : std::nullopt;
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

/// Behind a colon or a dash; not empty, without spaces around it.
std::optional<YamlValue> scalarOf(QStringView text)
{
    return isQuote(text.front()) ? quotedValue(text) : plainValue(text);
}

std::optional<YamlValue> flowItem(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    if (isQuote(text.front()))
        return quotedValue(text);
    const bool isWord = isWordStart(text.front()) && std::ranges::all_of(text, isInFlowWord);
    return isWord ? std::optional(valueOf(text.toString(), true)) : std::nullopt;
}

/// In brackets; no comma within quotes.
std::optional<YamlValue> flowList(QStringView text)
{
    if (text.size() < 2 || !text.endsWith(u']'))
        return std::nullopt;
    YamlValue list;
    list.kind = YamlValue::Kind::Sequence;
    const QStringView inside = text.sliced(1, text.size() - 2);
    if (spacesBefore(inside) == inside.size())
        return list;
    for (const QStringView part : inside.tokenize(u',')) {
        auto item = flowItem(withoutSpacesBehind(part.sliced(spacesBefore(part))));
        if (!item)
            return std::nullopt;
        list.items.append(*std::move(item));
    }
    return list;
}

/// Goes through the lines; any function may find that it is not that simple.
class SimpleYamlReader
{
public:
    explicit SimpleYamlReader(QStringView piece) : m_piece(piece) { takeLine(); }

    std::optional<YamlReading> read()
    {
        YamlReading reading;
        while (m_line) {
            if (m_line->isEmpty() || m_line->startsWith(u'#')) {
                takeLine();
                continue;
            }
            auto entry = readEntry();
            if (!entry)
                return std::nullopt;
            m_values += 2 + entry->value.items.size();
            if (m_values > kMostValues)
                return std::nullopt;
            reading.entries.append(*std::move(entry));
        }
        if (reading.entries.isEmpty())
            return std::nullopt;
        reading.isAccepted = true;
        reading.rootIsMapping = true;
        return reading;
    }

private:
    /// Without the spaces at its end, but for `m_written`.
    void takeLine()
    {
        m_start = m_next;
        if (m_start >= m_piece.size()) {
            m_line.reset();
            return;
        }
        const qsizetype feed = m_piece.indexOf(u'\n', m_start);
        const qsizetype end = feed < 0 ? m_piece.size() : feed;
        m_next = feed < 0 ? m_piece.size() : feed + 1;
        m_written = m_piece.sliced(m_start, end - m_start);
        m_line = withoutSpacesBehind(m_written);
    }

    bool isIndented() const { return m_line && m_line->startsWith(u' '); }

    std::optional<YamlReading::RootEntry> readEntry()
    {
        const QStringView line = *m_line;
        const qsizetype colon = line.indexOf(u':');
        if (colon < 1 || colon > kLongestKey)
            return std::nullopt;
        const QStringView key = line.first(colon);
        const QStringView rest = line.sliced(colon + 1);
        const bool isWord = isWordStart(key.front()) && std::ranges::all_of(key, isWordPart) && !isNullWord(key);
        if (!isWord || (!rest.isEmpty() && rest.front() != u' '))
            return std::nullopt;
        YamlReading::RootEntry entry;
        entry.keyStart = m_start;
        entry.key = key.toString();
        takeLine();
        auto value = readValue(rest.sliced(spacesBefore(rest)));
        if (!value)
            return std::nullopt;
        entry.value = *std::move(value);
        return entry;
    }

    /// The line behind it is the present one.
    std::optional<YamlValue> readValue(QStringView text)
    {
        if (text == u"|" || text == u"|-")
            return readLiteral(text.size() == 1);
        if (text.isEmpty() && m_line && m_line->sliced(spacesBefore(*m_line)).startsWith(u"- "))
            return readList();
        if (isIndented())
            return std::nullopt; // it goes on, or is a mapping
        if (text.isEmpty())
            return isSettled() ? std::optional(YamlValue()) : std::nullopt;
        // A value in the lines below blank ones or comments goes on as well.
        if (!isSettled())
            return std::nullopt;
        return text.front() == u'[' ? flowList(text) : scalarOf(text);
    }

    /// What follows begins anew: behind blank lines and comments comes a line at the left, no dash, or the end.
    bool isSettled() const
    {
        qsizetype at = m_start;
        while (at < m_piece.size()) {
            const qsizetype feed = m_piece.indexOf(u'\n', at);
            const QStringView line = withoutSpacesBehind(feed < 0 ? m_piece.sliced(at) : m_piece.sliced(at, feed - at));
            if (!line.isEmpty() && line.front() != u'#')
                return isWordStart(line.front());
            if (feed < 0)
                return true;
            at = feed + 1;
        }
        return true;
    }

    /// Every item in a line of its own, all dashes in one column.
    std::optional<YamlValue> readList()
    {
        YamlValue list;
        list.kind = YamlValue::Kind::Sequence;
        const qsizetype indent = spacesBefore(*m_line);
        while (m_line && m_line->size() > indent + 2 && spacesBefore(*m_line) == indent
               && m_line->sliced(indent).startsWith(u"- ")) {
            const QStringView behind = m_line->sliced(indent + 2);
            auto item = scalarOf(behind.sliced(spacesBefore(behind)));
            if (!item)
                return std::nullopt;
            list.items.append(*std::move(item));
            takeLine();
        }
        return isSettled() ? std::optional(std::move(list)) : std::nullopt;
    }

    /// Lines indented by at least as much as the first one.
    std::optional<YamlValue> readLiteral(bool endsWithLineFeed)
    {
        const qsizetype indent = isIndented() ? spacesBefore(*m_line) : 0;
        if (indent == 0 || !m_piece.endsWith(u'\n'))
            return std::nullopt;
        QString text;
        qsizetype blankLines = 0;
        for (; m_line && (m_line->isEmpty() || isIndented()); takeLine()) {
            if (m_line->isEmpty()) {
                if (m_written.size() > indent)
                    return std::nullopt; // the spaces count
                ++blankLines;
                continue;
            }
            if (spacesBefore(*m_line) < indent)
                return std::nullopt;
            if (!text.isEmpty())
                text += QString(blankLines + 1, u'\n');
            blankLines = 0;
            text += m_written.sliced(indent);
        }
        if (m_line && !isWordStart(m_line->front()))
            return std::nullopt;
        if (endsWithLineFeed)
            text += u'\n';
        return valueOf(std::move(text), false);
    }

    QStringView m_piece;
    qsizetype m_start = 0;
    qsizetype m_next = 0;
    QStringView m_written;
    std::optional<QStringView> m_line; ///< nothing at the end
    qsizetype m_values = 0;
};

} // namespace

std::optional<YamlReading> readSimpleYaml(QStringView piece)
{
    if (std::ranges::any_of(piece, isOdd) || !piece.isValidUtf16())
        return std::nullopt;
    return SimpleYamlReader(piece).read();
}

} // namespace Agentwright
