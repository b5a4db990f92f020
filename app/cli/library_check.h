// SPDX-License-Identifier: MIT
#pragma once

#include "check_report.h"
#include "check_settings.h"

#include <agentwright/rules/runner.h>
#include <agentwright/workspace/library_snapshot.h>

#include <QHash>
#include <QStringList>

#include <functional>

namespace Agentwright::App {

/// The second half of a check: what only several files together tell.
class LibraryCheck
{
public:
    /// What the command line names: of folders, the manifests belong to the set.
    explicit LibraryCheck(const QStringList &paths);

    /// Standard input belongs to no set.
    void add(const QString &path, LibraryFile extract);
    /// Hands out every file that has findings; files are read again for it.
    void run(const CheckOptions &options, CheckSettings &settings, const std::function<void(CheckedFile)> &take,
             Console &console);

private:
    QString shown(const QString &absolutePath) const;

    LibrarySnapshot m_snapshot;
    QHash<QString, QString> m_given; ///< by absolute path: as the command line names it
    QList<std::pair<QString, QString>> m_folders; ///< absolute and as given
};

} // namespace Agentwright::App
