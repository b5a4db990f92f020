// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/readings/claude_header.h>

namespace Agentwright {

/// Where Claude Code finds the fences; the values are not read.
ClaudeHeader cutClaudeHeader(QStringView source);

} // namespace Agentwright
