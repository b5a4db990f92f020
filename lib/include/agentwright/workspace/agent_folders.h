// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>

#include <QString>

namespace Agentwright {

// Where Claude Code looks for agents (https://code.claude.com/docs/en/sub-agents and /plugins, the variable from
// /settings; seen November 2026; firmly known): .claude/agents of the project, .claude/agents of the home folder or agents in $CLAUDE_CONFIG_DIR, and agents in the
// root of a plugin.

/// The user's own; it need not exist.
AGENTWRIGHT_EXPORT QString userAgentFolder();
/// The project that a folder is in: the nearest folder at or above that has .claude or .git, or else the folder itself. The
/// home folder is no project.
AGENTWRIGHT_EXPORT QString projectFolder(const QString &folder);
/// False for the home folder, and for the user's own .claude and what is below: agents in there are live in every project.
AGENTWRIGHT_EXPORT bool isOfProject(const QString &folder);
/// The one of that project; it need not exist.
AGENTWRIGHT_EXPORT QString projectAgentFolder(const QString &folder);
/// The one of the plugin that a folder is in, known by its .claude-plugin/plugin.json; empty when it is in none.
AGENTWRIGHT_EXPORT QString pluginAgentFolder(const QString &folder);

} // namespace Agentwright
