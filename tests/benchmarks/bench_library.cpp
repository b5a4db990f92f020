// SPDX-License-Identifier: MIT
// What the library panel takes over the folder that is given: when the first rows are there, when all are, when everything is
// worked out, and how long the GUI thread was kept at most; then a second look, sorting, grouping, filtering, scrolling and a
// search.
#include "library/library_panel.h"
#include "library/library_view.h"
#include "library/search_job.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <utility>

#ifdef Q_OS_UNIX
#    include <sys/resource.h>
#endif

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Qt::StringLiterals;

namespace {

double mostMemory()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
#else
    return 0;
#endif
}

/// Processor time of this thread, in milliseconds: what others do on a busy machine does not count.
double threadTime()
{
#ifdef Q_OS_UNIX
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
    return double(std::clock()) * 1e3 / CLOCKS_PER_SEC;
#endif
}

struct Turn {
    double work = 0; ///< processor time
    double clock = 0; ///< with what others did on a busy machine
};

/// Beats as often as the event loop lets it, but does not keep a processor busy that others need: the most between two beats is
/// how long something kept the GUI thread, up to its interval too much.
class Pulse
{
public:
    Pulse()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_clock.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(2);
    }
    /// Since it was asked last. In milliseconds.
    Turn longest()
    {
        beat();
        return std::exchange(m_longest, Turn());
    }

private:
    void beat()
    {
        const double now = threadTime();
        m_longest.work = std::max(m_longest.work, now - m_last);
        m_longest.clock = std::max(m_longest.clock, double(m_clock.nsecsElapsed()) / 1e6);
        m_last = now;
        m_clock.start();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_last = threadTime();
    Turn m_longest;
};

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (QCoreApplication::arguments().size() != 2) {
        std::fprintf(stderr, "usage: bench_library FOLDER\n");
        return 2;
    }
    const QString folder = QCoreApplication::arguments().at(1);
    LibraryPanel panel;
    panel.resize(900, 700);
    panel.view().setTable(true);
    panel.show();
    QElapsedTimer timer;
    double first = 0;
    QObject::connect(&panel.model(), &QAbstractItemModel::rowsInserted, &panel, [&] {
        if (first == 0)
            first = milliseconds(timer);
    });
    QEventLoop loop;
    Pulse pulse;
    const auto kept = [&pulse] {
        const Turn turn = pulse.longest();
        return u"GUI kept for %1 ms (%2 by the clock)"_s.arg(turn.work, 0, 'f', 1).arg(turn.clock, 0, 'f', 1);
    };
    const auto wait = [&loop](auto signal, const LibraryScanner &scanner) {
        const auto connection = QObject::connect(&scanner, signal, &loop, &QEventLoop::quit);
        loop.exec();
        QObject::disconnect(connection);
    };
    // A window that paints its first list loads fonts and icons: that is not the library's.
    const QTemporaryDir small;
    QFile agent(small.filePath(u"agent.md"_s));
    if (!agent.open(QIODevice::WriteOnly) || agent.write("---\nname: agent\ndescription: Works.\n---\nWork.\n") < 0)
        return 2;
    agent.close();
    timer.start();
    panel.setFolders({small.path()});
    wait(&LibraryScanner::detailsDone, panel.scanner());
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();

    // The second wait begins in the turn in which the first one ends: nothing gets lost between them.
    first = 0;
    pulse.longest();
    timer.start();
    panel.setFolders({folder});
    bool isDone = false;
    QObject::connect(&panel.scanner(), &LibraryScanner::detailsDone, &panel, [&isDone] { isDone = true; });
    wait(&LibraryScanner::scanned, panel.scanner());
    while (panel.model().shownCount() < panel.model().count())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("%lld definitions: first row after %.0f ms, all after %.0f ms, %s, %.0f MB\n",
                qlonglong(panel.model().count()), first, milliseconds(timer), qPrintable(kept()), mostMemory());
    if (!isDone)
        wait(&LibraryScanner::detailsDone, panel.scanner());
    std::printf("everything worked out after %.0f ms, %s, %.0f MB\n", milliseconds(timer), qPrintable(kept()),
                mostMemory());

    timer.restart();
    isDone = false;
    panel.lookAgain();
    wait(&LibraryScanner::scanned, panel.scanner());
    std::printf("second look %.0f ms, %s\n", milliseconds(timer), qPrintable(kept()));
    if (!isDone)
        wait(&LibraryScanner::detailsDone, panel.scanner());

    // Work on another thread included; the second figure is what the window stood still for.
    const auto measure = [&](const char *what, const std::function<void()> &act) {
        bool isReset = false;
        const auto connection = QObject::connect(&panel.model(), &QAbstractItemModel::modelReset, &panel,
                                                 [&isReset] { isReset = true; });
        QCoreApplication::processEvents();
        pulse.longest();
        timer.restart();
        act();
        while (!isReset)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
        std::printf("%-24s %.1f ms, %s\n", what, milliseconds(timer), qPrintable(kept()));
        QObject::disconnect(connection);
    };
    measure("sort by description",
            [&] { panel.view().sortByColumn(libraryColumnNamed(u"description"), Qt::AscendingOrder); });
    measure("group by folder", [&] { panel.model().setGrouping(libraryColumnNamed(u"folder")); });
    measure("no groups", [&] { panel.model().setGrouping(-1); });
    measure("filter", [&] { panel.model().setFilter(LibraryQuery::parse(u"review tools:Bash"_s)); });
    measure("no filter", [&] { panel.model().setFilter({}); });

    // Each key a turn of its own, as from a keyboard that repeats.
    pulse.longest();
    timer.restart();
    constexpr int kPages = 100;
    for (int page = 0; page < kPages; ++page) {
        auto *bar = panel.view().verticalScrollBar();
        bar->setValue(page % 2 ? bar->value() + bar->pageStep() : page * (bar->maximum() / kPages));
        QCoreApplication::processEvents();
    }
    std::printf("scroll by %d pages %.0f ms, %s\n", kPages, milliseconds(timer), qPrintable(kept()));

    SearchJob job;
    qsizetype lines = 0;
    QObject::connect(&job, &SearchJob::found, &job, [&](const QList<SearchedFile> &files) {
        for (const SearchedFile &file : files)
            lines += file.hits.size();
    });
    QObject::connect(&job, &SearchJob::finished, &loop, &QEventLoop::quit);
    pulse.longest();
    timer.restart();
    job.search(LibraryQuery::parse(u"\"pull request\""_s), panel.model().shownPaths(), {});
    loop.exec();
    std::printf("search: %lld lines in %.0f ms, %s, %.0f MB\n", qlonglong(lines), milliseconds(timer),
                qPrintable(kept()), mostMemory());
    return 0;
}
