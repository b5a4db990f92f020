// SPDX-License-Identifier: MIT
#include "routing/agents_reader.h"

#include <agentwright/base/file_text.h>
#include <agentwright/io/file_store.h>

#include <QDateTime>
#include <QFileInfo>
#include <QMap>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// Two writes within this time may leave the same time at the file.
constexpr qint64 kRacyMs = 2000;
/// More agents than these are not compared while somebody waits.
constexpr WalkLimits kLimits{.files = 20'000};

QList<WalkedFile> filesBelow(const QString &folder, const StopFlag *stop, QList<WalkProblem> &problems)
{
    problems += finishWritesAround(folder);
    FolderWalk walk(folder, kLimits);
    QList<WalkedFile> files;
    while (!isStopped(stop) && walk.readOn(files)) {
    }
    problems += walk.problems();
    return files;
}

/// The shortest ends of paths that tell them apart, in their order.
QStringList distinctEnds(const QStringList &paths)
{
    QStringList ends(paths.size());
    QList<qsizetype> left(paths.size());
    std::iota(left.begin(), left.end(), 0);
    for (int parts = 1; !left.isEmpty(); ++parts) {
        QHash<QString, int> uses;
        for (const qsizetype i : std::as_const(left))
            ++uses[ends[i] = paths[i].section(u'/', -parts)];
        left.removeIf([&](qsizetype i) { return uses.value(ends[i]) == 1 || ends[i] == paths[i]; });
    }
    return ends;
}

} // namespace

const AgentsReader::Known *AgentsReader::known(const WalkedFile &file) const
{
    const auto found = m_known.constFind(file.path);
    const bool isSame = found != m_known.constEnd() && found->size == file.size && found->modified == file.modified
                        && found->modified < found->readAt - kRacyMs;
    return isSame ? &*found : nullptr;
}

AgentsAnswer AgentsReader::read(const AgentsRequest &request)
{
    AgentsAnswer answer;
    QList<LibraryAgent> &agents = answer.agents;
    QMap<QString, WalkedFile> files; // by path
    for (const QString &folder : request.folders) {
        for (const WalkedFile &file : filesBelow(folder, request.stop.get(), answer.problems))
            files.insert(file.path, file);
    }
    if (request.open)
        files.remove(request.openPath);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    ScopeFinder scopes;
    QHash<QString, Known> present;
    for (const WalkedFile &file : std::as_const(files)) {
        if (isStopped(request.stop.get()))
            break;
        const Known *same = known(file);
        const Result<QByteArray> bytes = same ? QByteArray() : readFile(file.path);
        if (!bytes)
            continue;
        const Known one = same ? *same
                               : Known{file.size, file.modified, now,
                                       libraryAgentOf(DefinitionView::parse(decodeText(*bytes).text), file.path,
                                                      scopes.scopeOf(file.path))};
        agents.append(one.agent);
        present.insert(file.path, one);
    }
    if (isStopped(request.stop.get()))
        m_known.insert(present); // whoever asks again shall not begin anew
    else
        m_known = present;
    if (request.open) {
        const QString &path = request.openPath;
        const LibraryAgent open = libraryAgentOf(*request.open, path,
                                                 path.isEmpty() ? LibraryScope() : scopes.scopeOf(path));
        agents.insert(std::ranges::lower_bound(agents, path, {}, &LibraryAgent::path), open);
    }
    return answer;
}

QStringList neighbourhoodOf(const QString &path)
{
    if (path.isEmpty())
        return {};
    const QString folder = QFileInfo(path).absolutePath();
    const qsizetype at = (folder + u'/').lastIndexOf("/agents/"_L1);
    return {at < 0 ? folder : folder.first(at + 7)};
}

QStringList agentTitles(const QList<LibraryAgent> &agents)
{
    QStringList titles;
    QHash<QString, QList<qsizetype>> having;
    for (const LibraryAgent &agent : agents) {
        titles.append(agent.name.isEmpty() ? agent.path.section(u'/', -1) : agent.name);
        having[titles.constLast()].append(titles.size() - 1);
    }
    for (const QList<qsizetype> &same : std::as_const(having)) {
        if (same.size() < 2)
            continue;
        QStringList paths;
        for (const qsizetype i : same)
            paths.append(agents[i].path);
        const QStringList ends = distinctEnds(paths);
        for (qsizetype i = 0; i < same.size(); ++i) {
            QString &title = titles[same[i]];
            title = agents[same[i]].name.isEmpty() ? ends[i] : u"%1 (%2)"_s.arg(title, ends[i]);
        }
    }
    return titles;
}

} // namespace Agentwright::App
