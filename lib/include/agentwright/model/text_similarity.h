// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/stop_flag.h>

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

#include <functional>

namespace Agentwright {

/// Two texts and how much they say the same, 0 … 1.
struct SimilarPair {
    qsizetype first = 0;
    qsizetype second = 0; ///< > first
    double similarity = 0;
};

/// What one word contributes to a similarity; all of them together make it up.
struct SharedWord {
    QString word; ///< the shortest spelling in all texts, lower case
    double share = 0;
};

/// Compares short texts (descriptions) with each other: the cosine of their TF-IDF vectors over textWords(). A word weighs
/// (1 + ln count) · ln((n + 1) / (texts that have it)). The same texts in another order give the same figures, to the last bit.
class AGENTWRIGHT_EXPORT TextSimilarity
{
public:
    /// The texts are not kept. Once `stop` is set it returns soon after, and nothing but the destructor makes sense.
    explicit TextSimilarity(const QList<QString> &texts, const StopFlag *stop = nullptr);

    /// Every pair at or above the threshold (> 0), each once, in an order of its own. Exact: an inverted index of all but the
    /// most common words of each text (those that together cannot reach the threshold) finds the candidates, and equal texts
    /// are compared once. Once `stop` is set it returns soon after, with only some of the pairs taken.
    void forEachPair(double threshold, const std::function<void(const SimilarPair &)> &take,
                     const StopFlag *stop = nullptr) const;
    /// The same as a list by first, then second.
    QList<SimilarPair> pairsFrom(double threshold) const;
    double similarity(qsizetype a, qsizetype b) const;
    /// The words that two texts share, the one that counts most first.
    QList<SharedWord> sharedWords(qsizetype a, qsizetype b, qsizetype most) const;

private:
    struct Weight {
        int word = 0;
        float weight = 0;

        friend bool operator==(const Weight &, const Weight &) = default;
    };
    friend class SimilarityJoin;

    void countWords(const QList<QString> &texts, const StopFlag *stop);
    void sortWords();
    void weighWords();

    QList<QString> m_words; ///< by number: the shortest spelling; the most common word first
    QList<QString> m_stems; ///< until the words are sorted
    QList<int> m_having; ///< how many texts have the word
    QList<QList<Weight>> m_vectors; ///< by word; length 1
};

} // namespace Agentwright
