// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/text_format.h>
#include <agentwright/model/definition_view.h>
#include <agentwright/rules/diagnostic.h>

#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace Agentwright::App {

/// What the rules look at: immutable, so it may go to another thread.
struct AnalysisSnapshot
{
    DefinitionView definition;
    TextFormat format;
    QString fileName;
    quint64 revision = 0;
};

/// Runs the rules on another thread, a moment after the last change. One run at a time, one waiting; the answer to a
/// snapshot that was replaced meanwhile is dropped.
class BackgroundAnalysis : public QObject
{
    Q_OBJECT
public:
    static constexpr int kDebounceMs = 150;

    explicit BackgroundAnalysis(QObject *parent = nullptr);
    ~BackgroundAnalysis() override;

    /// Replaces whatever was to be analysed.
    void schedule(const AnalysisSnapshot &snapshot);
    /// Forgets what was to be analysed, and the answer that is under way.
    void cancel();

Q_SIGNALS:
    void finished(quint64 revision, const QList<Agentwright::Diagnostic> &diagnostics);

private:
    void start();
    void accept(quint64 revision, const QList<Diagnostic> &diagnostics);

    QTimer m_debounce;
    QThreadPool m_pool;
    std::optional<AnalysisSnapshot> m_waiting;
    quint64 m_wantedRevision = 0;
    bool m_isRunning = false;
};

/// The same on this thread.
QList<Diagnostic> analysed(const AnalysisSnapshot &snapshot);

} // namespace Agentwright::App
