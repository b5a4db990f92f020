// SPDX-License-Identifier: MIT
#include "shell/menus.h"

#include "shell/main_window.h"
#include "shell/routing_commands.h"

#include <QtGlobal>

#include <array>

namespace Agentwright::App {

namespace {

constexpr auto kCheckMenu = std::to_array<Command>({
    {.id = "check.now",
     .menu = Menu::Check,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Check"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Check the definition now"),
     .icon = "checkmark",
     .shortcut = "F7",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.checkNow(); },
     .isOnToolBar = true},
    {.id = "check.fixAll",
     .menu = Menu::Check,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Fix &All…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands",
                               "See what every fix that keeps the meaning would change, and apply them"),
     .icon = "tools-wizard",
     .shortcut = "Ctrl+Shift+F",
     .condition = Condition::Fixes,
     .run = [](MainWindow &window) { window.fixAll(); },
     .isOnToolBar = true},
    {.id = "check.quickFix",
     .menu = Menu::Check,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Quick Fix…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "What can be done about the problem at the caret"),
     .icon = "quickopen",
     .shortcut = "Alt+Return",
     .condition = Condition::Problems,
     .run = [](MainWindow &window) { window.showQuickFixes(); }},
    {.id = "check.explain",
     .menu = Menu::Check,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "What the &Rule Says"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Show or hide the documentation of the selected rule"),
     .icon = "documentinfo",
     .shortcut = "Shift+F1",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.toggleRuleDocumentation(); }},
    {.id = "check.next",
     .menu = Menu::Check,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Next Problem"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Go to the next problem in the text"),
     .icon = "go-down",
     .shortcut = "F8",
     .condition = Condition::Problems,
     .run = [](MainWindow &window) { window.goToNextProblem(); },
     .startsGroup = true},
    {.id = "check.previous",
     .menu = Menu::Check,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Previous Problem"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Go to the previous problem in the text"),
     .icon = "go-up",
     .shortcut = "Shift+F8",
     .condition = Condition::Problems,
     .run = [](MainWindow &window) { window.goToPreviousProblem(); }},
    {.id = "view.focusRouting",
     .menu = Menu::Check,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Who Would Answ&er?"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands",
                               "Type a request and see which agents it would go to, and why"),
     .shortcut = "Ctrl+Shift+R",
     .run = [](MainWindow &window) { window.focusPanel(Panel::Routing); },
     .startsGroup = true},
    {.id = "check.overlap",
     .menu = Menu::Check,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Find O&verlap"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands",
                               "Show which agents claim the same work, and which prompts are nearly equal"),
     .run = [](MainWindow &window) { window.routing().showOverlaps(); }},
    {.id = "compare.file",
     .menu = Menu::Check,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Co&mpare With…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands",
                               "See this definition beside another one, part by part, and take parts over"),
     .icon = "document-edit-sign",
     .shortcut = "Ctrl+Shift+D",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.routing().compareWithFile(); },
     .startsGroup = true},
    {.id = "compare.disk",
     .menu = Menu::Check,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Compare With the &File on Disk"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "See what has changed since the definition was saved"),
     .condition = Condition::File,
     .run = [](MainWindow &window) { window.routing().compareWithDisk(); }},
    {.id = "compare.commit",
     .menu = Menu::Check,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Compare With the Committed &Version"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands",
                               "See what has changed since the file was last committed to git"),
     .condition = Condition::File,
     .run = [](MainWindow &window) { window.routing().compareWithCommit(); }},
    {.id = "compare.export",
     .menu = Menu::Check,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Compare With What an E&xport Keeps"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands",
                               "See what of this definition is left after it was exported for another tool"),
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.routing().compareWithExport(); }},
});

} // namespace

std::span<const Command> checkMenu()
{
    return kCheckMenu;
}

} // namespace Agentwright::App
