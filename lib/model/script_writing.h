// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>
#include <QStringView>

namespace Agentwright {

enum class Writing { Gap, Spaced, Unspaced };

/// The character that begins there; half of a surrogate pair by itself stands for itself.
inline char32_t characterAt(QStringView text, qsizetype at)
{
    const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
}

/// Whether a character belongs to a word, and whether its script puts blanks between them. Hangul does, but its words carry
/// their particles, so that they are compared like those of the others.
inline Writing writingOf(char32_t c)
{
    if (c < 0x80)
        return QChar::isLetterOrNumber(c) ? Writing::Spaced : Writing::Gap;
    if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c))
        return Writing::Gap;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return Writing::Unspaced;
    default:
        return Writing::Spaced;
    }
}

} // namespace Agentwright
