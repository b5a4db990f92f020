// SPDX-License-Identifier: MIT
#include "shell/library_commands.h"

#include "document/document_controller.h"
#include "document/error_text.h"
#include "document/shown_path.h"
#include "editor/prompt_edit.h"
#include "library/bulk_edit_form.h"
#include "library/change_dialog.h"
#include "library/library_panel.h"
#include "library/library_view.h"
#include "library/search_panel.h"
#include "shell/bulk_commands.h"
#include "shell/document_page.h"
#include "shell/export_commands.h"
#include "shell/file_commands.h"
#include "shell/main_window.h"
#include "shell/message_bar.h"
#include "shell/settings.h"
#include "widgets/prompts.h"
#include "widgets/quick_pick.h"

#include <agentwright/base/file_text.h>
#include <agentwright/io/file_store.h>
#include <agentwright/model/edit_builder.h>

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTextDocument>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <iterator>
#include <vector>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr auto kLibraryTopic = "library"_L1;
/// With more tabs than that at once nobody finds anything.
constexpr qsizetype kMostOpened = 30;

/// "reviewer-copy.md" beside the file, or "reviewer-copy-2.md" …; empty when a hundred are there.
QString pathOfCopy(const QFileInfo &original)
{
    constexpr int kMostCopies = 100;
    for (int i = 1; i <= kMostCopies; ++i) {
        const QString number = i == 1 ? QString() : u'-' + QString::number(i);
        const QString path = original.dir().filePath(original.completeBaseName() + u"-copy"_s + number + u'.'
                                                     + original.suffix());
        if (!QFileInfo(path).exists() && !QFileInfo(path).isSymLink())
            return path;
    }
    return {};
}

/// The same definition under the name of its new file; as it is where that cannot be written.
QByteArray renamedCopy(const QByteArray &bytes, const QString &path)
{
    const FileText text = decodeText(bytes);
    const DefinitionView definition = DefinitionView::parse(text.text);
    if (definition.name().isEmpty())
        return bytes;
    const Result<TextEdit> edit = setField(definition, u"name"_s,
                                           FieldValue::ofText(QFileInfo(path).completeBaseName()));
    const Result<QByteArray> copy = edit ? encodeText(edit->appliedTo(text.text), text.format)
                                         : Result<QByteArray>(bytes);
    return copy ? *copy : bytes;
}

} // namespace

