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

/// Writes the files below a folder (made when missing): all or nothing. Everything is staged beside the root first; when a
/// step fails, what was replaced is put back. Paths that leave the root, also through symbolic links, are refused
/// (OutsideRoot). Files that hold the same bytes already are left alone.
AGENTWRIGHT_EXPORT Result<void> writeFolder(const QString &root, const QList<BundleFile> &files, ExistingFiles existing);

/// The same files as a zip archive, atomically. Deterministic: sorted entries, fixed times and permissions.
AGENTWRIGHT_EXPORT Result<void> writeZip(const QString &path, const QList<BundleFile> &files, ExistingFiles existing);

} // namespace Agentwright
