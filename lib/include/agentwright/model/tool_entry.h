// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>

#include <QString>
#include <QStringView>

namespace Agentwright {

/// One entry of a tool list, taken apart. Any text is an entry; what is no known form is a Name.
struct AGENTWRIGHT_EXPORT ToolEntry {
    enum class Kind {
        Name, ///< "Read", "Bash(git:*)", or anything else
        All, ///< "*"
        McpTool, ///< "mcp__server__tool"
        McpServer, ///< "mcp__server" or "mcp__server__*"
        McpPattern, ///< "mcp__*", "mcp__server__read_*": a star that is not a whole server
    };
    Kind kind = Kind::Name;
    QString name; ///< without the specifier
    QString specifier; ///< between the parentheses
    bool hasSpecifier = false; ///< true for "Bash()" too
    QString server; ///< of an MCP entry
    QString tool; ///< of an MCP entry: the tool, or the pattern

    /// Outer blanks do not count.
    static ToolEntry parse(QStringView written);
    bool isMcp() const { return kind == Kind::McpTool || kind == Kind::McpServer || kind == Kind::McpPattern; }

    friend bool operator==(const ToolEntry &, const ToolEntry &) = default;
};

} // namespace Agentwright
