// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/bundle_file.h>
#include <agentwright/base/result.h>

#include <QList>
#include <QString>
#include <QStringView>

#include <functional>

namespace Agentwright {

/// What is read of a bundle that somebody else has made.
struct BundleLimits {
    qsizetype entries = 50'000; ///< files and folders, wanted or not
    qint64 fileBytes = 4 * 1024 * 1024;
    qint64 totalBytes = 256 * 1024 * 1024;
    qint64 ratio = 200; ///< an entry of an archive may be so many times as long as it is in there
};

struct BundleContent {
    QList<BundleFile> files; ///< paths relative to the bundle, with forward slashes; sorted
    /// Wanted files that were not read; the detail names the path. OutsideRoot or InvalidName: what safeRelativePath() refuses,
    /// OutsideRoot also for a symbolic link; TooLarge; NotReadable; InputOutput.
    QList<Error> refused;
};

/// Wanted files below a folder. Links are not followed, .git and node_modules not entered.
/// Errors: NotFound, NotReadable, TooLarge (more entries or bytes than the limits allow).
AGENTWRIGHT_EXPORT Result<BundleContent> readFolder(const QString &root,
                                                    const std::function<bool(QStringView path)> &wants,
                                                    const BundleLimits &limits = {});

/// The same for a zip archive; nothing of it is written anywhere. InputOutput when it is none.
AGENTWRIGHT_EXPORT Result<BundleContent> readZip(const QString &path,
                                                 const std::function<bool(QStringView path)> &wants,
                                                 const BundleLimits &limits = {});

} // namespace Agentwright
