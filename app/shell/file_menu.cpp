// SPDX-License-Identifier: MIT
#include "shell/menus.h"

#include "shell/disk_commands.h"
#include "shell/file_commands.h"
#include "shell/library_commands.h"
#include "shell/main_window.h"
#include "shell/template_commands.h"

#include <QtGlobal>

#include <array>

namespace Agentwright::App {

namespace {

constexpr auto kFileMenu = std::to_array<Command>({
    {.id = "file.newFromTemplate",
     .menu = Menu::File,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&New…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Make an agent from a template, step by step"),
     .icon = "document-new-from-template",
     .key = QKeySequence::New,
     .run = [](MainWindow &window) { window.templates().startWizard(); },
     .isOnToolBar = true},
    {.id = "file.new",
     .menu = Menu::File,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "New &Empty Definition"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Start a new definition without a template"),
     .icon = "document-new",
     .shortcut = "Ctrl+Shift+N",
     .run = [](MainWindow &window) { window.files().startNew(); }},
    {.id = "file.open",
     .menu = Menu::File,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Open…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Open one or more definitions"),
     .icon = "document-open",
     .key = QKeySequence::Open,
     .run = [](MainWindow &window) { window.files().open(); },
     .isOnToolBar = true},
    {.id = "file.openFolder",
     .menu = Menu::File,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Open &Folder…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Show all definitions below a folder in the library"),
     .icon = "document-open-folder",
     .shortcut = "Ctrl+Shift+O",
     .run = [](MainWindow &window) { window.library().openFolder(); }},
    {.id = "file.import",
     .menu = Menu::File,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Import…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Make definitions of agents of other tools"),
     .icon = "document-import",
     .run = [](MainWindow &window) { window.importAgents({}); }},
    {.id = "file.save",
     .menu = Menu::File,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Save"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Write the definition to its file"),
     .icon = "document-save",
     .key = QKeySequence::Save,
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.files().save(); },
     .startsGroup = true,
     .isOnToolBar = true},
    {.id = "file.saveAs",
     .menu = Menu::File,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Save &As…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Write the definition to another file"),
     .icon = "document-save-as",
     .key = QKeySequence::SaveAs,
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.files().saveAs(); }},
    {.id = "file.saveAll",
     .menu = Menu::File,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Save A&ll"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Write all definitions that have changes"),
     .icon = "document-save-all",
     .condition = Condition::Modified,
     .run = [](MainWindow &window) { window.files().saveAll(); }},
    {.id = "file.reload",
     .menu = Menu::File,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Reload"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Take over what is on disk; can be undone"),
     .icon = "view-refresh",
     .shortcut = "F5",
     .condition = Condition::File,
     .run = [](MainWindow &window) { window.disk().reload(); }},
    {.id = "file.history",
     .menu = Menu::File,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Earlier &Versions…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Compare what was saved before, and bring it back"),
     .icon = "view-history",
     .condition = Condition::File,
     .run = [](MainWindow &window) { window.disk().showHistory(); }},
    {.id = "file.exportPdf",
     .menu = Menu::File,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Prompt as P&DF…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Write the prompt as it reads to a PDF file"),
     .icon = "document-export",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.exportPdf(); },
     .startsGroup = true},
    {.id = "file.print",
     .menu = Menu::File,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Print Prompt…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Print the prompt as it reads"),
     .icon = "document-print",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.printPrompt(); }},
    {.id = "file.close",
     .menu = Menu::File,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Close"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Close the definition"),
     .icon = "document-close",
     .key = QKeySequence::Close,
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.files().close(); },
     .startsGroup = true},
    {.id = "file.closeAll",
     .menu = Menu::File,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Close All"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Close all definitions"),
     .shortcut = "Ctrl+Shift+W",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.files().closeAll(); }},
    {.id = "file.quit",
     .menu = Menu::File,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Quit"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Close the window"),
     .icon = "application-exit",
     .shortcut = "Ctrl+Q",
     .run = [](MainWindow &window) { window.close(); },
     .startsGroup = true},
});

} // namespace

std::span<const Command> fileMenu()
{
    return kFileMenu;
}

} // namespace Agentwright::App
