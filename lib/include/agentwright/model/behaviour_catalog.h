// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>

namespace Agentwright {

/// A value of `permissionMode` and what comes nearest elsewhere; empty where nothing does. The accepted values of the other
/// products are sourced in their readers; the pairing is ours except Qwen's, which that program does itself.
struct PermissionModeSpec {
    QLatin1StringView name;
    QLatin1StringView qwen; ///< approvalMode
    QLatin1StringView codex; ///< sandbox_mode
    bool isReadOnly = false; ///< Cursor's readonly, OpenCode's "edit: deny"
};

/// A value of `effort` besides integers.
struct EffortLevelSpec {
    QLatin1StringView name;
    QLatin1StringView capped; ///< for products that end at "high": Copilot CLI, Factory, Junie
};

/// https://code.claude.com/docs/en/permissions, 2.1.240 era; "manual" is another name of "default".
inline constexpr std::array<PermissionModeSpec, 7> kPermissionModes{{
    {QLatin1StringView("default"), QLatin1StringView("default"), {}, false},
    {QLatin1StringView("acceptEdits"), QLatin1StringView("auto-edit"), QLatin1StringView("workspace-write"), false},
    {QLatin1StringView("auto"), QLatin1StringView("auto-edit"), QLatin1StringView("workspace-write"), false},
    {QLatin1StringView("dontAsk"), QLatin1StringView("default"), {}, false},
    {QLatin1StringView("bypassPermissions"), QLatin1StringView("yolo"), QLatin1StringView("danger-full-access"), false},
    {QLatin1StringView("plan"), QLatin1StringView("plan"), QLatin1StringView("read-only"), true},
    {QLatin1StringView("manual"), QLatin1StringView("default"), {}, false},
}};

/// https://code.claude.com/docs/en/sub-agents and the declarations of the Agent SDK 0.3.329.
inline constexpr std::array<EffortLevelSpec, 5> kEffortLevels{{
    {QLatin1StringView("low"), QLatin1StringView("low")},
    {QLatin1StringView("medium"), QLatin1StringView("medium")},
    {QLatin1StringView("high"), QLatin1StringView("high")},
    {QLatin1StringView("xhigh"), QLatin1StringView("high")},
    {QLatin1StringView("max"), QLatin1StringView("high")},
}};

template<typename Row, std::size_t size>
constexpr std::array<QLatin1StringView, size> namesOf(const std::array<Row, size> &table)
{
    std::array<QLatin1StringView, size> names;
    for (std::size_t i = 0; i < size; ++i)
        names[i] = table[i].name;
    return names;
}

/// The row with that name (case counts), or nullptr.
template<typename Row, std::size_t size>
const Row *rowNamed(const std::array<Row, size> &table, QStringView name)
{
    for (const Row &row : table) {
        if (name == row.name)
            return &row;
    }
    return nullptr;
}

} // namespace Agentwright
