// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/syntax/yaml_value.h>

namespace Agentwright {

/// Whether Claude Code 2.1.329 loads an agent with this value of `hooks`: a map, or what JavaScript takes for false. In it, the
/// two events that can stop a tool call must be well formed; what is wrong in other events is dropped (measured).
AGENTWRIGHT_EXPORT bool isLoadableHooksValue(const YamlValue &hooks);

} // namespace Agentwright
