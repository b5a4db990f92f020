// SPDX-License-Identifier: MIT
#include <agentwright/model/tool_equivalents.h>

#include <agentwright/model/tool_catalog.h>

#include <algorithm>
#include <iterator>
#include <ranges>
#include <string_view>
#include <vector>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

// github/docs custom-agents-configuration.md, August 2026; what the names hand out: Copilot CLI 1.0.102, measured.
constexpr ToolEquivalent kCopilotAlias[] = {
    {"Read"_L1, "read"_L1},    {"Write"_L1, "edit"_L1},    {"Edit"_L1, "edit"_L1},      {"NotebookEdit"_L1, "edit"_L1},
    {"Glob"_L1, "search"_L1},  {"Grep"_L1, "search"_L1},   {"LS"_L1, "search"_L1},      {"Bash"_L1, "execute"_L1},
    {"WebFetch"_L1, "web"_L1}, {"WebSearch"_L1, "web"_L1}, {"TodoWrite"_L1, "todo"_L1}, {"Agent"_L1, "agent"_L1},
};

// microsoft/vscode promptSyntax, about February 2026, source; "LS" is inferred.
constexpr ToolEquivalent kVsCode[] = {
    {"Read"_L1, "read/readFile read/getNotebookSummary"_L1},
    {"Write"_L1, "edit/createDirectory edit/createFile edit/createJupyterNotebook"_L1},
    {"Edit"_L1, "edit/editNotebook edit/editFiles"_L1},
    {"NotebookEdit"_L1, "edit/editNotebook"_L1},
    {"Glob"_L1, "search/fileSearch"_L1},
    {"Grep"_L1, "search/textSearch"_L1},
    {"LS"_L1, "search/listDirectory"_L1},
    {"Bash"_L1, "execute"_L1},
    {"WebFetch"_L1, "web"_L1},
    {"WebSearch"_L1, "web"_L1},
    {"TodoWrite"_L1, "todo"_L1},
    {"Agent"_L1, "agent"_L1},
    {"AskUserQuestion"_L1, "vscode/askQuestions"_L1},
};

// google-gemini/gemini-cli packages/core/src/tools/tool-names.ts, 0.56 nightly, source; 0.61.0 measured in part.
constexpr ToolEquivalent kGemini[] = {
    {"Read"_L1, "read_file"_L1},
    {"Write"_L1, "write_file"_L1},
    {"Edit"_L1, "replace"_L1},
    {"Glob"_L1, "glob"_L1},
    {"Grep"_L1, "grep_search"_L1},
    {"LS"_L1, "list_directory"_L1},
    {"Bash"_L1, "run_shell_command"_L1},
    {"WebFetch"_L1, "web_fetch"_L1},
    {"WebSearch"_L1, "google_web_search"_L1},
    {"TodoWrite"_L1, "write_todos"_L1},
    {"Skill"_L1, "activate_skill"_L1},
    {"AskUserQuestion"_L1, "ask_user"_L1},
    {"ExitPlanMode"_L1, "exit_plan_mode"_L1},
};
constexpr auto kGeminiKnown =
    "glob grep_search search_file_content list_directory read_file read_many_files run_shell_command write_file replace "
    "google_web_search web_fetch write_todos ask_user activate_skill get_internal_docs enter_plan_mode exit_plan_mode "
    "update_topic complete_task invoke_agent read_mcp_resource list_mcp_resources tracker_create_task tracker_update_task "
    "tracker_get_task tracker_list_tasks tracker_add_dependency tracker_visualize"_L1;

// anomalyco/opencode packages/core/src/v1/config/permission.ts, August 2026, source.
constexpr ToolEquivalent kOpenCode[] = {
    {"Read"_L1, "read"_L1},
    {"Write"_L1, "edit"_L1},
    {"Edit"_L1, "edit"_L1},
    {"Glob"_L1, "glob"_L1},
    {"Grep"_L1, "grep"_L1},
    {"LS"_L1, "list"_L1},
    {"Bash"_L1, "bash"_L1},
    {"WebFetch"_L1, "webfetch"_L1},
    {"WebSearch"_L1, "websearch"_L1},
    {"TodoWrite"_L1, "todowrite"_L1},
    {"Agent"_L1, "task"_L1},
    {"Skill"_L1, "skill"_L1},
    {"AskUserQuestion"_L1, "question"_L1},
    {"LSP"_L1, "lsp"_L1},
};

