// SPDX-License-Identifier: MIT
#pragma once

#include "document/latest_job.h"

#include <agentwright/base/text_format.h>
#include <agentwright/model/definition_view.h>
#include <agentwright/rules/rule.h>

#include <QList>
#include <QObject>

namespace Agentwright::App {

/// What the rules look at: immutable, so it may go to another thread.
struct AnalysisSnapshot {
    DefinitionView definition;
    TextFormat format;
    FilePlace place;
    RuleSettings settings;
    quint64 revision = 0;
};

struct AnalysisAnswer {
    quint64 revision = 0;
    QList<Diagnostic> diagnostics;
};

/// Valid as long as the snapshot.
RuleContext contextOf(const AnalysisSnapshot &snapshot);
/// Runs the rules.
AnalysisAnswer analysed(const AnalysisSnapshot &snapshot);

/// Runs the rules on another thread, a moment after the last change.
class BackgroundAnalysis : public QObject
{
    Q_OBJECT
public:
    static constexpr int kDebounceMs = 60; ///< with the run itself well below 150 ms

    explicit BackgroundAnalysis(QObject *parent = nullptr);

    /// Replaces whatever was to be analysed.
    void schedule(const AnalysisSnapshot &snapshot) { m_job.schedule(snapshot); }
    /// Forgets what was to be analysed, and the answer that is under way.
    void cancel() { m_job.cancel(); }

Q_SIGNALS:
    void finished(const Agentwright::App::AnalysisAnswer &answer);

private:
    LatestJob<AnalysisSnapshot, AnalysisAnswer> m_job;
};

} // namespace Agentwright::App
