// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QString>

#include <span>

namespace Agentwright::App {

class MainWindow;

enum class Menu { File, Edit, Format, View, Go, Check, Templates, Export, Help };

/// When a command can be used.
enum class Condition {
    Always,
    Document, ///< a definition is open
    File, ///< … and it has a file
    BulkUndo, ///< a bulk edit can be taken back
    Modified, ///< any open definition has unsaved changes
    CanUndo,
    CanRedo,
    Problems,
    Fixes,
    Field, ///< the focus is in a field of the form
    Split, ///< the text is shown twice
    Selection, ///< text is selected in the editor
    Foldable, ///< there is frontmatter to fold
};

/// A command of the window. Menus, tool bar and the list of shortcuts are made from these rows.
struct Command {
    const char *id = ""; ///< the action's object name
    Menu menu = Menu::File;
    const char *text = ""; ///< untranslated as the next one, context "Agentwright::App::Commands"; & marks the mnemonic
    const char *help = "";
    const char *icon = ""; ///< freedesktop icon name
    QKeySequence::StandardKey key = QKeySequence::UnknownKey;
    const char *shortcut = ""; ///< portable text, where there is no standard key
    Condition condition = Condition::Always;
    void (*run)(MainWindow &window) = nullptr;
    bool (*isChecked)(const MainWindow &window) = nullptr; ///< a command that switches something on and off
    bool startsGroup = false; ///< a separator in front of it
    bool isOnToolBar = false;
};

/// All rows in the order of the menus and of their contents; the rows are in menus.h.
std::span<const Command> commandTable();
/// One of these texts in the user's language.
QString commandText(const char *text);

/// Untranslated title of a menu, same context.
const char *menuTitle(Menu menu);

} // namespace Agentwright::App
