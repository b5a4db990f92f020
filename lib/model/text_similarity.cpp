// SPDX-License-Identifier: MIT
#include <agentwright/model/text_similarity.h>

#include "equal_groups.h"

#include <agentwright/model/text_words.h>

#include <QHashFunctions>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Agentwright {

namespace {

/// Bounds are compared with so much room for the rounding of sums.
constexpr double kRounding = 1e-5;

/// Whether a spelling is to be shown instead of another one; of equally long ones the first in the alphabet.
bool isShorter(QStringView spelling, const QString &shortest)
{
    if (spelling.size() != shortest.size())
        return spelling.size() < shortest.size();
    return spelling.compare(shortest, Qt::CaseInsensitive) < 0;
}

} // namespace

TextSimilarity::TextSimilarity(const QList<QString> &texts, const StopFlag *stop)
{
    countWords(texts, stop);
    if (isStopped(stop))
        return;
    sortWords();
    weighWords();
}

void TextSimilarity::countWords(const QList<QString> &texts, const StopFlag *stop)
{
    QHash<QString, int> numbers;
    for (const QString &text : texts) {
        if (isStopped(stop))
            return;
        QHash<int, int> counts;
        for (const TextWord &word : textWords(text)) {
            const auto known = numbers.constFind(word.stem);
            const int number = known != numbers.constEnd() ? *known : *numbers.insert(word.stem, int(m_words.size()));
            const QStringView spelling = word.range.in(text);
            if (number == m_words.size()) {
                m_words.append(spelling.toString().toLower());
                m_stems.append(word.stem);
                m_having.append(0);
            } else if (isShorter(spelling, m_words[number])) {
                m_words[number] = spelling.toString().toLower();
            }
            m_having[number] += ++counts[number] == 1;
        }
        QList<Weight> weights;
        weights.reserve(counts.size());
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            weights.append({it.key(), 1 + std::log(float(it.value()))});
        m_vectors.append(weights);
    }
}

/// Numbers that depend on the words alone, not on the order of the texts: the most common first.
void TextSimilarity::sortWords()
{
    QList<int> order(m_words.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [this](int a, int b) {
        return m_having[a] != m_having[b] ? m_having[a] > m_having[b] : m_stems[a] < m_stems[b];
    });
    QList<int> numbers(m_words.size());
    QList<QString> words(m_words.size());
    QList<int> having(m_words.size());
    for (int i = 0; i < order.size(); ++i) {
        numbers[order[i]] = i;
        words[i] = m_words[order[i]];
        having[i] = m_having[order[i]];
    }
    m_words = words;
    m_having = having;
    m_stems.clear();
    for (QList<Weight> &vector : m_vectors) {
        for (Weight &one : vector)
            one.word = numbers[one.word];
        std::sort(vector.begin(), vector.end(), [](const Weight &a, const Weight &b) { return a.word < b.word; });
    }
}

void TextSimilarity::weighWords()
{
    for (QList<Weight> &vector : m_vectors) {
        double squares = 0;
        for (Weight &one : vector) {
            one.weight *= std::log(float(m_vectors.size() + 1) / float(m_having[one.word]));
            squares += double(one.weight) * double(one.weight);
        }
        for (Weight &one : vector)
            one.weight = float(one.weight / std::sqrt(squares));
    }
}

/// Finds the pairs above a threshold: a text is compared with those before it, then put into the index.
class SimilarityJoin
{
public:
    SimilarityJoin(const TextSimilarity &texts, double threshold)
        : m_texts(texts)
        , m_threshold(threshold)
        , m_index(texts.m_words.size())
        , m_sums(texts.m_vectors.size(), 0.0)
        , m_prefixLengths(texts.m_vectors.size(), 0.0)
    { }

