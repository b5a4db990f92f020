// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/model/tool_catalog.h>

#include <QStringList>
#include <QStringView>

namespace Agentwright {

/// What Claude Code makes of one name in a tool list, and what was probably meant by it.
struct ToolMeaning {
    enum class Kind {
        Present, ///< a tool of today
        Legacy, ///< renamed or retired, in any case
        WrongCase, ///< a present tool but for its case ("read"), or a renamed one ("task")
        Joined, ///< known names with another mark than a comma between them ("Read;", "Read/Write"), or such a mark alone
        OtherProduct, ///< another product's name
        Mcp, ///< looks like a tool or server of MCP that is not written as mcp__server__tool
        Unknown, ///< see likelyTools()
    };
    Kind kind = Kind::Unknown;
    /// What to write instead, as Claude Code spells it; empty when there is nothing.
    QStringList instead;
    /// For Legacy.
    const LegacyTool *legacy = nullptr;
    /// For OtherProduct: whose name it is, products separated by commas.
    QString products;
};

/// The name is without a specifier and neither "*" nor an MCP name (see ToolEntry).
AGENTWRIGHT_EXPORT ToolMeaning toolMeaning(QStringView name);
/// The tools that an unknown name probably stands for (spelling, or a word for what one does); empty when none is near.
AGENTWRIGHT_EXPORT QStringList likelyTools(QStringView name);

} // namespace Agentwright
