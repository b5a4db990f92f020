// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/bundle_file.h>
#include <agentwright/base/result.h>

#include <QByteArray>
#include <QList>
#include <QString>

namespace Agentwright {

/// What writeFolder() would do with one file.
struct BundleFileState {
    enum class State {
        New,
        Same, ///< byte by byte
        Changed,
    };
    QString path; ///< relative to the root
    State state = State::New;
    QByteArray present; ///< what is there when it is Changed
    QByteArray wanted; ///< what will be there; for a file to merge, the whole of it
    bool isOnlyAddedTo = false; ///< Changed by a merge that replaces nothing: needs no ExistingFiles::Replace

    friend bool operator==(const BundleFileState &, const BundleFileState &) = default;
};

/// Compares the files with what is below the folder, which need not exist. Only reads; files that are there and not in the
/// bundle are not looked at. One state for each file, sorted by path. Errors as writeFolder() for paths that cannot be written,
/// AlreadyExists when the root or a folder on the way is a file, and those of readFile(), and NotEditable (detail: "path:line:column: why", from 1) for a
/// file that cannot be merged into.
AGENTWRIGHT_EXPORT Result<QList<BundleFileState>> compareWithFolder(const QString &root, const QList<BundleFile> &files);

} // namespace Agentwright
