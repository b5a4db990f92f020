// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/rules/library_rule.h>

#include <QHash>
#include <QSet>
#include <QString>

#include <functional>

namespace Agentwright {

/// The plugin that a file is in: the nearest folder above it that holds .claude-plugin/plugin.json. Looks at the disk once per
/// folder.
class AGENTWRIGHT_EXPORT PluginFolders
{
public:
    /// The path is absolute. Empty where there is none.
    QString rootOf(const QString &path);

private:
    QHash<QString, QString> m_roots;
};

/// Completes a set of definitions by what runLibraryRules() may know of the disk: manifests, the targets of links, skills and
/// servers of the projects. Reads only names of files, manifests and .mcp.json.
class AGENTWRIGHT_EXPORT LibrarySnapshot
{
public:
    using SettingsFor = std::function<RuleSettings(const QString &path)>;

    /// A folder that is checked as a whole: its manifests belong to the set. Absolute.
    void addFolder(const QString &folder);
    void add(LibraryFile file);
    /// Everything at once; the settings are for the manifests.
    LibraryContext taken(const SettingsFor &settingsFor);

private:
    void findManifests(const SettingsFor &settingsFor);
    void addManifest(const QString &path, ManifestFile::Kind kind, const SettingsFor &settingsFor);
    void lookUpPaths();
    void findLinksOut();
    void lookUpProjects();

    LibraryContext m_context;
    QSet<QString> m_folders;
};

} // namespace Agentwright
