// SPDX-License-Identifier: MIT
#include <agentwright/model/text_sketch.h>

#include "equal_groups.h"
#include "script_writing.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace Agentwright {

namespace {

constexpr std::size_t kRun = 5; ///< words

// Hashes of our own: those of Qt differ between versions and processors, and figures must not.
constexpr quint64 kFnvOffset = 0xcbf29ce484222325ULL;
constexpr quint64 kFnvPrime = 0x100000001b3ULL;
constexpr quint64 kFactor = 0x9e3779b97f4a7c15ULL; ///< odd, so that no word of a run is lost

/// The finalizer of SplitMix64.
quint64 mixed(quint64 hash)
{
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebULL;
    return hash ^ (hash >> 31);
}

/// The hashes of the words, in order.
std::vector<quint64> wordHashes(QStringView text)
{
    std::vector<quint64> hashes;
    quint64 hash = kFnvOffset; // of the word under way, if there is one
    bool isInWord = false;
    const auto finish = [&] {
        if (isInWord)
            hashes.push_back(hash);
        hash = kFnvOffset;
        isInWord = false;
    };
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = characterAt(text, at);
        const Writing writing = writingOf(c);
        at += c > 0xffff ? 2 : 1;
        if (writing != Writing::Spaced)
            finish();
        if (writing == Writing::Gap)
            continue;
        hash = (hash ^ QChar::toCaseFolded(c)) * kFnvPrime;
        isInWord = true;
        if (writing == Writing::Unspaced)
            finish();
    }
    finish();
    return hashes;
}

} // namespace

TextSketch TextSketch::of(QStringView text)
{
    const std::vector<quint64> words = wordHashes(text);
    TextSketch sketch;
    sketch.m_hashes.reserve(qsizetype(words.size()));
    for (std::size_t i = 0; i + kRun <= words.size(); ++i) {
        quint64 run = 0;
        for (std::size_t k = 0; k < kRun; ++k)
            run = run * kFactor + words[i + k];
        sketch.m_hashes.append(quint32(mixed(run)));
    }
    std::sort(sketch.m_hashes.begin(), sketch.m_hashes.end());
    sketch.m_hashes.erase(std::unique(sketch.m_hashes.begin(), sketch.m_hashes.end()), sketch.m_hashes.end());
    if (sketch.m_hashes.size() > kSize)
        sketch.m_hashes.resize(kSize);
    sketch.m_hashes.squeeze();
    return sketch;
}

double TextSketch::resemblance(const TextSketch &other) const
{
    // The smallest hashes of the union are a random sample of it.
    qsizetype all = 0;
    qsizetype shared = 0;
    auto left = m_hashes.cbegin();
    auto right = other.m_hashes.cbegin();
    while (all < kSize && (left != m_hashes.cend() || right != other.m_hashes.cend())) {
        const bool takesLeft = right == other.m_hashes.cend() || (left != m_hashes.cend() && *left <= *right);
        const bool takesRight = left == m_hashes.cend() || (right != other.m_hashes.cend() && *right <= *left);
        shared += takesLeft && takesRight;
        left += takesLeft;
        right += takesRight;
        ++all;
    }
    return all == 0 ? 0 : double(shared) / double(all);
}

/// Two sketches that resemble each other share so many hashes that one is among the rarest few of both: only those are looked
/// up (prefix filter).
class SketchJoin
{
public:
    SketchJoin(const QList<TextSketch> &sketches, double threshold) : m_sketches(sketches), m_threshold(threshold)
    {
        for (const TextSketch &sketch : sketches) {
            for (const quint32 hash : sketch.m_hashes)
                ++m_having[hash];
        }
    }

    void run(const std::function<void(const SimilarPair &)> &take, const StopFlag *stop) const
    {
        const QList<QList<qsizetype>> groups = groupsOfEqual(m_sketches, [](const TextSketch &sketch) {
            return sketch.isEmpty() ? size_t(0) : size_t(sketch.m_hashes.first());
        });
        QHash<quint32, QList<qsizetype>> index;
        QList<qsizetype> lastSeenBy(groups.size(), -1);
        for (qsizetype i = 0; i < groups.size() && !isStopped(stop); ++i) {
            const TextSketch &sketch = m_sketches[groups[i].first()];
            if (sketch.isEmpty())
                continue;
            forEachMember(groups[i], groups[i], 1, take);
            for (const quint32 hash : rarest(sketch)) {
                QList<qsizetype> &having = index[hash];
                for (const qsizetype other : std::as_const(having)) {
                    if (std::exchange(lastSeenBy[other], i) == i)
                        continue;
                    const double resemblance = sketch.resemblance(m_sketches[groups[other].first()]);
                    if (resemblance >= m_threshold)
                        forEachMember(groups[other], groups[i], resemblance, take);
                }
                having.append(i);
            }
        }
    }

private:
    QList<quint32> rarest(const TextSketch &sketch) const
    {
        std::vector<std::pair<int, quint32>> byRarity;
        byRarity.reserve(std::size_t(sketch.m_hashes.size()));
        for (const quint32 hash : sketch.m_hashes)
            byRarity.push_back({m_having.value(hash), hash});
        const auto size = qsizetype(byRarity.size());
        const auto shared = qsizetype(std::ceil(m_threshold * double(size) - 1e-9));
        const auto wanted = std::clamp<qsizetype>(size - shared + 1, 1, size);
        std::nth_element(byRarity.begin(), byRarity.begin() + wanted - 1, byRarity.end());
        QList<quint32> hashes;
        for (qsizetype i = 0; i < wanted; ++i)
            hashes.append(byRarity[std::size_t(i)].second);
        return hashes;
    }

    const QList<TextSketch> &m_sketches;
    const double m_threshold;
    QHash<quint32, int> m_having;
};

void forEachResemblance(const QList<TextSketch> &sketches, double threshold,
                        const std::function<void(const SimilarPair &)> &take, const StopFlag *stop)
{
    SketchJoin(sketches, threshold).run(take, stop);
}

} // namespace Agentwright
