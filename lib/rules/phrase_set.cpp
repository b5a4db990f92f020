// SPDX-License-Identifier: MIT
#include "phrase_set.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace Agentwright {

namespace {

/// Set before any constructor runs, so the order in which sets register does not matter.
constinit PhraseSet *firstSet = nullptr;

constexpr quint64 kHashStart = 0xcbf29ce484222325ULL;
constexpr quint64 kHashFactor = 0x100000001b3ULL;

constexpr quint64 added(quint64 hash, char16_t unit)
{
    return (hash ^ unit) * kHashFactor;
}

bool isApostrophe(char16_t unit)
{
    return unit == u'\'' || unit == u'\u2019';
}

/// Units of words in ASCII lower case, 0 for all others.
constexpr std::array<char16_t, 128> kWordUnits = [] {
    std::array<char16_t, 128> units{};
    for (char16_t unit = u'a'; unit <= u'z'; ++unit)
        units[unit] = units[unit - 32] = unit;
    for (char16_t unit = u'0'; unit <= u'9'; ++unit)
        units[unit] = unit;
    return units;
}();

char16_t wordUnit(char16_t unit)
{
    if (unit < kWordUnits.size())
        return kWordUnits[unit];
    return QChar::isLetterOrNumber(unit) || QChar::isSurrogate(unit) ? unit : u'\0';
}

struct Candidate {
    quint64 firstHash = 0;
    std::vector<quint64> rest;
    const PhraseSet *set = nullptr;
    int phrase = 0;
};

Candidate candidateOf(const PhraseSet *set, int index)
{
    Candidate candidate{.firstHash = 0, .rest = {}, .set = set, .phrase = index};
    quint64 hash = kHashStart;
    bool isFirst = true;
    for (const char *at = set->phrases[std::size_t(index)];; ++at) {
        if (*at && *at != ' ') {
            hash = added(hash, char16_t(*at));
            continue;
        }
        if (isFirst)
            candidate.firstHash = hash;
        else
            candidate.rest.push_back(hash);
        isFirst = false;
        hash = kHashStart;
        if (!*at)
            return candidate;
    }
}

/// Candidates by the low bits of their first word's hash; within one bucket the longest first.
class PhraseTable
{
public:
    PhraseTable()
    {
        for (const PhraseSet *set = firstSet; set; set = set->next) {
            for (int i = 0; i < int(set->phrases.size()); ++i)
                m_candidates.push_back(candidateOf(set, i));
        }
        std::stable_sort(m_candidates.begin(), m_candidates.end(), [](const Candidate &a, const Candidate &b) {
            return bucket(a.firstHash) != bucket(b.firstHash) ? bucket(a.firstHash) < bucket(b.firstHash)
                                                              : a.rest.size() > b.rest.size();
        });
        m_starts.assign(kBuckets + 1, 0);
        for (const Candidate &candidate : m_candidates)
            ++m_starts[bucket(candidate.firstHash) + 1];
        for (std::size_t i = 1; i < m_starts.size(); ++i)
            m_starts[i] += m_starts[i - 1];
    }

    std::span<const Candidate> candidates(quint64 hash) const
    {
        const std::size_t at = bucket(hash);
        return std::span(m_candidates).subspan(m_starts[at], m_starts[at + 1] - m_starts[at]);
    }

private:
    static constexpr std::size_t kBuckets = 4096;
    static std::size_t bucket(quint64 hash) { return std::size_t(hash ^ (hash >> 32)) & (kBuckets - 1); }

    std::vector<Candidate> m_candidates;
    std::vector<std::size_t> m_starts;
};

bool isJoined(QStringView gap)
{
    return gap.size() <= 12 && std::all_of(gap.begin(), gap.end(), [](QChar c) {
               return c == u' ' || c == u'\n' || c == u'\t' || c == u'*' || c == u'_' || c == u'-';
           });
}

bool matches(const Candidate &candidate, QStringView prose, const QList<PromptWord> &words, qsizetype at)
{
    const qsizetype count = qsizetype(candidate.rest.size());
    if (words[at].hash != candidate.firstHash || at + count >= words.size())
        return false;
    for (qsizetype i = 0; i < count; ++i) {
        const PromptWord &word = words[at + 1 + i];
        const qsizetype end = words[at + i].range.end;
        if (word.hash != candidate.rest[std::size_t(i)] || !isJoined(prose.sliced(end, word.range.start - end)))
            return false;
    }
    return true;
}

} // namespace

PhraseSet::PhraseSet(std::span<const char *const> phrases) : phrases(phrases), next(firstSet)
{
    firstSet = this;
}

QList<PromptWord> wordsOf(QStringView prose, const TextRange &part)
{
    QList<PromptWord> words;
    words.reserve(part.length() / 6);
    const char16_t *units = prose.utf16();
    for (qsizetype at = part.start; at < part.end;) {
        if (!wordUnit(units[at])) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        quint64 hash = kHashStart;
        for (; at < part.end; ++at) {
            char16_t unit = wordUnit(units[at]);
            if (!unit && isApostrophe(units[at]) && at + 1 < part.end && wordUnit(units[at + 1]))
                unit = u'\'';
            if (!unit)
                break;
            hash = added(hash, unit);
        }
        words.append({{start, at}, hash});
    }
    return words;
}

QList<PhraseHit> findPhrases(QStringView prose, const QList<PromptWord> &words)
{
    static const PhraseTable table;
    QList<PhraseHit> hits;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const qsizetype first = hits.size();
        for (const Candidate &candidate : table.candidates(words[at].hash)) {
            const bool isKnown = std::any_of(hits.begin() + first, hits.end(),
                                             [&](const PhraseHit &hit) { return hit.set == candidate.set; });
            if (isKnown || !matches(candidate, prose, words, at))
                continue;
            const qsizetype count = qsizetype(candidate.rest.size()) + 1;
            hits.append(
                {candidate.set, candidate.phrase, {words[at].range.start, words[at + count - 1].range.end}, at, count});
        }
    }
    return hits;
}

} // namespace Agentwright
