// SPDX-License-Identifier: MIT
#include "shell/disk_commands.h"

#include "document/error_text.h"
#include "document/shown_path.h"
#include "shell/document_page.h"
#include "shell/file_commands.h"
#include "shell/history_dialog.h"
#include "shell/main_window.h"
#include "shell/merge_dialog.h"
#include "shell/settings.h"
#include "widgets/compare_dialog.h"

#include <agentwright/base/three_way_merge.h>
#include <agentwright/io/file_store.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// Topics of messages: one of each at a time.
constexpr auto kSaveTopic = "save"_L1;
constexpr auto kDiskTopic = "disk"_L1;

bool isFolderMissing(const QString &path)
{
    return !QFileInfo(path).absoluteDir().exists();
}

bool isProtected(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() && !info.permission(QFile::WriteUser);
}

} // namespace

DiskCommands::DiskCommands(MainWindow &window, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_history(settings.stateFolder())
{
    m_pool.setMaxThreadCount(1);
}

DiskCommands::~DiskCommands()
{
    m_pool.waitForDone();
}

// --- Messages ---

MessageBar::Choice DiskCommands::saveElsewhere(DocumentPage &page)
{
    return {tr("Save As…"), [this, &page] { m_window.files().saveAs(page); }};
}

DiskCommands::Choices DiskCommands::changedChoices(DocumentPage &page)
{
    Choices choices;
    if (page.controller().isModified())
        choices.append({tr("Merge"), [this, &page] { merge(page); }});
    choices.append({tr("Compare…"), [this, &page] { compare(page); }});
    choices.append({tr("Keep Mine"), [this, &page] { overwrite(page); }});
    choices.append({tr("Take Theirs"), [this, &page] { reload(page); }});
    return choices;
}

void DiskCommands::showChanged(DocumentPage &page, const QString &topic)
{
    forgetMessages(page);
    const QString path = shownPath(page.controller().filePath());
    const QString text = topic == kSaveTopic
                             ? tr("“%1” was changed by another program since it was opened. Nothing was saved.")
                             : tr("“%1” was changed by another program, and you have unsaved changes.");
    page.messages().show(topic, topic == kSaveTopic ? MessageBar::Kind::Error : MessageBar::Kind::Warning,
                         text.arg(path), changedChoices(page));
}

void DiskCommands::showMissing(DocumentPage &page, const QString &topic)
{
    forgetMessages(page);
    const QString path = page.controller().filePath();
    const bool isFolder = isFolderMissing(path);
    const QString renamed = isFolder ? QString() : renamedTo(page);
    QString text = isFolder ? tr("The folder of “%1” is gone. Your text is still here.")
                            : tr("“%1” was deleted or moved by another program. Your text is still here.");
    Choices choices;
    if (!renamed.isEmpty()) {
        text = tr("“%1” was renamed by another program: “%2” has what it held. Your text is still here.");
        choices.append({tr("Go On with the Renamed File"), [this, &page, renamed] { follow(page, renamed); }});
    }
    if (isFolder)
        choices.append({tr("Make the Folder and Save"), [this, &page, path] { makeFolderAndSave(page, path); }});
    else
        choices.append({tr("Save Again"), [this, &page] { overwrite(page); }});
    choices.append(saveElsewhere(page));
    text = renamed.isEmpty() ? text.arg(shownPath(path))
                             : text.arg(shownPath(path), shownPath(QFileInfo(renamed).fileName()));
    const bool isRefusal = topic == kSaveTopic;
    page.messages().show(topic, isRefusal ? MessageBar::Kind::Error : MessageBar::Kind::Warning,
                         isRefusal ? text + u' ' + tr("Nothing was saved.") : text, choices);
}

/// The one file beside it that holds what the page's file held; empty when there is none, or more than one.
QString DiskCommands::renamedTo(const DocumentPage &page) const
{
    const DocumentController &controller = page.controller();
    const Result<QByteArray> bytes = controller.savedBytes();
    if (!bytes)
        return {};
    QStringList found;
    const QDir folder = QFileInfo(controller.filePath()).absoluteDir();
    for (const QFileInfo &file : folder.entryInfoList({u"*.md"_s}, QDir::Files)) {
        if (file.size() != bytes->size() || m_window.files().pageOf(file.filePath()))
            continue;
        const Result<QByteArray> there = readFile(file.filePath());
        if (there && *there == *bytes)
            found.append(file.absoluteFilePath());
    }
    return found.size() == 1 ? found.constFirst() : QString();
}

void DiskCommands::follow(DocumentPage &page, const QString &path)
{
    page.controller().followFile(path);
    forgetMessages(page);
    lookAtDisk(page);
}

void DiskCommands::showSaveError(DocumentPage &page, const Error &error, const QString &path)
{
    m_window.showPage(page);
    const bool isItsFile = path == page.controller().filePath();
    if (isItsFile && page.controller().diskState() == DocumentController::DiskState::Missing)
        return showMissing(page, kSaveTopic);
    if (isItsFile && error.code == ErrorCode::ChangedOnDisk)
        return showChanged(page, kSaveTopic);
    Choices choices;
    QString text = fileErrorText(error, path);
    if (isFolderMissing(path)) {
        text = tr("There is no folder “%1”. Nothing was saved.").arg(shownPath(QFileInfo(path).absolutePath()));
        choices.append({tr("Make the Folder and Save"), [this, &page, path] { makeFolderAndSave(page, path); }});
    }
    if (isItsFile && error.code == ErrorCode::NotWritable && isProtected(path))
        choices.append({tr("Make Writable and Save"), [this, &page] { makeWritableAndSave(page); }});
    choices.append(saveElsewhere(page));
    page.messages().show(kSaveTopic, MessageBar::Kind::Error, text, choices);
}

void DiskCommands::showReadError(DocumentPage &page, const Error &error)
{
    page.messages().show(kDiskTopic, MessageBar::Kind::Error, fileErrorText(error, page.controller().filePath()),
                         {saveElsewhere(page)});
}

void DiskCommands::forgetMessages(DocumentPage &page)
{
    page.messages().remove(kSaveTopic);
    page.messages().remove(kDiskTopic);
}

// --- Looking ---

void DiskCommands::lookAtDisk()
{
    for (DocumentPage *page : m_window.pages())
        lookAtDisk(*page);
}

void DiskCommands::lookAtDisk(DocumentPage &page)
{
    switch (page.controller().diskState()) {
    case DocumentController::DiskState::NoFile:
    case DocumentController::DiskState::Same:
        page.messages().remove(kDiskTopic);
        return;
    case DocumentController::DiskState::Changed:
        if (page.controller().isModified())
            showChanged(page, kDiskTopic);
        else
            reloadUnasked(page);
        return;
    case DocumentController::DiskState::Missing:
        showMissing(page, kDiskTopic);
        return;
    }
}

void DiskCommands::reload()
{
    if (DocumentPage *page = m_window.currentPage())
        reload(*page);
}

void DiskCommands::reload(DocumentPage &page)
{
    if (const Result<void> reloaded = page.controller().reload())
        forgetMessages(page);
    else
        showReadError(page, reloaded.error());
}

void DiskCommands::reloadUnasked(DocumentPage &page)
{
    reload(page);
    if (page.controller().diskState() == DocumentController::DiskState::Same)
        page.messages().show(u"reloaded"_s, MessageBar::Kind::Good,
                             tr("“%1” was changed by another program and read again. Undo brings the earlier text back.")
                                 .arg(shownPath(page.controller().fileName())));
}

// --- Deciding ---

void DiskCommands::compare(DocumentPage &page)
{
    const Result<DocumentController::DiskVersion> version = page.controller().diskVersion();
    if (!version)
        return showReadError(page, version.error());
    showChanged(page, kDiskTopic);
    auto *dialog = new CompareDialog(tr("Change by Another Program"),
                                     tr("What the file on disk has (+) other than your text (−):"),
                                     page.controller().fileName(), page.controller().text(), version->content.text,
                                     &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog->addChoice(tr("&Merge")), &QPushButton::clicked, &page, [this, &page] { merge(page); });
    connect(dialog->addChoice(tr("&Take Theirs")), &QPushButton::clicked, &page, [this, &page] { reload(page); });
    dialog->open();
}

void DiskCommands::merge(DocumentPage &page)
{
    const DocumentController &controller = page.controller();
    const Result<DocumentController::DiskVersion> version = controller.diskVersion();
    if (!version)
        return showReadError(page, version.error());
    const ThreeWayMerge merge = mergedTexts(controller.savedText(), controller.text(), version->content.text);
    const quint64 madeFor = controller.revision();
    if (merge.conflicts.isEmpty())
        return takeMerge(page, *version, merge.edit, madeFor);
    showChanged(page, kDiskTopic); // until it is decided
    auto *dialog = new MergeDialog(controller.fileName(), merge, controller.text(), version->content.text, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &page,
            [this, &page, dialog, version = *version, madeFor] { takeMerge(page, version, dialog->edit(), madeFor); });
    dialog->open();
}

void DiskCommands::takeMerge(DocumentPage &page, const DocumentController::DiskVersion &version, const TextEdit &edit,
                             quint64 madeFor)
{
    forgetMessages(page);
    const Result<void> merged = page.controller().takeOver(version, edit, madeFor);
    if (!merged) {
        page.messages().show(u"refused"_s, MessageBar::Kind::Warning, editErrorText(merged.error()));
        return lookAtDisk(page);
    }
    page.messages().show(u"merged"_s, MessageBar::Kind::Good,
                         tr("Both changes are in the text now. It is not saved yet; undo takes the merge back."));
}

void DiskCommands::overwrite(DocumentPage &page)
{
    const QString path = page.controller().filePath();
    if (const Result<DocumentController::DiskVersion> theirs = page.controller().diskVersion())
        keepVersion(path, theirs->bytes, QFileInfo(path).lastModified());
    m_window.files().write(page, DocumentController::OnDiskChange::Overwrite);
}

void DiskCommands::makeFolderAndSave(DocumentPage &page, const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (path == page.controller().filePath())
        overwrite(page);
    else
        m_window.files().saveAt(page, path);
}

void DiskCommands::makeWritableAndSave(DocumentPage &page)
{
    QFile file(page.controller().filePath());
    file.setPermissions(file.permissions() | QFile::WriteUser | QFile::WriteOwner);
    m_window.files().save(page);
}

// --- Earlier versions ---

void DiskCommands::keepVersion(const QString &path, const QByteArray &bytes, const QDateTime &when)
{
    // A version that cannot be kept is no reason to stop the user: what counts is the file itself.
    m_pool.start([history = m_history, path, bytes, when] { (void)history.add(path, bytes, when); });
}

void DiskCommands::showHistory()
{
    m_pool.waitForDone();
    auto *dialog = new HistoryDialog(m_window.currentPage()->controller(), m_history, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Agentwright::App
