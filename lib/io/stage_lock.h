// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QtGlobal>

#include <memory>

#ifndef Q_OS_UNIX
#    include <QLockFile>
#endif

namespace Agentwright {

/// A lock file that exists as long as it is held. A process that is killed leaves the file, but does not hold it any more.
class StageLock
{
public:
    /// nullptr when somebody else holds it, or when it cannot be made.
    static std::unique_ptr<StageLock> tryLock(const QString &path);
    ~StageLock();
    Q_DISABLE_COPY_MOVE(StageLock)

private:
    explicit StageLock(const QString &path);

#ifdef Q_OS_UNIX
    const QString m_path;
    int m_descriptor = -1;
#else
    QLockFile m_lock;
#endif
};

} // namespace Agentwright
