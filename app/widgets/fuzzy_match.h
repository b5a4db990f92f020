// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace Agentwright::App {

struct FuzzyMatch {
    int score = 0; ///< higher is better; comparable for one pattern only
    QList<int> places; ///< of the pattern's letters in the text, ascending
};

/// All letters of the pattern in their order somewhere in the text, whatever their case; blanks in the pattern do not count.
/// Starts of words and letters in a row are worth most. An empty pattern matches everything. Nothing for no match.
std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

} // namespace Agentwright::App
