// SPDX-License-Identifier: MIT
#include <agentwright/base/odd_characters.h>

#include <QLatin1StringView>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

struct KnownCharacter {
    char16_t code;
    char16_t looksLike; ///< 0: invisible, or a blank
    const char *name;
};

/// In the order of their codes.
// clang-format off
constexpr KnownCharacter kKnown[] = {
    {0x00A0, 0, "NO-BREAK SPACE"},
    {0x00AD, 0, "SOFT HYPHEN"},
    {0x0131, u'i', "LATIN SMALL LETTER DOTLESS I"},
    {0x0251, u'a', "LATIN SMALL LETTER ALPHA"},
    {0x0261, u'g', "LATIN SMALL LETTER SCRIPT G"},
    {0x034F, 0, "COMBINING GRAPHEME JOINER"},
    {0x03B1, u'a', "GREEK SMALL LETTER ALPHA"},
    {0x03B9, u'i', "GREEK SMALL LETTER IOTA"},
    {0x03BD, u'v', "GREEK SMALL LETTER NU"},
    {0x03BF, u'o', "GREEK SMALL LETTER OMICRON"},
    {0x03C1, u'p', "GREEK SMALL LETTER RHO"},
    {0x03F2, u'c', "GREEK LUNATE SIGMA SYMBOL"},
    {0x03F3, u'j', "GREEK LETTER YOT"},
    {0x0405, u'S', "CYRILLIC CAPITAL LETTER DZE"},
    {0x0406, u'I', "CYRILLIC CAPITAL LETTER BYELORUSSIAN-UKRAINIAN I"},
    {0x0408, u'J', "CYRILLIC CAPITAL LETTER JE"},
    {0x0410, u'A', "CYRILLIC CAPITAL LETTER A"},
    {0x0412, u'B', "CYRILLIC CAPITAL LETTER VE"},
    {0x0415, u'E', "CYRILLIC CAPITAL LETTER IE"},
    {0x041A, u'K', "CYRILLIC CAPITAL LETTER KA"},
    {0x041C, u'M', "CYRILLIC CAPITAL LETTER EM"},
    {0x041D, u'H', "CYRILLIC CAPITAL LETTER EN"},
    {0x041E, u'O', "CYRILLIC CAPITAL LETTER O"},
    {0x0420, u'P', "CYRILLIC CAPITAL LETTER ER"},
    {0x0421, u'C', "CYRILLIC CAPITAL LETTER ES"},
    {0x0422, u'T', "CYRILLIC CAPITAL LETTER TE"},
    {0x0425, u'X', "CYRILLIC CAPITAL LETTER HA"},
    {0x0430, u'a', "CYRILLIC SMALL LETTER A"},
    {0x0435, u'e', "CYRILLIC SMALL LETTER IE"},
    {0x043E, u'o', "CYRILLIC SMALL LETTER O"},
    {0x0440, u'p', "CYRILLIC SMALL LETTER ER"},
    {0x0441, u'c', "CYRILLIC SMALL LETTER ES"},
    {0x0443, u'y', "CYRILLIC SMALL LETTER U"},
    {0x0445, u'x', "CYRILLIC SMALL LETTER HA"},
    {0x0455, u's', "CYRILLIC SMALL LETTER DZE"},
    {0x0456, u'i', "CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I"},
    {0x0458, u'j', "CYRILLIC SMALL LETTER JE"},
    {0x0475, u'v', "CYRILLIC SMALL LETTER IZHITSA"},
    {0x04BB, u'h', "CYRILLIC SMALL LETTER SHHA"},
    {0x04CF, u'l', "CYRILLIC SMALL LETTER PALOCHKA"},
    {0x0501, u'd', "CYRILLIC SMALL LETTER KOMI DE"},
    {0x051B, u'q', "CYRILLIC SMALL LETTER QA"},
    {0x051D, u'w', "CYRILLIC SMALL LETTER WE"},
    {0x0578, u'n', "ARMENIAN SMALL LETTER VO"},
    {0x057D, u'u', "ARMENIAN SMALL LETTER SEH"},
    {0x0585, u'o', "ARMENIAN SMALL LETTER OH"},
    {0x061C, 0, "ARABIC LETTER MARK"},
    {0x115F, 0, "HANGUL CHOSEONG FILLER"},
    {0x1160, 0, "HANGUL JUNGSEONG FILLER"},
    {0x1680, 0, "OGHAM SPACE MARK"},
    {0x17B4, 0, "KHMER VOWEL INHERENT AQ"},
    {0x17B5, 0, "KHMER VOWEL INHERENT AA"},
    {0x180E, 0, "MONGOLIAN VOWEL SEPARATOR"},
    {0x2000, 0, "EN QUAD"},
    {0x2001, 0, "EM QUAD"},
    {0x2002, 0, "EN SPACE"},
    {0x2003, 0, "EM SPACE"},
    {0x2004, 0, "THREE-PER-EM SPACE"},
    {0x2005, 0, "FOUR-PER-EM SPACE"},
    {0x2006, 0, "SIX-PER-EM SPACE"},
    {0x2007, 0, "FIGURE SPACE"},
    {0x2008, 0, "PUNCTUATION SPACE"},
    {0x2009, 0, "THIN SPACE"},
    {0x200A, 0, "HAIR SPACE"},
    {0x200B, 0, "ZERO WIDTH SPACE"},
    {0x200C, 0, "ZERO WIDTH NON-JOINER"},
    {0x200D, 0, "ZERO WIDTH JOINER"},
    {0x200E, 0, "LEFT-TO-RIGHT MARK"},
    {0x200F, 0, "RIGHT-TO-LEFT MARK"},
    {0x2010, u'-', "HYPHEN"},
    {0x2011, u'-', "NON-BREAKING HYPHEN"},
    {0x2012, u'-', "FIGURE DASH"},
    {0x2013, u'-', "EN DASH"},
    {0x2014, u'-', "EM DASH"},
    {0x2028, 0, "LINE SEPARATOR"},
    {0x2029, 0, "PARAGRAPH SEPARATOR"},
    {0x202A, 0, "LEFT-TO-RIGHT EMBEDDING"},
    {0x202B, 0, "RIGHT-TO-LEFT EMBEDDING"},
    {0x202C, 0, "POP DIRECTIONAL FORMATTING"},
    {0x202D, 0, "LEFT-TO-RIGHT OVERRIDE"},
    {0x202E, 0, "RIGHT-TO-LEFT OVERRIDE"},
    {0x202F, 0, "NARROW NO-BREAK SPACE"},
    {0x205F, 0, "MEDIUM MATHEMATICAL SPACE"},
    {0x2060, 0, "WORD JOINER"},
    {0x2061, 0, "FUNCTION APPLICATION"},
    {0x2062, 0, "INVISIBLE TIMES"},
    {0x2063, 0, "INVISIBLE SEPARATOR"},
    {0x2064, 0, "INVISIBLE PLUS"},
    {0x2066, 0, "LEFT-TO-RIGHT ISOLATE"},
    {0x2067, 0, "RIGHT-TO-LEFT ISOLATE"},
    {0x2068, 0, "FIRST STRONG ISOLATE"},
    {0x2069, 0, "POP DIRECTIONAL ISOLATE"},
    {0x206A, 0, "INHIBIT SYMMETRIC SWAPPING"},
    {0x206B, 0, "ACTIVATE SYMMETRIC SWAPPING"},
    {0x206C, 0, "INHIBIT ARABIC FORM SHAPING"},
    {0x206D, 0, "ACTIVATE ARABIC FORM SHAPING"},
    {0x206E, 0, "NATIONAL DIGIT SHAPES"},
    {0x206F, 0, "NOMINAL DIGIT SHAPES"},
    {0x2212, u'-', "MINUS SIGN"},
    {0x3000, 0, "IDEOGRAPHIC SPACE"},
    {0x3164, 0, "HANGUL FILLER"},
    {0xFEFF, 0, "ZERO WIDTH NO-BREAK SPACE"},
    {0xFFA0, 0, "HALFWIDTH HANGUL FILLER"},
    {0xFFF9, 0, "INTERLINEAR ANNOTATION ANCHOR"},
    {0xFFFA, 0, "INTERLINEAR ANNOTATION SEPARATOR"},
    {0xFFFB, 0, "INTERLINEAR ANNOTATION TERMINATOR"},
};
// clang-format on

