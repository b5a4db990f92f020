// SPDX-License-Identifier: MIT
#include "bundle_paths.h"

#include <agentwright/base/relative_path.h>

#include <QFileInfo>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace Agentwright {

Result<QList<BundleFile>> checkedFiles(QList<BundleFile> files)
{
    std::sort(files.begin(), files.end(), [](const BundleFile &a, const BundleFile &b) { return a.path < b.path; });
    QSet<QString> seen;
    for (const BundleFile &file : std::as_const(files)) {
        const Result<QString> path = safeRelativePath(file.path);
        if (!path)
            return path.error();
        const QString folded = path->normalized(QString::NormalizationForm_C).toCaseFolded();
        if (seen.contains(folded))
            return Error{ErrorCode::Duplicate, file.path};
        seen.insert(folded);
    }
    for (const BundleFile &file : std::as_const(files)) {
        QString folder = file.path.normalized(QString::NormalizationForm_C).toCaseFolded();
        for (qsizetype slash = folder.lastIndexOf(u'/'); slash > 0; slash = folder.lastIndexOf(u'/')) {
            folder.truncate(slash);
            if (seen.contains(folder))
                return Error{ErrorCode::Duplicate, file.path};
        }
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

} // namespace Agentwright
