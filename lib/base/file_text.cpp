// SPDX-License-Identifier: MIT
#include <agentwright/base/file_text.h>

#include <QLatin1StringView>
#include <QStringView>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <optional>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr char16_t kLoneByteBase = 0xDC00;
constexpr quint32 kFirstSupplementary = 0x10000;

/// What stands for a character that QTextDocument cannot hold; 0 for all others.
constexpr char16_t standInFor(char16_t unit)
{
    switch (unit) {
    case 0x2029:
        return StandIn::kParagraphSeparator;
    case 0xFDD0:
        return StandIn::kFrameBegin;
    case 0xFDD1:
        return StandIn::kFrameEnd;
    default:
        return 0;
    }
}

/// Number of bytes below 0x80 at the start.
qsizetype asciiRun(const char *data, qsizetype size)
{
    qsizetype at = 0;
    for (; at + 8 <= size; at += 8) {
        quint64 word;
        std::memcpy(&word, data + at, 8);
        if (word & Q_UINT64_C(0x8080808080808080))
            break;
    }
    while (at < size && !(quint8(data[at]) & 0x80))
        ++at;
    return at;
}

struct CodePoint {
    quint32 value = 0;
    qsizetype length = 0; ///< bytes; 0 when they are not UTF-8
};

/// The well-formed UTF-8 sequence (Unicode table 3-7: no overlong form, no surrogate, none above U+10FFFF) at the start.
CodePoint utf8CodePoint(const char *data, qsizetype size)
{
    const quint8 lead = quint8(data[0]);
    const qsizetype length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || length > size)
        return {};
    quint32 value = lead & (0xFF >> (length + 1));
    for (qsizetype i = 1; i < length; ++i) {
        const quint8 next = quint8(data[i]);
        if ((next & 0xC0) != 0x80)
            return {};
        value = value << 6 | (next & 0x3F);
    }
    const bool isOverlong = (length == 3 && value < 0x800) || (length == 4 && value < kFirstSupplementary);
    if (isOverlong || (value >= 0xD800 && value <= 0xDFFF) || value > 0x10FFFF)
        return {};
    return {value, length};
}

void appendCodePoint(QString &text, quint32 value)
{
    if (value >= kFirstSupplementary) {
        text += QChar(QChar::highSurrogate(value));
        text += QChar(QChar::lowSurrogate(value));
        return;
    }
    const char16_t standIn = standInFor(char16_t(value));
    text += QChar(standIn ? standIn : char16_t(value));
}

/// All but line ends: those are still as in the file.
QString unitsOfUtf8(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    const char *data = bytes.data();
    const qsizetype size = bytes.size();
    qsizetype at = 0;
    while (at < size) {
        const qsizetype run = asciiRun(data + at, size - at);
        text += QLatin1StringView(data + at, run);
        at += run;
        while (at < size && (quint8(data[at]) & 0x80)) {
            const CodePoint character = utf8CodePoint(data + at, size - at);
            if (character.length > 0)
                appendCodePoint(text, character.value);
            else
                text += QChar(char16_t(kLoneByteBase + quint8(data[at])));
            at += std::max<qsizetype>(character.length, 1);
        }
    }
    return text;
}

/// nullopt when the bytes are not UTF-16 that could be written back: an odd number, or a lone surrogate.
std::optional<QString> unitsOfUtf16(QByteArrayView bytes, TextEncoding encoding)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    QString text(bytes.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char *unit = bytes.data() + 2 * i;
        text[i] = QChar(encoding == TextEncoding::Utf16Le ? qFromLittleEndian<quint16>(unit)
                                                          : qFromBigEndian<quint16>(unit));
    }
    if (!text.isValidUtf16())
        return std::nullopt;
    for (QChar &unit : text) {
        if (const char16_t standIn = standInFor(unit.unicode()))
            unit = QChar(standIn);
    }
    return text;
}

struct LineEndCounts {
    qsizetype lf = 0;
    qsizetype crLf = 0;
    qsizetype cr = 0;

