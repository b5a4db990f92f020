// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/bundle_file.h>
#include <agentwright/base/result.h>

#include <QList>
#include <QSet>
#include <QString>

namespace Agentwright {

/// Paths that can stand side by side on every platform.
class PathSet
{
public:
    /// Errors: OutsideRoot, InvalidName (see safeRelativePath()), Duplicate (there is one that differs in case only, or one that
    /// is the other's folder); the detail is the path.
    Result<void> add(const QString &path);

private:
    QSet<QString> m_files; ///< folded, like the folders
    QSet<QString> m_folders;
};

/// Sorted by path; or why these files cannot stand side by side.
Result<QList<BundleFile>> checkedFiles(QList<BundleFile> files);

/// Where the file goes below a root (canonical, without a slash at its end): links on the way are followed, and must not lead
/// out of the root.
Result<QString> resolvedTarget(const QString &root, const QString &relative);

/// The nearest folder that is there, at or above the path.
QString existingFolder(const QString &path);

/// A folder as paths below it begin: the root of the file system as an empty text.
QString withoutSlash(QString folder);

} // namespace Agentwright
