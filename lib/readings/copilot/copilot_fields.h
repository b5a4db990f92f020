// SPDX-License-Identifier: MIT
#pragma once

#include "readings/frontmatter_cut.h"
#include "readings/tool_outcomes.h"

namespace Agentwright {

/// What github.com and the CLI share.
inline constexpr CutRules kCopilotCut{.takesBlanksBehindOpening = true};

/// How both read a file. A wrong type refuses it in the CLI (measured on 1.0.102). The tools of a server ("server/tool",
/// "server/*") are what is written, for others the resolver is asked.
Reading readCopilotAgent(const ReadingInput &input, const ToolResolver &resolve);

} // namespace Agentwright
