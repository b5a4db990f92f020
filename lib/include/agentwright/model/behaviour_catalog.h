// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <algorithm>
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

/// Events of `hooks`: HOOK_EVENTS of the Agent SDK 0.3.329, sdk.d.ts.
inline constexpr std::array<QLatin1StringView, 33> kHookEvents{
    QLatin1StringView("PreToolUse"),          QLatin1StringView("PostToolUse"),
    QLatin1StringView("PostToolUseFailure"),  QLatin1StringView("PostToolBatch"),
    QLatin1StringView("Notification"),        QLatin1StringView("UserPromptSubmit"),
    QLatin1StringView("UserPromptExpansion"), QLatin1StringView("SessionStart"),
    QLatin1StringView("SessionEnd"),          QLatin1StringView("Stop"),
    QLatin1StringView("StopFailure"),         QLatin1StringView("SubagentStart"),
    QLatin1StringView("SubagentStop"),        QLatin1StringView("PreCompact"),
    QLatin1StringView("PostCompact"),         QLatin1StringView("PreModelSwitch"),
    QLatin1StringView("PostModelSwitch"),     QLatin1StringView("PermissionRequest"),
    QLatin1StringView("PermissionDenied"),    QLatin1StringView("Setup"),
    QLatin1StringView("TeammateIdle"),        QLatin1StringView("TaskCreated"),
    QLatin1StringView("TaskCompleted"),       QLatin1StringView("Elicitation"),
    QLatin1StringView("ElicitationResult"),   QLatin1StringView("ConfigChange"),
    QLatin1StringView("WorktreeCreate"),      QLatin1StringView("WorktreeRemove"),
    QLatin1StringView("InstructionsLoaded"),  QLatin1StringView("CwdChanged"),
    QLatin1StringView("FileChanged"),         QLatin1StringView("DirectoryAdded"),
    QLatin1StringView("MessageDisplay"),
};

/// Case counts.
inline bool isHookEvent(QStringView name)
{
    return std::ranges::any_of(kHookEvents, [&](QLatin1StringView event) { return name == event; });
}

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
