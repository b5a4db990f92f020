// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/stop_flag.h>
#include <agentwright/workspace/library_agent.h>

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>

namespace Agentwright {

/// A word of a request and how much it spoke for an agent.
struct DecidingWord {
    QString word; ///< as the request spells it
    double score = 0;
};

struct RoutedAgent {
    qsizetype agent = 0; ///< index into the agents that were given
    double score = 0; ///< > 0; comparable within one answer only
    QList<DecidingWord> words; ///< strongest first
};

/// One example that an answer shall not know of.
struct LeftOutExample {
    qsizetype agent = -1;
    qsizetype example = -1;
};

/// Which agent a request would go to, told from the descriptions alone: an approximation of what a model decides, without one.
///
/// Method: BM25F over textWords() with four fields (name, summary, requests of the examples, their contexts and commentaries), so that a rare
/// word counts more than a common one, the second mention less than the first, and a long description is no advantage. Pure
/// and deterministic: the same agents in another order give the same answers. How often it is right:
/// tests/benchmarks/README.md.
class AGENTWRIGHT_EXPORT Router
{
public:
    enum class Evidence { Everything, NamesOnly };

    /// Those that do not answer requests get none; once it is stopped, nor do the others.
    explicit Router(const QList<LibraryAgent> &agents, Evidence evidence = Evidence::Everything,
                    const StopFlag *stop = nullptr);

    /// Agents that share a word with the request, best first; of equal ones, the one whose path comes first. At most `most`.
    QList<RoutedAgent> route(QStringView request, qsizetype most, const LeftOutExample &leftOut = {}) const;
    /// Where an agent stands in the answer, from 1; 0 when it is not in it. Sets `most` answers.
    qsizetype rankOf(qsizetype agent, QStringView request, qsizetype most, QList<RoutedAgent> &answers,
                     const LeftOutExample &leftOut = {}) const;

    /// Words that speak for one agent and less, or not at all, for the other: what the description should dwell on.
    QStringList distinctiveWords(qsizetype agent, qsizetype against, qsizetype most) const;

    /// How many agents answer.
    qsizetype size() const { return m_answering; }

private:
    enum Field : std::size_t { Name, Summary, Request, Context, FieldCount };
    using Counts = std::array<float, FieldCount>;
    using Lengths = std::array<double, FieldCount>;
    struct Posting {
        int agent = 0;
        Counts counts{};
    };
    struct Part {
        QHash<QString, Counts> counts; ///< by stem
        Lengths lengths{};
    };
    friend class RequestScores;

    static void addWords(Part &part, Field field, const QString &text);
    static Part partOf(const AgentExample &example);
    Part profileOf(const LibraryAgent &agent) const;
    QString spellingIn(const LibraryAgent &agent, const QString &stem) const;
    static double rarity(double all, double having);
    static double strength(const Counts &counts, const Lengths &lengths, const Lengths &averages);
    Lengths averagesOf(const Lengths &total) const;

    QList<LibraryAgent> m_agents;
    Evidence m_evidence;
    qsizetype m_answering = 0;
    QHash<QString, QList<Posting>> m_postings; ///< by stem, then agent
    QList<Lengths> m_lengths; ///< by agent
    QList<qsizetype> m_order; ///< by agent: place among the paths
    Lengths m_total{}; ///< of all agents
};

} // namespace Agentwright
