// SPDX-License-Identifier: MIT
#include <agentwright/workspace/overlap.h>

#include <algorithm>

namespace Agentwright {

namespace {

/// Keeps the strongest pairs of many; how many there were, it counts.
class StrongestPairs
{
public:
    explicit StrongestPairs(qsizetype most) : m_most(most) { }

    void take(const SimilarPair &pair)
    {
        ++m_count;
        m_pairs.append(pair);
        if (m_pairs.size() >= 2 * std::max<qsizetype>(m_most, 64))
            cut();
    }

    QList<SimilarPair> sorted()
    {
        cut();
        return m_pairs;
    }

    qsizetype count() const { return m_count; }

private:
    void cut()
    {
        std::sort(m_pairs.begin(), m_pairs.end(), [](const SimilarPair &a, const SimilarPair &b) {
            if (a.similarity != b.similarity)
                return a.similarity > b.similarity;
            return a.first != b.first ? a.first < b.first : a.second < b.second;
        });
        if (m_pairs.size() > m_most)
            m_pairs.resize(m_most);
    }

    const qsizetype m_most;
    qsizetype m_count = 0;
    QList<SimilarPair> m_pairs;
};

/// Indexes of those that answer requests, by path: what the order of the files must not decide, their paths do.
QList<qsizetype> comparedIn(const QList<LibraryAgent> &agents)
{
    QList<qsizetype> compared;
    for (qsizetype i = 0; i < agents.size(); ++i) {
        if (answersRequests(agents[i]))
            compared.append(i);
    }
    std::sort(compared.begin(), compared.end(),
              [&](qsizetype a, qsizetype b) { return agents[a].path < agents[b].path; });
    return compared;
}

} // namespace

OverlapReport overlapOf(const QList<LibraryAgent> &agents, const OverlapOptions &options)
{
    OverlapReport report;
    const QList<qsizetype> compared = comparedIn(agents);
    report.agents = compared.size();
    QList<QString> descriptions;
    QList<TextSketch> bodies;
    for (const qsizetype i : compared) {
        descriptions.append(agents[i].description);
        bodies.append(agents[i].body);
    }

    const TextSimilarity texts(descriptions, options.stop);
    StrongestPairs triggers(options.most);
    texts.forEachPair(options.trigger, [&](const SimilarPair &pair) { triggers.take(pair); }, options.stop);
    if (isStopped(options.stop))
        return {};
    report.triggerPairs = triggers.count();
    for (const SimilarPair &pair : triggers.sorted()) {
        report.triggers.append({compared[pair.first], compared[pair.second], pair.similarity,
                                texts.sharedWords(pair.first, pair.second, options.words)});
    }

    StrongestPairs prompts(options.most);
    forEachResemblance(bodies, options.body, [&](const SimilarPair &pair) { prompts.take(pair); }, options.stop);
    if (isStopped(options.stop))
        return {};
    report.bodyPairs = prompts.count();
    for (const SimilarPair &pair : prompts.sorted())
        report.bodies.append({compared[pair.first], compared[pair.second], pair.similarity});

    report.names = nameGroupsOf(agents);
    return report;
}

} // namespace Agentwright
