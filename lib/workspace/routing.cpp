// SPDX-License-Identifier: MIT
#include <agentwright/workspace/routing.h>

#include <agentwright/model/text_words.h>

#include <QMap>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace Agentwright {

namespace {

// BM25F (Robertson, Zaragoza, Taylor 2004). The customary k1 and b; the weights of the fields were chosen on public
// collections (tests/benchmarks/README.md), where they matter little.
constexpr double kSaturation = 1.2;
constexpr std::array kFieldWeights{2.0, 1.5, 1.0, 0.5}; // name, summary, requests, contexts
constexpr std::array kLengthInfluences{0.5, 0.75, 0.75, 0.75};

} // namespace

/// The answer to one request: how much each of its words speaks for each agent.
class RequestScores
{
public:
    RequestScores(const Router &router, QStringView request, const LeftOutExample &leftOut)
        : m_router(router)
        , m_scores(router.m_agents.size(), 0.0)
    {
        const QList<AgentExample> examples = leftOut.agent >= 0 ? router.m_agents[leftOut.agent].examples
                                                                : QList<AgentExample>();
        const bool knowsExamples = router.m_evidence == Router::Evidence::Everything;
        if (knowsExamples && leftOut.example >= 0 && leftOut.example < examples.size()) {
            m_leftOutAgent = leftOut.agent;
            m_leftOut = Router::partOf(examples[leftOut.example]);
        }
        Router::Lengths total = router.m_total;
        for (std::size_t i = 0; i < total.size(); ++i)
            total[i] -= m_leftOut.lengths[i];
        m_averages = router.averagesOf(total);
        readRequest(request);
        for (const Term &term : std::as_const(m_terms))
            addScores(term);
    }

    QList<RoutedAgent> best(qsizetype most)
    {
        most = std::min(most, m_touched.size());
        std::partial_sort(m_touched.begin(), m_touched.begin() + most, m_touched.end(),
                          [this](int a, int b) { return isBetter(a, b); });
        QList<RoutedAgent> answers;
        for (qsizetype i = 0; i < most; ++i)
            answers.append({m_touched[i], m_scores[m_touched[i]], wordsFor(m_touched[i])});
        return answers;
    }

    qsizetype rankOf(qsizetype agent) const
    {
        if (m_scores[agent] <= 0)
            return 0;
        return 1 + std::count_if(m_touched.begin(), m_touched.end(), [&](int other) {
                   return other != agent && isBetter(other, int(agent));
               });
    }

private:
    struct Term {
        QString word; ///< as the request spells it first
        double weight = 0;
        const QList<Router::Posting> *postings = nullptr;
        Router::Counts leftOut{};
    };

    void readRequest(QStringView request)
    {
        struct Mention {
            QString word;
            int count = 0;
        };
        QMap<QString, Mention> mentions;
        for (const TextWord &word : textWords(request)) {
            Mention &mention = mentions[word.stem];
            if (mention.count++ == 0)
                mention.word = word.range.in(request).toString();
        }
        for (auto it = mentions.cbegin(); it != mentions.cend(); ++it) {
            const auto postings = m_router.m_postings.constFind(it.key());
            if (postings == m_router.m_postings.cend())
                continue;
            const Router::Counts leftOut = m_leftOut.counts.value(it.key());
            // An agent that has the word in that example alone does not have it now.
            const bool isOneLess = std::any_of(postings->cbegin(), postings->cend(), [&](const Router::Posting &one) {
                return one.agent == m_leftOutAgent && one.counts == leftOut;
            });
            const double having = double(postings->size()) - (isOneLess ? 1 : 0);
            const double weight = (1 + std::log(double(it->count)))
                                  * Router::rarity(double(m_router.m_answering), having);
            m_terms.append({it->word, weight, &*postings, leftOut});
        }
    }

    double score(const Term &term, const Router::Posting &posting) const
    {
        if (posting.agent != m_leftOutAgent)
            return term.weight * Router::strength(posting.counts, m_router.m_lengths[posting.agent], m_averages);
        Router::Counts counts = posting.counts;
        Router::Lengths lengths = m_router.m_lengths[posting.agent];
        for (std::size_t i = 0; i < counts.size(); ++i) {
            counts[i] -= term.leftOut[i];
            lengths[i] -= m_leftOut.lengths[i];
        }
        return term.weight * Router::strength(counts, lengths, m_averages);
    }

    void addScores(const Term &term)
    {
        for (const Router::Posting &posting : *term.postings) {
            const double part = score(term, posting);
            if (part > 0 && m_scores[posting.agent] == 0)
                m_touched.append(posting.agent);
            m_scores[posting.agent] += part;
        }
    }

    QList<DecidingWord> wordsFor(int agent) const
    {
        QList<DecidingWord> words;
        for (const Term &term : m_terms) {
            const auto posting = std::lower_bound(term.postings->cbegin(), term.postings->cend(), agent,
                                                  [](const Router::Posting &one, int wanted) {
                                                      return one.agent < wanted;
                                                  });
            if (posting == term.postings->cend() || posting->agent != agent)
                continue;
            if (const double part = score(term, *posting); part > 0)
                words.append({term.word, part});
        }
        std::stable_sort(words.begin(), words.end(),
                         [](const DecidingWord &a, const DecidingWord &b) { return a.score > b.score; });
        return words;
    }

