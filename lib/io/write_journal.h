// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/result.h>

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <memory>

class QLockFile;

namespace Agentwright {

/// One rename of a write of many files: a file, or a folder that was not there.
struct WriteStep {
    QString target; ///< relative to the folder that holds the stage
    bool replaces = false; ///< a file is there; the stage keeps it as backupName()
};

// A stage is a hidden folder beside what is written. It holds a lock while its process lives; every new file; and, as soon as all
// of them are there, a journal of the renames. Killed before the journal stands, nothing has happened; killed behind it, the
// next one who looks does the rest.
inline constexpr QLatin1StringView kStagePrefix(".agentwright-");
inline constexpr QLatin1StringView kJournalName("journal");
inline constexpr QLatin1StringView kLockName("lock");

QString stagedName(qsizetype step);
QString backupName(qsizetype step);

/// Held by whoever works in the stage; null when somebody else does.
std::unique_ptr<QLockFile> lockStage(const QString &stage);

Result<void> writeJournal(const QString &stage, const QList<WriteStep> &steps);

/// Moves a file or folder on one file system; replaces a file in one go.
Result<void> moveEntry(const QString &from, const QString &to);

/// Does what is left to do in the stages directly below the folder whose process is gone, and removes them. A step whose target has been changed
/// since is left out, as is one that would lead out of the folder or into ".git": a journal is a file like any other, and anybody
/// may have put it there.
void finishStagesIn(const QString &folder);

} // namespace Agentwright
