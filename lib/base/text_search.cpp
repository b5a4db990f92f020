// SPDX-License-Identifier: MIT
#include <agentwright/base/text_search.h>

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace Agentwright {

namespace {

/// How usual a unit is in English prose and Markdown: 0 for all that is not in the list.
constexpr std::array<quint8, 128> kUsual = [] {
    std::array<quint8, 128> usual{};
    quint8 rank = 1;
    for (const char c :
         std::string_view("QZXJKVWYUHGBFNLOMDPRSTIECA~^%$@&;!?=+}{][<>\\|0987654321_\"'/()qjzxk:#`wvy*bg,f.pmhuldc"
                          "ro-nsiat\ne "))
        usual[std::size_t(c)] = rank++;
    return usual;
}();

qsizetype rarestUnit(const char16_t *needle, qsizetype size)
{
    qsizetype best = 0;
    int lowest = 256;
    for (qsizetype i = 0; i < size; ++i) {
        const int usual = needle[i] < kUsual.size() ? kUsual[needle[i]] : 0;
        if (usual < lowest) {
            lowest = usual;
            best = i;
        }
    }
    return best;
}

/// Whether the predicate holds for one of the units. No early return inside a block, so that compilers use vectors.
template<typename Predicate>
bool hasUnit(QStringView text, Predicate predicate)
{
    constexpr qsizetype kBlock = 1024;
    const char16_t *units = text.utf16();
    for (qsizetype start = 0; start < text.size(); start += kBlock) {
        const qsizetype end = std::min(start + kBlock, text.size());
        char16_t found = 0;
        for (qsizetype i = start; i < end; ++i)
            found = char16_t(found | char16_t(predicate(units[i])));
        if (found)
            return true;
    }
    return false;
}

} // namespace

qsizetype indexOfText(QStringView text, QStringView needle, qsizetype from)
{
    if (needle.isEmpty())
        return from <= text.size() ? from : -1;
    const char16_t *units = text.utf16();
    const char16_t *wanted = needle.utf16();
    const qsizetype pivot = rarestUnit(wanted, needle.size());
    const QChar unit(wanted[pivot]);
    const qsizetype last = text.size() - needle.size() + pivot; // the pivot stands no further behind
    for (qsizetype at = from + pivot; at <= last; ++at) {
        at = text.indexOf(unit, at);
        if (at < 0 || at > last)
            return -1;
        if (std::memcmp(units + at - pivot, wanted, std::size_t(needle.size()) * sizeof(char16_t)) == 0)
            return at - pivot;
    }
    return -1;
}

qsizetype indexOfText(QStringView text, QLatin1StringView needle, qsizetype from)
{
    QVarLengthArray<char16_t, 64> units(needle.size());
    for (qsizetype i = 0; i < needle.size(); ++i)
        units[i] = needle[i].unicode();
    return indexOfText(text, QStringView(units.constData(), units.size()), from);
}

bool isAscii(QStringView text)
{
    return !hasUnit(text, [](char16_t unit) { return unit >= 0x80; });
}

bool hasSurrogates(QStringView text)
{
    return hasUnit(text, [](char16_t unit) { return (unit & 0xF800) == 0xD800; });
}

bool hasControlCharacters(QStringView text)
{
    return hasUnit(text, [](char16_t unit) {
        const bool isLow = unit < 0x20 && unit != u'\n' && unit != u'\t';
        return isLow | (char16_t(unit - 0x7F) <= 0x9F - 0x7F);
    });
}

} // namespace Agentwright
