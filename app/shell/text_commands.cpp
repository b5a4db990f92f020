// SPDX-License-Identifier: MIT
#include "editor/find_bar.h"
#include "editor/prompt_edit.h"
#include "shell/command_table.h"
#include "shell/document_page.h"
#include "shell/main_window.h"
#include "shell/message_bar.h"
#include "shell/quick_open.h"
#include "typing/list_typing.h"
#include "typing/markdown_format.h"
#include "typing/prompt_structure.h"
#include "typing/table_typing.h"

#include <QApplication>
#include <QWidget>
#include <QtGlobal>

#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

void pick(MainWindow &window, QStringView prefix)
{
    window.quickPick().open(prefix.toString());
}

void goToNextOddCharacter(MainWindow &window)
{
    DocumentPage &page = *window.currentPage();
    constexpr auto kTopic = "oddCharacters"_L1;
    if (page.editor().goToNextOddCharacter())
        page.messages().remove(kTopic);
    else
        page.messages().show(kTopic, MessageBar::Kind::Good,
                             commandText(QT_TRANSLATE_NOOP("Agentwright::App::Commands",
                                                           "No character is invisible or looks like another one.")));
}

void typeIn(MainWindow &window, TypedEdit (*function)(const DefinitionView &text, const Selection &selection))
{
    // Who writes in a field of the form does not mean the text.
    QWidget *focus = QApplication::focusWidget();
    PromptEdit &editor = window.currentPage()->editor();
    if (focus && focus != &editor && focus->testAttribute(Qt::WA_InputMethodEnabled))
        return;
    editor.type(function);
    editor.setFocus();
}

