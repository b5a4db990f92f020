// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/bundle_file.h>
#include <agentwright/base/result.h>

#include <QList>
#include <QString>

namespace Agentwright {

enum class ExistingFiles {
    Refuse, ///< AlreadyExists when any file is there with other content, unless it is merged into without replacing anything
    Replace,
};

/// Writes the files below a folder (made when missing): all or nothing. Everything is written to a hidden folder first, in the
/// root or in what will hold it, the one place sure to be on the same file system. Then it is renamed into place, a folder that
/// was not there as a whole; when a step fails, what was replaced is put back. Whoever is killed between two renames leaves a
/// journal, by which finishInterruptedWrite() or the next write does the rest. Files that hold the same
/// bytes already are left alone; replaced ones keep their permissions. A file with a BundleMerge joins the one that is there.
/// Errors: OutsideRoot (the path leaves the root, also through a symbolic link), InvalidName (see safeRelativePath()), Duplicate
/// (two paths that differ in case only, or one that is another's folder), AlreadyExists, IsDirectory, NotEditable
/// (see compareWithFolder()), and those of saveFile().
/// The detail names the path. When putting back fails too, InputOutput names the folder that holds the old files.
AGENTWRIGHT_EXPORT Result<void> writeFolder(const QString &root, const QList<BundleFile> &files, ExistingFiles existing);

/// Finishes what a killed writeFolder() into that folder left behind, and takes away its hidden folder; false where there is
/// nothing to finish. Fast enough to be asked before every look at the folder.
AGENTWRIGHT_EXPORT bool finishInterruptedWrite(const QString &root);

/// The same files as a zip archive, atomically; its folder is made when missing. Deterministic: sorted entries, the time of
/// each 1980-01-01 12:00, permissions 0644. Errors as above.
AGENTWRIGHT_EXPORT Result<void> writeZip(const QString &path, const QList<BundleFile> &files, ExistingFiles existing);

} // namespace Agentwright