LibraryCommands::LibraryCommands(MainWindow &window, Prompts &prompts, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_check(
          checkedFiles,
          [this](const QList<SearchedFile> &files) { m_search->showPlaces(files, tr("No problems were found.")); }, 0)
{ }

void LibraryCommands::fill(QDockWidget &dock)
{
    if (m_panel)
        return;
    m_panel = new LibraryPanel(&dock);
    m_panel->restore(m_settings.libraryState());
    dock.setWidget(m_panel);
    connect(m_panel, &LibraryPanel::requested, this, &LibraryCommands::run);
    connect(m_panel, &LibraryPanel::openFolderRequested, this, &LibraryCommands::openFolder);
    connect(&m_window.bulk(), &BulkCommands::filesChanged, m_panel, &LibraryPanel::lookAgainAfterMoves);
    connect(m_panel, &LibraryPanel::foldersChanged, this, &LibraryCommands::keepFolders);
    connect(&m_panel->scanner(), &LibraryScanner::scanned, this, &LibraryCommands::lookedAt);
    refreshPicks();
    connect(m_panel, &LibraryPanel::stateChanged, this, [this] { m_settings.setLibraryState(m_panel->state()); });
    if (const QStringList folders = m_settings.libraryFolders(); !folders.isEmpty())
        m_panel->setFolders(folders);
    if (const DocumentPage *page = m_window.currentPage())
        m_panel->follow(page->controller().filePath());
}

void LibraryCommands::lookAtFolders()
{
    auto *dock = m_window.findChild<QDockWidget *>(u"libraryDock"_s);
    if (dock && !m_settings.libraryFolders().isEmpty())
        fill(*dock);
}

/// Whoever is choosing a file sees those that are found meanwhile.
void LibraryCommands::refreshPicks()
{
    constexpr int kPicksMs = 400;
    auto *delay = new QTimer(m_panel);
    delay->setSingleShot(true);
    delay->setInterval(kPicksMs);
    connect(delay, &QTimer::timeout, this, [this] {
        if (auto *pick = m_window.findChild<QuickPick *>())
            pick->refresh();
    });
    connect(&m_panel->scanner(), &LibraryScanner::rowsRead, delay, [delay] {
        if (!delay->isActive())
            delay->start();
    });
}

void LibraryCommands::keepFolders(const QStringList &folders)
{
    m_settings.setLibraryFolders(folders);
    Q_EMIT foldersChanged(folders);
}

void LibraryCommands::openFolder()
{
    const QString folder = m_prompts.askFolder(&m_window, m_settings.lastFolder());
    if (folder.isEmpty())
        return;
    QStringList folders = m_settings.libraryFolders();
    const QString clean = QDir::cleanPath(folder);
    if (!folders.contains(clean))
        folders.append(clean);
    keepFolders(folders);
    m_settings.setLastFolder(clean);
    m_window.focusPanel(Panel::Library);
    m_panel->setFolders(folders);
    m_panel->focusList();
}

void LibraryCommands::refresh()
{
    m_window.focusPanel(Panel::Library);
    m_panel->refresh();
}

void LibraryCommands::follow(const QString &path)
{
    if (m_panel)
        m_panel->follow(path);
}

/// Those that are no other tool's own files: what can be checked, edited and exported. Says so when that is none.
QStringList LibraryCommands::definitionsOf(const QStringList &paths)
{
    QStringList definitions;
    std::ranges::copy_if(paths, std::back_inserter(definitions),
                         [this](const QString &path) { return !isForeign(path); });
    if (definitions.isEmpty() && !paths.isEmpty())
        showProblem(tr("Files of other tools are imported first: open them."));
    return definitions;
}

bool LibraryCommands::isForeign(const QString &path) const
{
    const auto row = m_panel ? m_panel->scanner().rows().value(path) : nullptr;
    return row && row->foreign;
}

void LibraryCommands::open(const QStringList &paths)
{
    QStringList own, foreign;
    for (const QString &path : paths)
        (isForeign(path) ? foreign : own).append(path);
    if (own.size() > kMostOpened)
        showProblem(tr("Only the first %1 definitions were opened.").arg(kMostOpened));
    m_window.files().openPaths(own.first(std::min(own.size(), kMostOpened)));
    if (!foreign.isEmpty())
        m_window.importAgents(foreign);
}

void LibraryCommands::run(LibraryAction action, const QStringList &paths)
{
    switch (action) {
    case LibraryAction::Open:
        open(paths);
        break;
    case LibraryAction::Check:
        check(definitionsOf(paths));
        break;
    case LibraryAction::Export:
        exportFiles(definitionsOf(paths));
        break;
    case LibraryAction::BulkEdit:
        editMany(definitionsOf(paths));
        break;
    case LibraryAction::RenameAgent:
        renameAgent(paths.constFirst());
        break;
    case LibraryAction::RenameFile:
        renameFile(paths.constFirst());
        break;
    case LibraryAction::Duplicate:
        duplicate(paths.constFirst());
        break;
    case LibraryAction::Trash:
        moveToTrash(paths);
        break;
    case LibraryAction::Reveal:
        reveal(paths.constFirst());
        break;
    case LibraryAction::CopyPath:
        copyPaths(paths);
        break;
    }
}

// --- Search and edits of many ---

void LibraryCommands::fillSearch(QDockWidget &dock)
{
    if (m_search)
        return;
    lookAtFolders();
    m_search = new SearchPanel([this] { return SearchScope{searchedPaths(), m_window.bulk().openTexts()}; }, &dock);
    dock.setWidget(m_search);
    connect(&m_window.bulk(), &BulkCommands::filesChanged, m_search, &SearchPanel::lookAgain);
    connect(m_search, &SearchPanel::goToRequested, this, &LibraryCommands::goTo);
    connect(m_search, &SearchPanel::replaceRequested, this, [this](const LibraryQuery &query, const QString &text) {
        m_window.bulk().replace(query, text, searchedPaths());
    });
}

void LibraryCommands::watch(DocumentPage &page)
{
    connect(&page.controller(), &DocumentController::definitionChanged, this, [this, &page] {
        const DocumentController &controller = page.controller();
        const QTextDocument &text = *controller.textDocument();
        if (m_search && (text.isUndoAvailable() || text.isRedoAvailable())) // and not just opened
            m_search->noteEdit(QDir::cleanPath(controller.filePath()));
    });
}

QStringList LibraryCommands::libraryPaths() const
{
    QStringList paths;
    if (m_panel) {
        for (const auto &row : m_panel->scanner().rows()) {
            if (!row->foreign)
                paths.append(row->path);
        }
    }
    paths.sort();
    return paths;
}

/// Everything in the library, and what is open.
QStringList LibraryCommands::searchedPaths() const
{
    QStringList paths = libraryPaths() + m_window.bulk().openTexts().keys();
    paths.sort();
    paths.removeDuplicates();
    return paths;
}

void LibraryCommands::goTo(const QString &path, const TextRange &range)
{
    m_window.files().openPaths({path});
    const DocumentPage *page = m_window.currentPage();
    const bool isIt = page && QDir::cleanPath(page->controller().filePath()) == path;
    if (isIt && range.end <= page->controller().text().size())
        page->editor().goTo(range);
}

void LibraryCommands::editMany()
{
    m_window.focusPanel(Panel::Library);
    // The one that is open is always selected: a choice are several.
    const QStringList selected = m_panel->view().selectedPaths();
    if (selected.size() > 1)
        editMany(definitionsOf(selected));
    else
        editWhatIsShown();
}

/// While the library is read, that grows, until it was looked at as a whole. What changes on the disk from then on changes
/// no choice that somebody has made.
void LibraryCommands::editWhatIsShown()
{
    const LibraryScanner &scanner = m_panel->scanner();
    if (!scanner.isScanning() && !m_panel->model().isPending()) {
        if (m_panel->model().shownCount() == 0)
            showProblem(tr("There is nothing to edit: the library shows no definitions."));
        return editMany(definitionsOf(m_panel->model().shownPaths()));
    }
    const auto [dialog, form] = m_window.bulk().edit(tr("Bulk Edit"), {}, choices());
    auto *delay = new QTimer(dialog);
    delay->setObjectName(u"followLibrary"_s);
    const auto follow = [this, dialog = dialog, form = form, delay] {
        QStringList paths = m_panel->model().shownPaths();
        paths.removeIf([this](const QString &path) { return isForeign(path); });
        const bool isRead = !m_panel->scanner().isScanning();
        const bool isComplete = isRead && !m_panel->model().isPending();
        dialog->setPaths(paths, isComplete);
        if (isRead && !isComplete)
            delay->start();
        if (!isComplete)
            return;
        dialog->setWindowTitle(tr("Bulk Edit: %1").arg(paths.size()));
        const BulkChoices offered = choices();
        form->setSuggestions(offered.agents, offered.folders);
        delay->deleteLater();
    };
    constexpr int kFollowMs = 250;
    delay->setSingleShot(true);
    delay->setInterval(kFollowMs);
    connect(delay, &QTimer::timeout, dialog, follow);
    connect(&scanner, &LibraryScanner::scanned, delay, qOverload<>(&QTimer::start));
    connect(&scanner, &LibraryScanner::rowsRead, delay, [delay] {
        if (!delay->isActive())
            delay->start();
    });
    follow();
}

BulkChoices LibraryCommands::choices() const
{
    BulkChoices choices;
    QSet<QString> folders;
    for (const auto &row : m_panel->scanner().rows()) {
        if (row->foreign)
            continue;
        if (!row->name.isEmpty())
            choices.agents.append(row->name);
        folders.insert(row->folder());
    }
    choices.agents.sort();
    choices.agents.removeDuplicates();
    choices.folders = QStringList(folders.begin(), folders.end());
    choices.folders.sort();
    return choices;
}

void LibraryCommands::editMany(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    BulkChoices offered = choices();
    if (const LibraryRow *row = m_panel->model().row(m_panel->view().currentIndex()))
        offered.agent = row->name;
    m_window.bulk().edit(tr("Bulk Edit: %1").arg(paths.size()), paths, offered);
}

/// In its own file and wherever the library speaks of it.
void LibraryCommands::renameAgent(const QString &path)
{
    const auto row = m_panel->scanner().rows().value(path);
    if (!row || row->name.isEmpty() || row->foreign)
        return renameFile(path);
    BulkChoices offered = choices();
    offered.agent = row->name;
    offered.edit = u"rename-agent"_s;
    offered.renamed = path;
    m_window.bulk().edit(tr("Rename %1").arg(row->name), libraryPaths(), offered);
}

DocumentPage *LibraryCommands::pageOf(const QString &path) const
{
    for (DocumentPage *page : m_window.pages()) {
        const QString open = page->controller().filePath();
        if (!open.isEmpty() && QFileInfo::exists(open) && QFileInfo(open) == QFileInfo(path))
            return page;
    }
    return nullptr;
}

void LibraryCommands::showProblem(const QString &text)
{
    m_window.messages().show(kLibraryTopic, MessageBar::Kind::Warning, text);
}

void LibraryCommands::check(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (paths.size() > 1) {
        m_window.focusPanel(Panel::Search);
        m_check.schedule({paths, m_window.bulk().openTexts()});
        return;
    }
    run(LibraryAction::Open, paths);
    if (m_window.currentPage())
        m_window.checkNow();
}

void LibraryCommands::exportFiles(const QStringList &paths)
{
    std::vector<std::unique_ptr<DocumentController>> closed;
    QList<const DocumentController *> sources;
    for (const QString &path : paths) {
        if (const DocumentPage *page = pageOf(path)) {
            sources.append(&page->controller());
            continue;
        }
        auto controller = std::make_unique<DocumentController>();
        if (const Result<void> opened = controller->open(path); !opened) {
            showProblem(fileErrorText(opened.error(), path));
            return;
        }
        sources.append(controller.get());
        closed.push_back(std::move(controller));
    }
    if (!sources.isEmpty())
        m_window.exports().openDialog(sources);
}

// --- Files ---

void LibraryCommands::renameFile(const QString &path)
{
    const QFileInfo info(path);
    const QString name = m_prompts.askText(&m_window, tr("Rename File"), tr("New name of the file:"), info.fileName());
    if (name.isEmpty() || name == info.fileName())
        return;
    const QString wanted = info.dir().filePath(name);
    if (name.contains(u'/') || name.contains(u'\\') || name.startsWith(u'.') || QFileInfo(wanted).isSymLink()
        || QFileInfo::exists(wanted)) {
        showProblem(QFileInfo::exists(wanted) ? tr("“%1” is there already.").arg(name)
                                              : tr("“%1” is no name for a file.").arg(name));
        return;
    }
    DocumentPage *page = pageOf(path);
    if (!QFile::rename(path, wanted)) {
        showProblem(tr("“%1” could not be renamed.").arg(shownPath(path)));
        return;
    }
    if (page)
        page->controller().followFile(wanted);
    m_panel->lookAgain();
}

void LibraryCommands::duplicate(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    const QString copy = pathOfCopy(QFileInfo(path));
    if (!bytes || copy.isEmpty()) {
        showProblem(fileErrorText(bytes ? Error{ErrorCode::AlreadyExists, {}} : bytes.error(), path));
        return;
    }
    if (const Result<FileFingerprint> made = createFile(copy, renamedCopy(*bytes, copy)); !made) {
        showProblem(fileErrorText(made.error(), copy));
        return;
    }
    m_window.files().openPaths({copy});
    m_panel->lookAgain();
}

void LibraryCommands::moveToTrash(const QStringList &paths)
{
    if (!m_prompts.askTrash(&m_window, paths))
        return;
    QStringList kept;
    for (const QString &path : paths) {
        if (!QFile::moveToTrash(path))
            kept.append(shownPath(path));
    }
    if (!kept.isEmpty())
        showProblem(tr("Not moved to the trash: %1").arg(kept.join(u", "_s)));
    m_panel->lookAgain();
}

void LibraryCommands::reveal(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

void LibraryCommands::copyPaths(const QStringList &paths)
{
    QStringList native;
    for (const QString &path : paths)
        native.append(QDir::toNativeSeparators(path));
    QGuiApplication::clipboard()->setText(native.join(u'\n'));
}

} // namespace Agentwright::App