const KnownCharacter *findKnown(char32_t code)
{
    const auto *found = std::ranges::lower_bound(kKnown, code, {}, &KnownCharacter::code);
    return found != std::end(kKnown) && found->code == code ? found : nullptr;
}

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

bool isControl(char32_t code)
{
    return (code < 0x20 && code != u'\t' && code != u'\n') || (code >= 0x7F && code < 0xA0);
}

bool isBlank(char32_t code)
{
    return code > 0x7F && code <= 0xFFFF && QChar(char16_t(code)).isSpace() && !isControl(code);
}

/// Blanks that typography wants: French punctuation, figures with units, and the wide one of Chinese and Japanese.
bool isTypographicBlank(QStringView text, qsizetype at)
{
    const char32_t before = codeBefore(text, at);
    const char32_t after = codeAt(text, at + 1);
    if (text[at] == u'\u3000')
        return before >= 0x2E80 || after >= 0x2E80;
    if (text[at] != u'\u00A0' && text[at] != u'\u202F')
        return false;
    return before == u'«' || before == u'‹' || QChar::isDigit(before)
           || QStringView(u":;!?»›%–—").contains(QChar(after));
}

bool isInLatinWord(QStringView text, qsizetype at)
{
    constexpr qsizetype kLongestWord = 64;
    const auto isLatin = [](QChar unit) { return unit.unicode() < 0x80; };
    for (qsizetype i = at; i-- > std::max<qsizetype>(0, at - kLongestWord) && text[i].isLetter();) {
        if (isLatin(text[i]))
            return true;
    }
    for (qsizetype i = at + 1; i < std::min(text.size(), at + kLongestWord) && text[i].isLetter(); ++i) {
        if (isLatin(text[i]))
            return true;
    }
    return false;
}

