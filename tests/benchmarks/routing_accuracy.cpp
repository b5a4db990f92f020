// SPDX-License-Identifier: MIT
// How often the routing bench names the agent that an example belongs to, beside names alone and guessing, and what overlaps:
// routing_accuracy FOLDER… prints a row for each folder, and one for all of them together.
#include <agentwright/base/file_text.h>
#include <agentwright/io/file_store.h>
#include <agentwright/workspace/file_walk.h>
#include <agentwright/workspace/overlap.h>
#include <agentwright/workspace/routing_evaluation.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTextStream>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

QList<LibraryAgent> agentsBelow(const QStringList &folders)
{
    ScopeFinder scopes;
    QList<LibraryAgent> agents;
    for (const QString &path : filesOf(folders).files) {
        if (const Result<QByteArray> bytes = readFile(path))
            agents.append(libraryAgentOf(DefinitionView::parse(decodeText(*bytes).text), path, scopes.scopeOf(path)));
    }
    return agents;
}

QString percents(const RoutingAccuracy &accuracy)
{
    return u"%1 %, %2 %"_s.arg(100 * accuracy.first, 0, 'f', 1).arg(100 * accuracy.firstThree, 0, 'f', 1);
}

void printRow(const QString &title, const QList<LibraryAgent> &agents, QTextStream &out)
{
    QElapsedTimer timer;
    timer.start();
    const RoutingEvaluation evaluation = evaluateRouting(agents);
    const qint64 asked = timer.restart();
    const OverlapReport overlap = overlapOf(agents, {.trigger = 0.3});
    const bool isAsked = !evaluation.cases.isEmpty();
    out << "| " << title << " | " << evaluation.agents << " | " << evaluation.cases.size();
    for (const RoutingAccuracy &accuracy : {evaluation.accuracy, evaluation.namesOnly, evaluation.random})
        out << " | " << (isAsked ? percents(accuracy) : u"–"_s);
    out << " | " << overlap.triggerPairs << " | " << overlap.bodyPairs << " | " << overlap.names.size() << " | "
        << asked << " ms, " << timer.elapsed() << " ms |\n";
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    QTextStream out(stdout);
    out << "| folder | agents | examples | bench: first, first three | names alone | guessing | alike from 30 % | "
           "same prompts | names twice | bench, overlap |\n|---|---|---|---|---|---|---|---|---|---|\n";
    QStringList folders;
    for (int i = 1; i < argc; ++i) {
        folders.append(QDir(QString::fromLocal8Bit(argv[i])).absolutePath());
        printRow(QFileInfo(folders.last()).fileName(), agentsBelow({folders.last()}), out);
    }
    if (folders.size() > 1)
        printRow(u"all together"_s, agentsBelow(folders), out);
    return 0;
}
