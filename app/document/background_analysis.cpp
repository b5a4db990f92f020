// SPDX-License-Identifier: MIT
#include "document/background_analysis.h"

#include <agentwright/rules/runner.h>

#include <utility>

namespace Agentwright::App {

BackgroundAnalysis::BackgroundAnalysis(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &BackgroundAnalysis::start);
}

BackgroundAnalysis::~BackgroundAnalysis()
{
    // The running job calls back into this object.
    m_pool.waitForDone();
}

void BackgroundAnalysis::schedule(const AnalysisSnapshot &snapshot)
{
    m_wantedRevision = snapshot.revision;
    m_waiting = snapshot;
    m_debounce.start();
}

void BackgroundAnalysis::cancel()
{
    m_wantedRevision = 0;
    m_waiting.reset();
    m_debounce.stop();
}

void BackgroundAnalysis::start()
{
    if (m_isRunning || !m_waiting)
        return; // accept() starts the one that waits
    m_isRunning = true;
    m_pool.start([this, snapshot = *std::exchange(m_waiting, std::nullopt)] {
        QMetaObject::invokeMethod(
            this,
            [this, revision = snapshot.revision, diagnostics = analysed(snapshot)] { accept(revision, diagnostics); },
            Qt::QueuedConnection);
    });
}

void BackgroundAnalysis::accept(quint64 revision, const QList<Diagnostic> &diagnostics)
{
    m_isRunning = false;
    if (revision == m_wantedRevision)
        Q_EMIT finished(revision, diagnostics);
    if (!m_debounce.isActive())
        start();
}

QList<Diagnostic> analysed(const AnalysisSnapshot &snapshot)
{
    return runRules({snapshot.definition, snapshot.format, snapshot.fileName});
}

} // namespace Agentwright::App
