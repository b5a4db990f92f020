// SPDX-License-Identifier: MIT
#include "shell/menus.h"

#include "shell/main_window.h"
#include "shell/quick_open.h"
#include "shell/text_commands.h"

#include <QtGlobal>

#include <array>

namespace Agentwright::App {

namespace {

constexpr auto kGoMenu = std::to_array<Command>({
    {.id = "file.goToFile",
     .menu = Menu::Go,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Go to File…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Find an open, recent or neighbouring file by its name"),
     .shortcut = "Ctrl+P",
     .run = pick<kPickFile>},
    {.id = "edit.goToLine",
     .menu = Menu::Go,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Go to Line…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Go to a line by its number"),
     .icon = "go-jump",
     .shortcut = "Ctrl+G",
     .condition = Condition::Document,
     .run = pick<kPickLine>},
    {.id = "edit.goToHeading",
     .menu = Menu::Go,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Go to &Heading…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Go to a section of the prompt by its title"),
     .shortcut = "Ctrl+Alt+O",
     .condition = Condition::Document,
     .run = pick<kPickHeading>},
    {.id = "edit.nextOddCharacter",
     .menu = Menu::Go,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Go to Next Inv&isible Character"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands",
                               "Go to the next character that nobody sees or that looks like another one, and name it"),
     .shortcut = "Ctrl+Shift+I",
     .condition = Condition::Document,
     .run = goToNextOddCharacter},
    {.id = "view.focusForm",
     .menu = Menu::Go,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Go to For&m"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Put the focus in the form"),
     .shortcut = "Alt+1",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.focusPanel(Panel::Form); },
     .startsGroup = true},
    {.id = "view.focusEditor",
     .menu = Menu::Go,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Go to &Text"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Put the focus in the text"),
     .shortcut = "Alt+2",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.focusEditor(); }},
    {.id = "view.otherView",
     .menu = Menu::Go,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Go to the Other &View"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Put the focus in the other half of a split text"),
     .shortcut = "F6",
     .condition = Condition::Split,
     .run = [](MainWindow &window) { window.goToOtherView(); }},
    {.id = "view.focusProblems",
     .menu = Menu::Go,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Go to Pro&blems"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Put the focus in the list of problems"),
     .shortcut = "Alt+3",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.focusPanel(Panel::Problems); }},
    {.id = "view.focusReadings",
     .menu = Menu::Go,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Go to As Read B&y"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Show what each tool makes of the definition"),
     .shortcut = "Alt+4",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.showReader(); }},
    {.id = "view.focusLibrary",
     .menu = Menu::Go,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Go to Libr&ary"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Put the focus in the list of definitions"),
     .shortcut = "Alt+5",
     .run = [](MainWindow &window) { window.focusPanel(Panel::Library); }},
    {.id = "view.focusOutline",
     .menu = Menu::Go,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Go to O&utline"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Put the focus in the list of sections"),
     .shortcut = "Alt+6",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.focusPanel(Panel::Outline); }},
    {.id = "view.focusMessages",
     .menu = Menu::Go,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Go to Messa&ge"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Put the focus on the choices of the latest message"),
     .shortcut = "Alt+0",
     .run = [](MainWindow &window) { window.focusMessages(); }},
});

} // namespace

std::span<const Command> goMenu()
{
    return kGoMenu;
}

} // namespace Agentwright::App
