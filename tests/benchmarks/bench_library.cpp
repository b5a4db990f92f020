// SPDX-License-Identifier: MIT
// What the library panel takes over the folder that is given: when the first rows are there, when all are, when everything is
// worked out, and how long the GUI thread was kept at most; then a second look, sorting, grouping, filtering and a search.
#include "library/library_panel.h"
#include "library/library_view.h"
#include "library/search_job.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

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

/// Beats as often as the event loop lets it: the most work between two beats is how long something kept the GUI thread.
class Pulse
{
public:
    Pulse()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(0);
    }
    double worst()
    {
        const double worst = m_worst;
        m_worst = 0;
        m_last = threadTime();
        return worst;
    }

private:
    void beat()
    {
        m_worst = std::max(m_worst, threadTime() - m_last);
        m_last = threadTime();
    }

    QTimer m_timer;
    double m_last = threadTime();
    double m_worst = 0;
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
    QObject::connect(&panel.scanner(), &LibraryScanner::scanned, &loop, &QEventLoop::quit);
    QObject::connect(&panel.scanner(), &LibraryScanner::detailsDone, &loop, &QEventLoop::quit);
    Pulse pulse;
    QCoreApplication::processEvents();
    pulse.worst();

    timer.start();
    panel.setFolders({folder});
    loop.exec();
    std::printf("%lld definitions: first row after %.0f ms, all after %.0f ms, GUI kept for %.1f ms, %.0f MB\n",
                qlonglong(panel.model().count()), first, milliseconds(timer), pulse.worst(), mostMemory());
    loop.exec();
    std::printf("everything worked out after %.0f ms, GUI kept for %.1f ms, %.0f MB\n", milliseconds(timer),
                pulse.worst(), mostMemory());

    timer.restart();
    panel.lookAgain();
    loop.exec();
    std::printf("second look %.0f ms, GUI kept for %.1f ms\n", milliseconds(timer), pulse.worst());
    constexpr int kNothingNewMs = 2000; // where nothing changed, nothing is worked out and nobody says so
    QTimer::singleShot(kNothingNewMs, &loop, &QEventLoop::quit);
    loop.exec();

    // Work on another thread included; the second figure is what the window stood still for.
    const auto measure = [&](const char *what, const std::function<void()> &act) {
        bool isDone = false;
        const auto connection = QObject::connect(&panel.model(), &QAbstractItemModel::modelReset, &panel,
                                                 [&isDone] { isDone = true; });
        QCoreApplication::processEvents();
        pulse.worst();
        timer.restart();
        act();
        while (!isDone)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
        std::printf("%-24s %.1f ms, GUI kept for %.1f ms\n", what, milliseconds(timer), pulse.worst());
        QObject::disconnect(connection);
    };
    measure("sort by description",
            [&] { panel.view().sortByColumn(libraryColumnNamed(u"description"), Qt::AscendingOrder); });
    measure("group by folder", [&] { panel.model().setGrouping(libraryColumnNamed(u"folder")); });
    measure("no groups", [&] { panel.model().setGrouping(-1); });
    measure("filter", [&] { panel.model().setFilter(LibraryQuery::parse(u"review tools:Bash"_s)); });
    measure("no filter", [&] { panel.model().setFilter({}); });

    SearchJob job;
    qsizetype lines = 0;
    QObject::connect(&job, &SearchJob::found, &job, [&](const QList<SearchedFile> &files) {
        for (const SearchedFile &file : files)
            lines += file.hits.size();
    });
    QObject::connect(&job, &SearchJob::finished, &loop, &QEventLoop::quit);
    pulse.worst();
    timer.restart();
    job.search(LibraryQuery::parse(u"\"pull request\""_s), panel.model().shownPaths(), {});
    loop.exec();
    std::printf("search: %lld lines in %.0f ms, GUI kept for %.1f ms, %.0f MB\n", qlonglong(lines), milliseconds(timer),
                pulse.worst(), mostMemory());
    return 0;
}
