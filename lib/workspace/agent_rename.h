// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/result.h>
#include <agentwright/model/definition_view.h>

#include <QString>

namespace Agentwright {

/// True for a name that can stand wherever agents are named: no colon, comma, bracket, quote, blank or line break in it, no
/// hyphen in front.
bool isAgentName(const QString &name);

/// The text of a definition in which an agent has another name: its own `name` when it is that agent, `Agent(…)` in its tool
/// lists, and where description and prompt speak of it: as "the x agent", "@agent-x", `subagent_type`, and a name of several
/// words joined by hyphens wherever it stands by itself. Errors as setField().
Result<QString> withAgentRenamed(const DefinitionView &definition, const QString &from, const QString &to);

} // namespace Agentwright
