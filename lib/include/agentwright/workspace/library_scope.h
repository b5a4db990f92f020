// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/rules/rule_settings.h>
#include <agentwright/workspace/library_snapshot.h>

#include <QHash>
#include <QLatin1StringView>
#include <QString>

#include <span>

namespace Agentwright {

/// A folder that a tool looks for agents in, below a project or the home folder.
struct AgentPlace {
    QLatin1StringView folder; ///< ".claude/agents"
    Target target = Target::ClaudeCode;
};

/// Every target's own places that hold Markdown. Where each fact is from stands in lib/exporting/targets and
/// lib/readings/readers.
AGENTWRIGHT_EXPORT std::span<const AgentPlace> agentPlaces();

/// Where a definition counts.
struct LibraryScope {
    enum class Kind {
        Project, ///< a tool's place in a project
        User, ///< a tool's place in the home folder
        Plugin, ///< the agents folder of a plugin
        Folder, ///< anywhere else: no tool looks there by itself
    };
    Kind kind = Kind::Folder;
    /// The project, the home folder, the plugin's root; for Folder the nearest one called "agents", else the file's own.
    QString folder;
    Target target = Target::ClaudeCode; ///< whose place it is; meaningless for Folder

    friend bool operator==(const LibraryScope &, const LibraryScope &) = default;
};

/// In the current language: "Project shop", "User", "Plugin reviews", the folder's path; with the tool's name where it is not
/// Claude Code.
AGENTWRIGHT_EXPORT QString scopeTitle(const LibraryScope &scope);
/// Equal for equal scopes, and in a good order for lists: project, user, plugin, folder.
AGENTWRIGHT_EXPORT QString scopeKey(const LibraryScope &scope);

/// Finds the scopes of files. Looks at the disk once per folder; not thread-safe.
class AGENTWRIGHT_EXPORT ScopeFinder
{
public:
    ScopeFinder();
    /// With another home folder, for tests.
    explicit ScopeFinder(const QString &homeFolder);

    /// The path is absolute and clean.
    LibraryScope scopeOf(const QString &path);
    bool isInPlugin(const QString &path) { return !m_plugins.rootOf(path).isEmpty(); }

private:
    QString m_home;
    PluginFolders m_plugins;
    QHash<QString, LibraryScope> m_byFolder;
};

} // namespace Agentwright
