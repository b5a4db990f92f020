// SPDX-License-Identifier: MIT
#include "bundle_paths.h"

#include <agentwright/base/relative_path.h>

#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace Agentwright {

Result<void> PathSet::add(const QString &path)
{
    const Result<QString> safe = safeRelativePath(path);
    if (!safe)
        return safe.error();
    QString folder = safe->normalized(QString::NormalizationForm_C).toCaseFolded();
    if (m_files.contains(folder) || m_folders.contains(folder))
        return Error{ErrorCode::Duplicate, path};
    m_files.insert(folder);
    for (qsizetype slash = folder.lastIndexOf(u'/'); slash > 0; slash = folder.lastIndexOf(u'/')) {
        folder.truncate(slash);
        if (m_files.contains(folder))
            return Error{ErrorCode::Duplicate, path};
        if (m_folders.contains(folder))
            break;
        m_folders.insert(folder);
    }
    return {};
}

Result<QList<BundleFile>> checkedFiles(QList<BundleFile> files)
{
    std::sort(files.begin(), files.end(), [](const BundleFile &a, const BundleFile &b) { return a.path < b.path; });
    PathSet paths;
    for (const BundleFile &file : std::as_const(files)) {
        if (const Result<void> added = paths.add(file.path); !added)
            return added.error();
    }
    return files;
}

Result<QString> resolvedTarget(const QString &root, const QString &relative)
{
    QString path = root;
    const QStringList parts = relative.split(u'/');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        path += u'/' + parts[i];
        QFileInfo info(path);
        if (info.isSymLink()) {
            path = info.canonicalFilePath(); // empty for one that leads nowhere
            if (!path.startsWith(root + u'/'))
                return Error{ErrorCode::OutsideRoot, relative};
            info.setFile(path);
        }
        const bool isLast = i + 1 == parts.size();
        if (!info.exists())
            return isLast ? path : path + u'/' + parts.sliced(i + 1).join(u'/');
        if (isLast && info.isDir())
            return Error{ErrorCode::IsDirectory, relative};
        if (!isLast && !info.isDir())
            return Error{ErrorCode::AlreadyExists, path};
    }
    return path;
}

QString existingFolder(const QString &path)
{
    QString folder = path;
    while (!QFileInfo::exists(folder))
        folder = QFileInfo(folder).path();
    return folder;
}

QString withoutSlash(QString folder)
{
    if (folder.endsWith(u'/'))
        folder.chop(1);
    return folder;
}

} // namespace Agentwright
