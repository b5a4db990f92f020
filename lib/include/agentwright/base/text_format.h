// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>
#include <QStringView>
#include <QtTypes>

namespace Agentwright {

enum class LineEnding { Lf, CrLf, Cr };
enum class TextEncoding { Utf8, Utf16Le, Utf16Be };

/// What of a file's bytes is not in the text itself. Text and format together give back the bytes.
struct TextFormat {
    TextEncoding encoding = TextEncoding::Utf8;
    LineEnding lineEnding = LineEnding::Lf;
    bool hasByteOrderMark = false;

    friend bool operator==(const TextFormat &, const TextFormat &) = default;
};

/// Bytes and characters that a QTextDocument cannot hold stand in the text as *stand-ins*: lone low surrogates, which no
/// valid UTF-8 decodes to. Saving writes the original bytes again. A byte 0x80..0xFF that is not UTF-8 becomes U+DC80..DCFF
/// (as Python's surrogateescape does); the rest is this table.
namespace StandIn {
/// A carriage return that is not part of the file's usual line end (a lone one, or that of a CRLF in an LF or CR file).
inline constexpr char16_t kCarriageReturn = 0xDC0D;
/// Stands before a line feed that is written as LF in a CRLF or CR file. Anywhere else it is nothing and is not saved.
inline constexpr char16_t kBareLineFeed = 0xDC0A;
/// QTextDocument starts a new block at these three.
inline constexpr char16_t kParagraphSeparator = 0xDD29; // U+2029
inline constexpr char16_t kFrameBegin = 0xDDD0; // U+FDD0
inline constexpr char16_t kFrameEnd = 0xDDD1; // U+FDD1

constexpr bool isInvalidByte(char16_t unit)
{
    return unit >= 0xDC80 && unit <= 0xDCFF;
}
constexpr quint8 invalidByte(char16_t unit)
{
    return quint8(unit - 0xDC00);
}
constexpr bool isLineEnd(char16_t unit)
{
    return unit == kCarriageReturn || unit == kBareLineFeed;
}
/// For a single unit; inside a text ask at().
constexpr bool isStandIn(char16_t unit)
{
    return isInvalidByte(unit) || isLineEnd(unit) || unit == kParagraphSeparator || unit == kFrameBegin
           || unit == kFrameEnd;
}

/// The stand-in at that position, else 0. Unlike isStandIn() not deceived by the second half of a character outside the
/// basic plane, such as that of U+1F40A, which is the unit 0xDC0A.
inline char16_t at(QStringView text, qsizetype position)
{
    const char16_t unit = text[position].unicode();
    return isStandIn(unit) && (position == 0 || !text[position - 1].isHighSurrogate()) ? unit : u'\0';
}
} // namespace StandIn

} // namespace Agentwright
