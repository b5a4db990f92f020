// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <csignal>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Agentwright::Testing {

enum class Ending { Finished, Killed, NotTraceable };

/// Does the work in a process of its own, which is killed before its system call of that number (from 0); what is done `before`
/// does not count.
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
    if (::waitpid(child, &status, 0) != child || !WIFSTOPPED(status))
        return Ending::NotTraceable;
    for (int stops = 0; stops <= 2 * call; ++stops) { // one at the start of each call, and one at its end
        ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr);
        if (::waitpid(child, &status, 0) == child && WIFEXITED(status))
            return Ending::Finished;
    }
    ::kill(child, SIGKILL);
    while (::waitpid(child, &status, 0) == child && !WIFSIGNALED(status) && !WIFEXITED(status))
        ::ptrace(PTRACE_CONT, child, nullptr, nullptr);
    return Ending::Killed;
}

} // namespace Agentwright::Testing
