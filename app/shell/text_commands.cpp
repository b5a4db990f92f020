// SPDX-License-Identifier: MIT
#include "shell/text_commands.h"

#include "editor/prompt_edit.h"
#include "shell/command_table.h"
#include "shell/document_page.h"
#include "shell/main_window.h"
#include "shell/message_bar.h"
#include "widgets/quick_pick.h"

#include <QApplication>
#include <QWidget>
#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

void typeIn(MainWindow &window, TypedEdit (*function)(const DefinitionView &definition, const Selection &selection))
{
    // Who writes in a field of the form does not mean the text.
    QWidget *focus = QApplication::focusWidget();
    PromptEdit &editor = window.currentPage()->editor();
    if (focus && focus != &editor && focus->testAttribute(Qt::WA_InputMethodEnabled))
        return;
    editor.type(function);
    editor.setFocus();
}

void openPick(MainWindow &window, QStringView prefix)
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

} // namespace Agentwright::App
