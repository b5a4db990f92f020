// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>

#include <QString>
#include <QtGlobal>

#include <memory>

#ifndef Q_OS_UNIX
#    include <QLockFile>
#endif

namespace Agentwright {

/// A lock file that exists as long as one process holds it; the system gives it back when that one dies, though the file stays.
/// QLockFile goes by process numbers, which say nothing where every program has the same one, as in a Flatpak, and one killed
/// before it writes its own, or while it takes over from another, blocks the next for half a minute.
class AGENTWRIGHT_EXPORT FileLock
{
public:
    /// nullptr when somebody else holds it, or when the file cannot be made. Does not wait.
    static std::unique_ptr<FileLock> tryLock(const QString &path);
    /// Takes the file away.
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

private:
    explicit FileLock(const QString &path);

#ifdef Q_OS_UNIX
    const QString m_path;
    int m_descriptor = -1;
#else
    QLockFile m_lock;
#endif
};

} // namespace Agentwright
