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

/// Of many texts few fit: that is found out at once.
bool hasInOrder(QStringView text, QStringView letters)
{
    qsizetype found = 0;
    for (qsizetype i = 0; i < text.size() && found < letters.size(); ++i)
        found += text[i].toCaseFolded() == letters[found] ? 1 : 0;
    return found == letters.size();
}

/// How good it is to have placed letters 0..i with the last one at j ([i][j]), and where the one before it is then.
struct Placings {
    QList<QList<int>> best;
    QList<QList<int>> from;
};

Placings placings(QStringView text, QStringView letters)
{
    const QList<int> none(text.size(), kImpossible);
    Placings all{QList<QList<int>>(letters.size(), none), QList<QList<int>>(letters.size(), none)};
    for (qsizetype i = 0; i < letters.size(); ++i) {
        int left = i == 0 ? 0 : kImpossible; // the best one that ends further left
        int leftAt = -1;
        for (qsizetype j = 0; j < text.size(); ++j) {
            const int before = i > 0 && j > 0 ? all.best[i - 1][j - 1] : kImpossible;
            if (before > left) {
                left = before;
                leftAt = int(j - 1);
            }
            if (text[j].toCaseFolded() != letters[i] || left == kImpossible)
                continue;
            all.best[i][j] = left + worth(text, j);
            all.from[i][j] = leftAt;
            if (before > kImpossible && before + kLetter + kInARow > all.best[i][j]) {
                all.best[i][j] = before + kLetter + kInARow;
                all.from[i][j] = int(j - 1);
            }
        }
    }
    return all;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text)
{
    const QString letters = pattern.first(std::min(pattern.size(), kLongest)).toString().remove(u' ').toCaseFolded();
    text = text.first(std::min(text.size(), kLongest));
    if (letters.isEmpty())
        return FuzzyMatch{};
    if (!hasInOrder(text, letters))
        return {};
    const Placings all = placings(text, letters);
    const auto last = std::max_element(all.best.last().cbegin(), all.best.last().cend());
    if (*last == kImpossible)
        return {};
    // Among equals the shorter text.
    FuzzyMatch match{*last * 4 - int(text.size()), QList<int>(letters.size())};
    for (qsizetype i = letters.size() - 1, j = last - all.best.last().cbegin(); i >= 0; --i) {
        match.places[i] = int(j);
        j = all.from[i][j];
    }
    return match;
}

} // namespace Agentwright::App
