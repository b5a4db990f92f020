// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/odd_characters.h>
#include <agentwright/model/definition_view.h>

#include <QString>

namespace Agentwright::App {

/// What the library's tables say about the key, tool or model at an offset, and about a character that is not what it looks
/// like, as rich text; empty when there is nothing there.
QString hoverHelp(const DefinitionView &definition, qsizetype offset);

/// Code and name of the character, and why it is odd, as rich text.
QString oddCharacterHelp(const OddCharacter &odd);

} // namespace Agentwright::App
