// SPDX-License-Identifier: MIT
#include "invisible_units.h"

#include <QChar>

#include <algorithm>

namespace Agentwright {

namespace {

char32_t codeBefore(QStringView text, qsizetype at)
{
    if (at <= 0)
        return 0;
    const QChar last = text[at - 1];
    return last.isLowSurrogate() && at > 1 && text[at - 2].isHighSurrogate()
               ? QChar::surrogateToUcs4(text[at - 2], last)
               : last.unicode();
}

char32_t codeAt(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return 0;
    const QChar first = text[at];
    return first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()
               ? QChar::surrogateToUcs4(first, text[at + 1])
               : first.unicode();
}

bool isTag(char32_t code)
{
    return code >= 0xE0000 && code <= 0xE007F;
}

bool isVariationSelector(char32_t code)
{
    return (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF);
}

/// Letters of a script outside Latin, Greek and Cyrillic, a mark, or a symbol such as an emoji.
bool isOfOtherScript(char32_t code)
{
    return code >= 0x0590 && !(code >= 0x1D00 && code <= 0x1FFF) && !(code >= 0x2000 && code <= 0x206F);
}

bool isRightToLeft(char32_t code)
{
    const QChar::Direction direction = QChar::direction(code);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

bool hasRightToLeftNearby(QStringView text, qsizetype at)
{
    constexpr qsizetype kNear = 12;
    for (qsizetype i = std::max<qsizetype>(0, at - kNear); i < std::min(text.size(), at + kNear); ++i) {
        if (isRightToLeft(text[i].unicode()))
            return true;
    }
    return false;
}

bool isDirectionOverride(char32_t code)
{
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

qsizetype tagRowLength(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (isTag(codeAt(text, end)))
        end += 2;
    constexpr char32_t kBlackFlag = 0x1F3F4;
    constexpr char32_t kCancelTag = 0xE007F;
    const bool isFlag = codeBefore(text, at) == kBlackFlag && codeBefore(text, end) == kCancelTag && end - at <= 14;
    return isFlag ? 0 : end - at;
}

qsizetype selectorRowLength(QStringView text, qsizetype at)
{
    qsizetype end = at;
    int count = 0;
    for (; isVariationSelector(codeAt(text, end)); ++count)
        end += codeAt(text, end) > 0xFFFF ? 2 : 1;
    return count > 1 ? end - at : 0;
}

} // namespace

qsizetype invisibleLength(QStringView text, qsizetype at)
{
    const char32_t code = codeAt(text, at);
    const char32_t before = codeBefore(text, at);
    const qsizetype length = code > 0xFFFF ? 2 : 1;
    const char32_t after = codeAt(text, at + length);
    if (isTag(code)) {
        const bool isInside = isTag(before);
        return isInside ? 0 : tagRowLength(text, at);
    }
    if (isVariationSelector(code))
        return isVariationSelector(before) ? 0 : selectorRowLength(text, at);
    if (isDirectionOverride(code) || code == 0x200E || code == 0x200F || code == 0x061C) {
        const bool isMark = !isDirectionOverride(code) || code >= 0x2066;
        return isMark && hasRightToLeftNearby(text, at) ? 0 : length;
    }
    switch (code) {
    case 0x200C: // zero-width non-joiner
    case 0x200D: // zero-width joiner
        return isOfOtherScript(before) && (isOfOtherScript(after) || after == 0x20 || after == 0x0A) ? 0 : length;
    case 0x200B: // zero-width space
        return isOfOtherScript(before) || isOfOtherScript(after) ? 0 : length;
    case 0xFEFF: // byte-order mark; at the start of a file it is one
        return at == 0 ? 0 : length;
    case 0x00AD:
    case 0x034F:
    case 0x115F:
    case 0x1160:
    case 0x17B4:
    case 0x17B5:
    case 0x180E:
    case 0x2060:
    case 0x2061:
    case 0x2062:
    case 0x2063:
    case 0x2064:
    case 0x206A:
    case 0x206B:
    case 0x206C:
    case 0x206D:
    case 0x206E:
    case 0x206F:
    case 0x3164:
    case 0xFFA0:
    case 0xFFF9:
    case 0xFFFA:
    case 0xFFFB:
        return length;
    default:
        return 0;
    }
}

QString spelledByTags(QStringView text, qsizetype at, qsizetype length)
{
    QString spelled;
    for (qsizetype i = at; i < at + length; i += 2) {
        const char32_t code = codeAt(text, i);
        if (!isTag(code))
            return {};
        if (code >= 0xE0020 && code < 0xE007F)
            spelled += QChar(char16_t(code - 0xE0000));
    }
    return spelled;
}

} // namespace Agentwright
