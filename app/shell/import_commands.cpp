// SPDX-License-Identifier: MIT
// What the window does with agents of other tools, and with what is dropped or pasted.
#include "shell/main_window.h"

#include "editor/clipboard_text.h"
#include "importing/import_dialog.h"
#include "shell/document_page.h"
#include "shell/file_commands.h"
#include "shell/message_bar.h"

#include <agentwright/io/file_store.h>

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// What somebody pastes is no larger; more is not looked at.
constexpr qsizetype kLongestOffered = 500'000;

ImportDialog &openImportDialog(MainWindow &window, Prompts &prompts, const QString &folder)
{
    auto *dialog = new ImportDialog(prompts, folder, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ImportDialog::imported, &window, [&window](const QStringList &paths) {
        constexpr qsizetype kMostOpened = 12; // who imports a library wants no tab for each
        window.messages().show(u"imported"_s, MessageBar::Kind::Good,
                               MainWindow::tr("Definitions written: %1.").arg(paths.size()));
        window.files().openPaths(paths.first(std::min(paths.size(), kMostOpened)));
    });
    dialog->open();
    return *dialog;
}

/// A folder is looked through for agents of all tools, like an archive.
bool isForeign(const QString &path)
{
    if (path.endsWith(".zip"_L1, Qt::CaseInsensitive) || QFileInfo(path).isDir())
        return true;
    const Result<QByteArray> bytes = mayBeImported(path) ? readFile(path) : Result<QByteArray>(Error{});
    return bytes && bytes->size() <= kLongestOffered && !foreignFormatLabel({.path = path, .bytes = *bytes}).isEmpty();
}

} // namespace

void MainWindow::importAgents(const QStringList &paths)
{
    openImportDialog(*this, m_prompts, m_settings.lastFolder()).addPaths(paths);
}

void MainWindow::openOrImport(const QStringList &paths)
{
    QStringList own, foreign;
    for (const QString &path : paths)
        (isForeign(path) ? foreign : own).append(path);
    m_files->openPaths(own);
    if (!foreign.isEmpty())
        importAgents(foreign);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFilesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFilesOf(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    openOrImport(paths);
}

void MainWindow::paste()
{
    forwardToFocus("paste");
    const QString text = QGuiApplication::clipboard()->text();
    const QString format = text.size() > kLongestOffered ? QString()
                                                         : foreignFormatLabel({.path = {}, .bytes = text.toUtf8()});
    if (format.isEmpty())
        return;
    const auto import = [this, text] { openImportDialog(*this, m_prompts, m_settings.lastFolder()).addText(text); };
    DocumentPage *page = currentPage(); // where it was pasted, and nowhere else
    (page ? page->messages() : *m_messages)
        .show(u"foreignText"_s, MessageBar::Kind::Information, tr("The clipboard holds an agent of %1.").arg(format),
              {{tr("Import…"), import}});
}

} // namespace Agentwright::App
