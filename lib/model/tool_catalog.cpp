// SPDX-License-Identifier: MIT
#include <agentwright/model/tool_catalog.h>

#include <agentwright/model/edit_distance.h>

#include <QString>
#include <QtGlobal>

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

using T = ToolSpec;
using Topic = ToolTopic;

constexpr ToolSpec kTools[] = {
    {"Read"_L1, T::None, Topic::Files,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Reads a file: text, images, PDFs, notebooks.")},
    {"Write"_L1, T::Writes | T::Asks, Topic::Files,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Writes a whole file, new or in place of the old one.")},
    {"Edit"_L1, T::Writes | T::Asks, Topic::Files,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Replaces a passage in a file that was read before.")},
    {"NotebookEdit"_L1, T::Writes | T::Asks, Topic::Files,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Changes, adds and removes cells of a Jupyter notebook.")},
    // Both are folded into Bash where Bash is allowed too.
    {"Glob"_L1, T::DependsOnSession, Topic::Files,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Finds files by a pattern of their names.")},
    {"Grep"_L1, T::DependsOnSession, Topic::Files,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Finds text in files by a regular expression.")},
    {"Bash"_L1, T::Writes | T::RunsCommands | T::UsesNetwork | T::Asks, Topic::Shell,
     QT_TRANSLATE_NOOP("Agentwright::Tools",
                       "Runs commands in a shell. Whoever has it can read, write and send anything the user can.")},
    {"PowerShell"_L1, T::Writes | T::RunsCommands | T::UsesNetwork | T::Asks | T::DependsOnSession, Topic::Shell,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Runs commands in PowerShell, on Windows or where it is switched on.")},
    {"Monitor"_L1, T::RunsCommands | T::Asks, Topic::Shell,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Runs a command in the background and reports the lines that it prints.")},
    {"TaskStop"_L1, T::None, Topic::Shell,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Ends a task that runs in the background.")},
    {"WebFetch"_L1, T::UsesNetwork | T::Asks, Topic::Web,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Gets a page from the web and answers a question about it.")},
    {"WebSearch"_L1, T::UsesNetwork | T::Asks, Topic::Web, QT_TRANSLATE_NOOP("Agentwright::Tools", "Searches the web.")},
    {"Agent"_L1, T::None, Topic::Agents,
     QT_TRANSLATE_NOOP("Agentwright::Tools",
                       "Starts another agent with a task of its own. Names in parentheses limit which.")},
    {"ListAgents"_L1, T::None, Topic::Agents, QT_TRANSLATE_NOOP("Agentwright::Tools", "Lists agents that are at work.")},
    {"SendMessage"_L1, T::None, Topic::Agents,
     QT_TRANSLATE_NOOP("Agentwright::Tools",
                       "Sends a message to another agent, or goes on with one that has finished.")},
    {"SendUserFile"_L1, T::DependsOnSession, Topic::Agents,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Hands a file to the user.")},
    {"PushNotification"_L1, T::UsesNetwork | T::DependsOnSession, Topic::Agents,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Sends a notification to the desktop or the phone.")},
    {"RemoteTrigger"_L1, T::UsesNetwork | T::DependsOnSession, Topic::Agents,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Makes and runs tasks on the vendor's servers.")},
    {"TodoWrite"_L1, T::DependsOnSession, Topic::Tasks,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Keeps the list of what is to be done in this session.")},
    {"TaskCreate"_L1, T::DependsOnSession, Topic::Tasks,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Adds a task to the list.")},
    {"TaskGet"_L1, T::DependsOnSession, Topic::Tasks,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Shows one task in full.")},
    {"TaskList"_L1, T::DependsOnSession, Topic::Tasks,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Lists the tasks and their state.")},
    {"TaskUpdate"_L1, T::DependsOnSession, Topic::Tasks,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Changes a task: its state, its text, what it waits for.")},
    {"TaskOutput"_L1, T::NeverInSubAgents, Topic::Tasks,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Gets what a task in the background has printed.")},
    {"EnterPlanMode"_L1, T::NeverInSubAgents, Topic::Tasks,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Switches to planning before anything is written.")},
    // Stays for an agent with "permissionMode: plan".
    {"ExitPlanMode"_L1, T::Asks | T::NeverInSubAgents, Topic::Tasks,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Shows a plan and asks whether to go ahead.")},
    {"ReportFindings"_L1, T::None, Topic::Tasks,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Hands over the findings of a review in a fixed form.")},
    {"AskUserQuestion"_L1, T::NeverInSubAgents, Topic::User,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Asks the user to choose between answers.")},
    {"EndConversation"_L1, T::NeverInSubAgents, Topic::User,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Ends the conversation.")},
    {"Skill"_L1, T::Asks, Topic::Skills,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Runs a skill. A name in parentheses limits which.")},
    {"Workflow"_L1, T::Asks | T::NeverInSubAgents, Topic::Skills,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Runs a script that starts many agents.")},
    {"ToolSearch"_L1, T::DependsOnSession, Topic::Skills,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Finds and loads tools whose descriptions were left out at the start.")},
    {"Artifact"_L1, T::Asks | T::DependsOnSession, Topic::Skills,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Publishes a page that can be opened in a browser.")},
    {"ShareOnboardingGuide"_L1, T::Asks | T::DependsOnSession, Topic::Skills,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Puts a guide for new colleagues where they can read it.")},
    {"ListMcpResourcesTool"_L1, T::DependsOnSession, Topic::Mcp,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Lists what the connected MCP servers offer for reading.")},
    {"ReadMcpResourceTool"_L1, T::DependsOnSession, Topic::Mcp,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Reads one of the things that an MCP server offers.")},
    {"WaitForMcpServers"_L1, T::NeverInSubAgents, Topic::Mcp,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Waits until MCP servers are connected.")},
    {"LSP"_L1, T::DependsOnSession, Topic::Code,
     QT_TRANSLATE_NOOP("Agentwright::Tools",
                       "Goes to definitions and uses, and shows errors, through a language server.")},
    {"EnterWorktree"_L1, T::Writes | T::Asks, Topic::Schedule,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Makes a checkout of its own and goes on there.")},
    {"ExitWorktree"_L1, T::None, Topic::Schedule, QT_TRANSLATE_NOOP("Agentwright::Tools", "Leaves that checkout.")},
    {"CronCreate"_L1, T::None, Topic::Schedule,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Plans a prompt for later or again and again, within this session.")},
    {"CronDelete"_L1, T::None, Topic::Schedule, QT_TRANSLATE_NOOP("Agentwright::Tools", "Takes such a plan back.")},
    {"CronList"_L1, T::None, Topic::Schedule, QT_TRANSLATE_NOOP("Agentwright::Tools", "Lists what is planned.")},
    {"ScheduleWakeup"_L1, T::NeverInSubAgents, Topic::Schedule,
     QT_TRANSLATE_NOOP("Agentwright::Tools", "Has the session go on after a while.")},
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

const char *topicTitle(ToolTopic topic)
{
    switch (topic) {
    case ToolTopic::Files:
        return QT_TRANSLATE_NOOP("Agentwright::Tools", "Files");
    case ToolTopic::Shell:
        return QT_TRANSLATE_NOOP("Agentwright::Tools", "Commands");
    case ToolTopic::Web:
        return QT_TRANSLATE_NOOP("Agentwright::Tools", "Web");
    case ToolTopic::Agents:
        return QT_TRANSLATE_NOOP("Agentwright::Tools", "Agents and messages");
    case ToolTopic::Tasks:
        return QT_TRANSLATE_NOOP("Agentwright::Tools", "Plans and tasks");
    case ToolTopic::User:
        return QT_TRANSLATE_NOOP("Agentwright::Tools", "The user");
    case ToolTopic::Skills:
        return QT_TRANSLATE_NOOP("Agentwright::Tools", "Skills and workflows");
    case ToolTopic::Mcp:
        return QT_TRANSLATE_NOOP("Agentwright::Tools", "MCP servers");
    case ToolTopic::Code:
        return QT_TRANSLATE_NOOP("Agentwright::Tools", "Code");
    case ToolTopic::Schedule:
        return QT_TRANSLATE_NOOP("Agentwright::Tools", "Checkouts and times");
    }
    Q_UNREACHABLE_RETURN("");
}

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
