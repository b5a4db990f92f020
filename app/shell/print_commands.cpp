// SPDX-License-Identifier: MIT
// What the commands of the window do with the prompt on paper.
#include "shell/main_window.h"

#include "document/document_controller.h"
#include "document/error_text.h"
#include "preview/preview_print.h"
#include "shell/document_page.h"
#include "shell/message_bar.h"
#include "widgets/prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

void MainWindow::printPrompt()
{
    QPrinter printer;
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        printPreview(currentPage()->controller().definition(), printer);
}

void MainWindow::exportPdf()
{
    const DocumentController &controller = currentPage()->controller();
    const QFileInfo file(controller.filePath());
    const QString folder = controller.filePath().isEmpty() ? m_settings.lastFolder() : file.absolutePath();
    const QString base = file.completeBaseName().isEmpty() ? u"agent"_s : file.completeBaseName();
    const QString path = m_prompts.askPdfToWrite(this, QDir(folder).filePath(base + u".pdf"_s));
    if (path.isEmpty())
        return;
    if (const Result<void> written = writePreviewPdf(controller.definition(), path); !written)
        m_messages->show(u"pdf"_s, MessageBar::Kind::Error, fileErrorText(written.error(), path));
    else
        m_messages->show(u"pdf"_s, MessageBar::Kind::Good, tr("The prompt was written to %1.").arg(path));
}

} // namespace Agentwright::App
