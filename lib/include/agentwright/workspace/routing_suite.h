// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/workspace/routing.h>
#include <agentwright/workspace/routing_evaluation.h>

#include <QList>
#include <QString>
#include <QStringList>

namespace Agentwright {

/// A request and the agents by name, any of which may answer it, within the first `top` answers.
struct SuiteCase {
    QString request;
    QStringList agents;
    qsizetype top = 1;

    friend bool operator==(const SuiteCase &, const SuiteCase &) = default;
};

/// Something in a suite that is not understood. Untranslated, context "Agentwright::Workspace", numbered placeholders.
struct SuiteProblem {
    const char *text = "";
    QStringList arguments;
    qsizetype number = 0; ///< of the case, from 1; 0 for the file as a whole
    qsizetype offset = -1; ///< in the suite's text, UTF-16 units; -1 when it is not known
};

/// What a library is expected to do, kept in a file (YAML, or JSON, which is YAML too):
///
///     cases:
///       - request: The login page takes ten seconds to open
///         agent: performance-analyst     # or a list of names, any of which is right
///         top: 3                         # optional: among the first three answers; 1 without it
struct AGENTWRIGHT_EXPORT RoutingSuite {
    QList<SuiteCase> cases;
    QList<SuiteProblem> problems;

    /// Never fails; cases that are not understood are problems. Texts beyond 512 Ki units are one.
    static RoutingSuite parse(const QString &text);
    /// As YAML; parse() gives the same cases.
    QString toText() const;
};

/// What is there today, as a suite: every example at the rank it has now, so that the suite passes and fails when one gets worse.
/// Examples that find their agent nowhere are left out.
AGENTWRIGHT_EXPORT RoutingSuite suiteOf(const QList<LibraryAgent> &agents, const RoutingEvaluation &evaluation);

struct SuiteResult {
    qsizetype rank = 0; ///< the best of the agents that may answer; 0 when none of them is among the answers
    bool passes = false;
    QStringList unknown; ///< names that no agent has
    QList<RoutedAgent> answers; ///< the first three
};

/// One result for each case. A request that is, word for word, an example of an agent that may answer it is asked of what is left without that
/// example: that a text resembles itself says nothing.
AGENTWRIGHT_EXPORT QList<SuiteResult> runSuite(const RoutingSuite &suite, const QList<LibraryAgent> &agents);

/// The sentence for the user in the current language.
AGENTWRIGHT_EXPORT QString problemText(const SuiteProblem &problem);

} // namespace Agentwright
