// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/bundle_file.h>
#include <agentwright/base/result.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

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

class PathSet;

/// Compares files that come one after the other with what is below a folder, which need not exist. Only reads; files that are
/// there and not in the bundle are not looked at. Errors as FolderWrite for paths that cannot be written, AlreadyExists when the
/// root or a folder on the way is a file, those of readFile(), and NotEditable (detail: "path:line:column: why", from 1) for a file
/// that cannot be merged into.
class AGENTWRIGHT_EXPORT FolderComparison
{
public:
    explicit FolderComparison(const QString &root);
    ~FolderComparison();
    Q_DISABLE_COPY_MOVE(FolderComparison)

    Result<BundleFileState> stateOf(const BundleFile &file);

private:
    QString m_root; ///< without links and without a slash at its end
    std::optional<Error> m_problem; ///< of the root
    std::unique_ptr<PathSet> m_paths;
};

/// The same for files that are all there: one state for each, sorted by path.
AGENTWRIGHT_EXPORT Result<QList<BundleFileState>> compareWithFolder(const QString &root, const QList<BundleFile> &files);

} // namespace Agentwright
