// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/io/file_lock.h>

#include <QString>
#include <QStringList>

#include <memory>

namespace Agentwright {

/// A file in the user's state folder that says where a write has its stage. It is there before the stage and goes after it; a lock
/// beside it tells whether the process lives. A stage without a note is not ours, whoever put it there: a journal is a file like
/// any other, and may come with a clone.
class WriteNote
{
public:
    /// For a stage that is not there yet. nullptr when nothing can be noted, as where the home folder is read-only: such a write
    /// works all the same, only nobody finishes it once it was killed.
    static std::unique_ptr<WriteNote> make(const QString &stage);
    /// That of a process that is gone; nullptr when it lives, or is done.
    static std::unique_ptr<WriteNote> take(const QString &name);
    /// Takes the note away, unless it is kept for the next one who looks.
    ~WriteNote();
    Q_DISABLE_COPY_MOVE(WriteNote)

    void keep() { m_isKept = true; }

    /// The names of all notes, with those that somebody was killed over.
    static QStringList names();
    /// The path of the stage, without links; empty for a note that was never finished.
    static QString stageOf(const QString &name);

private:
    WriteNote(const QString &path, std::unique_ptr<FileLock> lock);

    const QString m_path;
    const std::unique_ptr<FileLock> m_lock;
    bool m_isKept = false;
};

} // namespace Agentwright
