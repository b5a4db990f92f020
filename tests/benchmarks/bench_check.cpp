// SPDX-License-Identifier: MIT
// What `check` and `explain` take over the files and folders that are given: best of several runs, and the most memory that the
// process has had.
#include "cli/command.h"
#include "cli/console.h"

#include <agentwright/workspace/file_walk.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <limits>

#ifdef Q_OS_UNIX
#    include <sys/resource.h>
#endif

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRuns = 5;

/// Takes everything and keeps the number of bytes.
class Sink : public QIODevice
{
public:
    Sink() { (void)open(QIODevice::WriteOnly); }
    qint64 written = 0;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        written += size;
        return size;
    }
};

/// Megabytes; 0 where nobody tells.
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

struct Size {
    qsizetype files = 0;
    double megabytes = 0;
};

void measure(const char *what, int (*run)(const QStringList &, Console &), const QStringList &arguments,
             const Size &size)
{
    double best = std::numeric_limits<double>::max(), worst = 0;
    qint64 written = 0;
    for (int i = 0; i < kRuns; ++i) {
        Sink out, error;
        Console console(&out, &error);
        QElapsedTimer timer;
        timer.start();
        run(arguments, console);
        const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
        best = std::min(best, milliseconds);
        worst = std::max(worst, milliseconds);
        written = out.written;
    }
    std::printf("%-16s %8.0f ms (worst %.0f ms) %7.1f MB/s %8.0f files/s, %.1f MB written, memory up to %.0f MB\n",
                what, best, worst, size.megabytes * 1000 / best, double(size.files) * 1000 / best,
                double(written) / 1e6, mostMemory());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList paths = QCoreApplication::arguments().sliced(1);
    if (paths.isEmpty()) {
        std::fprintf(stderr, "usage: bench_check PATH…\n");
        return 2;
    }
    Size size;
    for (const QString &path : filesOf(paths).files) {
        ++size.files;
        size.megabytes += double(QFileInfo(path).size()) / 1e6;
    }
    std::printf("%lld files, %.1f MB, %d cores\n", qlonglong(size.files), size.megabytes, QThread::idealThreadCount());
    const QStringList json{u"--format"_s, u"json"_s};
    const QStringList afresh{u"--no-cache"_s};
    measure("check", runCheck, afresh + paths, size);
    measure("check, JSON", runCheck, afresh + json + paths, size);
    measure("check again", runCheck, paths, size);
    measure("check again, JSON", runCheck, json + paths, size);
    measure("explain", runExplain, paths, size);
    measure("explain, JSON", runExplain, QStringList{u"--format"_s, u"json"_s} + paths, size);
    return 0;
}
