// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/result.h>
#include <agentwright/io/file_lock.h>

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <memory>

namespace Agentwright {

/// One rename of a write of many files: a file, or a folder that was not there.
struct WriteStep {
    QString target; ///< relative to the folder that holds the stage
    bool replaces = false; ///< a file is there; the stage keeps it as backupName()
    qint64 time = 0; ///< when that file was changed last, in milliseconds since 1970
    QString identity; ///< identityOf() of what is staged
};

/// A hidden folder beside what is written. It holds every new file and, as soon as all of them are there, a journal of the
/// renames. Killed before the journal stands, nothing has happened; killed behind it, the next one who looks does the rest. Who
/// has to take back what is done calls the journal by another name first: then the next one who looks takes back the rest. A
/// lock beside it is there before the folder and goes after it, so that nobody takes the stage of a process that lives, and
/// none is left behind.
class WriteStage
{
public:
    WriteStage() = default;
    ~WriteStage();
    Q_DISABLE_COPY_MOVE(WriteStage)

    /// Below an existing folder. NotWritable when it takes no folder.
    Result<void> open(const QString &base);
    bool isOpen() const { return m_lock != nullptr; }
    QString path() const { return m_path; }
    QString filePath(const QString &name) const { return m_path + u'/' + name; }
    /// Leaves the folder for the user, who needs what is in it.
    void keep() { m_isKept = true; }

private:
    QString m_path;
    std::unique_ptr<FileLock> m_lock;
    bool m_isKept = false;
};

inline constexpr QLatin1StringView kJournalName("journal");
inline constexpr QLatin1StringView kUndoJournalName("journal-back");

QString stagedName(qsizetype step);
QString backupName(qsizetype step);

/// Tells a file or folder from all others of its file system, wherever it is moved; empty when nothing is there.
QString identityOf(const QString &path);

/// Brings to the disk what has been written: a journal must not be there before the files when the power fails. All files at once
/// where the system can do that; from some number on that is faster.
void syncFileSystem(const QString &folder);
void syncFile(const QString &path);
Result<void> writeJournal(const QString &stage, const QList<WriteStep> &steps);

/// Moves a file or folder on one file system; replaces a file in one go.
Result<void> moveEntry(const QString &from, const QString &to);

/// Takes back the steps of a stage, the last one first; those that are not done are left out. False when one could not be taken back.
bool takeBack(const QString &folder, const QString &stage, const QList<WriteStep> &steps);

/// Does what is left to do in the stages directly below the folder whose process is gone, and removes them; true when there were
/// any. Where a target has been changed since, or a step would lead out of the folder or into ".git" (a journal is a file like any
/// other, and anybody may have put it there), everything is taken back instead.
bool finishStagesIn(const QString &folder);

} // namespace Agentwright
