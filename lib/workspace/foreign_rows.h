// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/workspace/library_index.h>

#include <QString>

#include <memory>

namespace Agentwright {

/// Of a file that nothing is known of.
std::shared_ptr<LibraryRow> emptyLibraryRow(const FoundFile &found);
/// What the fields of a definition say, and the size of its body.
void fillLibraryRow(LibraryRow &row, const DocumentSyntax &syntax);

/// By folder (with a slash at its end) and name alone: whether the file may hold agents of a tool that does not write them
/// as Markdown. Few other files pass.
bool mayHoldForeignAgents(const QString &folder, const QString &name);

/// What such a file says; nullptr when it belongs to no tool.
std::shared_ptr<const LibraryRow> foreignRowOf(const FoundFile &found);

} // namespace Agentwright