/// Letters of Turkish and of phonetics are Latin themselves, and dashes are what prose is made of.
bool isLookAlikeInProse(QStringView text, qsizetype at)
{
    return text[at].isLetter() && text[at].script() != QChar::Script_Latin && !latinLookAlike(text[at]).isNull()
           && isInLatinWord(text, at);
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

QChar latinLookAlike(QChar unit)
{
    const KnownCharacter *known = findKnown(unit.unicode());
    return known ? QChar(known->looksLike) : QChar();
}

QString codePointText(char32_t code)
{
    return u"U+"_s + QString::number(code, 16).toUpper().rightJustified(4, u'0');
}

QString oddCharacterName(char32_t code)
{
    if (const KnownCharacter *known = findKnown(code))
        return QString::fromLatin1(known->name);
    if (isTag(code))
        return u"TAG %1"_s.arg(code > 0xE0020 && code < 0xE007F ? QChar(char16_t(code - 0xE0000)) : QChar(u'?'));
    if (isVariationSelector(code))
        return u"VARIATION SELECTOR-%1"_s.arg(code <= 0xFE0F ? code - 0xFE00 + 1 : code - 0xE0100 + 17);
    return isControl(code) ? u"CONTROL CHARACTER"_s : QString();
}

std::optional<OddCharacter> nextOddCharacter(QStringView text, qsizetype from, qsizetype end)
{
    for (qsizetype at = from; at < std::min(end, text.size()); ++at) {
        const char16_t unit = text[at].unicode();
        if (unit < 0x7F && !isControl(unit))
            continue;
        const char32_t code = codeAt(text, at);
        const qsizetype length = isControl(code) ? 1 : invisibleLength(text, at);
        if (length > 0)
            return OddCharacter{OddCharacter::Kind::Invisible, {at, at + length}, code, {}};
        if (isBlank(code) && !isTypographicBlank(text, at))
            return OddCharacter{OddCharacter::Kind::Blank, {at, at + 1}, code, {}};
        if (isLookAlikeInProse(text, at))
            return OddCharacter{OddCharacter::Kind::LookAlike, {at, at + 1}, code, latinLookAlike(text[at])};
        if (code > 0xFFFF)
            ++at;
    }
    return {};
}

} // namespace Agentwright
