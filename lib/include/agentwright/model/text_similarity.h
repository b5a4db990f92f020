// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

namespace Agentwright {

/// The words of a text as they are compared: lower case, at least three letters, without those that every description has
/// ("use", "this", "agent", …), plural and verb endings cut off. English only; words of other scripts count as they are.
AGENTWRIGHT_EXPORT QList<QString> contentWords(QStringView text);

/// Two texts and how much they say the same: the cosine of their TF-IDF vectors, 0 … 1.
struct SimilarPair {
    qsizetype first = 0;
    qsizetype second = 0; ///< > first
    double similarity = 0;
};

/// Compares short texts (descriptions) with each other and with a query. A word weighs (1 + ln count) · ln((n + 1) / (texts that
/// have it)). Texts that share only words which many texts have are not compared, so the work stays near-linear.
class AGENTWRIGHT_EXPORT TextSimilarity
{
public:
    /// The texts are not kept.
    explicit TextSimilarity(const QList<QString> &texts);

    /// All pairs at or above the threshold, by first, then second.
    QList<SimilarPair> pairsFrom(double threshold) const;
    double similarity(qsizetype a, qsizetype b) const;
    /// Of every text to a query; 0 where they share nothing.
    QList<double> similarities(QStringView query) const;

private:
    struct Weight {
        int word = 0;
        float weight = 0;
    };
    QList<Weight> learned(QStringView text);

    QHash<QString, int> m_words;
    QList<QList<Weight>> m_vectors; ///< by word; length 1
    QList<QList<int>> m_texts; ///< by word
};

} // namespace Agentwright
