// SPDX-License-Identifier: MIT
#include <agentwright/io/bundle_comparison.h>

#include "bundle_merge.h"
#include "bundle_paths.h"

#include <agentwright/io/file_store.h>

#include <QFileInfo>

namespace Agentwright {

namespace {

Result<BundleFileState> stateOf(const QString &root, const BundleFile &file)
{
    const Result<QString> target = resolvedTarget(root, file.path);
    if (!target)
        return target.error();
    if (!QFileInfo::exists(*target))
        return BundleFileState{.path = file.path, .wanted = file.bytes};
    const Result<QByteArray> present = readFile(*target);
    if (!present)
        return Error{present.error().code, file.path};
    const Result<MergedFile> merged = mergedFile(*present, file);
    if (!merged)
        return merged.error();
    if (*present == merged->bytes)
        return BundleFileState{.path = file.path, .state = BundleFileState::State::Same, .wanted = merged->bytes};
    return BundleFileState{.path = file.path,
                           .state = BundleFileState::State::Changed,
                           .present = *present,
                           .wanted = merged->bytes,
                           .isOnlyAddedTo = !merged->replaces};
}

} // namespace

Result<QList<BundleFileState>> compareWithFolder(const QString &root, const QList<BundleFile> &files)
{
    if (root.isEmpty())
        return Error{ErrorCode::InvalidArgument, {}};
    const Result<QList<BundleFile>> checked = checkedFiles(files);
    if (!checked)
        return checked.error();
    const QFileInfo info(root);
    if (info.exists() && !info.isDir())
        return Error{ErrorCode::AlreadyExists, root};
    QString folder = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    if (folder.endsWith(u'/')) // the root of the file system
        folder.chop(1);
    QList<BundleFileState> states;
    for (const BundleFile &file : *checked) {
        const Result<BundleFileState> state = stateOf(folder, file);
        if (!state)
            return state.error();
        states.append(*state);
    }
    return states;
}

} // namespace Agentwright
