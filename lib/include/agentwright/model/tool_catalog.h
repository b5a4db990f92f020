// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/model/tool_entry.h>

#include <QLatin1StringView>
#include <QStringList>
#include <QStringView>

#include <span>

namespace Agentwright {

/// What a tool touches: the groups in which tools are shown.
enum class ToolTopic { Files, Shell, Web, Agents, Tasks, User, Skills, Mcp, Code, Schedule };

/// Claude Code's built-in tools. Names: https://code.claude.com/docs/en/tools-reference (August 2026, 2.1.240 era) and runs of
/// 2.1.329 (November 2026). Form, rules, readings and exporters share these tables.
struct ToolSpec {
    enum Trait : unsigned {
        None = 0,
        Writes = 1, ///< changes files
        RunsCommands = 2,
        UsesNetwork = 4,
        Asks = 8, ///< asks for permission by default
        NeverInSubAgents = 16, ///< documented: no sub-agent ever gets it
        DependsOnSession = 32, ///< platform, setting or kind of session decide whether it is there
    };
    QLatin1StringView name;
    unsigned traits = None;
    ToolTopic topic = ToolTopic::Files;
    /// One sentence: what it does. Untranslated, context "Agentwright::Tools".
    const char *help = "";

    bool has(Trait trait) const { return (traits & trait) != 0; }
};

/// A name that files still use. Claude Code 2.1.329 renames it or drops it without a word.
struct LegacyTool {
    QLatin1StringView name;
    QLatin1StringView today; ///< what to write instead; empty when there is nothing
    bool isRenamed = false; ///< Claude Code itself resolves it to `today`; otherwise it resolves to nothing
    bool isKnownElsewhere = false; ///< other products that read the same files have a tool of that name
};

/// Untranslated, same context.
AGENTWRIGHT_EXPORT const char *topicTitle(ToolTopic topic);

AGENTWRIGHT_EXPORT std::span<const ToolSpec> toolTable();
AGENTWRIGHT_EXPORT std::span<const LegacyTool> legacyToolTable();
/// Names are case-sensitive; nullptr for one that is not in the table.
AGENTWRIGHT_EXPORT const ToolSpec *findTool(QStringView name);
AGENTWRIGHT_EXPORT const LegacyTool *findLegacyTool(QStringView name);
/// The present or legacy tool that differs from the name by case at most; empty when there is none.
AGENTWRIGHT_EXPORT QLatin1StringView toolNameInAnyCase(QStringView name);
/// The present or legacy tool that was probably meant by an unknown name (case or spelling); empty when none is near.
AGENTWRIGHT_EXPORT QLatin1StringView nearestToolName(QStringView name);

} // namespace Agentwright
