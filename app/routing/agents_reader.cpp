// SPDX-License-Identifier: MIT
#include "routing/agents_reader.h"

#include <agentwright/base/file_text.h>
#include <agentwright/io/file_store.h>

#include <QDateTime>
#include <QFileInfo>
#include <QMap>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// Two writes within this time may leave the same time at the file.
constexpr qint64 kRacyMs = 2000;
/// More agents than these are not compared while somebody waits.
constexpr WalkLimits kLimits{.files = 20'000, .otherEntries = 20'000, .entries = 200'000, .depth = 32};

QList<WalkedFile> filesBelow(const QString &folder, const std::atomic_bool &isStopped)
{
    FolderWalk walk(folder, kLimits);
    QList<WalkedFile> files;
    while (!isStopped && walk.readOn(files)) {
    }
    return files;
}

} // namespace

const AgentsReader::Known *AgentsReader::known(const WalkedFile &file) const
{
    const auto found = m_known.constFind(file.path);
    const bool isSame = found != m_known.constEnd() && found->size == file.size && found->modified == file.modified
                        && found->modified < found->readAt - kRacyMs;
    return isSame ? &*found : nullptr;
}

QList<LibraryAgent> AgentsReader::read(const AgentsRequest &request)
{
    QMap<QString, WalkedFile> files; // by path
    for (const QString &folder : request.folders) {
        for (const WalkedFile &file : filesBelow(folder, *request.isStopped))
            files.insert(file.path, file);
    }
    if (request.open)
        files.remove(request.openPath);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    ScopeFinder scopes;
    QList<LibraryAgent> agents;
    QHash<QString, Known> present;
    for (const WalkedFile &file : std::as_const(files)) {
        if (*request.isStopped)
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
    m_known = present;
    if (request.open) {
        const QString &path = request.openPath;
        const LibraryAgent open = libraryAgentOf(*request.open, path,
                                                 path.isEmpty() ? LibraryScope() : scopes.scopeOf(path));
        agents.insert(std::ranges::lower_bound(agents, path, {}, &LibraryAgent::path), open);
    }
    return agents;
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
    QHash<QString, int> uses;
    for (const LibraryAgent &agent : agents)
        ++uses[agent.name];
    QStringList titles;
    for (const LibraryAgent &agent : agents) {
        const QString file = agent.path.section(u'/', -1);
        titles.append(agent.name.isEmpty()         ? file
                      : uses.value(agent.name) > 1 ? u"%1 (%2)"_s.arg(agent.name, file)
                                                   : agent.name);
    }
    return titles;
}

} // namespace Agentwright::App