// QwenLM/qwen-code packages/core/src/tools/tool-names.ts, 2026, source; 0.24.4 measured in part.
constexpr ToolEquivalent kQwen[] = {
    {"Read"_L1, "read_file"_L1},
    {"Write"_L1, "write_file"_L1},
    {"Edit"_L1, "edit"_L1},
    {"NotebookEdit"_L1, "notebook_edit"_L1},
    {"Glob"_L1, "glob"_L1},
    {"Grep"_L1, "grep_search"_L1},
    {"LS"_L1, "list_directory"_L1},
    {"Bash"_L1, "run_shell_command"_L1},
    {"WebFetch"_L1, "web_fetch"_L1},
    {"WebSearch"_L1, "web_search"_L1},
    {"TodoWrite"_L1, "task_create task_update"_L1},
    {"Agent"_L1, "agent"_L1},
    {"Skill"_L1, "skill"_L1},
    {"AskUserQuestion"_L1, "ask_user_question"_L1},
    {"ExitPlanMode"_L1, "exit_plan_mode"_L1},
    {"LSP"_L1, "lsp"_L1},
};
constexpr auto kQwenKnown =
    "edit write_file read_file grep_search glob run_shell_command list_directory web_fetch web_search agent skill lsp "
    "save_memory exit_plan_mode ask_user_question task_create task_get task_list task_update task_stop task_output "
    "notebook_edit todo_write read_many_files"_L1; // the last two until 2025

// Factory-AI/factory docs/cli/configuration/custom-droids.mdx, 2026-07-24, documented.
constexpr ToolEquivalent kFactory[] = {
    {"Read"_L1, "Read"_L1},    {"Write"_L1, "Create"_L1},      {"Edit"_L1, "Edit ApplyPatch"_L1},
    {"Glob"_L1, "Glob"_L1},    {"Grep"_L1, "Grep"_L1},         {"LS"_L1, "LS"_L1},
    {"Bash"_L1, "Execute"_L1}, {"WebFetch"_L1, "FetchUrl"_L1}, {"WebSearch"_L1, "WebSearch"_L1},
};
constexpr auto kFactoryKnown = "Read LS Grep Glob Create Edit ApplyPatch Execute WebSearch FetchUrl TodoWrite"_L1;

// aws/amazon-q-developer-cli docs/built-in-tools.md, schemas/agent-v1.json, 2026.
constexpr ToolEquivalent kKiroJson[] = {
    {"Read"_L1, "fs_read"_L1},      {"Write"_L1, "fs_write"_L1},      {"Edit"_L1, "fs_write"_L1},
    {"Glob"_L1, "fs_read"_L1},      {"Grep"_L1, "fs_read"_L1},        {"LS"_L1, "fs_read"_L1},
    {"Bash"_L1, "execute_bash"_L1}, {"TodoWrite"_L1, "todo_list"_L1},
};
constexpr auto kKiroJsonKnown =
    "fs_read fs_write execute_bash use_aws knowledge thinking todo_list introspect report_issue"_L1;

// kiro.dev/docs/custom-agents and /docs/cli/v3/agent-config, 2026, documented.
constexpr ToolEquivalent kKiroMarkdown[] = {
    {"Read"_L1, "read"_L1},
    {"Write"_L1, "write"_L1},
    {"Edit"_L1, "write"_L1},
    {"NotebookEdit"_L1, "write"_L1},
    {"Glob"_L1, "read"_L1},
    {"Grep"_L1, "read"_L1},
    {"LS"_L1, "read"_L1},
    {"Bash"_L1, "shell"_L1},
    {"WebFetch"_L1, "web"_L1},
    {"WebSearch"_L1, "web"_L1},
    {"TodoWrite"_L1, "todo_list"_L1},
    {"Agent"_L1, "subagent"_L1},
};
constexpr auto kKiroMarkdownKnown = "read write shell web subagent knowledge todo_list context"_L1;

// RooCodeInc/Roo-Code packages/types/src/tool.ts, v3.54.0, source.
constexpr ToolEquivalent kRoo[] = {
    {"Read"_L1, "read"_L1}, {"Write"_L1, "edit"_L1}, {"Edit"_L1, "edit"_L1}, {"NotebookEdit"_L1, "edit"_L1},
    {"Glob"_L1, "read"_L1}, {"Grep"_L1, "read"_L1},  {"LS"_L1, "read"_L1},   {"Bash"_L1, "command"_L1},
};
constexpr auto kRooKnown = "read edit command mcp modes"_L1;