    bool isBetter(int a, int b) const
    {
        return m_scores[a] != m_scores[b] ? m_scores[a] > m_scores[b] : m_router.m_order[a] < m_router.m_order[b];
    }

    const Router &m_router;
    qsizetype m_leftOutAgent = -1;
    Router::Part m_leftOut;
    Router::Lengths m_averages{};
    QList<Term> m_terms; ///< by stem
    QList<double> m_scores; ///< by agent
    QList<int> m_touched;
};

Router::Router(const QList<LibraryAgent> &agents, Evidence evidence, const StopFlag *stop)
    : m_agents(agents)
    , m_evidence(evidence)
    , m_lengths(agents.size())
    , m_order(agents.size())
{
    QList<qsizetype> byPath(agents.size());
    std::iota(byPath.begin(), byPath.end(), 0);
    std::sort(byPath.begin(), byPath.end(), [&](qsizetype a, qsizetype b) { return agents[a].path < agents[b].path; });
    for (qsizetype i = 0; i < byPath.size(); ++i)
        m_order[byPath[i]] = i;
    for (qsizetype i = 0; i < agents.size() && !isStopped(stop); ++i) {
        if (!answersRequests(agents[i]))
            continue;
        ++m_answering;
        const Part profile = profileOf(agents[i]);
        for (auto it = profile.counts.cbegin(); it != profile.counts.cend(); ++it)
            m_postings[it.key()].append({int(i), it.value()});
        m_lengths[i] = profile.lengths;
        for (std::size_t field = 0; field < FieldCount; ++field)
            m_total[field] += profile.lengths[field];
    }
}

QList<RoutedAgent> Router::route(QStringView request, qsizetype most, const LeftOutExample &leftOut) const
{
    return RequestScores(*this, request, leftOut).best(most);
}

qsizetype Router::rankOf(qsizetype agent, QStringView request, qsizetype most, QList<RoutedAgent> &answers,
                         const LeftOutExample &leftOut) const
{
    RequestScores scores(*this, request, leftOut);
    answers = scores.best(most);
    return scores.rankOf(agent);
}

QStringList Router::distinctiveWords(qsizetype agent, qsizetype against, qsizetype most) const
{
    const Part own = profileOf(m_agents[agent]);
    const Part other = profileOf(m_agents[against]);
    const Lengths averages = averagesOf(m_total);
    QList<std::pair<double, QString>> words; // the strongest first: by what is missing
    for (auto it = own.counts.cbegin(); it != own.counts.cend(); ++it) {
        const double difference = strength(it.value(), own.lengths, averages)
                                  - strength(other.counts.value(it.key()), other.lengths, averages);
        const double having = double(m_postings.value(it.key()).size());
        if (difference > 0)
            words.append({-difference * rarity(double(m_answering), having), it.key()});
    }
    std::sort(words.begin(), words.end());
    QStringList distinctive;
    for (const auto &[missing, stem] : words.first(std::min(most, words.size())))
        distinctive.append(spellingIn(m_agents[agent], stem));
    return distinctive;
}

QString Router::spellingIn(const LibraryAgent &agent, const QString &stem) const
{
    QStringList texts{agent.summary, agent.name};
    for (const AgentExample &example : agent.examples)
        texts << example.request << example.context;
    for (const QString &text : std::as_const(texts)) {
        for (const TextWord &word : textWords(text)) {
            if (word.stem == stem)
                return word.range.in(text).toString().toLower();
        }
    }
    return stem;
}

void Router::addWords(Part &part, Field field, const QString &text)
{
    for (const TextWord &word : textWords(text)) {
        part.counts[word.stem][field] += 1;
        part.lengths[field] += 1;
    }
}

Router::Part Router::partOf(const AgentExample &example)
{
    Part part;
    addWords(part, Request, example.request);
    addWords(part, Context, example.context);
    return part;
}

Router::Part Router::profileOf(const LibraryAgent &agent) const
{
    Part part;
    addWords(part, Name, agent.name);
    if (m_evidence == Evidence::NamesOnly)
        return part;
    addWords(part, Summary, agent.summary);
    for (const AgentExample &example : agent.examples) {
        addWords(part, Request, example.request);
        addWords(part, Context, example.context);
    }
    return part;
}

double Router::rarity(double all, double having)
{
    return std::log(1 + (all - having + 0.5) / (having + 0.5));
}

double Router::strength(const Counts &counts, const Lengths &lengths, const Lengths &averages)
{
    double mentions = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double relative = averages[i] > 0 ? lengths[i] / averages[i] : 1;
        mentions += kFieldWeights[i] * double(counts[i]) / (1 - kLengthInfluences[i] + kLengthInfluences[i] * relative);
    }
    return mentions > 0 ? mentions * (kSaturation + 1) / (mentions + kSaturation) : 0;
}

Router::Lengths Router::averagesOf(const Lengths &total) const
{
    Lengths averages{};
    for (std::size_t i = 0; i < total.size(); ++i)
        averages[i] = m_answering > 0 ? total[i] / double(m_answering) : 0;
    return averages;
}

} // namespace Agentwright
