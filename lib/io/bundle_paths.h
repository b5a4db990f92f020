// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/bundle_file.h>
#include <agentwright/base/result.h>

#include <QList>
#include <QString>

namespace Agentwright {

/// Sorted by path; or why these files cannot stand side by side on every platform.
Result<QList<BundleFile>> checkedFiles(QList<BundleFile> files);

/// Where the file goes below a root (canonical, without a slash at its end): links on the way are followed, and must not lead
/// out of the root.
Result<QString> resolvedTarget(const QString &root, const QString &relative);

} // namespace Agentwright
