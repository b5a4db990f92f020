// SPDX-License-Identifier: MIT
#include "shell/file_commands.h"

#include "document/error_text.h"
#include "editor/prompt_edit.h"
#include "shell/disk_commands.h"
#include "shell/document_page.h"
#include "shell/main_window.h"
#include "shell/message_bar.h"
#include "shell/session_commands.h"
#include "shell/settings.h"
#include "shell/work_folder.h"
#include "templates/new_defaults.h"
#include "widgets/prompts.h"

#include <agentwright/base/relative_path.h>
#include <agentwright/io/file_store.h>

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QString newDefinition(const NewDefaults &defaults)
{
    QFile file(u":/agentwright/new_definition.md"_s);
    return withDefaults(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString(), defaults);
}

bool isSameFile(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return false;
    return QFileInfo(first) == QFileInfo(second);
}

/// A key such as Ctrl+S leaves the focus where it is, and with it what a field of the form has not handed over yet.
void handOverFields(DocumentPage &page)
{
    if (FormView *form = page.presentForm())
        form->takePending();
}

} // namespace

FileCommands::FileCommands(MainWindow &window, Prompts &prompts, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_prompts(prompts)
    , m_settings(settings)
{
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(kSaveSoonMs);
    connect(&m_saveSoon, &QTimer::timeout, this, &FileCommands::saveByItself);
}

void FileCommands::remember(const QString &path)
{
    m_settings.addRecentFile(path);
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    Q_EMIT recentFilesChanged();
}

// --- New and open ---

void FileCommands::startNew()
{
    DocumentPage &page = m_window.addPage();
    page.controller().startWith(newDefinition(m_settings.newDefaults()));
    page.startAtBody();
    const QString text = page.controller().text();
    const qsizetype end = text.endsWith(u'\n') ? text.size() - 1 : text.size();
    page.editor().select({end, end}); // where the first sentence goes on
    m_window.showPage(page);
}

void FileCommands::open()
{
    openPaths(m_prompts.askFilesToOpen(&m_window, m_settings.lastFolder()));
}

void FileCommands::openPaths(const QStringList &paths)
{
    DocumentPage *last = nullptr;
    m_window.changePages([&] { // the others get their form and preview when they are first to be seen
        for (const QString &path : paths) {
            if (DocumentPage *page = openPath(path))
                last = page;
        }
        if (last)
            m_window.showPage(*last);
    });
    if (last)
        m_window.showPage(*last); // with the focus, now that it is to be seen
}

DocumentPage *FileCommands::pageOf(const QString &path) const
{
    for (DocumentPage *page : m_window.pages()) {
        if (isSameFile(page->controller().filePath(), path))
            return page;
    }
    return nullptr;
}

Result<DocumentPage *> FileCommands::load(const QString &path)
{
    if (DocumentPage *page = pageOf(path))
        return page;
    DocumentPage *current = m_window.currentPage();
    const bool takesPlace = current && current->isPristine();
    DocumentPage &page = takesPlace ? *current : m_window.addPage();
    const Result<void> opened = page.controller().open(QFileInfo(path).absoluteFilePath());
    if (!opened) {
        if (!takesPlace)
            m_window.removePages({&page});
        return opened.error();
    }
    page.startAtBody();
    return &page;
}

/// nullptr, and reported, when it cannot be opened.
DocumentPage *FileCommands::openPath(const QString &path)
{
    if (DocumentPage *page = pageOf(path))
        return page;
    const QString topic = u"open "_s + path;
    m_window.messages().remove(topic);
    const Result<DocumentPage *> page = load(path);
    if (!page) {
        m_window.messages().show(topic, MessageBar::Kind::Error, fileErrorText(page.error(), path));
        return nullptr;
    }
    remember(path);
    return *page;
}

// --- Save ---

bool FileCommands::save()
{
    DocumentPage *page = m_window.currentPage();
    return page && save(*page);
}

bool FileCommands::save(DocumentPage &page)
{
    if (page.controller().filePath().isEmpty())
        return saveAs(page);
    return write(page, DocumentController::OnDiskChange::Refuse);
}

bool FileCommands::write(DocumentPage &page, DocumentController::OnDiskChange onDiskChange)
{
    handOverFields(page);
    DocumentController &controller = page.controller();
    const QDateTime since = QFileInfo(controller.filePath()).lastModified();
    const Result<QByteArray> before = controller.savedBytes();
    // What is kept for the case of a crash must never be older than the file.
    if (controller.isModified())
        (void)m_window.session().autosave().writeNow();
    const Result<void> saved = controller.save(onDiskChange);
    if (!saved) {
        m_window.disk().showSaveError(page, saved.error(), controller.filePath());
        return false;
    }
    if (before && since.isValid() && onDiskChange == DocumentController::OnDiskChange::Refuse)
        m_window.disk().keepVersion(controller.filePath(), *before, since);
    afterSave(page);
    return true;
}

bool FileCommands::saveAs()
{
    DocumentPage *page = m_window.currentPage();
    return page && saveAs(*page);
}

bool FileCommands::saveAs(DocumentPage &page)
{
    QString suggested = page.controller().filePath();
    if (suggested.isEmpty()) {
        const QString name = page.controller().definition().name();
        suggested = folderToSaveIn(m_window, m_settings) + u'/' + (name.isEmpty() ? u"agent"_s : slug(name)) + u".md"_s;
    }
    const QString path = m_prompts.askPathToSave(&m_window, suggested);
    return !path.isEmpty() && saveAt(page, path);
}

bool FileCommands::saveAt(DocumentPage &page, const QString &path)
{
    for (const DocumentPage *other : m_window.pages()) {
        if (other != &page && isSameFile(other->controller().filePath(), path)) {
            m_window.showPage(page);
            page.messages().show(u"save"_s, MessageBar::Kind::Error,
                                 tr("“%1” is open in another tab. Close it there, or save under another name.").arg(path),
                                 {{tr("Save As…"), [this, &page] { saveAs(page); }}});
            return false;
        }
    }
    handOverFields(page);
    const QDateTime since = QFileInfo(path).lastModified();
    const Result<QByteArray> replaced = readFile(path);
    const Result<void> saved = page.controller().saveAs(path);
    if (!saved) {
        m_window.disk().showSaveError(page, saved.error(), path);
        return false;
    }
    if (replaced)
        m_window.disk().keepVersion(path, *replaced, since);
    afterSave(page);
    return true;
}

void FileCommands::saveAll()
{
    for (DocumentPage *page : m_window.pages()) {
        handOverFields(*page);
        if (page->controller().isModified())
            save(*page);
    }
}

void FileCommands::saveSoon()
{
    if (m_settings.savesByItself())
        m_saveSoon.start();
}

void FileCommands::saveByItself()
{
    for (DocumentPage *page : m_window.pages()) {
        DocumentController &controller = page->controller();
        // What others changed meanwhile is for the user to decide.
        if (controller.isModified() && controller.diskState() == DocumentController::DiskState::Same)
            write(*page, DocumentController::OnDiskChange::Refuse);
    }
}

void FileCommands::afterSave(DocumentPage &page)
{
    m_window.disk().forgetMessages(page);
    const QString path = page.controller().filePath();
    if (const Result<QByteArray> bytes = page.controller().savedBytes())
        m_window.disk().keepVersion(path, *bytes, QDateTime::currentDateTimeUtc());
    remember(path);
}

// --- Close ---

void FileCommands::takePending()
{
    for (DocumentPage *page : m_window.pages())
        handOverFields(*page);
}

bool FileCommands::mayClose(DocumentPage &page)
{
    handOverFields(page);
    if (!page.controller().isModified())
        return true;
    m_window.showPage(page);
    switch (m_prompts.askUnsaved(&m_window, page.title())) {
    case Prompts::Unsaved::Save:
        return save(page);
    case Prompts::Unsaved::Discard:
        return true;
    case Prompts::Unsaved::Cancel:
        break;
    }
    return false;
}

bool FileCommands::close()
{
    DocumentPage *page = m_window.currentPage();
    return page && close(*page);
}

bool FileCommands::close(DocumentPage &page)
{
    if (!mayClose(page))
        return false;
    m_window.removePages({&page});
    return true;
}

bool FileCommands::closeAll()
{
    const QList<DocumentPage *> pages = m_window.pages();
    const auto mayStay = std::ranges::find_if_not(pages, [this](DocumentPage *page) { return mayClose(*page); });
    m_window.removePages({pages.begin(), mayStay});
    return mayStay == pages.end();
}

} // namespace Agentwright::App