    LineEnding majority() const
    {
        if (lf >= crLf && lf >= cr)
            return LineEnding::Lf;
        return crLf >= cr ? LineEnding::CrLf : LineEnding::Cr;
    }
};

LineEndCounts countLineEnds(QStringView text)
{
    LineEndCounts counts;
    for (qsizetype at = text.indexOf(u'\r'); at >= 0; at = text.indexOf(u'\r', at + 1))
        ++(at + 1 < text.size() && text[at + 1] == u'\n' ? counts.crLf : counts.cr);
    counts.lf = text.count(u'\n') - counts.crLf;
    return counts;
}

/// Usual line ends become LF, all others LF or CR with stand-ins.
QString withLineFeeds(const QString &text, LineEnding usual)
{
    QString result;
    result.reserve(text.size());
    const QStringView all(text);
    qsizetype i = 0;
    while (i < all.size()) {
        const auto end = std::find_if(all.begin() + i, all.end(), [](QChar c) { return c == u'\r' || c == u'\n'; });
        const qsizetype lineEnd = end - all.begin();
        result += all.sliced(i, lineEnd - i);
        i = lineEnd + 1;
        if (end == all.end())
            break;
        const bool isPair = *end == u'\r' && i < all.size() && all[i] == u'\n';
        if (isPair && usual == LineEnding::CrLf) {
            result += all[i++];
        } else if (*end == u'\r') {
            result += QChar(usual == LineEnding::Cr && !isPair ? u'\n' : StandIn::kCarriageReturn);
        } else {
            if (usual != LineEnding::Lf)
                result += QChar(StandIn::kBareLineFeed);
            result += u'\n';
        }
    }
    return result;
}

FileText decoded(QByteArrayView bytes)
{
    FileText file;
    std::optional<QString> units;
    if (bytes.startsWith("\xFF\xFE"))
        file.format.encoding = TextEncoding::Utf16Le;
    else if (bytes.startsWith("\xFE\xFF"))
        file.format.encoding = TextEncoding::Utf16Be;
    if (file.format.encoding != TextEncoding::Utf8)
        units = unitsOfUtf16(bytes.sliced(2), file.format.encoding);
    if (units) {
        file.format.hasByteOrderMark = true;
    } else {
        file.format.encoding = TextEncoding::Utf8;
        file.format.hasByteOrderMark = bytes.startsWith("\xEF\xBB\xBF");
        units = unitsOfUtf8(bytes.sliced(file.format.hasByteOrderMark ? 3 : 0));
    }
    file.text = *std::move(units);
    if (file.text.contains(u'\r')) {
        file.format.lineEnding = countLineEnds(file.text).majority();
        file.text = withLineFeeds(file.text, file.format.lineEnding);
    }
    return file;
}

/// Appends code points in one of the encodings.
class Encoder
{
public:
    Encoder(TextEncoding encoding, qsizetype sizeHint) : m_encoding(encoding) { m_bytes.reserve(sizeHint); }

    /// Text without surrogates.
    void appendRun(QStringView run)
    {
        if (m_encoding == TextEncoding::Utf8) {
            m_bytes.append(run.toUtf8());
            return;
        }
        for (const QChar unit : run)
            appendUnit(unit.unicode());
    }

    void appendUnit(char16_t unit)
    {
        if (m_encoding == TextEncoding::Utf8) {
            appendUtf8(unit);
            return;
        }
        const char high = char(unit >> 8);
        const char low = char(unit & 0xFF);
        const bool isLittle = m_encoding == TextEncoding::Utf16Le;
        m_bytes.append(isLittle ? low : high).append(isLittle ? high : low);
    }

    void appendPair(char16_t high, char16_t low)
    {
        if (m_encoding != TextEncoding::Utf8) {
            appendUnit(high);
            appendUnit(low);
            return;
        }
        const char32_t c = QChar::surrogateToUcs4(high, low);
        m_bytes.append(char(0xF0 | c >> 18)).append(char(0x80 | (c >> 12 & 0x3F)));
        m_bytes.append(char(0x80 | (c >> 6 & 0x3F))).append(char(0x80 | (c & 0x3F)));
    }

