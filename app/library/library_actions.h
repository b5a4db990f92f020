// SPDX-License-Identifier: MIT
#pragma once

#include <span>

namespace Agentwright::App {

/// What can be done with definitions in the library.
enum class LibraryAction { Open, Check, Export, BulkEdit, RenameAgent, RenameFile, Duplicate, Trash, Reveal, CopyPath };

/// A row of the context menu.
struct LibraryActionSpec {
    LibraryAction action = LibraryAction::Open;
    const char *id = ""; ///< the action's object name
    const char *text = ""; ///< untranslated, context "Agentwright::App::LibraryActions"
    const char *icon = ""; ///< freedesktop icon name
    const char *shortcut = ""; ///< portable text; counts while the list has the focus
    bool wantsOne = false; ///< of several files none
    bool startsGroup = false;
};

/// In the order of the menu.
std::span<const LibraryActionSpec> libraryActions();

} // namespace Agentwright::App
