// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/text_range.h>

#include <QList>
#include <QString>

#include <span>

namespace Agentwright {

struct PromptWord {
    TextRange range;
    quint64 hash = 0; ///< of the word in ASCII lower case, its apostrophes straight
};

/// Words that a rule looks for: lower-case ASCII, parted by single blanks ("as an ai"). A hyphen parts words as well. All sets
/// of all rules are found together in one pass. One static object a rule, the phrases a static array.
class PhraseSet
{
public:
    explicit PhraseSet(std::span<const char *const> phrases);

    std::span<const char *const> phrases;
    PhraseSet *next;
};

struct PhraseHit {
    const PhraseSet *set = nullptr;
    int phrase = 0; ///< index into the set
    TextRange range;
    qsizetype word = 0; ///< index of its first word
    qsizetype wordCount = 1;
};

/// The words of a text whose code and markup are blanked out.
QList<PromptWord> wordsOf(QStringView prose, const TextRange &part);

/// Occurrences in text order; of one set the longest at each word. Words of a phrase may be parted by white space, emphasis
/// marks and hyphens, not by punctuation.
QList<PhraseHit> findPhrases(QStringView prose, const QList<PromptWord> &words);

} // namespace Agentwright
