// SPDX-License-Identifier: MIT
#include "library/library_actions.h"

#include <QtGlobal>

#include <array>

namespace Agentwright::App {

namespace {

constexpr auto kActions = std::to_array<LibraryActionSpec>({
    {LibraryAction::Open, "library.open", QT_TRANSLATE_NOOP("Agentwright::App::LibraryActions", "&Open"),
     "document-open"},
    {LibraryAction::Check, "library.check", QT_TRANSLATE_NOOP("Agentwright::App::LibraryActions", "&Check"),
     "checkmark"},
    {LibraryAction::Export, "library.export", QT_TRANSLATE_NOOP("Agentwright::App::LibraryActions", "&Export…"),
     "document-export"},
    {LibraryAction::BulkEdit, "library.bulkEdit", QT_TRANSLATE_NOOP("Agentwright::App::LibraryActions", "&Bulk Edit…"),
     "document-edit"},
    {LibraryAction::RenameAgent, "library.renameAgent",
     QT_TRANSLATE_NOOP("Agentwright::App::LibraryActions", "Rename &Agent…"), "edit-rename", "F2", true, true},
    {LibraryAction::RenameFile, "library.renameFile",
     QT_TRANSLATE_NOOP("Agentwright::App::LibraryActions", "&Rename File…"), "", "Shift+F2", true},
    {LibraryAction::Duplicate, "library.duplicate", QT_TRANSLATE_NOOP("Agentwright::App::LibraryActions", "&Duplicate"),
     "edit-copy", "", true},
    {LibraryAction::Trash, "library.trash", QT_TRANSLATE_NOOP("Agentwright::App::LibraryActions", "Move to &Trash"),
     "edit-delete", "Del"},
    {LibraryAction::Reveal, "library.reveal",
     QT_TRANSLATE_NOOP("Agentwright::App::LibraryActions", "&Show in File Manager"), "system-file-manager", "", true,
     true},
    {LibraryAction::CopyPath, "library.copyPath", QT_TRANSLATE_NOOP("Agentwright::App::LibraryActions", "Copy &Path"),
     "edit-copy-path"},
});

} // namespace

std::span<const LibraryActionSpec> libraryActions()
{
    return kActions;
}

} // namespace Agentwright::App
