// SPDX-License-Identifier: MIT
#include <agentwright/io/file_lock.h>

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

FileLock::FileLock(const QString &path) : m_path(path)
{
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
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

FileLock::~FileLock()
{
    if (m_descriptor < 0)
        return;
    QFile::remove(m_path); // while it is held, so that it is nobody else's
    ::close(m_descriptor);
}

std::unique_ptr<FileLock> FileLock::tryLock(const QString &path)
{
    std::unique_ptr<FileLock> lock(new FileLock(path));
    return lock->m_descriptor >= 0 ? std::move(lock) : nullptr;
}

#else

FileLock::FileLock(const QString &path) : m_lock(path)
{
    m_lock.setStaleLockTime(std::chrono::milliseconds(0)); // only a process that is gone loses it
}

FileLock::~FileLock() = default;

std::unique_ptr<FileLock> FileLock::tryLock(const QString &path)
{
    std::unique_ptr<FileLock> lock(new FileLock(path));
    return lock->m_lock.tryLock(0) ? std::move(lock) : nullptr;
}

#endif

} // namespace Agentwright
