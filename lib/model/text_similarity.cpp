// SPDX-License-Identifier: MIT
#include <agentwright/model/text_similarity.h>

#include <QSet>

#include <algorithm>
#include <cmath>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// More texts than these have a word: it does not lead from one text to the other.
constexpr qsizetype kMostTextsOfALead = 64;
constexpr qsizetype kShortest = 3;

const QSet<QString> &stopWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> set;
        for (const QLatin1StringView word :
             {"the"_L1,        "and"_L1,        "for"_L1,        "with"_L1, "this"_L1,    "that"_L1,
              "when"_L1,       "use"_L1,        "agent"_L1,      "need"_L1, "user"_L1,    "you"_L1,
              "your"_L1,       "are"_L1,        "has"_L1,        "have"_L1, "from"_L1,    "into"_L1,
              "will"_L1,       "should"_L1,     "can"_L1,        "any"_L1,  "all"_L1,     "not"_L1,
              "but"_L1,        "let"_L1,        "help"_L1,       "want"_L1, "context"_L1, "exampl"_L1,
              "commentary"_L1, "assistant"_L1,  "launch"_L1,     "task"_L1, "tool"_L1,    "proactively"_L1,
              "must"_L1,       "then"_L1,       "also"_L1,       "such"_L1, "includ"_L1,  "who"_L1,
              "what"_L1,       "how"_L1,        "which"_L1,      "just"_L1, "about"_L1,   "their"_L1,
              "they"_L1,       "its"_L1,        "our"_L1,        "etc"_L1,  "like"_L1,    "via"_L1,
              "expert"_L1,     "specialist"_L1, "specializ"_L1,  "been"_L1, "was"_L1,     "were"_L1,
              "here"_L1,       "there"_L1,      "these"_L1,      "ask"_L1,  "request"_L1, "requir"_L1,
              "work"_L1,       "project"_L1,    "application"_L1})
            set.insert(word);
        return set;
    }();
    return words;
}

/// "reviewing", "reviews", "reviewed" are one word. Cruder than a real stemmer, and enough to compare.
QString stem(QString word)
{
    for (const QLatin1StringView ending : {"ing"_L1, "ies"_L1, "ed"_L1, "es"_L1, "s"_L1, "e"_L1}) {
        if (word.size() >= ending.size() + 4 && word.endsWith(ending) && !word.endsWith("ss"_L1)) {
            word.chop(ending.size());
            return ending == "ies"_L1 ? word + u'y' : word;
        }
    }
    return word;
}

} // namespace

QList<QString> contentWords(QStringView text)
{
    QList<QString> words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i].isLetterOrNumber()) {
            start = start < 0 ? i : start;
            continue;
        }
        if (start >= 0 && i - start >= kShortest) {
            const QString word = stem(text.sliced(start, i - start).toString().toLower());
            if (!stopWords().contains(word))
                words.append(word);
        }
        start = -1;
    }
    return words;
}

QList<TextSimilarity::Weight> TextSimilarity::learned(QStringView text)
{
    QHash<int, int> counts;
    for (const QString &word : contentWords(text)) {
        const auto it = m_words.constFind(word);
        ++counts[it != m_words.constEnd() ? *it : *m_words.insert(word, int(m_words.size()))];
    }
    QList<Weight> weights;
    weights.reserve(counts.size());
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        weights.append({it.key(), 1 + std::log(float(it.value()))});
    std::sort(weights.begin(), weights.end(), [](const Weight &a, const Weight &b) { return a.word < b.word; });
    return weights;
}

TextSimilarity::TextSimilarity(const QList<QString> &texts)
{
    for (const QString &text : texts)
        m_vectors.append(learned(text));
    m_texts.resize(m_words.size());
    for (qsizetype i = 0; i < m_vectors.size(); ++i) {
        for (const Weight &one : std::as_const(m_vectors[i]))
            m_texts[one.word].append(int(i));
    }
    for (QList<Weight> &vector : m_vectors) {
        float squares = 0;
        for (Weight &one : vector) {
            one.weight *= std::log(float(m_vectors.size() + 1) / float(m_texts[one.word].size()));
            squares += one.weight * one.weight;
        }
        for (Weight &one : vector)
            one.weight /= squares > 0 ? std::sqrt(squares) : 1;
    }
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
    return sum;
}

QList<SimilarPair> TextSimilarity::pairsFrom(double threshold) const
{
    QList<SimilarPair> pairs;
    for (qsizetype i = 0; i < m_vectors.size(); ++i) {
        QHash<int, float> sums;
        for (const Weight &one : m_vectors[i]) {
            const QList<int> &having = m_texts[one.word];
            if (having.size() > std::max<qsizetype>(kMostTextsOfALead, m_vectors.size() / 100))
                continue;
            for (auto it = std::upper_bound(having.cbegin(), having.cend(), int(i)); it != having.cend(); ++it)
                sums[*it] += one.weight;
        }
        const qsizetype begin = pairs.size();
        for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
            const double exact = similarity(i, it.key());
            if (exact >= threshold)
                pairs.append({i, it.key(), exact});
        }
        std::sort(pairs.begin() + begin, pairs.end(),
                  [](const SimilarPair &a, const SimilarPair &b) { return a.second < b.second; });
    }
    return pairs;
}

QList<double> TextSimilarity::similarities(QStringView query) const
{
    QList<double> result(m_vectors.size(), 0.0);
    QHash<int, int> counts;
    for (const QString &word : contentWords(query)) {
        if (const auto it = m_words.constFind(word); it != m_words.constEnd())
            ++counts[*it];
    }
    double squares = 0;
    QHash<int, double> weights;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const double rarity = std::log(double(m_vectors.size() + 1) / double(m_texts[it.key()].size()));
        const double weight = (1 + std::log(double(it.value()))) * rarity;
        weights.insert(it.key(), weight);
        squares += weight * weight;
    }
    if (squares <= 0)
        return result;
    for (qsizetype i = 0; i < m_vectors.size(); ++i) {
        for (const Weight &one : m_vectors[i])
            result[i] += double(one.weight) * weights.value(one.word) / std::sqrt(squares);
    }
    return result;
}

} // namespace Agentwright
