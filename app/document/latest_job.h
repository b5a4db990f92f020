// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>
#include <utility>

namespace Agentwright::App {

/// Computes an answer on another thread, a moment after the last request. One run at a time, one request waiting; the answer
/// to a request that was replaced meanwhile is dropped. Used from one thread, which also gets the answers; the destructor
/// waits for the run under way.
template<typename Request, typename Answer>
class LatestJob
{
public:
    /// `work` is called on another thread and must not touch anything shared; `done` on the thread of this object.
    LatestJob(std::function<Answer(const Request &)> work, std::function<void(Answer)> done, int debounceMs)
        : m_work(std::move(work))
        , m_done(std::move(done))
    {
        m_pool.setMaxThreadCount(1);
        m_debounce.setSingleShot(true);
        m_debounce.setInterval(debounceMs);
        QObject::connect(&m_debounce, &QTimer::timeout, &m_debounce, [this] { start(); });
    }

    ~LatestJob() { m_pool.waitForDone(); }

    LatestJob(const LatestJob &) = delete;
    LatestJob &operator=(const LatestJob &) = delete;

    /// True while an answer is still to come.
    bool isPending() const { return m_isRunning || m_waiting.has_value(); }

    void setDebounceMs(int debounceMs) { m_debounce.setInterval(debounceMs); }

    void schedule(Request request)
    {
        m_waiting = std::move(request);
        ++m_wanted;
        m_debounce.start();
    }

    /// Forgets what is waiting and the answer that is under way.
    void cancel()
    {
        m_waiting.reset();
        ++m_wanted;
        m_debounce.stop();
    }

private:
    void start()
    {
        if (m_isRunning || !m_waiting)
            return; // finish() starts the one that waits
        m_isRunning = true;
        m_pool.start([this, number = m_wanted, request = *std::exchange(m_waiting, std::nullopt)] {
            // The timer is a QObject of the right thread; what is posted to it goes with it.
            QMetaObject::invokeMethod(
                &m_debounce, [this, number, answer = m_work(request)]() mutable { finish(number, std::move(answer)); },
                Qt::QueuedConnection);
        });
    }

    void finish(quint64 number, Answer answer)
    {
        m_isRunning = false;
        if (number == m_wanted)
            m_done(std::move(answer));
        if (!m_debounce.isActive())
            start();
    }

    const std::function<Answer(const Request &)> m_work;
    const std::function<void(Answer)> m_done;
    QTimer m_debounce;
    std::optional<Request> m_waiting;
    quint64 m_wanted = 0;
    bool m_isRunning = false;
    QThreadPool m_pool;
};

} // namespace Agentwright::App
