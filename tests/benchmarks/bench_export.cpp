// SPDX-License-Identifier: MIT
// What exporting agents to every target takes, by the command line's own code, and how much memory: definitions of the folder that
// is given, again under other names until there are enough. Best and worst of several runs, each in a process of its own.
#include "cli/command.h"
#include "cli/console.h"
#include "cli/ordered_work.h"

#include <agentwright/base/file_text.h>
#include <agentwright/exporting/export_run.h>
#include <agentwright/io/file_store.h>
#include <agentwright/model/edit_builder.h>

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <limits>
#include <utility>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRuns = 3;

/// Definitions that take a name of their own, so that none is refused as another's double. The number of them that there are.
qsizetype writeAgents(const QString &folder, const QString &to, qsizetype wanted)
{
    QStringList paths;
    QDirIterator it(folder, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        paths.append(it.next());
    paths.sort();
    qsizetype count = 0;
    for (bool isFruitful = true; isFruitful && count < wanted;) {
        isFruitful = false;
        for (qsizetype i = 0; i < paths.size() && count < wanted; ++i) {
            const Result<QByteArray> bytes = readFile(paths[i]);
            if (!bytes)
                continue;
            const FileText file = decodeText(*bytes);
            const FieldValue name = FieldValue::ofText(u"agent-%1"_s.arg(count));
            const Result<TextEdit> edit = setField(DefinitionView::parse(file.text), u"name"_s, name);
            const Result<QByteArray> named = edit ? encodeText(edit->appliedTo(file.text), file.format) : edit.error();
            isFruitful = (named && createFile(to + u"/%1.md"_s.arg(count, 6, 10, QLatin1Char('0')), *named))
                         || isFruitful;
            count += named ? 1 : 0;
        }
    }
    return count;
}

int runCli(const QStringList &arguments)
{
    QFile nothing(u"/dev/null"_s);
    if (!nothing.open(QIODevice::WriteOnly))
        return App::Failed;
    App::Console console(&nothing, &nothing);
    return App::runCommandLine(arguments, console);
}

/// Renders, and keeps nothing.
class NoSink : public ExportSink
{
public:
    void take(const BundleFile &) override { }
    void begin(const BundleFile &) override { }
    void extend(const QString &, const QByteArray &) override { }
    void end(const QString &) override { }
    void take(const LossReport &) override { }
    void take(const ExportRefusal &) override { }
};

void renderAll(const QString &folder)
{
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    const auto load = [&](qsizetype i) {
        const QString path = files.at(i).filePath();
        return SourceDefinition::fromBytes(path, *readFile(path));
    };
    QList<SourceIdentity> identities;
    App::forEachInOrder(
        files.size(), [&](qsizetype i) { return SourceIdentity::of(load(i)); },
        [&](const SourceIdentity &identity) { identities.append(identity); });
    ExportRun run(allExportTargets(), {.sources = {}, .plugin = {.name = u"p"_s}}, identities);
    NoSink sink;
    App::forEachInOrder(
        files.size(), [&](qsizetype i) { return run.render(load(i), i); },
        [&](const RenderedAgent &agent) { run.take(agent, sink); });
    run.finish(sink);
}

/// The work in a process of its own; `before` runs in front of each and does not count.
void measure(const char *what, qsizetype agents, const std::function<void()> &before, const std::function<void()> &work)
{
    double best = std::numeric_limits<double>::max(), worst = 0, processor = best;
    long memory = 0;
    for (int i = 0; i < kRuns; ++i) {
        before();
        QElapsedTimer timer;
        timer.start();
        const pid_t child = ::fork();
        if (child == 0) {
            work();
            ::_exit(0);
        }
        int status = 0;
        rusage usage{};
        ::wait4(child, &status, 0, &usage);
        const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
        const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
        best = std::min(best, milliseconds);
        worst = std::max(worst, milliseconds);
        processor = std::min(processor, 1000 * (seconds(usage.ru_utime) + seconds(usage.ru_stime)));
        memory = std::max(memory, usage.ru_maxrss);
    }
    std::printf("%5lld agents %-10s %7.0f ms (worst %.0f ms), processor %.0f ms, memory %.0f MB\n", qlonglong(agents),
                what, best, worst, processor, double(memory) / 1024);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: bench_export FOLDER [AGENTS]…\n");
        return 2;
    }
    QStringList sizes = arguments.sliced(2);
    if (sizes.isEmpty())
        sizes = {u"100"_s, u"1000"_s, u"4000"_s};
    for (const QString &size : std::as_const(sizes)) {
        const qsizetype wanted = size.toLongLong();
        const QTemporaryDir folder;
        const QString in = folder.filePath(u"in"_s), out = folder.filePath(u"out"_s);
        QDir().mkpath(in);
        const qsizetype agents = writeAgents(arguments[1], in, wanted);
        const QStringList command{u"export"_s, u"--to"_s, u"all"_s, u"--plugin"_s, u"p"_s, u"-o"_s, out, in};
        measure("rendered", agents, [] {}, [&] { renderAll(in); });
        measure("written", agents, [&] { QDir(out).removeRecursively(); }, [&] { runCli(command); });
        measure("compared", agents, [] {}, [&] { runCli(command + QStringList{u"--check"_s}); });
    }
    return 0;
}
