// SPDX-License-Identifier: MIT
#pragma once

#include "agent_draft.h"

#include <QLatin1StringView>

namespace Agentwright {

/// What a target takes for a model. None knows all aliases of Claude Code, and what is unknown fails or is used as it stands.
struct ModelRule {
    bool takesInherit = false; ///< the word itself
    QLatin1StringView aliases = {}; ///< of Claude Code, separated by blanks
    bool takesClaudeIds = false;
    bool writesAliasesAsIds = false; ///< an alias becomes the id that it stands for in Claude Code
    QLatin1StringView idPrefix = {}; ///< in front of a Claude id: "anthropic/"
    QLatin1StringView ownIds = {}; ///< how ids of the target's own vendor begin
};

/// Claims `model`; empty when there is nothing to write.
QString carryModel(AgentDraft &draft, const ModelRule &rule);

} // namespace Agentwright
