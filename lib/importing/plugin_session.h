// SPDX-License-Identifier: MIT
#pragma once

#include "foreign_file.h"

namespace Agentwright {

/// Hooks and MCP servers of a plugin hold for the whole session, and so for its agents, too. An agent that has none of its own gets
/// them where the plugin gives them; what it does not get is reported.
void takeSessionParts(const ForeignFile &file, ImportedAgent &agent);

} // namespace Agentwright
