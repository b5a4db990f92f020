// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/text_edit.h>
#include <agentwright/syntax/document_syntax.h>

#include <optional>

namespace Agentwright {

/// What a fresh parse shows for the entry after the edit, when the edit provably concerns that entry alone: a strict header, and
/// an entry that stays one whole entry without anchors, aliases, or blocks that could take over lines behind it. All other entries
/// and the body are then what they were. Costs a parse of the entry's lines instead of the file's. nullopt: only a parse of the
/// whole can tell. The ranges of the result count in a text of its own.
AGENTWRIGHT_EXPORT std::optional<Entry> entryAfterEdit(const DocumentSyntax &before, qsizetype entry,
                                                       const TextEdit &edit);

} // namespace Agentwright