// cline/cline apps/vscode, tool enum, 2026-08-22, source.
constexpr ToolEquivalent kCline[] = {
    {"Read"_L1, "read_file"_L1},
    {"Write"_L1, "write_to_file"_L1},
    {"Edit"_L1, "replace_in_file apply_patch"_L1},
    {"Glob"_L1, "list_files"_L1},
    {"Grep"_L1, "search_files"_L1},
    {"LS"_L1, "list_files"_L1},
    {"Bash"_L1, "execute_command"_L1},
    {"WebFetch"_L1, "web_fetch"_L1},
    {"WebSearch"_L1, "web_search"_L1},
    {"TodoWrite"_L1, "focus_chain"_L1},
    {"Agent"_L1, "use_subagents new_task"_L1},
    {"Skill"_L1, "use_skill"_L1},
    {"AskUserQuestion"_L1, "ask_followup_question"_L1},
};
constexpr auto kClineKnown =
    "ask_followup_question attempt_completion execute_command replace_in_file read_file write_to_file search_files "
    "list_files list_code_definition_names browser_action use_mcp_tool access_mcp_resource load_mcp_documentation new_task "
    "plan_mode_respond act_mode_respond focus_chain web_fetch web_search condense summarize_task report_bug new_rule "
    "apply_patch use_skill use_subagents"_L1;

constexpr auto kAliases = "execute read edit search agent web todo"_L1;

constexpr ToolDialectSpec kDialects[] = {
    {ToolDialect::CopilotAlias, "GitHub Copilot", kCopilotAlias, kAliases, "%s/%t"_L1, "%s/*"_L1,
     "github/docs:content/copilot/reference/custom-agents-configuration.md, 2026-08"_L1},
    {ToolDialect::VsCode,
     "VS Code",
     kVsCode,
     {},
     "%s/%t"_L1,
     "%s/*"_L1,
     "microsoft/vscode:src/vs/workbench/contrib/chat/common/promptSyntax, 2026-02"_L1},
    {ToolDialect::Gemini, "Gemini CLI", kGemini, kGeminiKnown, "mcp_%s_%t"_L1, "mcp_%s_*"_L1,
     "google-gemini/gemini-cli:packages/core/src/tools/tool-names.ts, 2026-08"_L1},
    {ToolDialect::OpenCode,
     "OpenCode",
     kOpenCode,
     {},
     "%s_%t"_L1,
     "%s_*"_L1,
     "anomalyco/opencode:packages/core/src/v1/config/permission.ts, 2026-08"_L1},
    {ToolDialect::Qwen, "Qwen Code", kQwen, kQwenKnown, "mcp__%s__%t"_L1, "mcp__%s"_L1,
     "QwenLM/qwen-code:packages/core/src/tools/tool-names.ts, 2026"_L1},
    {ToolDialect::Factory,
     "Factory",
     kFactory,
     kFactoryKnown,
     {},
     {},
     "Factory-AI/factory:docs/cli/configuration/custom-droids.mdx, 2026-07-24"_L1},
    {ToolDialect::KiroJson, "Kiro", kKiroJson, kKiroJsonKnown, "@%s/%t"_L1, "@%s"_L1,
     "aws/amazon-q-developer-cli:docs/built-in-tools.md, 2026"_L1},
    {ToolDialect::KiroMarkdown, "Kiro", kKiroMarkdown, kKiroMarkdownKnown, "@%s/%t"_L1, "@%s"_L1,
     "https://kiro.dev/docs/cli/v3/agent-config, 2026"_L1},
    {ToolDialect::Roo, "Roo Code", kRoo, kRooKnown, "mcp"_L1, "mcp"_L1,
     "RooCodeInc/Roo-Code:packages/types/src/tool.ts, v3.54.0"_L1},
    {ToolDialect::Cline, "Cline", kCline, kClineKnown, "use_mcp_tool"_L1, "use_mcp_tool"_L1,
     "cline/cline:apps/vscode (AgentConfigLoader.ts), 2026-08-22"_L1},
};

/// The names of one product, sorted, each with the tools of Claude Code that it stands for, in the table's order.
class DialectNames
{
public:
    explicit DialectNames(const ToolDialectSpec &spec)
    {
        for (const ToolEquivalent &row : spec.equivalents) {
            for (const QLatin1StringView name : row.names.tokenize(u' ', Qt::SkipEmptyParts))
                m_rows.push_back({name, row.claude});
        }
        for (const QLatin1StringView name : spec.known.tokenize(u' ', Qt::SkipEmptyParts))
            m_rows.push_back({name, {}});
        std::ranges::stable_sort(m_rows, {}, [](const Row &row) {
            return std::string_view(row.name.data(), size_t(row.name.size()));
        });
    }

