// SPDX-License-Identifier: MIT
#include "routing/agents_reader.h"

#include <agentwright/base/file_text.h>
#include <agentwright/io/file_store.h>
#include <agentwright/workspace/file_walk.h>

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

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

QList<LibraryAgent> readAgents(const AgentsRequest &request)
{
    QStringList paths;
    for (const QString &folder : request.folders) {
        for (const WalkedFile &file : filesBelow(folder, *request.isStopped))
            paths.append(file.path);
    }
    if (request.open)
        paths.append(request.openPath);
    paths.sort();
    paths.removeDuplicates();
    ScopeFinder scopes;
    QList<LibraryAgent> agents;
    for (const QString &path : std::as_const(paths)) {
        if (*request.isStopped)
            break;
        const LibraryScope scope = path.isEmpty() ? LibraryScope() : scopes.scopeOf(path);
        if (request.open && path == request.openPath)
            agents.append(libraryAgentOf(*request.open, path, scope));
        else if (const Result<QByteArray> bytes = readFile(path))
            agents.append(libraryAgentOf(DefinitionView::parse(decodeText(*bytes).text), path, scope));
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

QString agentTitle(const QList<LibraryAgent> &agents, qsizetype agent)
{
    const LibraryAgent &one = agents[agent];
    const QString file = one.path.section(u'/', -1);
    if (one.name.isEmpty())
        return file;
    const bool isTaken = std::count_if(agents.begin(), agents.end(),
                                       [&](const LibraryAgent &other) { return other.name == one.name; })
                         > 1;
    return isTaken ? u"%1 (%2)"_s.arg(one.name, file) : one.name;
}

} // namespace Agentwright::App
