// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>

namespace Agentwright {

/// Set by another thread when nobody waits for an outcome any more. Work that was given one ends soon after; what it returns
/// then is unfinished.
using StopFlag = std::atomic_bool;

/// nullptr: never.
inline bool isStopped(const StopFlag *flag)
{
    return flag && flag->load(std::memory_order_relaxed);
}

} // namespace Agentwright