constexpr auto kTextCommands = std::to_array<Command>({
    {.id = "edit.find",
     .menu = Menu::Edit,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Find…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Look for a text or a regular expression"),
     .icon = "edit-find",
     .shortcut = "Ctrl+F",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.findBar().open(false); },
     .startsGroup = true},
    {.id = "edit.replace",
     .menu = Menu::Edit,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "R&eplace…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Replace what is found, here or in all open definitions"),
     .icon = "edit-find-replace",
     .shortcut = "Ctrl+H",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.findBar().open(true); }},
    {.id = "edit.findNext",
     .menu = Menu::Edit,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Find &Next"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Go to the next match"),
     .shortcut = "F3",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.findBar().findNext(); }},
    {.id = "edit.findPrevious",
     .menu = Menu::Edit,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Find Previous"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Go to the match before"),
     .shortcut = "Shift+F3",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.findBar().findPrevious(); }},
    {.id = "edit.goToLine",
     .menu = Menu::Edit,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Go to Line…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Go to a line by its number"),
     .icon = "go-jump",
     .shortcut = "Ctrl+G",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { pick(window, kPickLine); },
     .startsGroup = true},
    {.id = "edit.goToHeading",
     .menu = Menu::Edit,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Go to &Heading…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Go to a section of the prompt by its title"),
     .shortcut = "Ctrl+Alt+O",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { pick(window, kPickHeading); }},
    {.id = "file.goToFile",
     .menu = Menu::File,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Go to File…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Find an open, recent or neighbouring file by its name"),
     .shortcut = "Ctrl+P",
     .run = [](MainWindow &window) { pick(window, kPickFile); }},
    {.id = "help.commands",
     .menu = Menu::Help,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Find Command…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Find any command by its name and run it"),
     .shortcut = "Ctrl+Shift+P",
     .run = [](MainWindow &window) { pick(window, kPickCommand); }},
    {.id = "edit.pastePlain",
     .menu = Menu::Edit,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Paste as Plain &Text"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands",
                               "Insert the clipboard's text as it is, without turning HTML into Markdown"),
     .shortcut = "Ctrl+Shift+V",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.currentPage()->editor().pastePlain(); }},
    {.id = "format.bold",
     .menu = Menu::Format,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Bold"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Make the selection or the word bold, or take it back"),
     .icon = "format-text-bold",
     .shortcut = "Ctrl+B",
     .condition = Condition::Document,
     .run =
         [](MainWindow &window) {
             typeIn(window, [](const DefinitionView &text, const Selection &selection) {
                 return inlineToggled(text, selection, QStringLiteral("**"));
             });
         }},
    {.id = "format.italic",
     .menu = Menu::Format,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Italic"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Make the selection or the word italic, or take it back"),
     .icon = "format-text-italic",
     .shortcut = "Ctrl+I",
     .condition = Condition::Document,
     .run =
         [](MainWindow &window) {
             typeIn(window, [](const DefinitionView &text, const Selection &selection) {
                 return inlineToggled(text, selection, QStringLiteral("*"));
             });
         }},
    {.id = "format.code",
     .menu = Menu::Format,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Code"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Mark the selection or the word as code, or take it back"),
     .icon = "format-text-code",
     .shortcut = "Ctrl+Shift+C",
     .condition = Condition::Document,
     .run =
         [](MainWindow &window) {
             typeIn(window, [](const DefinitionView &text, const Selection &selection) {
                 return inlineToggled(text, selection, QStringLiteral("`"));
             });
         }},
    {.id = "format.strike",
     .menu = Menu::Format,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Strike Through"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands",
                               "Strike the selection or the word through, or take it back"),
     .icon = "format-text-strikethrough",
     .condition = Condition::Document,
     .run =
         [](MainWindow &window) {
             typeIn(window, [](const DefinitionView &text, const Selection &selection) {
                 return inlineToggled(text, selection, QStringLiteral("~~"));
             });
         }},
    {.id = "format.link",
     .menu = Menu::Format,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Link"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Make a link of the selection or the word"),
     .icon = "insert-link",
     .shortcut = "Ctrl+K",
     .condition = Condition::Document,
     .run =
         [](MainWindow &window) {
             typeIn(window, [](const DefinitionView &text, const Selection &selection) {
                 return linked(text, selection, QString());
             });
         }},
    {.id = "format.heading1",
     .menu = Menu::Format,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Heading &1"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Make the line a heading of level 1, or plain text again"),
     .shortcut = "Ctrl+Alt+1",
     .condition = Condition::Document,
     .run =
         [](MainWindow &window) {
             typeIn(window, [](const DefinitionView &text, const Selection &selection) {
                 return headingToggled(text, selection, 1);
             });
         },
     .startsGroup = true},
    {.id = "format.heading2",
     .menu = Menu::Format,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Heading &2"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Make the line a heading of level 2, or plain text again"),
     .shortcut = "Ctrl+Alt+2",
     .condition = Condition::Document,
     .run =
         [](MainWindow &window) {
             typeIn(window, [](const DefinitionView &text, const Selection &selection) {
                 return headingToggled(text, selection, 2);
             });
         }},
    {.id = "format.heading3",
     .menu = Menu::Format,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Heading &3"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Make the line a heading of level 3, or plain text again"),
     .shortcut = "Ctrl+Alt+3",
     .condition = Condition::Document,
     .run =
         [](MainWindow &window) {
             typeIn(window, [](const DefinitionView &text, const Selection &selection) {
                 return headingToggled(text, selection, 3);
             });
         }},
    {.id = "format.deeper",
     .menu = Menu::Format,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Heading &Deeper"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Move the headings in the selection one level down"),
     .shortcut = "Ctrl+Alt+Right",
     .condition = Condition::Document,
     .run =
         [](MainWindow &window) {
             typeIn(window, [](const DefinitionView &text, const Selection &selection) {
                 return headingsShifted(text, selection, 1);
             });
         }},
    {.id = "format.higher",
     .menu = Menu::Format,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Heading Hi&gher"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Move the headings in the selection one level up"),
     .shortcut = "Ctrl+Alt+Left",
     .condition = Condition::Document,
     .run =
         [](MainWindow &window) {
             typeIn(window, [](const DefinitionView &text, const Selection &selection) {
                 return headingsShifted(text, selection, -1);
             });
         }},
    {.id = "format.bullets",
     .menu = Menu::Format,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "B&ullet List"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Make the lines a list, or plain text again"),
     .icon = "format-list-unordered",
     .shortcut = "Ctrl+Shift+8",
     .condition = Condition::Document,
     .run =
         [](MainWindow &window) {
             typeIn(window, [](const DefinitionView &text, const Selection &selection) {
                 return lineMarkToggled(text, selection, LineMark::Bullet);
             });
         },
     .startsGroup = true},
    {.id = "format.numbers",
     .menu = Menu::Format,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Numbered List"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Make the lines a numbered list, or plain text again"),
     .icon = "format-list-ordered",
     .shortcut = "Ctrl+Shift+7",
     .condition = Condition::Document,
     .run =
         [](MainWindow &window) {
             typeIn(window, [](const DefinitionView &text, const Selection &selection) {
                 return lineMarkToggled(text, selection, LineMark::Number);
             });
         }},
    {.id = "format.tasks",
     .menu = Menu::Format,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Task List"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Make the lines a list of tasks, or plain text again"),
     .icon = "checkbox",
     .shortcut = "Ctrl+Shift+9",
     .condition = Condition::Document,
     .run =
         [](MainWindow &window) {
             typeIn(window, [](const DefinitionView &text, const Selection &selection) {
                 return lineMarkToggled(text, selection, LineMark::Task);
             });
         }},
    {.id = "format.tick",
     .menu = Menu::Format,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Tic&k Task"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Tick the tasks in the selection, or untick them"),
     .shortcut = "Ctrl+Alt+D",
     .condition = Condition::Document,
     .run =
         [](MainWindow &window) {
             typeIn(window, [](const DefinitionView &text, const Selection &selection) {
                 return tasksTicked(text, selection);
             });
         }},
    {.id = "format.quote",
     .menu = Menu::Format,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Quote"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Quote the lines, or take it back"),
     .icon = "format-text-blockquote",
     .shortcut = "Ctrl+Alt+Q",
     .condition = Condition::Document,
     .run =
         [](MainWindow &window) {
             typeIn(window, [](const DefinitionView &text, const Selection &selection) {
                 return lineMarkToggled(text, selection, LineMark::Quote);
             });
         }},
    {.id = "format.indent",
     .menu = Menu::Format,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Ind&ent"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Move the lines to the right"),
     .icon = "format-indent-more",
     .shortcut = "Ctrl+]",
     .condition = Condition::Document,
     .run =
         [](MainWindow &window) {
             typeIn(window,
                    [](const DefinitionView &text, const Selection &selection) { return indented(text, selection); });
         }},
    {.id = "format.outdent",
     .menu = Menu::Format,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Outdent"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Move the lines to the left"),
     .icon = "format-indent-less",
     .shortcut = "Ctrl+[",
     .condition = Condition::Document,
     .run =
         [](MainWindow &window) {
             typeIn(window,
                    [](const DefinitionView &text, const Selection &selection) { return outdented(text, selection); });
         }},
    {.id = "format.fence",
     .menu = Menu::Format,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Code Bloc&k"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Put the lines into a code block"),
     .shortcut = "Ctrl+Alt+C",
     .condition = Condition::Document,
     .run =
         [](MainWindow &window) {
             typeIn(window,
                    [](const DefinitionView &text, const Selection &selection) { return fenced(text, selection); });
         },
     .startsGroup = true},
    {.id = "format.tag",
     .menu = Menu::Format,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Wrap in Tag…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Put a pair of tags around the selection"),
     .shortcut = "Ctrl+Shift+X",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { pick(window, kPickTag); }},
    {.id = "format.table",
     .menu = Menu::Format,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Insert T&able"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Insert a table with three columns"),
     .icon = "table",
     .condition = Condition::Document,
     .run =
         [](MainWindow &window) {
             typeIn(window, [](const DefinitionView &text, const Selection &selection) {
                 return tableInserted(text, selection, 3, 2);
             });
         }},
    {.id = "format.alignTable",
     .menu = Menu::Format,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Align Tab&le"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Lay the table at the caret out in columns"),
     .shortcut = "Ctrl+Alt+A",
     .condition = Condition::Document,
     .run =
         [](MainWindow &window) {
             typeIn(window, [](const DefinitionView &text, const Selection &selection) {
                 return tableMoved(text, selection, TableMove::None);
             });
         }},
    {.id = "view.outline",
     .menu = Menu::View,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Out&line"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Show or hide the sections of the prompt"),
     .shortcut = "Ctrl+6",
     .run = [](MainWindow &window) { window.togglePanel(Panel::Outline); },
     .isChecked = [](const MainWindow &window) { return window.isPanelShown(Panel::Outline); },
     .startsGroup = true},
    {.id = "view.focusOutline",
     .menu = Menu::View,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Go to O&utline"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Put the focus in the list of sections"),
     .shortcut = "Alt+6",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.focusPanel(Panel::Outline); }},
    {.id = "view.toggleFold",
     .menu = Menu::View,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Fold or &Unfold Here"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands",
                               "Hide the section, tags or code at the caret, or show it again"),
     .shortcut = "Ctrl+Shift+[",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.currentPage()->editor().toggleFoldAtCaret(); },
     .startsGroup = true},
    {.id = "view.foldAll",
     .menu = Menu::View,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Fold A&ll Sections"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Show the outermost headings and tags only"),
     .shortcut = "Ctrl+Alt+[",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.currentPage()->editor().foldAllSections(); }},
    {.id = "view.unfoldAll",
     .menu = Menu::View,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "U&nfold All"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Show everything"),
     .shortcut = "Ctrl+Alt+]",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.currentPage()->editor().unfoldAll(); }},
    {.id = "view.splitSideBySide",
     .menu = Menu::View,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Split Te&xt Side by Side"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Show two places of the text beside each other"),
     .icon = "view-split-left-right",
     .shortcut = "Ctrl+Shift+L",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.toggleSplit(Qt::Horizontal); },
     .isChecked = [](const MainWindow &window) { return window.isSplit(Qt::Horizontal); },
     .startsGroup = true},
    {.id = "view.splitStacked",
     .menu = Menu::View,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Split Text Sta&cked"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Show two places of the text one above the other"),
     .icon = "view-split-top-bottom",
     .shortcut = "Ctrl+Shift+K",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.toggleSplit(Qt::Vertical); },
     .isChecked = [](const MainWindow &window) { return window.isSplit(Qt::Vertical); }},
    {.id = "view.otherView",
     .menu = Menu::View,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Go to the Other &View"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Put the focus in the other half of a split text"),
     .shortcut = "F6",
     .condition = Condition::Split,
     .run = [](MainWindow &window) { window.goToOtherView(); }},
    {.id = "edit.nextOddCharacter",
     .menu = Menu::Edit,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Go to Next Inv&isible Character"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands",
                               "Go to the next character that nobody sees or that looks like another one, and name it"),
     .shortcut = "Ctrl+Shift+I",
     .condition = Condition::Document,
     .run = goToNextOddCharacter},
    {.id = "edit.lineUp",
     .menu = Menu::Edit,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Move Lines &Up"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Swap the lines with the one above"),
     .shortcut = "Alt+Up",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { typeIn(window, linesMovedUp); },
     .startsGroup = true},
    {.id = "edit.lineDown",
     .menu = Menu::Edit,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Move Lines &Down"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Swap the lines with the one below"),
     .shortcut = "Alt+Down",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { typeIn(window, linesMovedDown); }},
    {.id = "edit.sectionUp",
     .menu = Menu::Edit,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Move Section Up"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Swap the section with the one above"),
     .shortcut = "Ctrl+Shift+Up",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { typeIn(window, sectionMovedUp); }},
    {.id = "edit.sectionDown",
     .menu = Menu::Edit,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Move Section Down"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Swap the section with the one below"),
     .shortcut = "Ctrl+Shift+Down",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { typeIn(window, sectionMovedDown); }},
    {.id = "edit.complete",
     .menu = Menu::Edit,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Complete"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands",
                               "Show which keys, values, tools, tags or headings could stand at the caret"),
     .shortcut = "Ctrl+Space",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { window.currentPage()->editor().complete(); },
     .startsGroup = true},
    {.id = "edit.snippets",
     .menu = Menu::Edit,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Insert &Snippet…"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands",
                               "Write a piece of text with places to fill in; Tab goes from one to the next"),
     .shortcut = "Ctrl+J",
     .condition = Condition::Document,
     .run = [](MainWindow &window) { pick(window, kPickSnippet); }},
    {.id = "edit.ownSnippets",
     .menu = Menu::Edit,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Edit O&wn Snippets"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Open the file with the snippets of your own"),
     .run = [](MainWindow &window) { window.openSnippets(); }},
    {.id = "view.spelling",
     .menu = Menu::View,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Check &Spelling"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands",
                               "Underline words that the dictionary does not know; the context menu corrects them"),
     .shortcut = "Shift+F7",
     .run = [](MainWindow &window) { window.toggleSpelling(); },
     .isChecked = [](const MainWindow &window) { return window.isSpellingOn(); },
     .startsGroup = true},
    {.id = "view.whitespace",
     .menu = Menu::View,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Show White Sp&ace"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Show blanks and tabs as signs"),
     .run = [](MainWindow &window) { window.toggleWhitespace(); },
     .isChecked = [](const MainWindow &window) { return window.isWhitespaceShown(); }},
    {.id = "view.paragraphFocus",
     .menu = Menu::View,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "F&ocus on the Paragraph"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Make everything but the paragraph of the caret paler"),
     .shortcut = "Ctrl+F11",
     .run = [](MainWindow &window) { window.toggleParagraphFocus(); },
     .isChecked = [](const MainWindow &window) { return window.isParagraphFocused(); }},
    {.id = "view.distractionFree",
     .menu = Menu::View,
     .text = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Distraction-Free"),
     .help = QT_TRANSLATE_NOOP("Agentwright::App::Commands", "Show the text alone, on the whole screen"),
     .shortcut = "F11",
     .run = [](MainWindow &window) { window.toggleDistractionFree(); },
     .isChecked = [](const MainWindow &window) { return window.isDistractionFree(); }},
});

} // namespace

std::span<const Command> textCommands()
{
    return kTextCommands;
}

} // namespace Agentwright::App
