// SPDX-License-Identifier: MIT
#pragma once

#include "check_report.h"
#include "command.h"

#include <agentwright/rules/baseline.h>
#include <agentwright/workspace/library_snapshot.h>
#include <agentwright/workspace/project_configs.h>

#include <QDir>
#include <QHash>
#include <QSet>

#include <memory>
#include <optional>

namespace Agentwright::App {

/// What the options --config and --target and the .agentwright.yaml above each file say. Looks at the disk; use it on one
/// thread and hand the outcome to others.
class CheckSettings
{
public:
    static QList<QCommandLineOption> options();
    /// nullopt, and reported, when an option is wrong. Problems inside a configuration are reported, and the rest of it counts.
    static std::optional<CheckSettings> from(const CommandParser &parser, Console &console);

    struct ForFile {
        std::shared_ptr<const FoundConfig> config;
        RuleSettings settings;
        bool isExcluded = false;
        bool isInPlugin = false;
    };
    ForFile of(const QString &path, Console &console);

private:
    std::shared_ptr<const FoundConfig> configFor(const QString &path, Console &console);
    const ForFile &ofFolder(const QString &path, Console &console);

    ProjectConfigs m_configs;
    PluginFolders m_plugins;
    std::shared_ptr<const FoundConfig> m_given;
    Targets m_targets;
    QSet<QString> m_reported;
    QHash<QString, ForFile> m_folders; ///< what holds for all files of a folder, by the folder as given
};

/// --baseline and --write-baseline. Paths in the file are relative to its folder.
class BaselineRun
{
public:
    static QList<QCommandLineOption> options();
    static std::optional<BaselineRun> from(const CommandParser &parser, Console &console);

    /// False when filter() would leave everything as it is.
    bool isWanted() const { return m_folder.has_value(); }
    /// Remembers the findings for writing, or takes the known ones away.
    void filter(CheckedFile &checked);
    /// Writes what was remembered.
    void finish(Console &console) const;

private:
    QString relative(const QString &path) const;

    Baseline m_known;
    Baseline m_written;
    QString m_writePath;
    std::optional<QDir> m_folder;
};

} // namespace Agentwright::App
