// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/model/text_similarity.h>

#include <QList>
#include <QStringView>

#include <functional>

namespace Agentwright {

/// What is kept of a long text to tell near-duplicates: the smallest hashes of its runs of five words (bottom-k sketch of
/// Broder's shingles), so that ten thousand bodies need 10 MB. Words are runs of letters and digits, in any case; of scripts
/// without blanks, single characters.
class AGENTWRIGHT_EXPORT TextSketch
{
public:
    /// Beyond so many different runs the resemblance is an estimate with a standard error of 0.03 at most; up to it, exact.
    static constexpr qsizetype kSize = 256;

    TextSketch() = default;
    /// Linear.
    static TextSketch of(QStringView text);

    /// True when the text has fewer than five words: it resembles nothing.
    bool isEmpty() const { return m_hashes.isEmpty(); }
    /// The part of all runs of either text that both have (Jaccard index), 0 … 1.
    double resemblance(const TextSketch &other) const;

    friend bool operator==(const TextSketch &, const TextSketch &) = default;

private:
    friend class SketchJoin;

    QList<quint32> m_hashes; ///< sorted, each once
};

/// Every pair at or above the threshold (> 0), each once, in an order of its own; by the resemblance none is missed. Once `stop` is
/// set it returns soon after, with only some of them taken.
AGENTWRIGHT_EXPORT void forEachResemblance(const QList<TextSketch> &sketches, double threshold,
                                           const std::function<void(const SimilarPair &)> &take,
                                           const StopFlag *stop = nullptr);

} // namespace Agentwright
