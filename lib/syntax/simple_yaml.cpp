// SPDX-License-Identifier: MIT
#include "simple_yaml.h"

#include <algorithm>
#include <utility>

namespace Agentwright {

namespace {

constexpr qsizetype kLongestKey = 100; ///< yaml-cpp looks no further than 1,024 for the colon
constexpr qsizetype kMostValues = kMaxYamlNodes / 4;
constexpr int kMostLevels = 16;

bool isWordStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
}

bool isWordPart(QChar c)
{
    return isWordStart(c) || c == u'-' || c == u'.';
}

/// In lists in brackets more ends a word than elsewhere.
bool isInFlowWord(QChar c)
{
    return isWordPart(c) || QStringView(u"/()*+@=").contains(c);
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

/// On the line of a key; nothing stands for a null.
std::optional<YamlValue> valueOnLine(QStringView text)
{
    if (text.isEmpty())
        return YamlValue();
    return text.front() == u'[' ? flowList(text) : scalarOf(text);
}

bool startsItem(QStringView content)
{
    return content.startsWith(u"- ");
}

struct KeyAndRest {
    QStringView key;
    QStringView rest; ///< without spaces around it
};

std::optional<KeyAndRest> keyOf(QStringView content)
{
    const qsizetype colon = content.indexOf(u':');
    if (colon < 1 || colon > kLongestKey)
        return std::nullopt;
    const QStringView key = content.first(colon);
    const QStringView rest = content.sliced(colon + 1);
    const bool isWord = isWordStart(key.front()) && std::ranges::all_of(key, isWordPart) && !isNullWord(key);
    if (!isWord || (!rest.isEmpty() && rest.front() != u' '))
        return std::nullopt;
    return KeyAndRest{key, rest.sliced(spacesBefore(rest))};
}

/// Goes through the lines; any function may find that it is not that simple. Each leaves the line behind what it has read.
class SimpleYamlReader
{
public:
    explicit SimpleYamlReader(QStringView piece) : m_piece(piece) { takeLine(); }

    std::optional<YamlReading> read()
    {
        YamlReading reading;
        for (; m_hasLine; skipGap()) {
            if (isGap())
                continue;
            YamlReading::RootEntry entry;
            entry.keyStart = m_start;
            auto pair = m_indent == 0 ? readPair() : std::nullopt;
            if (!pair)
                return std::nullopt;
            entry.key = pair->key.text;
            entry.value = std::move(pair->value);
            reading.entries.append(std::move(entry));
        }
        if (reading.entries.isEmpty())
            return std::nullopt;
        reading.isAccepted = true;
        reading.rootIsMapping = true;
        return reading;
    }

private:
    void takeLine()
    {
        m_start = m_next;
        m_hasLine = m_start < m_piece.size();
        if (!m_hasLine)
            return;
        const qsizetype feed = m_piece.indexOf(u'\n', m_start);
        const qsizetype end = feed < 0 ? m_piece.size() : feed;
        m_next = feed < 0 ? m_piece.size() : feed + 1;
        m_written = m_piece.sliced(m_start, end - m_start);
        m_indent = spacesBefore(m_written);
        m_content = withoutSpacesBehind(m_written.sliced(m_indent));
    }

    /// A blank line, or a comment at the left.
    bool isGap() const { return m_content.isEmpty() || (m_indent == 0 && m_content.front() == u'#'); }

    void skipGap()
    {
        while (m_hasLine && isGap())
            takeLine();
    }

    /// Behind a gap only what stands at the left is simple.
    bool isSettled()
    {
        if (!m_hasLine || !isGap())
            return true;
        skipGap();
        return !m_hasLine || (m_indent == 0 && isWordStart(m_content.front()));
    }

    /// The line belongs to the block with that indent, or to one below it.
    bool goesOn(qsizetype indent) const { return m_hasLine && !isGap() && m_indent >= indent; }

    bool count() { return ++m_values <= kMostValues; }

    std::optional<YamlPair> readPair()
    {
        const auto line = keyOf(m_content);
        if (!line || !count())
            return std::nullopt;
        const qsizetype indent = m_indent;
        takeLine();
        auto value = readValue(line->rest, indent);
        return value ? std::optional(YamlPair{valueOf(line->key.toString(), true), *std::move(value)}) : std::nullopt;
    }

    /// The value of a key with that indent.
    std::optional<YamlValue> readValue(QStringView text, qsizetype indent)
    {
        if (text == u"|" || text == u"|-")
            return readLiteral(indent, text.size() == 1);
        if (text.isEmpty() && goesOn(indent) && startsItem(m_content))
            return readList();
        if (text.isEmpty() && goesOn(indent + 1) && keyOf(m_content))
            return readMapping();
        if (goesOn(indent + 1) || !isSettled())
            return std::nullopt; // it goes on in the next line, or may
        return valueOnLine(text);
    }

    std::optional<YamlValue> readMapping()
    {
        const Depth depth(*this);
        if (m_depth > kMostLevels)
            return std::nullopt;
        YamlValue mapping;
        mapping.kind = YamlValue::Kind::Mapping;
        const qsizetype indent = m_indent;
        while (goesOn(indent) && m_indent == indent && !startsItem(m_content)) {
            auto pair = readPair();
            if (!pair)
                return std::nullopt;
            mapping.pairs.append(*std::move(pair));
        }
        return isDone(indent) ? std::optional(std::move(mapping)) : std::nullopt;
    }

    std::optional<YamlValue> readList()
    {
        const Depth depth(*this);
        if (m_depth > kMostLevels)
            return std::nullopt;
        YamlValue list;
        list.kind = YamlValue::Kind::Sequence;
        const qsizetype indent = m_indent;
        while (goesOn(indent) && m_indent == indent && startsItem(m_content)) {
            auto item = readItem();
            if (!item)
                return std::nullopt;
            list.items.append(*std::move(item));
        }
        return isDone(indent) ? std::optional(std::move(list)) : std::nullopt;
    }

    bool isDone(qsizetype indent) { return !goesOn(indent + 1) && isSettled(); }

    /// Behind a dash. A mapping there has the indent of its first key.
    std::optional<YamlValue> readItem()
    {
        const qsizetype indent = m_indent;
        const QStringView behind = m_content.sliced(1);
        const qsizetype spaces = spacesBefore(behind);
        m_indent += 1 + spaces;
        m_content = behind.sliced(spaces);
        if (!count())
            return std::nullopt;
        if (keyOf(m_content))
            return readMapping();
        const QStringView text = m_content;
        takeLine();
        return goesOn(indent + 1) ? std::nullopt : valueOnLine(text);
    }

    /// Lines that are indented by at least as much as the first one.
    std::optional<YamlValue> readLiteral(qsizetype outerIndent, bool endsWithLineFeed)
    {
        const qsizetype indent = m_indent;
        if (!m_hasLine || m_content.isEmpty() || indent <= outerIndent || !m_piece.endsWith(u'\n'))
            return std::nullopt;
        QString text;
        qsizetype blankLines = 0;
        for (; m_hasLine && (m_content.isEmpty() || m_indent >= indent); takeLine()) {
            if (m_content.isEmpty()) {
                if (m_written.size() > indent)
                    return std::nullopt; // the spaces count
                ++blankLines;
                continue;
            }
            if (!text.isEmpty())
                text += QString(blankLines + 1, u'\n');
            blankLines = 0;
            text += m_written.sliced(indent);
        }
        if (m_hasLine && (m_indent > outerIndent || m_content.front() == u'#'))
            return std::nullopt;
        if (endsWithLineFeed)
            text += u'\n';
        return valueOf(std::move(text), false);
    }

    struct Depth {
        explicit Depth(SimpleYamlReader &reader) : m_reader(reader) { ++m_reader.m_depth; }
        ~Depth() { --m_reader.m_depth; }
        Q_DISABLE_COPY_MOVE(Depth)
        SimpleYamlReader &m_reader;
    };

    QStringView m_piece;
    qsizetype m_start = 0;
    qsizetype m_next = 0;
    bool m_hasLine = false; ///< false at the end; then the rest means nothing
    QStringView m_written;
    qsizetype m_indent = 0;
    QStringView m_content; ///< without spaces around it
    qsizetype m_values = 0;
    int m_depth = 0;
};

} // namespace

std::optional<YamlReading> readSimpleYaml(QStringView piece)
{
    if (std::ranges::any_of(piece, isOdd) || !piece.isValidUtf16())
        return std::nullopt;
    return SimpleYamlReader(piece).read();
}

} // namespace Agentwright
