// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/bundle_file.h>
#include <agentwright/base/result.h>

#include <QList>
#include <QString>

namespace Agentwright {

enum class ExistingFiles {
    Refuse, ///< AlreadyExists when any file is there with other content
    Replace,
};

/// Writes the files below a folder (made when missing): all or nothing. Everything is written to a hidden folder inside the
/// root first, the one place sure to be on the same file system (its files have no extension, so that nobody who watches for
/// definitions sees them), and renamed into place; when a step fails, what was replaced is put back. Files that hold the same
/// bytes already are left alone; replaced ones keep their permissions.
/// Errors: OutsideRoot (the path leaves the root, also through a symbolic link), InvalidName (see safeRelativePath()), Duplicate
/// (two paths that differ in case only, or one that is another's folder), AlreadyExists, IsDirectory, and those of saveFile().
/// The detail names the path. When putting back fails too, InputOutput names the folder that holds the old files.
AGENTWRIGHT_EXPORT Result<void> writeFolder(const QString &root, const QList<BundleFile> &files, ExistingFiles existing);

/// The same files as a zip archive, atomically; its folder is made when missing. Deterministic: sorted entries, the time of
/// each 1980-01-01 12:00, permissions 0644. Errors as above.
AGENTWRIGHT_EXPORT Result<void> writeZip(const QString &path, const QList<BundleFile> &files, ExistingFiles existing);

} // namespace Agentwright
