// SPDX-License-Identifier: MIT
#include <agentwright/io/file_changes.h>

#include <agentwright/io/file_store.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace Agentwright {

namespace {

Error errorAt(const FileChange &change, ErrorCode code)
{
    return {code, change.path};
}

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

Result<void> isAsExpected(const FileChange &change)
{
    if (!change.before)
        return isThere(change.path) ? Result<void>(errorAt(change, ErrorCode::AlreadyExists)) : Result<void>();
    const Result<QByteArray> present = readFile(change.path);
    if (!present)
        return errorAt(change,
                       present.error().code == ErrorCode::NotFound ? ErrorCode::ChangedOnDisk : present.error().code);
    return *present == *change.before ? Result<void>() : Result<void>(errorAt(change, ErrorCode::ChangedOnDisk));
}

Result<void> applyOne(const FileChange &change)
{
    if (!change.after) {
        if (const Result<void> expected = isAsExpected(change); !expected)
            return expected;
        return QFile::remove(change.path) ? Result<void>() : Result<void>(errorAt(change, ErrorCode::NotWritable));
    }
    if (!change.before)
        QDir().mkpath(QFileInfo(change.path).absolutePath());
    const Result<FileFingerprint> written = change.before ? saveFile(change.path, *change.after,
                                                                     fingerprintOfBytes(*change.before))
                                                          : createFile(change.path, *change.after);
    return written ? Result<void>() : Result<void>(errorAt(change, written.error().code));
}

} // namespace

QList<FileChange> inverted(const QList<FileChange> &changes)
{
    QList<FileChange> back;
    for (const FileChange &change : changes)
        back.prepend({change.path, change.after, change.before});
    return back;
}

Result<void> applyFileChanges(const QList<FileChange> &changes)
{
    QSet<QString> paths;
    for (const FileChange &change : changes) {
        if (paths.contains(change.path))
            return errorAt(change, ErrorCode::Duplicate);
        paths.insert(change.path);
        if (const Result<void> expected = isAsExpected(change); !expected)
            return expected;
    }
    QList<FileChange> ordered = changes;
    std::ranges::stable_partition(ordered, [](const FileChange &change) { return change.after.has_value(); });
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        const Result<void> applied = applyOne(ordered[i]);
        if (applied)
            continue;
        for (const FileChange &back : inverted(ordered.first(i))) {
            if (!applyOne(back))
                return errorAt(back, ErrorCode::InputOutput);
        }
        return applied;
    }
    return {};
}

} // namespace Agentwright
