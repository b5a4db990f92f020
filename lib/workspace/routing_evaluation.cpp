// SPDX-License-Identifier: MIT
#include <agentwright/workspace/routing_evaluation.h>

#include <QHash>

#include <algorithm>
#include <numeric>
#include <utility>

namespace Agentwright {

namespace {

constexpr qsizetype kCaseAnswers = 3;
constexpr qsizetype kDistinctiveWords = 5;

class Accuracy
{
public:
    void add(qsizetype rank)
    {
        ++m_cases;
        m_first += rank == 1;
        m_firstThree += rank >= 1 && rank <= 3;
    }

    RoutingAccuracy result() const
    {
        const double cases = double(std::max<qsizetype>(m_cases, 1));
        return {double(m_first) / cases, double(m_firstThree) / cases};
    }

private:
    qsizetype m_cases = 0;
    qsizetype m_first = 0;
    qsizetype m_firstThree = 0;
};

RoutingAccuracy guessed(const RoutingEvaluation &evaluation)
{
    if (evaluation.cases.isEmpty())
        return {};
    const double agents = double(evaluation.agents);
    return {1 / agents, std::min(3 / agents, 1.0)};
}

QList<Confusion> confusionsIn(const QList<RoutingCase> &cases, const Router &router)
{
    QList<Confusion> confusions;
    QHash<std::pair<qsizetype, qsizetype>, qsizetype> known;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        if (cases[i].rank == 1 || cases[i].answers.isEmpty())
            continue;
        const std::pair pair(cases[i].agent, cases[i].answers.first().agent);
        const auto at = known.constFind(pair);
        if (at != known.cend()) {
            confusions[*at].cases.append(i);
            continue;
        }
        known.insert(pair, confusions.size());
        confusions.append({pair.first,
                           pair.second,
                           {i},
                           router.distinctiveWords(pair.first, pair.second, kDistinctiveWords),
                           router.distinctiveWords(pair.second, pair.first, kDistinctiveWords)});
    }
    std::stable_sort(confusions.begin(), confusions.end(),
                     [](const Confusion &a, const Confusion &b) { return a.cases.size() > b.cases.size(); });
    return confusions;
}

} // namespace

RoutingEvaluation evaluateRouting(const QList<LibraryAgent> &agents, const StopFlag *stop)
{
    const Router router(agents, Router::Evidence::Everything, stop);
    const Router names(agents, Router::Evidence::NamesOnly, stop);
    RoutingEvaluation evaluation;
    evaluation.agents = router.size();
    QList<qsizetype> byPath(agents.size());
    std::iota(byPath.begin(), byPath.end(), 0);
    std::sort(byPath.begin(), byPath.end(), [&](qsizetype a, qsizetype b) { return agents[a].path < agents[b].path; });
    Accuracy accuracy;
    Accuracy ofNames;
    for (const qsizetype agent : std::as_const(byPath)) {
        const qsizetype examples = answersRequests(agents[agent]) ? agents[agent].examples.size() : 0;
        for (qsizetype example = 0; example < examples; ++example) {
            const QString &request = agents[agent].examples[example].request;
            if (isStopped(stop))
                return evaluation;
            if (request.trimmed().isEmpty())
                continue;
            RoutingCase one{agent, example, 0, {}};
            one.rank = router.rankOf(agent, request, kCaseAnswers, one.answers, {agent, example});
            QList<RoutedAgent> ignored;
            accuracy.add(one.rank);
            ofNames.add(names.rankOf(agent, request, 0, ignored));
            evaluation.cases.append(one);
        }
    }
    evaluation.accuracy = accuracy.result();
    evaluation.namesOnly = ofNames.result();
    evaluation.random = guessed(evaluation);
    evaluation.confusions = confusionsIn(evaluation.cases, router);
    return evaluation;
}

} // namespace Agentwright