    /// Rows without a tool of Claude Code are names that are only known.
    auto rowsOf(QStringView name) const
    {
        const auto isBefore = [](const Row &row, QStringView wanted) { return wanted.compare(row.name) > 0; };
        const auto first = std::lower_bound(m_rows.begin(), m_rows.end(), name, isBefore);
        const auto last = std::find_if(first, m_rows.end(), [&](const Row &row) { return name != row.name; });
        return std::ranges::subrange(first, last);
    }

    struct Row {
        QLatin1StringView name;
        QLatin1StringView claude;
    };

private:
    std::vector<Row> m_rows;
};

const DialectNames &dialectNames(ToolDialect dialect)
{
    static const std::vector<DialectNames> all(std::begin(kDialects), std::end(kDialects));
    return all[size_t(&toolDialect(dialect) - kDialects)];
}

QString filled(QLatin1StringView pattern, const ToolEntry &entry)
{
    QString name;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != u'%') {
            name += pattern[i];
            continue;
        }
        name += pattern[++i] == u's' ? entry.server : entry.tool;
    }
    return name;
}

/// "mcp__server__tool" for a name that was made by this pattern, else empty.
QString entryBy(QLatin1StringView pattern, QStringView name)
{
    const qsizetype server = pattern.indexOf("%s"_L1);
    if (server < 0 || !name.startsWith(pattern.first(server)))
        return {};
    name = name.sliced(server);
    const QLatin1StringView behind = pattern.sliced(server + 2);
    const qsizetype tool = behind.indexOf("%t"_L1);
    if (tool < 0) {
        const QStringView bare = name.chopped(std::min(behind.size(), name.size()));
        const bool fits = name.endsWith(behind) && !bare.isEmpty() && !bare.contains(u'/') && !bare.contains("__"_L1);
        return fits ? "mcp__"_L1 + bare.toString() : QString();
    }
    const QLatin1StringView separator = behind.first(tool);
    const qsizetype at = name.indexOf(separator);
    if (at <= 0 || at + separator.size() == name.size())
        return {};
    return "mcp__"_L1 + name.first(at).toString() + "__"_L1 + name.sliced(at + separator.size()).toString();
}

} // namespace

std::span<const ToolDialectSpec> toolDialects()
{
    return kDialects;
}

const ToolDialectSpec &toolDialect(ToolDialect dialect)
{
    return *std::ranges::find_if(kDialects, [&](const ToolDialectSpec &spec) { return spec.dialect == dialect; });
}

QStringList toolsIn(ToolDialect dialect, const ToolEntry &entry)
{
    const ToolDialectSpec &spec = toolDialect(dialect);
    if (entry.isMcp()) {
        const QLatin1StringView pattern = entry.kind == ToolEntry::Kind::McpServer ? spec.mcpServer : spec.mcpTool;
        return pattern.isEmpty() || entry.kind == ToolEntry::Kind::McpPattern ? QStringList()
                                                                              : QStringList{filled(pattern, entry)};
    }
    const QStringView name = entry.name == u"Task" ? QStringView(u"Agent") : QStringView(entry.name);
    for (const ToolEquivalent &row : spec.equivalents) {
        if (row.claude == name)
            return row.names.toString().split(u' ', Qt::SkipEmptyParts);
    }
    return {};
}

QStringList claudeToolsFor(ToolDialect dialect, QStringView name)
{
    QStringList tools;
    for (const DialectNames::Row &row : dialectNames(dialect).rowsOf(name)) {
        if (!row.claude.isEmpty())
            tools.append(row.claude.toString());
    }
    return tools;
}

QStringList presentTools(const QStringList &tools)
{
    QStringList present;
    for (const QString &tool : tools) {
        const LegacyTool *legacy = findLegacyTool(tool);
        const QString today = legacy ? legacy->today.toString() : tool;
        if (!today.isEmpty() && !present.contains(today) && (!legacy || tools.size() == 1))
            present.append(today);
    }
    return present;
}

QStringList presentToolsFor(ToolDialect dialect, QStringView name)
{
    return presentTools(claudeToolsFor(dialect, name));
}

QString mcpEntryFor(ToolDialect dialect, QStringView name)
{
    const ToolDialectSpec &spec = toolDialect(dialect);
    for (const QLatin1StringView pattern : {spec.mcpServer, spec.mcpTool}) {
        const QString entry = entryBy(pattern, name);
        if (!entry.isEmpty())
            return entry;
    }
    return {};
}

bool isKnownTool(ToolDialect dialect, QStringView name)
{
    return !dialectNames(dialect).rowsOf(name).empty();
}

} // namespace Agentwright
