// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/workspace/routing.h>

#include <QList>
#include <QString>
#include <QStringList>

namespace Agentwright {

/// One example of a library as a question with a known answer: its request, asked of a router that does not know the example.
struct RoutingCase {
    qsizetype agent = 0; ///< whose example it is
    qsizetype example = 0;
    qsizetype rank = 0; ///< of that agent, from 1; 0 when it is not among the answers at all
    QList<RoutedAgent> answers; ///< the first three
};

/// Requests of one agent that another one answers.
struct Confusion {
    qsizetype expected = 0;
    qsizetype answered = 0;
    QList<qsizetype> cases; ///< indexes into RoutingEvaluation::cases
    QStringList expectedWords; ///< what speaks for the one and not for the other: what its description could dwell on
    QStringList answeredWords;
};

/// Parts of all cases, 0 … 1.
struct RoutingAccuracy {
    double first = 0; ///< the agent was the first answer
    double firstThree = 0; ///< or among the first three
};

struct RoutingEvaluation {
    qsizetype agents = 0; ///< that answer
    QList<RoutingCase> cases; ///< by path of the agent, then in the order of its examples
    RoutingAccuracy accuracy;
    RoutingAccuracy namesOnly; ///< the same method on the names alone: what it is to be better than
    RoutingAccuracy random; ///< what guessing gives on average
    QList<Confusion> confusions; ///< the most frequent first
};

/// Asks every example of the agents, each time of what is left without it. Pure and deterministic; of many agents it takes long,
/// unless it is stopped.
AGENTWRIGHT_EXPORT RoutingEvaluation evaluateRouting(const QList<LibraryAgent> &agents, const StopFlag *stop = nullptr);

} // namespace Agentwright
