// SPDX-License-Identifier: MIT
#include "shell/template_commands.h"

#include "document/document_controller.h"
#include "document/shown_path.h"
#include "editor/clipboard_text.h"
#include "editor/prompt_edit.h"
#include "shell/document_page.h"
#include "shell/file_commands.h"
#include "shell/main_window.h"
#include "shell/message_bar.h"
#include "shell/settings.h"
#include "shell/work_folder.h"
#include "templates/block_dialog.h"
#include "templates/block_panel.h"
#include "templates/manage_templates_dialog.h"
#include "templates/new_agent_wizard.h"
#include "templates/save_template_dialog.h"
#include "widgets/code_highlighter.h"
#include "widgets/menu_letters.h"

#include <agentwright/base/text_range.h>

#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QString selectedText(const DocumentPage &page)
{
    const QTextCursor cursor = page.editor().textCursor();
    return TextRange(cursor.selectionStart(), cursor.selectionEnd()).in(page.controller().text()).toString();
}

QString clipboardText()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data && holdsText(*data) ? documentTextFrom(*data) : QString();
}

} // namespace

TemplateCommands::TemplateCommands(MainWindow &window, Prompts &prompts, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_prompts(prompts)
    , m_settings(settings)
{ }

QString TemplateCommands::folder() const
{
    return workFolder(m_window, m_settings);
}

// --- New agents ---

void TemplateCommands::startWizard()
{
    openWizard(Start::Template);
}

void TemplateCommands::startFromAgent()
{
    openWizard(Start::Agent);
}

void TemplateCommands::startFromSelection()
{
    openWizard(Start::Selection);
}

void TemplateCommands::startFromClipboard()
{
    if (!clipboardText().trimmed().isEmpty())
        openWizard(Start::Clipboard);
    else
        m_window.messages().show(u"clipboard"_s, MessageBar::Kind::Information,
                                 tr("There is no text in the clipboard."));
}

void TemplateCommands::openWizard(Start start)
{
    QList<StartingPoint> starts;
    qsizetype wanted = -1;
    const auto offer = [&](Start kind, const QString &label, const QString &text) {
        if (text.trimmed().isEmpty())
            return;
        if (kind == start)
            wanted = starts.size();
        starts.append({label, text});
    };
    const DocumentPage *current = m_window.currentPage();
    if (current)
        offer(Start::Selection, tr("The selected text"), selectedText(*current));
    offer(Start::Clipboard, tr("The clipboard"), clipboardText());
    for (const DocumentPage *page : m_window.pages())
        offer(page == current ? Start::Agent : Start::Other, page->title(), page->controller().text());
    auto *wizard = new NewAgentWizard(starts, folder(), m_settings.newDefaults(), m_prompts, codeRepository(),
                                      &m_window);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &NewAgentWizard::created, this, [this](const QString &path) { m_window.files().openPaths({path}); });
    if (start != Start::Template)
        wizard->startFrom(wanted);
    wizard->open();
}

// --- Blocks ---

void TemplateCommands::insertBlock()
{
    auto *dialog = new BlockDialog(folder(), codeRepository(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    PromptEdit *editor = &m_window.currentPage()->editor();
    connect(dialog, &BlockDialog::insertRequested, editor,
            [editor](const QString &block) { editor->insertBlock(block, editor->caretOffset()); });
    dialog->open();
}

void TemplateCommands::fillBlocks(QDockWidget &dock)
{
    if (dock.widget())
        return;
    auto *panel = new BlockPanel(nullptr, &dock);
    panel->setMinimumWidth(m_window.fontMetrics().averageCharWidth() * 36);
    dropLetters(*panel);
    dock.setWidget(panel);
    connect(panel, &BlockPanel::activated, this, [this, panel] {
        DocumentPage *page = m_window.currentPage();
        const QString block = page ? panel->takeBlock() : QString();
        if (!block.isEmpty())
            page->editor().insertBlock(block, page->editor().caretOffset());
    });
    panel->load(folder());
}

// --- Templates of the user's own ---

void TemplateCommands::saveAsTemplate()
{
    const DocumentController &controller = m_window.currentPage()->controller();
    auto *dialog = new SaveTemplateDialog(controller.text(), folder(), codeRepository(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveTemplateDialog::saved, this, [this](const QString &path) {
        m_window.messages().show(u"template"_s, MessageBar::Kind::Good,
                                 tr("The template was saved as “%1”.").arg(shownPath(path)),
                                 {{tr("Open It"), [this, path] { m_window.files().openPaths({path}); }}});
    });
    dialog->open();
}

void TemplateCommands::manage()
{
    auto *dialog = new ManageTemplatesDialog(folder(), m_prompts, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ManageTemplatesDialog::openRequested, this, [this](const QString &path, const TextRange &range) {
        m_window.files().openPaths({path});
        DocumentPage *page = m_window.currentPage();
        if (page && !range.isEmpty())
            page->editor().goTo(range);
    });
    dialog->open();
}

} // namespace Agentwright::App
