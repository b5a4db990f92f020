// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/exporting/export_target.h>
#include <agentwright/exporting/shown_text.h>

namespace Agentwright {

/// The value as written, as shownText() shows it.
QString shownSource(const DefinitionView &definition, const Field &field);

/// Every field as kept, in file order: what a target starts from.
QList<FieldOutcome> allKept(const DefinitionView &definition);

} // namespace Agentwright
