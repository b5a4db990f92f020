// SPDX-License-Identifier: MIT
#include <agentwright/model/tool_catalog.h>

#include <agentwright/model/edit_distance.h>

#include <QtGlobal>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

using enum ToolGroup;
using T = ToolSpec;

constexpr ToolSpec kTools[] = {
    {"Read"_L1, Files, T::None},
    {"Write"_L1, Files, T::Writes | T::Asks},
    {"Edit"_L1, Files, T::Writes | T::Asks},
    {"NotebookEdit"_L1, Files, T::Writes | T::Asks},
    // Both are folded into Bash where Bash is allowed too.
    {"Glob"_L1, Files, T::DependsOnSession},
    {"Grep"_L1, Files, T::DependsOnSession},
    {"Bash"_L1, Shell, T::Writes | T::RunsCommands | T::UsesNetwork | T::Asks},
    {"PowerShell"_L1, Shell, T::Writes | T::RunsCommands | T::UsesNetwork | T::Asks | T::DependsOnSession},
    {"Monitor"_L1, Shell, T::RunsCommands | T::Asks},
    {"TaskStop"_L1, Shell, T::None},
    {"WebFetch"_L1, Web, T::UsesNetwork | T::Asks},
    {"WebSearch"_L1, Web, T::UsesNetwork | T::Asks},
    {"Agent"_L1, Agents, T::None},
    {"ListAgents"_L1, Agents, T::None},
    {"SendMessage"_L1, Agents, T::None},
    {"SendUserFile"_L1, Agents, T::DependsOnSession},
    {"PushNotification"_L1, Agents, T::UsesNetwork | T::DependsOnSession},
    {"RemoteTrigger"_L1, Agents, T::UsesNetwork | T::DependsOnSession},
    {"TodoWrite"_L1, Planning, T::DependsOnSession},
    {"TaskCreate"_L1, Planning, T::DependsOnSession},
    {"TaskGet"_L1, Planning, T::DependsOnSession},
    {"TaskList"_L1, Planning, T::DependsOnSession},
    {"TaskUpdate"_L1, Planning, T::DependsOnSession},
    {"TaskOutput"_L1, Planning, T::NeverInSubAgents},
    {"EnterPlanMode"_L1, Planning, T::NeverInSubAgents},
    // Stays for an agent with "permissionMode: plan".
    {"ExitPlanMode"_L1, Planning, T::Asks | T::NeverInSubAgents},
    {"ReportFindings"_L1, Planning, T::None},
    {"AskUserQuestion"_L1, User, T::NeverInSubAgents},
    {"EndConversation"_L1, User, T::NeverInSubAgents},
    {"Skill"_L1, Skills, T::Asks},
    {"Workflow"_L1, Skills, T::Asks | T::NeverInSubAgents},
    {"ToolSearch"_L1, Skills, T::DependsOnSession},
    {"Artifact"_L1, Skills, T::Asks | T::DependsOnSession},
    {"ShareOnboardingGuide"_L1, Skills, T::Asks | T::DependsOnSession},
    {"ListMcpResourcesTool"_L1, Mcp, T::DependsOnSession},
    {"ReadMcpResourceTool"_L1, Mcp, T::DependsOnSession},
    {"WaitForMcpServers"_L1, Mcp, T::NeverInSubAgents},
    {"LSP"_L1, CodeIntelligence, T::DependsOnSession},
    {"EnterWorktree"_L1, Worktrees, T::Writes | T::Asks},
    {"ExitWorktree"_L1, Worktrees, T::None},
    {"CronCreate"_L1, Worktrees, T::None},
    {"CronDelete"_L1, Worktrees, T::None},
    {"CronList"_L1, Worktrees, T::None},
    {"ScheduleWakeup"_L1, Worktrees, T::NeverInSubAgents},
};

// Measured on 2.1.329, except the last three: tools reference.
constexpr LegacyTool kLegacyTools[] = {
    {"Task"_L1, "Agent"_L1, true},
    {"KillBash"_L1, "TaskStop"_L1, true},
    {"KillShell"_L1, "TaskStop"_L1, true},
    {"LS"_L1, "Glob"_L1, false},
    {"MultiEdit"_L1, "Edit"_L1, false},
    {"NotebookRead"_L1, "Read"_L1, false},
    {"BashOutput"_L1, {}, false},
    {"TodoRead"_L1, {}, false},
    {"SlashCommand"_L1, "Skill"_L1, false},
    {"AgentOutputTool"_L1, {}, false},
    {"MCPSearch"_L1, "ToolSearch"_L1, false},
};

} // namespace

std::span<const ToolSpec> toolTable()
{
    return kTools;
}

std::span<const LegacyTool> legacyToolTable()
{
    return kLegacyTools;
}

const ToolSpec *findTool(QStringView name)
{
    const auto found = std::ranges::find_if(kTools, [&](const ToolSpec &tool) { return tool.name == name; });
    return found == std::end(kTools) ? nullptr : &*found;
}

const LegacyTool *findLegacyTool(QStringView name)
{
    const auto found = std::ranges::find_if(kLegacyTools, [&](const LegacyTool &tool) { return tool.name == name; });
    return found == std::end(kLegacyTools) ? nullptr : &*found;
}

QLatin1StringView nearestToolName(QStringView name)
{
    const qsizetype limit = toleratedSlips(name.size());
    const QString folded = name.toString().toLower();
    QLatin1StringView nearest;
    qsizetype best = limit + 1;
    const auto consider = [&](QLatin1StringView candidate) {
        const qsizetype found = editDistance(folded, candidate.toString().toLower());
        if (found < best) {
            best = found;
            nearest = candidate;
        }
    };
    for (const ToolSpec &tool : kTools)
        consider(tool.name);
    for (const LegacyTool &tool : kLegacyTools)
        consider(tool.name);
    return nearest;
}

const char *toolGroupLabel(ToolGroup group)
{
    switch (group) {
    case Files:
        return QT_TRANSLATE_NOOP("Agentwright::Tools", "Files");
    case Shell:
        return QT_TRANSLATE_NOOP("Agentwright::Tools", "Shell");
    case Web:
        return QT_TRANSLATE_NOOP("Agentwright::Tools", "Web");
    case Agents:
        return QT_TRANSLATE_NOOP("Agentwright::Tools", "Agents and messages");
    case Planning:
        return QT_TRANSLATE_NOOP("Agentwright::Tools", "Planning and tasks");
    case User:
        return QT_TRANSLATE_NOOP("Agentwright::Tools", "User");
    case Skills:
        return QT_TRANSLATE_NOOP("Agentwright::Tools", "Skills and workflows");
    case Mcp:
        return QT_TRANSLATE_NOOP("Agentwright::Tools", "MCP");
    case CodeIntelligence:
        return QT_TRANSLATE_NOOP("Agentwright::Tools", "Code intelligence");
    case Worktrees:
        return QT_TRANSLATE_NOOP("Agentwright::Tools", "Worktrees and schedules");
    }
    return "";
}

} // namespace Agentwright
