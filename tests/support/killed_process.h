// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <functional>

#include <csignal>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Agentwright::Testing {

enum class Ending { Finished, Killed, NotTraceable };

/// Calls that ask for memory or wait for other threads: there are more or fewer of them from run to run, above all under sanitizers.
inline bool isOfMemory(unsigned long long call)
{
    static constexpr std::array kCalls = {SYS_mmap,    SYS_munmap, SYS_mremap, SYS_mprotect,
                                          SYS_madvise, SYS_brk,    SYS_futex,  SYS_sched_yield};
    return std::find(kCalls.begin(), kCalls.end(), static_cast<long>(call)) != kCalls.end();
}

/// Whether a process that was stopped stands before a call that counts.
inline bool isBeforeCall(pid_t process)
{
    __ptrace_syscall_info info{};
    auto *size = reinterpret_cast<void *>(sizeof info); // as ptrace() takes it
    return ::ptrace(PTRACE_GET_SYSCALL_INFO, process, size, &info) > 0 && info.op == PTRACE_SYSCALL_INFO_ENTRY
           && !isOfMemory(info.entry.nr);
}

/// Does the work in a process of its own, which is killed before its system call of that number (from 0, those of memory left
/// out); what is done `before` does not count.
inline Ending endingBeforeCall(int call, const std::function<void()> &before, const std::function<void()> &work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0)
            ::_exit(1);
        before();
        ::raise(SIGSTOP);
        work();
        ::_exit(0);
    }
    int status = 0;
    if (::waitpid(child, &status, 0) != child || !WIFSTOPPED(status)
        || ::ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_TRACESYSGOOD) != 0)
        return Ending::NotTraceable;
    for (int passed = -1; passed < call;) {
        ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr); // stops before each call, and behind it
        if (::waitpid(child, &status, 0) == child && WIFEXITED(status))
            return Ending::Finished;
        passed += isBeforeCall(child);
    }
    ::kill(child, SIGKILL);
    while (::waitpid(child, &status, 0) == child && !WIFSIGNALED(status) && !WIFEXITED(status))
        ::ptrace(PTRACE_CONT, child, nullptr, nullptr);
    return Ending::Killed;
}

} // namespace Agentwright::Testing
