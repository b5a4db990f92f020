// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"
#include "session/session_folder.h"

#include <agentwright/base/result.h>

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace Agentwright::App {

/// Keeps what is open and not saved where the next start finds it: on another thread, at most kIntervalMs after a change,
/// also while the user goes on typing.
class Autosave : public QObject
{
    Q_OBJECT
public:
    static constexpr int kIntervalMs = 700; ///< with the writing itself well below 2 s
    static constexpr int kRetryMs = 10'000; ///< after an error

    /// `snapshot` is called on this thread. Nothing is written before the first change().
    Autosave(const QString &stateFolder, std::function<Session()> snapshot, QObject *parent = nullptr);
    /// Waits for what is being written. What was kept stays until end() says otherwise.
    ~Autosave() override;

    /// Something changed.
    void change();
    /// Writes now and waits for it.
    Result<void> writeNow();
    /// The program ends by itself: writes that as the last state, or forgets everything.
    Result<void> end(Session session, bool keeps);

    const QString &stateFolder() const { return m_stateFolder; }

Q_SIGNALS:
    void written();
    /// Again after every attempt.
    void failed(const Agentwright::Error &error);

private:
    void start();
    void finish(const Result<void> &outcome);
    Result<void> write(const Session &session);

    const QString m_stateFolder;
    const std::function<Session()> m_snapshot;
    QTimer m_timer;
    bool m_isRunning = false;
    bool m_hasEnded = false;
    std::shared_ptr<SessionFolder> m_folder; ///< used by the pool's thread only while that runs
    QThreadPool m_pool;
};

} // namespace Agentwright::App