    void run(const std::function<void(const SimilarPair &)> &take, const StopFlag *stop)
    {
        const QList<QList<TextSimilarity::Weight>> &vectors = m_texts.m_vectors;
        const QList<QList<qsizetype>> groups = groupsOfEqual(vectors, [](const QList<TextSimilarity::Weight> &vector) {
            size_t hash = size_t(vector.size());
            for (const TextSimilarity::Weight &one : vector)
                hash = qHashMulti(hash, one.word, one.weight);
            return hash;
        });
        for (int i = 0; i < groups.size() && !isStopped(stop); ++i) {
            const qsizetype text = groups[i].first();
            if (vectors[text].isEmpty())
                continue;
            forEachMember(groups[i], groups[i], m_texts.similarity(text, text), take);
            collect(vectors[text]);
            for (const int other : std::as_const(m_touched)) {
                const double most = std::exchange(m_sums[other], 0.0) + m_prefixLengths[other];
                if (most < m_threshold - kRounding)
                    continue;
                const double exact = m_texts.similarity(groups[other].first(), text);
                if (exact >= m_threshold)
                    forEachMember(groups[other], groups[i], exact, take);
            }
            m_touched.clear();
            index(i, vectors[text]);
        }
    }

private:
    struct Posting {
        int text = 0;
        float weight = 0;
    };

    void collect(const QList<TextSimilarity::Weight> &vector)
    {
        for (const TextSimilarity::Weight &one : vector) {
            for (const Posting &posting : std::as_const(m_index[one.word])) {
                if (m_sums[posting.text] == 0)
                    m_touched.append(posting.text);
                m_sums[posting.text] += double(one.weight) * double(posting.weight);
            }
        }
    }

    /// Both vectors have length 1: what shares only words of a beginning shorter than the threshold cannot reach it.
    void index(int text, const QList<TextSimilarity::Weight> &vector)
    {
        double squares = 0;
        for (const TextSimilarity::Weight &one : vector) {
            const double next = squares + double(one.weight) * double(one.weight);
            if (std::sqrt(next) < m_threshold - kRounding)
                m_prefixLengths[text] = std::sqrt(next);
            else
                m_index[one.word].append({text, one.weight});
            squares = next;
        }
    }

    const TextSimilarity &m_texts;
    const double m_threshold;
    QList<QList<Posting>> m_index; ///< by word
    QList<double> m_sums; ///< by text: the part of the similarity that the index knows of
    QList<double> m_prefixLengths; ///< by text: of what is not in the index
    QList<int> m_touched;
};

void TextSimilarity::forEachPair(double threshold, const std::function<void(const SimilarPair &)> &take,
                                 const StopFlag *stop) const
{
    SimilarityJoin(*this, threshold).run(take, stop);
}

QList<SimilarPair> TextSimilarity::pairsFrom(double threshold) const
{
    QList<SimilarPair> pairs;
    forEachPair(threshold, [&](const SimilarPair &pair) { pairs.append(pair); });
    std::sort(pairs.begin(), pairs.end(), [](const SimilarPair &a, const SimilarPair &b) {
        return a.first != b.first ? a.first < b.first : a.second < b.second;
    });
    return pairs;
}

QList<SharedWord> TextSimilarity::sharedWords(qsizetype a, qsizetype b, qsizetype most) const
{
    QList<SharedWord> shared;
    auto left = m_vectors[a].cbegin();
    auto right = m_vectors[b].cbegin();
    while (left != m_vectors[a].cend() && right != m_vectors[b].cend()) {
        if (left->word < right->word) {
            ++left;
        } else if (right->word < left->word) {
            ++right;
        } else {
            shared.append({m_words[left->word], double(left->weight) * double(right->weight)});
            ++left;
            ++right;
        }
    }
    std::stable_sort(shared.begin(), shared.end(),
                     [](const SharedWord &one, const SharedWord &other) { return one.share > other.share; });
    if (shared.size() > most)
        shared.resize(most);
    return shared;
}

double TextSimilarity::similarity(qsizetype a, qsizetype b) const
{
    double sum = 0;
    auto left = m_vectors[a].cbegin();
    auto right = m_vectors[b].cbegin();
    while (left != m_vectors[a].cend() && right != m_vectors[b].cend()) {
        if (left->word < right->word)
            ++left;
        else if (right->word < left->word)
            ++right;
        else
            sum += double((left++)->weight) * double((right++)->weight);
    }
    // Weights are floats: a text is as similar to itself as 0.9999999.
    return std::min(std::round(sum * 1e6) / 1e6, 1.0);
}

} // namespace Agentwright
