// SPDX-License-Identifier: MIT
#include "cli/ordered_work.h"

#include <QList>
#include <QTest>

#include <atomic>

using namespace Agentwright::App;

class TestOrderedWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void takesEverythingInOrder_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("threads");
        for (const int count : {0, 1, 2, 31, 5000}) {
            for (const int threads : {1, 2, 7})
                QTest::addRow("%d on %d", count, threads) << count << threads;
        }
    }
    void takesEverythingInOrder()
    {
        QFETCH(int, count);
        QFETCH(int, threads);
        QList<qsizetype> taken;
        QThread *const here = QThread::currentThread();
        bool isHere = true;
        forEachInOrder(
            count, [](qsizetype i) { return i * 2; },
            [&](qsizetype answer) {
                isHere &= QThread::currentThread() == here;
                taken.append(answer);
            },
            threads);
        QVERIFY(isHere);
        QCOMPARE(taken.size(), count);
        for (qsizetype i = 0; i < count; ++i)
            QCOMPARE(taken[i], i * 2);
    }

    /// The first item ends last: the others must not pile up behind it.
    void keepsFewAnswers()
    {
        std::atomic<qsizetype> begun = 0;
        qsizetype atFirst = 0;
        forEachInOrder(
            10'000, [&](qsizetype i) { return begun.fetch_add(1), i; },
            [&](qsizetype answer) {
                if (answer == 0)
                    atFirst = begun;
            },
            2);
        QCOMPARE(begun.load(), 10'000);
        QVERIFY2(atFirst <= 67, qPrintable(QString::number(atFirst)));
    }
};

QTEST_GUILESS_MAIN(TestOrderedWork)
#include "tst_ordered_work.moc"
