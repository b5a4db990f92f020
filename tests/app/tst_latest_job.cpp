// SPDX-License-Identifier: MIT
#include "document/latest_job.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Agentwright::App;

class tst_LatestJob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersOnThisThread();
    void takesTheLastOfManyRequests();
    void dropsTheStaleAnswer();
    void cancelled();
    void waitsAtTheEnd();
};

void tst_LatestJob::answersOnThisThread()
{
    QThread *worker = nullptr;
    QThread *receiver = nullptr;
    LatestJob<int, QThread *> job([](const int &) { return QThread::currentThread(); },
                                  [&](QThread *thread) {
                                      worker = thread;
                                      receiver = QThread::currentThread();
                                  },
                                  1);
    job.schedule(1);
    QTRY_VERIFY(receiver);
    QCOMPARE(receiver, thread());
    QVERIFY(worker != thread());
}

void tst_LatestJob::takesTheLastOfManyRequests()
{
    std::atomic<int> runs = 0;
    QList<int> answers;
    LatestJob<int, int> job(
        [&runs](const int &request) {
            ++runs;
            return request;
        },
        [&answers](int answer) { answers.append(answer); }, 1);
    for (int i = 0; i < 100; ++i)
        job.schedule(i);
    QTRY_COMPARE(answers, QList<int>{99});
    QCOMPARE(runs.load(), 1);
}

void tst_LatestJob::dropsTheStaleAnswer()
{
    QSemaphore started;
    QSemaphore mayFinish;
    QList<int> answers;
    LatestJob<int, int> job(
        [&](const int &request) {
            started.release();
            mayFinish.acquire();
            return request;
        },
        [&answers](int answer) { answers.append(answer); }, 1);
    job.schedule(1);
    QTRY_VERIFY(started.available() > 0);
    job.schedule(2);
    job.schedule(3);
    mayFinish.release(2);
    QTRY_COMPARE(answers, QList<int>{3});
}

void tst_LatestJob::cancelled()
{
    QSemaphore started;
    QSemaphore mayFinish;
    QList<int> answers;
    LatestJob<int, int> job(
        [&](const int &request) {
            started.release();
            mayFinish.acquire();
            return request;
        },
        [&answers](int answer) { answers.append(answer); }, 1);
    job.schedule(1);
    QTRY_VERIFY(started.available() > 0);
    job.cancel();
    mayFinish.release(2);
    job.schedule(2);
    QTRY_COMPARE(answers, QList<int>{2});
}

void tst_LatestJob::waitsAtTheEnd()
{
    std::atomic<bool> isDone = false;
    QSemaphore started;
    QSemaphore mayFinish;
    {
        LatestJob<int, int> job(
            [&](const int &request) {
                started.release();
                mayFinish.acquire();
                isDone = true;
                return request;
            },
            [](int) { QFAIL("the answer must not come"); }, 0);
        job.schedule(1);
        QTRY_VERIFY(started.available() > 0);
        mayFinish.release();
    }
    QVERIFY(isDone);
    QCoreApplication::processEvents();
}

QTEST_MAIN(tst_LatestJob)
#include "tst_latest_job.moc"
