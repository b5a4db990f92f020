// SPDX-License-Identifier: MIT
#pragma once

#include "typing/typed_edit.h"

#include <agentwright/model/definition_view.h>

#include <QString>

namespace Agentwright::App {

enum class TypingKey { Return, Tab, Backtab, Backspace };

/// What a key makes of the text beyond what it always does: tables before lists before pairs.
TypedEdit keyTyped(const DefinitionView &definition, const Selection &selection, TypingKey key);
/// The same for text; only a single character is looked at.
TypedEdit textTyped(const DefinitionView &definition, const Selection &selection, const QString &text);

} // namespace Agentwright::App
