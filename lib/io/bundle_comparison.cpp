// SPDX-License-Identifier: MIT
#include <agentwright/io/bundle_comparison.h>

#include "bundle_merge.h"
#include "bundle_paths.h"

#include <agentwright/io/file_store.h>

#include <QFileInfo>

#include <algorithm>

namespace Agentwright {

namespace {

Result<BundleFileState> stateBelow(const QString &root, const BundleFile &file)
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

FolderComparison::FolderComparison(const QString &root) : m_paths(std::make_unique<PathSet>())
{
    const QFileInfo info(root);
    m_root = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    if (m_root.endsWith(u'/')) // the root of the file system
        m_root.chop(1);
    if (root.isEmpty())
        m_problem = Error{ErrorCode::InvalidArgument, {}};
    else if (info.exists() && !info.isDir())
        m_problem = Error{ErrorCode::AlreadyExists, root};
}

FolderComparison::~FolderComparison() = default;

Result<BundleFileState> FolderComparison::stateOf(const BundleFile &file)
{
    if (m_problem)
        return *m_problem;
    const Result<void> fits = m_paths->add(file.path);
    return fits ? stateBelow(m_root, file) : fits.error();
}

Result<QList<BundleFileState>> compareWithFolder(const QString &root, const QList<BundleFile> &files)
{
    FolderComparison comparison(root);
    QList<BundleFileState> states;
    for (const BundleFile &file : files) {
        const Result<BundleFileState> state = comparison.stateOf(file);
        if (!state)
            return state.error();
        states.append(*state);
    }
    std::ranges::sort(states, {}, &BundleFileState::path);
    return states;
}

} // namespace Agentwright
