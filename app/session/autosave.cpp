// SPDX-License-Identifier: MIT
#include "session/autosave.h"

#include <utility>

namespace Agentwright::App {

Autosave::Autosave(const QString &stateFolder, std::function<Session()> snapshot, QObject *parent)
    : QObject(parent)
    , m_stateFolder(stateFolder)
    , m_snapshot(std::move(snapshot))
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::start);
}

Autosave::~Autosave()
{
    m_pool.waitForDone();
}

void Autosave::change()
{
    // Not started anew: whoever types without a pause would never be saved.
    const bool isSoon = m_timer.isActive() && m_timer.remainingTime() <= kIntervalMs;
    if (!isSoon && !m_hasEnded)
        m_timer.start(kIntervalMs);
}

void Autosave::start()
{
    if (m_isRunning) {
        m_timer.start(kIntervalMs);
        return;
    }
    m_isRunning = true;
    m_pool.start([this, session = m_snapshot()] {
        QMetaObject::invokeMethod(this, [this, outcome = write(session)] { finish(outcome); }, Qt::QueuedConnection);
    });
}

void Autosave::finish(const Result<void> &outcome)
{
    m_isRunning = false;
    if (outcome) {
        Q_EMIT written();
        return;
    }
    if (!m_timer.isActive() && !m_hasEnded)
        m_timer.start(kRetryMs);
    Q_EMIT failed(outcome.error());
}

Result<void> Autosave::write(const Session &session)
{
    if (!m_folder) {
        Result<std::shared_ptr<SessionFolder>> folder = SessionFolder::create(m_stateFolder);
        if (!folder)
            return folder.error();
        m_folder = *folder;
    }
    return m_folder->write(session);
}

Result<void> Autosave::writeNow()
{
    m_timer.stop();
    m_pool.waitForDone();
    return write(m_snapshot());
}

Result<void> Autosave::end(Session session, bool keeps)
{
    m_hasEnded = true;
    m_timer.stop();
    m_pool.waitForDone();
    if (!keeps) {
        if (m_folder)
            m_folder->remove();
        m_folder.reset();
        return {};
    }
    session.hasEnded = true;
    return write(session);
}

} // namespace Agentwright::App
