// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/templates/template.h>

#include <QList>

namespace Agentwright {

/// Everything that parsing found, and what is legal but not good: a parameter that nothing uses, a default that its own
/// parameter refuses, a definition without name or description, tabs or a rule at the start of the body. Sorted by place.
AGENTWRIGHT_EXPORT QList<TemplateProblem> checkTemplate(const Template &agentTemplate);

} // namespace Agentwright
