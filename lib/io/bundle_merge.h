// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/bundle_file.h>
#include <agentwright/base/result.h>

#include <QByteArray>

namespace Agentwright {

/// What stands at the file's place afterwards.
struct MergedFile {
    QByteArray bytes;
    bool replaces = false; ///< something that is there says something else then
};

/// The file without a BundleMerge replaces what is there; with one it joins it in the present encoding and line ends. NotEditable
/// (detail: "path:line:column: why") when it cannot.
Result<MergedFile> mergedFile(const QByteArray &present, const BundleFile &file);

} // namespace Agentwright
