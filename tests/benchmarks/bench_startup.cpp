// SPDX-License-Identifier: MIT
// Time from the start of the process to a painted window with one definition, and the resident memory then.
// bench_startup FILE; the settings are fresh at every run.
#include "shell/file_commands.h"
#include "shell/main_window.h"
#include "shell/no_prompts.h"
#include "shell/settings.h"
#include "shell/start.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <time.h>
#include <unistd.h>

using namespace Agentwright::App;
using namespace Qt::StringLiterals;

namespace {

QByteArray proc(const QString &name)
{
    QFile file(u"/proc/self/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Linux counts the start of a process in clock ticks since boot: exact to ten milliseconds.
double sinceProcessStartMs()
{
    const QByteArray stat = proc(u"stat"_s);
    const double ticks = stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(19).toDouble();
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6 - ticks * 1000 / double(sysconf(_SC_CLK_TCK));
}

double cpuMs()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1000 + double(used.tv_nsec) / 1e6;
}

double residentMb()
{
    return proc(u"statm"_s).split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    const double loaded = sinceProcessStartMs();
    QApplication application(argc, argv);
    setUpApplication();
    const double ready = sinceProcessStartMs();
    const QTemporaryDir folder;
    NoPrompts prompts;
    Settings settings(folder.filePath(u"settings.ini"_s));
    MainWindow window(prompts, settings);
    const double made = sinceProcessStartMs();
    window.files().openPaths(application.arguments().mid(1));
    window.show();
    QTimer::singleShot(0, &window, [&] {
        window.repaint();
        out << "libraries loaded " << loaded << " ms, application " << ready << " ms, window made " << made
            << " ms, usable " << sinceProcessStartMs() << " ms (processor " << cpuMs() << " ms), resident "
            << residentMb() << " MB" << Qt::endl;
    });
    QTimer::singleShot(1500, &application, [&] {
        out << "resident with preview and findings " << residentMb() << " MB" << Qt::endl;
        QCoreApplication::quit();
    });
    return application.exec();
}
