// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/result.h>
#include <agentwright/rules/project_config.h>

#include <QHash>
#include <QString>

#include <memory>

namespace Agentwright {

/// A configuration as it was found; folder and path are empty where there is none.
struct FoundConfig {
    QString path;
    QString folder;
    QString text;
    ProjectConfig config;
};

/// Errors are those of loadFile().
AGENTWRIGHT_EXPORT Result<FoundConfig> readProjectConfig(const QString &path);

/// The nearest .agentwright.yaml at or above a folder; those above it do not count any more. Looks at the disk once per
/// folder. Not thread-safe; what it hands out is immutable and may go to other threads.
class AGENTWRIGHT_EXPORT ProjectConfigs
{
public:
    /// Never null. A configuration that cannot be read counts as one without settings, with a problem that says so.
    std::shared_ptr<const FoundConfig> forFolder(const QString &folder);
    std::shared_ptr<const FoundConfig> forFile(const QString &path);

private:
    QHash<QString, std::shared_ptr<const FoundConfig>> m_byFolder;
};

} // namespace Agentwright
