// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/result.h>
#include <agentwright/exporting/export_target.h>

namespace Agentwright {

/// What is left of a definition after it was exported and imported again: what the target's files can say of it. Pure. Errors:
/// those of the refusals, the detail is their text in the current language.
AGENTWRIGHT_EXPORT Result<DefinitionView> keptByTarget(const ExportTarget &target, const SourceDefinition &source);

} // namespace Agentwright
