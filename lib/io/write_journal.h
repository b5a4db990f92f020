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

/// A hidden folder beside what is written. It holds every new file and, as soon as all of them are there, a journal of the
/// renames. Killed before the journal stands, nothing has happened; killed behind it, the next one who looks does the rest. A
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
    std::unique_ptr<QLockFile> m_lock;
    bool m_isKept = false;
};

inline constexpr QLatin1StringView kJournalName("journal");

QString stagedName(qsizetype step);
QString backupName(qsizetype step);

/// Brings to the disk what has been written, where the system can do that for all files at once: a journal must not be there before
/// them when the power fails.
void syncFileSystem(const QString &folder);
Result<void> writeJournal(const QString &stage, const QList<WriteStep> &steps);

/// Moves a file or folder on one file system; replaces a file in one go.
Result<void> moveEntry(const QString &from, const QString &to);

/// Does what is left to do in the stages directly below the folder whose process is gone, and removes them; true when there were any. A step whose target has been changed
/// since is left out, as is one that would lead out of the folder or into ".git": a journal is a file like any other, and anybody
/// may have put it there.
bool finishStagesIn(const QString &folder);

} // namespace Agentwright
