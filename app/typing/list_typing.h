// SPDX-License-Identifier: MIT
#pragma once

#include "typing/typed_edit.h"

#include <agentwright/model/definition_view.h>

namespace Agentwright::App {

/// Return: goes on with the list, task list, quote or indentation of the line, counts numbered items on, ends an empty item,
/// and closes a code block whose opening line it ends.
TypedEdit newLine(const DefinitionView &definition, const Selection &selection);

/// Tab: moves the selected lines or a list item to the right; elsewhere blanks up to the next stop.
TypedEdit indented(const DefinitionView &definition, const Selection &selection);
/// Shift+Tab: moves lines to the left; not handled when none of them is indented.
TypedEdit outdented(const DefinitionView &definition, const Selection &selection);

} // namespace Agentwright::App