    /// False when the encoding cannot carry it: a byte of its own has no place in UTF-16.
    bool appendStandIn(char16_t unit)
    {
        if (StandIn::isInvalidByte(unit)) {
            if (m_encoding != TextEncoding::Utf8)
                return false;
            m_bytes.append(char(StandIn::invalidByte(unit)));
        } else if (unit == StandIn::kCarriageReturn) {
            appendUnit(u'\r');
        } else if (unit != StandIn::kBareLineFeed) { // one that an edit has parted from its line feed says nothing
            appendUnit(unit == StandIn::kParagraphSeparator ? 0x2029 : unit == StandIn::kFrameBegin ? 0xFDD0 : 0xFDD1);
        }
        return true;
    }

    QByteArray takeBytes() { return std::move(m_bytes); }

private:
    void appendUtf8(char16_t unit)
    {
        if (unit < 0x80) {
            m_bytes.append(char(unit));
        } else if (unit < 0x800) {
            m_bytes.append(char(0xC0 | unit >> 6)).append(char(0x80 | (unit & 0x3F)));
        } else {
            m_bytes.append(char(0xE0 | unit >> 12)).append(char(0x80 | (unit >> 6 & 0x3F)));
            m_bytes.append(char(0x80 | (unit & 0x3F)));
        }
    }

    TextEncoding m_encoding;
    QByteArray m_bytes;
};

void appendLineEnd(Encoder &encoder, LineEnding lineEnding)
{
    if (lineEnding != LineEnding::Lf)
        encoder.appendUnit(u'\r');
    if (lineEnding != LineEnding::Cr)
        encoder.appendUnit(u'\n');
}

} // namespace

FileText decodeText(QByteArrayView bytes)
{
    FileText file = decoded(bytes);
#ifndef QT_NO_DEBUG
    const Result<QByteArray> again = encodeText(file.text, file.format);
    Q_ASSERT_X(again && *again == bytes, "decodeText", "the text does not give back the bytes");
#endif
    return file;
}

Result<QByteArray> encodeText(const QString &text, const TextFormat &format)
{
    Encoder encoder(format.encoding, text.size() + text.size() / 8 + 3);
    if (format.hasByteOrderMark)
        encoder.appendUnit(0xFEFF);
    const QStringView all(text);
    const auto isSpecial = [&format](QChar c) {
        return c.isSurrogate() || (c == u'\n' && format.lineEnding != LineEnding::Lf);
    };
    qsizetype i = 0;
    while (i < all.size()) {
        const qsizetype special = std::find_if(all.begin() + i, all.end(), isSpecial) - all.begin();
        encoder.appendRun(all.sliced(i, special - i));
        i = special;
        if (i == all.size())
            break;
        const char16_t unit = all[i++].unicode();
        if (unit == u'\n') {
            const bool isBare = i > 1 && StandIn::at(all, i - 2) == StandIn::kBareLineFeed;
            appendLineEnd(encoder, isBare ? LineEnding::Lf : format.lineEnding);
        } else if (QChar::isHighSurrogate(unit) && i < all.size() && all[i].isLowSurrogate()) {
            encoder.appendPair(unit, all[i++].unicode());
        } else if (!StandIn::isStandIn(unit) || !encoder.appendStandIn(unit)) {
            return Error{ErrorCode::NotEncodable, u"U+%1"_s.arg(uint(unit), 4, 16, QChar(u'0')).toUpper()};
        }
    }
    return encoder.takeBytes();
}

QString cleanedForDocument(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        const bool hasNext = i + 1 < text.size();
        if (unit == u'\r') {
            result += u'\n';
            i += hasNext && text[i + 1] == u'\n' ? 1 : 0;
        } else if (unit.isHighSurrogate() && hasNext && text[i + 1].isLowSurrogate()) {
            result += unit;
            result += text[++i];
        } else if (unit.isSurrogate()) {
            result += StandIn::isStandIn(unit.unicode()) ? unit : QChar(QChar::ReplacementCharacter);
        } else {
            const char16_t standIn = standInFor(unit.unicode());
            result += standIn ? QChar(standIn) : unit;
        }
    }
    return result;
}

} // namespace Agentwright
