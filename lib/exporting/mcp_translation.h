// SPDX-License-Identifier: MIT
#pragma once

#include "agent_draft.h"

#include <QJsonObject>

namespace Agentwright {

/// Claims `mcpServers` and returns, by name, the local servers that have only settings that every product takes ("command",
/// "args", "env"). Others are left out, because an unknown setting may refuse the file; servers that are only named are what
/// the caller has anyway.
QJsonObject carryLocalServers(AgentDraft &draft);

} // namespace Agentwright
