// SPDX-License-Identifier: MIT
#include "session/folder_lock.h"

#include <QFile>

#ifdef Q_OS_UNIX
#    include <fcntl.h>
#    include <sys/file.h>
#    include <unistd.h>
#endif

namespace Agentwright::App {

#ifdef Q_OS_UNIX

FolderLock::FolderLock(const QString &file)
    : m_file(::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600))
{
    if (m_file >= 0 && ::flock(m_file, LOCK_EX | LOCK_NB) != 0) {
        ::close(m_file);
        m_file = -1;
    }
}

FolderLock::~FolderLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

bool FolderLock::isHeld() const
{
    return m_file >= 0;
}

#else

FolderLock::FolderLock(const QString &file) : m_lock(std::make_unique<QLockFile>(file))
{
    m_lock->setStaleLockTime(0);
    m_lock->tryLock(0);
}

FolderLock::~FolderLock() = default;

bool FolderLock::isHeld() const
{
    return m_lock->isLocked();
}

#endif

} // namespace Agentwright::App
