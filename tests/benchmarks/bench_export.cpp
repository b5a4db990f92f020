// SPDX-License-Identifier: MIT
// What exporting 1,000 agents takes: definitions of the folder that is given, again under other names until there are enough;
// best of several runs, and the most memory that the process has had.
#include <agentwright/exporting/export_target.h>
#include <agentwright/io/bundle_comparison.h>
#include <agentwright/io/bundle_writer.h>
#include <agentwright/io/file_store.h>
#include <agentwright/model/edit_builder.h>

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <limits>

#ifdef Q_OS_UNIX
#    include <sys/resource.h>
#endif

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRuns = 3;
constexpr qsizetype kAgents = 1000;

struct File {
    QString path;
    QByteArray bytes;
};

/// Definitions that take a name of their own, so that none is refused as another's double.
QList<File> agentsOf(const QString &folder)
{
    QStringList paths;
    QDirIterator it(folder, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        paths.append(it.next());
    paths.sort();
    QList<File> agents;
    for (bool isFruitful = true; isFruitful && agents.size() < kAgents;) {
        isFruitful = false;
        for (qsizetype i = 0; i < paths.size() && agents.size() < kAgents; ++i) {
            const Result<QByteArray> bytes = readFile(paths[i]);
            if (!bytes)
                continue;
            const FileText file = decodeText(*bytes);
            const FieldValue name = FieldValue::ofText(u"agent-%1"_s.arg(agents.size()));
            const Result<TextEdit> edit = setField(DefinitionView::parse(file.text), u"name"_s, name);
            const Result<QByteArray> named = edit ? encodeText(edit->appliedTo(file.text), file.format) : edit.error();
            if (!named)
                continue;
            agents.append({paths[i], *named});
            isFruitful = true;
        }
    }
    return agents;
}

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

void measure(const char *what, const std::function<void()> &run)
{
    double best = std::numeric_limits<double>::max(), worst = 0;
    for (int i = 0; i < kRuns; ++i) {
        QElapsedTimer timer;
        timer.start();
        run();
        const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
        best = std::min(best, milliseconds);
        worst = std::max(worst, milliseconds);
    }
    std::printf("%-28s %8.0f ms (worst %.0f ms), memory up to %.0f MB\n", what, best, worst, mostMemory());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QList<File> agents = arguments.size() == 2 ? agentsOf(arguments[1]) : QList<File>();
    if (agents.isEmpty()) {
        std::fprintf(stderr, "usage: bench_export FOLDER\n");
        return 2;
    }
    ExportRequest request{.plugin = {.name = u"p"_s}};
    measure("parse", [&] {
        request.sources.clear();
        for (const File &agent : agents)
            request.sources.append(SourceDefinition::fromBytes(agent.path, agent.bytes));
    });
    for (const ExportTarget *target : allExportTargets())
        measure(target->id, [&] { target->render(request); });
    ExportOutcome all;
    measure("all targets", [&] { all = renderTargets(allExportTargets(), request); });
    std::printf("%lld agents, %lld files, %lld refused\n", qlonglong(agents.size()), qlonglong(all.files.size()),
                qlonglong(all.refused.size()));
    bool isWell = true;
    measure("write all", [&] {
        const QTemporaryDir folder;
        isWell = isWell && writeFolder(folder.path(), all.files, ExistingFiles::Refuse);
    });
    const QTemporaryDir folder;
    isWell = isWell && writeFolder(folder.path(), all.files, ExistingFiles::Refuse);
    measure("compare all", [&] { isWell = isWell && compareWithFolder(folder.path(), all.files); });
    return isWell ? 0 : 1;
}
