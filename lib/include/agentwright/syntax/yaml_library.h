// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>

namespace Agentwright {

/// Somewhere in the machine code of yaml-cpp, which tells the file that it was loaded from: values, and the words about what is no
/// YAML, depend on it. Never null; thread-safe.
AGENTWRIGHT_EXPORT const void *codeOfYamlLibrary();

} // namespace Agentwright
