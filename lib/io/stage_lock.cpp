// SPDX-License-Identifier: MIT
#include "stage_lock.h"

#include <QFile>

#ifdef Q_OS_UNIX
#    include <fcntl.h>
#    include <sys/file.h>
#    include <sys/stat.h>
#    include <unistd.h>
#else
#    include <chrono>
#endif

namespace Agentwright {

#ifdef Q_OS_UNIX

/// QLockFile tells the dead by what they have written; one killed before it writes, or while it takes over from another, blocks
/// the next for half a minute. The system's own lock goes with its process at any moment.
StageLock::StageLock(const QString &path) : m_path(path)
{
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (descriptor < 0)
        return;
    struct stat held, there;
    // Who held it before may have removed the file that we have opened.
    const bool isOurs = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 && ::fstat(descriptor, &held) == 0
                        && ::stat(name.constData(), &there) == 0 && held.st_ino == there.st_ino
                        && held.st_dev == there.st_dev;
    if (isOurs)
        m_descriptor = descriptor;
    else
        ::close(descriptor);
}

StageLock::~StageLock()
{
    if (m_descriptor < 0)
        return;
    QFile::remove(m_path); // while it is held, so that it is nobody else's
    ::close(m_descriptor);
}

std::unique_ptr<StageLock> StageLock::tryLock(const QString &path)
{
    std::unique_ptr<StageLock> lock(new StageLock(path));
    return lock->m_descriptor >= 0 ? std::move(lock) : nullptr;
}

#else

StageLock::StageLock(const QString &path) : m_lock(path)
{
    m_lock.setStaleLockTime(std::chrono::milliseconds(0)); // only a process that is gone loses it
}

StageLock::~StageLock() = default;

std::unique_ptr<StageLock> StageLock::tryLock(const QString &path)
{
    std::unique_ptr<StageLock> lock(new StageLock(path));
    return lock->m_lock.tryLock(0) ? std::move(lock) : nullptr;
}

#endif

} // namespace Agentwright
