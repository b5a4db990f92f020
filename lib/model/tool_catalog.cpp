// SPDX-License-Identifier: MIT
#include <agentwright/model/tool_catalog.h>

#include <agentwright/model/edit_distance.h>

#include <QString>

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

using T = ToolSpec;

constexpr ToolSpec kTools[] = {
    {"Read"_L1, T::None},
    {"Write"_L1, T::Writes | T::Asks},
    {"Edit"_L1, T::Writes | T::Asks},
    {"NotebookEdit"_L1, T::Writes | T::Asks},
    // Both are folded into Bash where Bash is allowed too.
    {"Glob"_L1, T::DependsOnSession},
    {"Grep"_L1, T::DependsOnSession},
    {"Bash"_L1, T::Writes | T::RunsCommands | T::UsesNetwork | T::Asks},
    {"PowerShell"_L1, T::Writes | T::RunsCommands | T::UsesNetwork | T::Asks | T::DependsOnSession},
    {"Monitor"_L1, T::RunsCommands | T::Asks},
    {"TaskStop"_L1, T::None},
    {"WebFetch"_L1, T::UsesNetwork | T::Asks},
    {"WebSearch"_L1, T::UsesNetwork | T::Asks},
    {"Agent"_L1, T::None},
    {"ListAgents"_L1, T::None},
    {"SendMessage"_L1, T::None},
    {"SendUserFile"_L1, T::DependsOnSession},
    {"PushNotification"_L1, T::UsesNetwork | T::DependsOnSession},
    {"RemoteTrigger"_L1, T::UsesNetwork | T::DependsOnSession},
    {"TodoWrite"_L1, T::DependsOnSession},
    {"TaskCreate"_L1, T::DependsOnSession},
    {"TaskGet"_L1, T::DependsOnSession},
    {"TaskList"_L1, T::DependsOnSession},
    {"TaskUpdate"_L1, T::DependsOnSession},
    {"TaskOutput"_L1, T::NeverInSubAgents},
    {"EnterPlanMode"_L1, T::NeverInSubAgents},
    // Stays for an agent with "permissionMode: plan".
    {"ExitPlanMode"_L1, T::Asks | T::NeverInSubAgents},
    {"ReportFindings"_L1, T::None},
    {"AskUserQuestion"_L1, T::NeverInSubAgents},
    {"EndConversation"_L1, T::NeverInSubAgents},
    {"Skill"_L1, T::Asks},
    {"Workflow"_L1, T::Asks | T::NeverInSubAgents},
    {"ToolSearch"_L1, T::DependsOnSession},
    {"Artifact"_L1, T::Asks | T::DependsOnSession},
    {"ShareOnboardingGuide"_L1, T::Asks | T::DependsOnSession},
    {"ListMcpResourcesTool"_L1, T::DependsOnSession},
    {"ReadMcpResourceTool"_L1, T::DependsOnSession},
    {"WaitForMcpServers"_L1, T::NeverInSubAgents},
    {"LSP"_L1, T::DependsOnSession},
    {"EnterWorktree"_L1, T::Writes | T::Asks},
    {"ExitWorktree"_L1, T::None},
    {"CronCreate"_L1, T::None},
    {"CronDelete"_L1, T::None},
    {"CronList"_L1, T::None},
    {"ScheduleWakeup"_L1, T::NeverInSubAgents},
};

// Measured on 2.1.329, except the last three: tools reference.
constexpr LegacyTool kLegacyTools[] = {
    {"Task"_L1, "Agent"_L1, true},
    {"KillBash"_L1, "TaskStop"_L1, true},
    {"KillShell"_L1, "TaskStop"_L1, true},
    {"LS"_L1, "Glob"_L1, false, true},
    {"MultiEdit"_L1, "Edit"_L1, false},
    {"NotebookRead"_L1, "Read"_L1, false},
    {"BashOutput"_L1, {}, false},
    {"TodoRead"_L1, {}, false},
    {"SlashCommand"_L1, "Skill"_L1, false},
    {"AgentOutputTool"_L1, {}, false},
    {"MCPSearch"_L1, "ToolSearch"_L1, false},
};

template<typename Row>
constexpr std::string_view nameOf(const Row &row)
{
    return {row.name.data(), size_t(row.name.size())};
}

/// The tables stand in the order in which they are shown; these are their rows by name.
template<typename Row, size_t size>
constexpr std::array<quint8, size> rowsByName(const Row (&table)[size])
{
    std::array<quint8, size> rows{};
    for (size_t i = 0; i < size; ++i)
        rows[i] = quint8(i);
    std::sort(rows.begin(), rows.end(), [&](quint8 a, quint8 b) { return nameOf(table[a]) < nameOf(table[b]); });
    return rows;
}

constexpr auto kToolsByName = rowsByName(kTools);
constexpr auto kLegacyToolsByName = rowsByName(kLegacyTools);

template<typename Row, size_t size>
const Row *findRow(const Row (&table)[size], const std::array<quint8, size> &byName, QStringView name)
{
    const auto found = std::lower_bound(byName.begin(), byName.end(), name, [&](quint8 row, QStringView wanted) {
        return wanted.compare(table[row].name) > 0;
    });
    return found != byName.end() && name == table[*found].name ? &table[*found] : nullptr;
}

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
    return findRow(kTools, kToolsByName, name);
}

const LegacyTool *findLegacyTool(QStringView name)
{
    return findRow(kLegacyTools, kLegacyToolsByName, name);
}

QLatin1StringView toolNameInAnyCase(QStringView name)
{
    const auto isSame = [&](const auto &row) { return name.compare(row.name, Qt::CaseInsensitive) == 0; };
    if (const auto tool = std::ranges::find_if(kTools, isSame); tool != std::end(kTools))
        return tool->name;
    const auto legacy = std::ranges::find_if(kLegacyTools, isSame);
    return legacy == std::end(kLegacyTools) ? QLatin1StringView() : legacy->name;
}

QLatin1StringView nearestToolName(QStringView name)
{
    const qsizetype limit = toleratedSlips(name.size());
    const QString folded = name.toString().toLower();
    QLatin1StringView nearest;
    qsizetype best = limit + 1;
    const auto consider = [&](QLatin1StringView candidate) {
        if (std::abs(candidate.size() - name.size()) > limit)
            return;
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

} // namespace Agentwright
