// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/bundle_file.h>
#include <agentwright/base/result.h>

#include <QByteArray>
#include <QList>

namespace Agentwright {

/// A zip archive of the files, whose paths are safe and unique, in the order given: see writeZip().
Result<QByteArray> zipOf(const QList<BundleFile> &files);

} // namespace Agentwright
