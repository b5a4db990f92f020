// SPDX-License-Identifier: MIT
#pragma once

#include "write_note.h"

#include <agentwright/base/result.h>

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
    QString identity; ///< identityOf() of what is staged, once all of it is
};

/// A hidden folder beside what is written. It holds every new file and, as soon as all of them are there, a journal of the
/// renames. Killed before the journal stands, nothing has happened; killed behind it, the next one who looks does the rest. Who
/// has to take back what is done calls the journal by another name first: then the next one who looks takes back the rest. Who
/// looks goes by the note of it (see WriteNote), and by nothing else.
class WriteStage
{
public:
    WriteStage() = default;
    ~WriteStage();
    Q_DISABLE_COPY_MOVE(WriteStage)

    /// Below an existing folder. NotWritable when it takes no folder.
    Result<void> open(const QString &base);
    bool isOpen() const { return m_isOpen; }
    QString path() const { return m_path; }
    QString filePath(const QString &name) const { return m_path + u'/' + name; }
    /// Leaves the folder for the user, who needs what is in it, and for the next one who looks.
    void keep() { m_isKept = true; }

private:
    QString m_path;
    std::unique_ptr<WriteNote> m_note;
    bool m_isOpen = false;
    bool m_isKept = false;
};

inline constexpr QLatin1StringView kJournalName("journal");
inline constexpr QLatin1StringView kUndoJournalName("journal-back");

QString stagedName(qsizetype step);
QString backupName(qsizetype step);

/// The name of the note of a stage: what tells its folder from those of other writes; empty for another folder.
QString noteNameOf(const QString &stage);

/// Tells a file or folder with what it holds from all others of its file system, wherever it is moved, and from itself once anything
/// of it was changed; empty when nothing is there.
QString identityOf(const QString &path);

/// Brings to the disk what has been written: a journal must not be there before the files when the power fails. All files at once
/// where the system can do that; from some number on that is faster.
void syncFileSystem(const QString &folder);
void syncFile(const QString &path);
Result<void> writeJournal(const QString &stage, const QList<WriteStep> &steps);
/// None when the file cannot be read as a journal, which has a step at least.
QList<WriteStep> readJournal(const QString &path);

/// A link that leads nowhere is there, too.
bool entryExists(const QString &path);

/// Where a step leads; empty for a place that no step may touch: outside of the folder, or in ".git".
QString permittedTarget(const QString &folder, const WriteStep &step);

/// Moves a file or folder on one file system; replaces a file in one go.
Result<void> moveEntry(const QString &from, const QString &to);

/// False when somebody has put something at the target since the step was planned, or has changed what was there.
bool isAsItWas(const QString &target, const QString &backup, const WriteStep &step);

/// Takes back the steps of a stage, the last one first; those that are not done are left out. What has been changed since it was
/// written stays. False when the stage holds what is nowhere else then, or a step could not be taken back.
bool takeBack(const QString &folder, const QString &stage, const QList<WriteStep> &steps);

/// False when it cannot be removed. What is left of it then is not taken for something to do.
bool removeStage(const QString &stage);

} // namespace Agentwright
