// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/model/tool_entry.h>

#include <QLatin1StringView>
#include <QStringList>
#include <QStringView>

#include <span>

namespace Agentwright {

/// Whose tool names. Products without per-tool names (Codex, Cursor, Goose) have none.
enum class ToolDialect {
    CopilotAlias, ///< github.com and Copilot CLI
    VsCode,
    Gemini,
    OpenCode, ///< permission keys
    Qwen,
    Factory,
    KiroJson,
    KiroMarkdown,
    Roo, ///< groups
    Cline,
};

/// What a Claude Code tool is called elsewhere.
struct ToolEquivalent {
    QLatin1StringView claude;
    QLatin1StringView names; ///< separated by blanks; empty when there is none
};

struct ToolDialectSpec {
    ToolDialect dialect;
    const char *product = ""; ///< its name, not translated
    std::span<const ToolEquivalent> equivalents;
    /// Every name the product knows, separated by blanks; empty when that is not known.
    QLatin1StringView known;
    /// Spelling of one MCP tool and of a whole server, with %s and %t for server and tool; empty when there is none.
    QLatin1StringView mcpTool;
    QLatin1StringView mcpServer;
    /// Where the facts are from: URL or repo:path, date.
    QLatin1StringView source;
};

AGENTWRIGHT_EXPORT std::span<const ToolDialectSpec> toolDialects();
AGENTWRIGHT_EXPORT const ToolDialectSpec &toolDialect(ToolDialect dialect);
/// The product's names for one entry of Claude Code's list (specifiers are left out); empty when it has none.
AGENTWRIGHT_EXPORT QStringList toolsIn(ToolDialect dialect, const ToolEntry &entry);
/// The Claude Code tools that a name of the product stands for; empty when it is not in the table.
AGENTWRIGHT_EXPORT QStringList claudeToolsFor(ToolDialect dialect, QStringView name);
/// Names of Claude Code's tools as they are written today: without retired names where another one stands for the same.
AGENTWRIGHT_EXPORT QStringList presentTools(const QStringList &tools);
/// presentTools() of claudeToolsFor(): "read" of some products is no "LS".
AGENTWRIGHT_EXPORT QStringList presentToolsFor(ToolDialect dialect, QStringView name);
/// The entry of Claude Code's list that an MCP tool or a whole server of the product stands for, by the product's pattern: the
/// inverse of toolsIn(). Empty for other names, and where the pattern names no server. Where an underscore both separates and
/// may stand in a name, the first one separates.
AGENTWRIGHT_EXPORT QString mcpEntryFor(ToolDialect dialect, QStringView name);
AGENTWRIGHT_EXPORT bool isKnownTool(ToolDialect dialect, QStringView name);

} // namespace Agentwright
