// SPDX-License-Identifier: MIT
#include "shell/template_commands.h"

#include "document/document_controller.h"
#include "editor/clipboard_text.h"
#include "editor/prompt_edit.h"
#include "shell/document_page.h"
#include "shell/file_commands.h"
#include "shell/main_window.h"
#include "shell/message_bar.h"
#include "shell/settings.h"
#include "templates/new_agent_wizard.h"

#include <agentwright/base/text_range.h>

#include <QClipboard>
#include <QFileInfo>
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

/// Where the user works: beside the open definition, or where files were opened last.
QString TemplateCommands::folder() const
{
    const DocumentPage *page = m_window.currentPage();
    const QString path = page ? page->controller().filePath() : QString();
    return path.isEmpty() ? m_settings.lastFolder() : QFileInfo(path).absolutePath();
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
    auto *wizard = new NewAgentWizard(starts, folder(), m_prompts, m_window.repository(), &m_window);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &NewAgentWizard::created, this, [this](const QString &path) { m_window.files().openPaths({path}); });
    if (start != Start::Template)
        wizard->startFrom(wanted);
    wizard->open();
}

} // namespace Agentwright::App
