// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace Agentwright::Testing {

/// Runs the rest of the scope without root's powers, so that tests of permissions mean something everywhere. Does nothing
/// for any other user. The folders used must belong to that user: see giveAway().
class AsOrdinaryUser
{
public:
    AsOrdinaryUser()
    {
        if (::geteuid() == 0)
            m_isChanged = ::setresgid(kNobody, kNobody, 0) == 0 && ::setresuid(kNobody, kNobody, 0) == 0;
    }
    ~AsOrdinaryUser()
    {
        if (m_isChanged && (::setresuid(0, 0, 0) != 0 || ::setresgid(0, 0, 0) != 0))
            std::abort();
    }
    Q_DISABLE_COPY_MOVE(AsOrdinaryUser)

    /// False when this is still root, and permissions bind nobody.
    static bool isInForce() { return ::geteuid() != 0; }

    /// False when it stays with this user.
    static bool giveAway(const QString &path)
    {
        return ::geteuid() == 0 && ::chown(path.toLocal8Bit().constData(), kNobody, kNobody) == 0;
    }

private:
    static constexpr uid_t kNobody = 65534;
    bool m_isChanged = false;
};

/// No file may grow beyond so many bytes while this lives: a full disk for everybody, root or not.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

/// Nothing more can be opened while this lives, neither file nor folder.
class NoMoreOpenFiles
{
public:
    NoMoreOpenFiles()
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const rlimit limit{0, m_before.rlim_max};
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
    ~NoMoreOpenFiles() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    Q_DISABLE_COPY_MOVE(NoMoreOpenFiles)

private:
    rlimit m_before{};
};

} // namespace Agentwright::Testing
