// SPDX-License-Identifier: MIT
#pragma once

#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace Agentwright::App {

/// Calls work(0) … work(count - 1) on all cores and hands what they return to take(), on the calling thread and in that order.
/// Few answers wait at any time, however slow one of them is. Neither may throw.
template<typename Work, typename Take>
void forEachInOrder(qsizetype count, Work work, Take take, int threads = QThread::idealThreadCount())
{
    using Answer = std::invoke_result_t<Work, qsizetype>;
    constexpr std::size_t kWaitingPerThread = 32;
    if (threads < 2 || count < 2) {
        for (qsizetype i = 0; i < count; ++i)
            take(work(i));
        return;
    }
    std::vector<std::optional<Answer>> waiting(kWaitingPerThread * std::size_t(threads));
    const auto placeOf = [&](qsizetype i) -> std::optional<Answer> & {
        return waiting[std::size_t(i) % waiting.size()];
    };
    std::mutex mutex;
    std::condition_variable hasAnswer, hasRoom;
    qsizetype started = 0, taken = 0;
    const auto isFull = [&] { return started < count && started - taken >= qsizetype(waiting.size()); };
    const auto runOne = [&] {
        std::unique_lock lock(mutex);
        for (;;) {
            hasRoom.wait(lock, [&] { return !isFull(); });
            if (started == count)
                return;
            const qsizetype i = started++;
            lock.unlock();
            Answer answer = work(i);
            lock.lock();
            placeOf(i).emplace(std::move(answer));
            if (i == taken)
                hasAnswer.notify_one();
        }
    };
    QThreadPool pool;
    pool.setMaxThreadCount(threads);
    for (int i = 0; i < threads; ++i)
        pool.start(runOne);
    while (taken < count) {
        std::unique_lock lock(mutex);
        hasAnswer.wait(lock, [&] { return placeOf(taken).has_value(); });
        Answer answer = std::move(*placeOf(taken));
        placeOf(taken).reset();
        ++taken;
        lock.unlock();
        hasRoom.notify_all();
        take(std::move(answer));
    }
    pool.waitForDone();
}

} // namespace Agentwright::App
