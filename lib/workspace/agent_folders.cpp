// SPDX-License-Identifier: MIT
#include <agentwright/workspace/agent_folders.h>

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// The nearest folder at or above for which that is true; empty when there is none.
template<typename Predicate>
QString nearestAbove(const QString &folder, Predicate isWanted)
{
    for (QString path = QDir(folder).absolutePath();; path = QFileInfo(path).path()) {
        if (isWanted(QDir(path)))
            return path;
        if (QDir(path).isRoot() || path == QFileInfo(path).path())
            return {};
    }
}

} // namespace

QString userAgentFolder()
{
    const QString configured = qEnvironmentVariable("CLAUDE_CONFIG_DIR");
    return QDir::cleanPath((configured.isEmpty() ? QDir::homePath() + "/.claude"_L1 : configured) + "/agents"_L1);
}

QString projectFolder(const QString &folder)
{
    const QDir home = QDir::home();
    const QString root = nearestAbove(folder, [&home](const QDir &dir) {
        return dir != home && (dir.exists(u".claude"_s) || dir.exists(u".git"_s));
    });
    return root.isEmpty() ? QDir(folder).absolutePath() : root;
}

bool isOfProject(const QString &folder)
{
    const QString project = projectFolder(folder);
    const QString own = QFileInfo(userAgentFolder()).path();
    return QDir(project) != QDir::home() && project != own && !project.startsWith(own + u'/');
}

QString projectAgentFolder(const QString &folder)
{
    return QDir(projectFolder(folder)).filePath(u".claude/agents"_s);
}

QString pluginAgentFolder(const QString &folder)
{
    const QString root = nearestAbove(folder,
                                      [](const QDir &dir) { return dir.exists(u".claude-plugin/plugin.json"_s); });
    return root.isEmpty() ? QString() : root + "/agents"_L1;
}

} // namespace Agentwright
