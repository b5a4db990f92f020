// SPDX-License-Identifier: MIT
#include "widgets/fuzzy_match.h"

#include <QString>

#include <algorithm>

namespace Agentwright::App {

namespace {

constexpr int kLetter = 1;
constexpr int kInARow = 9;
constexpr int kWordStart = 8;
constexpr int kTextStart = 4; ///< on top
constexpr int kImpossible = -1'000'000;
constexpr qsizetype kLongest = 300; ///< of text and pattern: the table is their product

bool startsWord(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    return !before.isLetterOrNumber() || (before.isLower() && text[at].isUpper());
}

int worth(QStringView text, qsizetype at)
{
    return kLetter + (startsWord(text, at) ? kWordStart : 0) + (at == 0 ? kTextStart : 0);
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text)
{
    const QString letters = pattern.first(std::min(pattern.size(), kLongest)).toString().remove(u' ').toCaseFolded();
    text = text.first(std::min(text.size(), kLongest));
    const qsizetype count = letters.size();
    const qsizetype length = text.size();
    if (count == 0)
        return FuzzyMatch{};
    // Of many texts few fit: that is found out at once.
    qsizetype found = 0;
    for (qsizetype j = 0; j < length && found < count; ++j)
        found += text[j].toCaseFolded() == letters[found] ? 1 : 0;
    if (found < count)
        return {};
    // best[i][j]: letters 0..i placed with the last one at j.
    QList<QList<int>> best(count, QList<int>(length, kImpossible));
    QList<QList<int>> from(count, QList<int>(length, -1));
    for (qsizetype i = 0; i < count; ++i) {
        int left = i == 0 ? 0 : kImpossible; // the best one that ends further left
        int leftAt = -1;
        for (qsizetype j = 0; j < length; ++j) {
            if (i > 0 && j > 0 && best[i - 1][j - 1] > left) {
                left = best[i - 1][j - 1];
                leftAt = int(j - 1);
            }
            if (text[j].toCaseFolded() != letters[i] || left == kImpossible)
                continue;
            best[i][j] = left + worth(text, j);
            from[i][j] = leftAt;
            if (i > 0 && j > 0 && best[i - 1][j - 1] > kImpossible
                && best[i - 1][j - 1] + kLetter + kInARow > best[i][j]) {
                best[i][j] = best[i - 1][j - 1] + kLetter + kInARow;
                from[i][j] = int(j - 1);
            }
        }
    }
    const auto last = std::max_element(best.last().cbegin(), best.last().cend());
    if (*last == kImpossible)
        return {};
    FuzzyMatch match{*last * 4 - int(length), QList<int>(count)}; // among equals the shorter text
    for (qsizetype i = count - 1, j = last - best.last().cbegin(); i >= 0; --i) {
        match.places[i] = int(j);
        j = from[i][j];
    }
    return match;
}

} // namespace Agentwright::App
