// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/model/text_similarity.h>
#include <agentwright/workspace/library_agent.h>

#include <QList>
#include <QString>

namespace Agentwright {

/// Two agents that may be called for the same work. Indexes are those of the agents that were given.
struct OverlapPair {
    qsizetype first = 0; ///< the one whose path comes first
    qsizetype second = 0;
    double similarity = 0; ///< of the descriptions, as TextSimilarity defines it
    QList<SharedWord> words; ///< those that decide, most important first
};

/// Two agents with nearly the same prompt.
struct BodyPair {
    qsizetype first = 0;
    qsizetype second = 0;
    double resemblance = 0; ///< see TextSketch
};

/// Agents whose name is in each other's way (library_names.h).
struct NameGroup {
    QString name;
    QList<qsizetype> agents; ///< by path
    /// Those that no other hides. Several in one scope: one of them counts, and which one is not defined.
    QList<qsizetype> inFront;
};

struct OverlapOptions {
    double trigger = 0.5; ///< descriptions from this similarity on
    double body = 0.8; ///< prompts from this resemblance on
    qsizetype most = 100; ///< so many pairs of either kind at most, the most alike ones
    qsizetype words = 6;
    const StopFlag *stop = nullptr; ///< may be set meanwhile
};

struct OverlapReport {
    qsizetype agents = 0; ///< that were compared: those that answer requests
    QList<OverlapPair> triggers; ///< most alike first, then by path
    qsizetype triggerPairs = 0; ///< how many there are
    QList<BodyPair> bodies;
    qsizetype bodyPairs = 0;
    QList<NameGroup> names; ///< by name
};

/// What is too much alike in a set of agents. All pairs at or above the thresholds are found, none is guessed. Pure; 10,000
/// agents take seconds, unless it is stopped: then the report is empty.
AGENTWRIGHT_EXPORT OverlapReport overlapOf(const QList<LibraryAgent> &agents, const OverlapOptions &options = {});

/// Only the names.
AGENTWRIGHT_EXPORT QList<NameGroup> nameGroupsOf(const QList<LibraryAgent> &agents);

} // namespace Agentwright
