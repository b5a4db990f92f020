// SPDX-License-Identifier: MIT
#pragma once

#include "typing/typed_edit.h"

#include <agentwright/model/definition_view.h>

#include <QChar>

#include <optional>
#include <utility>

namespace Agentwright::App {

/// A character that opens or closes something: brackets, quotes and back-ticks come in pairs, go around a selection within
/// one line (* _ ~ and < too), and are not doubled when the closing one is there already. ">" behind an opening tag writes the
/// closing one, "/" behind "<" completes it.
TypedEdit characterTyped(const DefinitionView &definition, const Selection &selection, QChar typed);
/// Backspace between an empty pair takes both away.
TypedEdit backspaceTyped(const DefinitionView &definition, const Selection &selection);

/// The brackets, or the tags with one name, that the caret touches one of. Looks a limited way.
std::optional<std::pair<TextRange, TextRange>> pairAt(const DefinitionView &definition, qsizetype offset);

} // namespace Agentwright::App
