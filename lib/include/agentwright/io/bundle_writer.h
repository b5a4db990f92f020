// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/bundle_file.h>
#include <agentwright/base/result.h>

#include <QList>
#include <QString>
#include <QStringView>

#include <memory>

namespace Agentwright {

enum class ExistingFiles {
    Refuse, ///< AlreadyExists when any file is there with other content, unless it is merged into without replacing anything
    Replace,
};

class FolderWriter;

/// A write of many files that come one after the other, so that nobody has to hold all of them. Everything goes to a hidden
/// folder first, in the root or in what will hold it, the one place sure to be on the same file system. Then it is renamed into
/// place, a folder that was not there as a whole: what a single folder holds that is new, such as a plugin or a first export, is
/// never seen half. Several renames are seen one after the other; when one fails, what was replaced is put back, and whoever is
/// killed between two of them leaves a journal, by which finishInterruptedWrite() or the next write does the rest, or takes back
/// the rest where it was being taken back. Right before the renames every place is looked at again. Files that hold the same bytes already are left alone; replaced ones keep their
/// permissions. A file with a BundleMerge joins the one that is there.
/// Errors: OutsideRoot (the path leaves the root, also through a symbolic link), InvalidName (see safeRelativePath()), Duplicate
/// (two paths that differ in case only, or one that is another's folder), AlreadyExists, IsDirectory, NotEditable
/// (see compareWithFolder()), ChangedOnDisk (somebody has written there meanwhile), and those of saveFile().
/// The detail names the path. When putting back fails too, InputOutput names the folder that holds the old files.
/// The first error stands: from then on nothing is done, and it is what every call returns.
class AGENTWRIGHT_EXPORT FolderWrite
{
public:
    FolderWrite(const QString &root, ExistingFiles existing);
    /// What has not been committed leaves nothing behind.
    ~FolderWrite();
    Q_DISABLE_COPY_MOVE(FolderWrite)

    Result<void> add(const BundleFile &file);
    /// A file that comes in pieces, between two calls of end(). It is kept in memory only where one is there already.
    Result<void> begin(const BundleFile &start);
    Result<void> extend(const QString &path, const QByteArray &more);
    Result<void> end(const QString &path);
    /// All files, or none. The folder is made when there are none.
    Result<void> commit();

private:
    std::unique_ptr<FolderWriter> m_writer;
};

/// FolderWrite for files that are all there: all or nothing.
AGENTWRIGHT_EXPORT Result<void> writeFolder(const QString &root, const QList<BundleFile> &files, ExistingFiles existing);

/// What became of a write whose process was killed.
struct InterruptedWrite {
    enum class Outcome {
        Finished, ///< all of it is there
        TakenBack, ///< nothing of it is there, but for what somebody has changed since
        /// Some of it is there: it could be neither finished nor taken back, or somebody has changed since what it had replaced. Its
        /// hidden folder holds the old files. The next one who looks tries again.
        Left,
        Pending, ///< not touched
    };
    Outcome outcome = Outcome::Pending;
    QString stage; ///< the hidden folder; it is gone when the write is finished or taken back
};

/// Finishes what killed writes into that folder, one above or one below it have left behind, and takes away their hidden folders;
/// empty where there is nothing to finish. Goes by what the writes of this user have noted in the state folder, and by nothing that
/// stands in the folders looked at. Fast enough to be asked before every look at the folder, or at a file in it.
AGENTWRIGHT_EXPORT QList<InterruptedWrite> finishInterruptedWrite(const QString &root);

/// The writes that finishInterruptedWrite() would finish or take back. Writes nothing to the folder.
AGENTWRIGHT_EXPORT QList<InterruptedWrite> interruptedWrites(const QString &root);

/// Whether a folder of this name is the hidden one of a write, which holds nobody's files.
AGENTWRIGHT_EXPORT bool isWriteStage(QStringView name);

/// The same files as a zip archive, atomically; its folder is made when missing. Deterministic: sorted entries, the time of
/// each 1980-01-01 12:00, permissions 0644. Errors as above.
AGENTWRIGHT_EXPORT Result<void> writeZip(const QString &path, const QList<BundleFile> &files, ExistingFiles existing);

} // namespace Agentwright
