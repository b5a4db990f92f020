// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/model/definition_view.h>

#include <QList>

namespace Agentwright::App {

/// The words of a line that a dictionary may know. Not among them: code, addresses, paths, tags, keys of the frontmatter and
/// values other than the description, and what is no word of a language (identifiers, capitals, anything with digits).
QList<TextRange> wordsToCheck(const DefinitionView &definition, const TextRange &line);

} // namespace Agentwright::App
