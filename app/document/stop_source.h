// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/stop_flag.h>

#include <memory>

namespace Agentwright::App {

/// Stops work on other threads that was given flag(), at the latest when it goes. A member behind the job whose destructor waits
/// for that work. Used from one thread.
class StopSource
{
public:
    StopSource() = default;
    ~StopSource() { stop(); }
    StopSource(const StopSource &) = delete;
    StopSource &operator=(const StopSource &) = delete;

    std::shared_ptr<const StopFlag> flag() const { return m_flag; }
    /// Whatever begins from now on goes on.
    void stop()
    {
        *m_flag = true;
        m_flag = std::make_shared<StopFlag>(false);
    }

private:
    std::shared_ptr<StopFlag> m_flag = std::make_shared<StopFlag>(false);
};

} // namespace Agentwright::App
