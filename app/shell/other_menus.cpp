// SPDX-License-Identifier: MIT
#include "shell/menus.h"

#include "shell/export_commands.h"
#include "shell/main_window.h"
#include "shell/quick_open.h"
#include "shell/template_commands.h"
#include "shell/text_commands.h"

#include <QtGlobal>

#include <array>

namespace Agentwright::App {

namespace {

constexpr auto kOtherMenus = std::to_array<Command>({
    {.id = "templates.fromAgent",
     .menu = Menu::Templates,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "New From This &Agent…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Make another agent that begins as this one"),
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.templates().startFromAgent(); }},
    {.id = "templates.fromSelection",
     .menu = Menu::Templates,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "New From &Selection…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Make an agent whose prompt is the selected text"),
     .condition = Condition::Selection,
     .run = [](MainWindow &window) { window.templates().startFromSelection(); }},
    {.id = "templates.fromClipboard",
     .menu = Menu::Templates,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "New From &Clipboard…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Make an agent of the text in the clipboard"),
     .run = [](MainWindow &window) { window.templates().startFromClipboard(); }},
    {.id = "templates.insertBlock",
     .menu = Menu::Templates,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Insert &Block…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands",
                               "Put a section that others have thought out into the prompt"),
     .icon = "insert-text",
     .shortcut = "Ctrl+Shift+B",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.templates().insertBlock(); },
     .startsGroup = true},
    {.id = "templates.saveAs",
     .menu = Menu::Templates,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Save as &Template…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Make a template of this definition"),
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.templates().saveAsTemplate(); },
     .startsGroup = true},
    {.id = "templates.manage",
     .menu = Menu::Templates,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Manage Templates…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Edit, copy, delete, hand on and take in templates"),
     .run = [](MainWindow &window) { window.templates().manage(); }},
    {.id = "export.dialog",
     .menu = Menu::Export,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Export…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands",
                               "Write definitions in another tool's format, with a report of what is lost"),
     .icon = "document-export",
     .shortcut = "Ctrl+E",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.exports().openDialog(); },
     .isOnToolBar = true},
    {.id = "export.again",
     .menu = Menu::Export,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Export &Again"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands",
                               "Write the same formats to the same place as the last time for this folder"),
     .shortcut = "Ctrl+Shift+E",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.exports().exportAgain(); }},
    {.id = "help.commands",
     .menu = Menu::Help,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Find Command…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Find any command by its name and run it"),
     .shortcut = "Ctrl+Shift+P",
     .run = pick<kPickCommand>},
    {.id = "help.shortcuts",
     .menu = Menu::Help,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Keyboard Shortcuts…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "See all commands and change their keys"),
     .icon = "input-keyboard",
     .shortcut = "Ctrl+F1",
     .run = [](MainWindow &window) { window.showShortcuts(); }},
    {.id = "help.about",
     .menu = Menu::Help,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&About Agentwright"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Version and licence"),
     .icon = "help-about",
     .run = [](MainWindow &window) { window.showAbout(); },
     .startsGroup = true},
});

} // namespace

std::span<const Command> otherMenus()
{
    return kOtherMenus;
}

} // namespace Agentwright::App
