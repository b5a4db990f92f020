// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <algorithm>
#include <array>

namespace Agentwright {

/// Agents that Claude Code has itself: code.claude.com/docs/en/sub-agents, 2.1.240 era, and measured with 2.1.329;
/// output-style-setup until 2.1. They are called in any case ("explore").
inline constexpr std::array<QLatin1StringView, 6> kBuiltInAgents{
    QLatin1StringView("general-purpose"),
    QLatin1StringView("Explore"),
    QLatin1StringView("Plan"),
    QLatin1StringView("statusline-setup"),
    QLatin1StringView("output-style-setup"),
    QLatin1StringView("claude-code-guide"),
};

inline bool isBuiltInAgent(QStringView name)
{
    return std::ranges::any_of(kBuiltInAgents, [name](QLatin1StringView row) { return name == row; });
}

} // namespace Agentwright
