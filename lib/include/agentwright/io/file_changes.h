// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/result.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Agentwright {

/// What becomes of one file. A file that moves is two changes: one goes, another comes.
struct FileChange {
    QString path; ///< absolute
    std::optional<QByteArray> before; ///< what it must hold now; nullopt: nothing must be there
    std::optional<QByteArray> after; ///< what it will hold; nullopt: it goes away

    friend bool operator==(const FileChange &, const FileChange &) = default;
};

/// The changes that take these back.
AGENTWRIGHT_EXPORT QList<FileChange> inverted(const QList<FileChange> &changes);

/// All or nothing: looks at every file first, then writes (each file atomically), and takes back what was written when one step
/// fails. Folders of new files are made. Files that go away go last.
/// Errors: Duplicate (one path twice), ChangedOnDisk (a file holds something else than expected, or is gone), AlreadyExists, and
/// those of saveFile(); the detail is the path. When taking back fails too: InputOutput, the detail names the file that could not
/// be restored.
AGENTWRIGHT_EXPORT Result<void> applyFileChanges(const QList<FileChange> &changes);

} // namespace Agentwright
