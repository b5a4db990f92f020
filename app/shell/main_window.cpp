// SPDX-License-Identifier: MIT
#include "shell/main_window.h"

#include "document/document_controller.h"
#include "document/shown_path.h"
#include "editor/find_bar.h"
#include "editor/outline_panel.h"
#include "editor/prompt_edit.h"
#include "editor/spelling.h"
#include "form/form_view.h"
#include "preview/preview_pane.h"
#include "problems/problems_panel.h"
#include "shell/bulk_commands.h"
#include "shell/command_set.h"
#include "shell/disk_commands.h"
#include "shell/document_page.h"
#include "shell/export_commands.h"
#include "shell/file_commands.h"
#include "shell/file_watch.h"
#include "shell/library_commands.h"
#include "shell/message_bar.h"
#include "shell/quick_open.h"
#include "shell/routing_commands.h"
#include "shell/session_commands.h"
#include "shell/start_page.h"
#include "shell/status_line.h"
#include "shell/template_commands.h"
#include "shell/theme.h"
#include "widgets/code_highlighter.h"
#include "widgets/quick_pick.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>
#include <QScopedValueRollback>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTextDocument>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

/// What a desktop puts around a window, at most.
static constexpr QSize kFrame(20, 60);

MainWindow::MainWindow(Prompts &prompts, Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_files(new FileCommands(*this, prompts, settings))
    , m_templates(new TemplateCommands(*this, prompts, settings))
    , m_disk(new DiskCommands(*this, settings))
    , m_exports(new ExportCommands(*this, prompts, settings))
    , m_session(new SessionCommands(*this, settings))
    , m_routing(new RoutingCommands(*this, prompts, settings))
    , m_bulk(new BulkCommands(*this))
    , m_library(new LibraryCommands(*this, prompts, settings))
    , m_watch(new FileWatch(this))
{
    applyTheme(m_settings.theme());
    readCode(); // while the rest is made
    setObjectName(u"mainWindow"_s);
    m_spelling = new Spelling(this);
    m_spelling->setOn(m_settings.isSpellingOn());
    setAcceptDrops(true);
    buildCentre();
    buildCommands();
    buildDocks();
    buildStartPage();
    applySettings();
    connect(m_watch, &FileWatch::maybeChanged, this, [this] { m_disk->lookAtDisk(); });
    connect(qApp, &QApplication::focusChanged, m_commands, &CommandSet::updateLater);
    restoreLayout();
    onCurrentChanged();
}

MainWindow::~MainWindow()
{
    disconnect(qApp, nullptr, m_commands, nullptr);
    disconnect(m_tabs, nullptr, this, nullptr);
    // Every page takes its views elsewhere in the window with it.
    for (DocumentPage *page : pages())
        delete page;
}

// --- Building ---

void MainWindow::buildCentre()
{
    m_messages = new MessageBar(this);
    m_forms = new QStackedWidget(this);
    m_tabs = new QTabWidget(this);
    m_previews = new QStackedWidget(this);
    m_splitter = new QSplitter(this);
    m_centre = new QStackedWidget(this);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->tabBar()->setAccessibleName(tr("Open definitions"));
    for (QWidget *column : {static_cast<QWidget *>(m_forms), makeTexts(), static_cast<QWidget *>(m_previews)})
        m_splitter->addWidget(column);
    m_splitter->setChildrenCollapsible(false);
    const std::array stretches{1, 2, 1}; // a wide window has room for longer lines beside the text, too
    for (int column = 0; column < int(stretches.size()); ++column)
        m_splitter->setStretchFactor(column, stretches.at(std::size_t(column)));
    m_splitter->setSizes({330, 560, 390});
    m_centre->addWidget(m_splitter);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_centre, 1);
    setCentralWidget(centre);

    m_status = new StatusLine(this);
    statusBar()->addPermanentWidget(m_status, 1);

    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::onCurrentChanged);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this,
            [this](int index) { m_files->close(*static_cast<DocumentPage *>(m_tabs->widget(index))); });
    connect(m_tabs->tabBar(), &QTabBar::tabMoved, m_session, &SessionCommands::change);
    connect(m_tabs, &QTabWidget::currentChanged, m_session, &SessionCommands::change);
    connect(m_status, &StatusLine::readerClicked, this, &MainWindow::showReader);
    connect(m_status, &StatusLine::problemsClicked, this, [this] { focusPanel(Panel::Problems); });
}

void MainWindow::buildDocks()
{
    m_problemsDock = addDock(tr("Problems"), u"problemsDock"_s, Qt::BottomDockWidgetArea);
    m_problems = new ProblemsPanel(m_problemsDock);
    m_problemsDock->setWidget(m_problems);
    resizeDocks({m_problemsDock}, {150}, Qt::Vertical);
    m_blocksDock = addDock(tr("Blocks"), u"blocksDock"_s, Qt::RightDockWidgetArea);
    m_routingDock = addDock(tr("Routing"), u"routingDock"_s, Qt::BottomDockWidgetArea);
    tabifyDockWidget(m_problemsDock, m_routingDock);
    m_outlineDock = addDock(tr("Outline"), u"outlineDock"_s, Qt::LeftDockWidgetArea);
    m_outline = new OutlinePanel(m_outlineDock);
    m_outlineDock->setWidget(m_outline);
    m_libraryDock = addDock(tr("Library"), u"libraryDock"_s, Qt::LeftDockWidgetArea);
    resizeDocks({m_libraryDock}, {250}, Qt::Horizontal);
    m_searchDock = addDock(tr("Search"), u"searchDock"_s, Qt::BottomDockWidgetArea);
    tabifyDockWidget(m_problemsDock, m_searchDock);

    // The others are filled when they are first to be seen: that reads templates or looks at folders.
    const auto fillWhenSeen = [this](QDockWidget *dock, const std::function<void()> &fill) {
        connect(dock, &QDockWidget::visibilityChanged, this, [fill](bool isVisible) {
            if (isVisible)
                fill();
        });
    };
    fillWhenSeen(m_blocksDock, [this] { m_templates->fillBlocks(*m_blocksDock); });
    fillWhenSeen(m_routingDock, [this] { m_routing->fillDock(*m_routingDock); });
    fillWhenSeen(m_libraryDock, [this] { m_library->fill(*m_libraryDock); });
    fillWhenSeen(m_searchDock, [this] { m_library->fillSearch(*m_searchDock); });
    connect(m_problems, &ProblemsPanel::goToRequested, this, [this](const TextRange &range) {
        if (DocumentPage *page = currentPage())
            page->editor().goTo(range);
    });
}

QDockWidget *MainWindow::addDock(const QString &title, const QString &name, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    addDockWidget(area, dock);
    connect(dock, &QDockWidget::visibilityChanged, this, [this] { m_commands->updateLater(); });
    return dock;
}

QWidget *MainWindow::makeTexts()
{
    auto *texts = new QWidget(this);
    auto *layout = new QVBoxLayout(texts);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_findBar = new FindBar(texts);
    m_findBar->setOpenEditors([this] {
        QList<PromptEdit *> editors;
        for (const DocumentPage *page : pages())
            editors.append(&page->editor());
        return editors;
    });
    connect(m_findBar, &FindBar::editorWanted, this, [this](const PromptEdit *editor) {
        for (DocumentPage *page : pages()) {
            if (&page->editor() == editor)
                m_tabs->setCurrentWidget(page);
        }
    });
    constexpr int kFewestLetters = 30; // whatever stands beside the text
    m_tabs->setMinimumWidth(kFewestLetters * m_tabs->fontMetrics().averageCharWidth());
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_findBar);
    return texts;
}

QuickPick &MainWindow::quickPick()
{
    if (!m_quickPick) {
        m_quickPick = new QuickPick(this);
        m_quickPick->setSources(quickOpenSources(*this));
    }
    return *m_quickPick;
}

void MainWindow::buildStartPage()
{
    QList<QAction *> actions;
    for (const char *id : {"file.newFromTemplate", "file.new", "file.open", "file.openFolder"})
        actions.append(m_commands->action(id));
    m_startPage = new StartPage(actions, m_settings, this);
    m_centre->insertWidget(0, m_startPage);
    connect(m_startPage, &StartPage::fileChosen, m_files, [this](const QString &path) { m_files->openPaths({path}); });
}

void MainWindow::buildCommands()
{
    m_commands = new CommandSet(*this, m_settings);
    m_commands->fillMenuBar(*menuBar());
    connect(m_bulk, &BulkCommands::filesChanged, m_commands, &CommandSet::updateLater);
    buildRecentMenu();
    QToolBar *bar = addToolBar(tr("Main Tool Bar"));
    bar->setObjectName(u"mainToolBar"_s);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setMovable(false);
    m_commands->fillToolBar(*bar);
}

void MainWindow::buildRecentMenu()
{
    auto *recent = new QMenu(tr("Open &Recent"), this);
    recent->setObjectName(u"recentFiles"_s);
    m_commands->menu(Menu::File)->insertMenu(m_commands->action("file.openFolder"), recent);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        for (const QString &path : m_settings.recentFiles()) {
            QString shown = shownPath(path);
            recent->addAction(shown.replace(u'&', u"&&"_s), m_files, [this, path] { m_files->openPaths({path}); });
        }
        recent->addSeparator();
        recent->addAction(tr("&Clear List"), this, [this] { m_settings.clearRecentFiles(); });
    });
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize() - kFrame));
    restoreState(m_settings.windowState());
    m_splitter->restoreState(m_settings.splitterState());
    m_problemsDock->setVisible(m_settings.isPanelShown(Panel::Problems));
    m_blocksDock->setVisible(m_settings.isPanelShown(Panel::Blocks));
    m_routingDock->setVisible(m_settings.isPanelShown(Panel::Routing));
    m_outlineDock->setVisible(m_settings.isPanelShown(Panel::Outline));
    m_libraryDock->setVisible(m_settings.isPanelShown(Panel::Library));
    m_searchDock->setVisible(m_settings.isPanelShown(Panel::Search));
}

// --- Pages ---

QList<DocumentPage *> MainWindow::pages() const
{
    QList<DocumentPage *> pages;
    for (int i = 0; i < m_tabs->count(); ++i)
        pages.append(static_cast<DocumentPage *>(m_tabs->widget(i)));
    return pages;
}

DocumentPage *MainWindow::currentPage() const
{
    return static_cast<DocumentPage *>(m_tabs->currentWidget());
}

DocumentPage &MainWindow::addPage()
{
    auto *page = new DocumentPage(m_tabs);
    page->editor().setSoftWrap(m_settings.isSoftWrapped());
    applySettings(*page);
    page->editor().setZoom(m_settings.zoom());
    setUpEditor(*page);
    connectPage(*page);
    m_session->watch(*page);
    m_library->watch(*page);
    m_tabs->addTab(page, page->title());
    return *page;
}

void MainWindow::setUpEditor(DocumentPage &page)
{
    PromptEdit &editor = page.editor();
    editor.setSnippets(allSnippets());
    editor.setSpelling(m_spelling);
    editor.setWhitespaceShown(m_settings.isWhitespaceShown());
    editor.setParagraphFocused(m_settings.isParagraphFocused());
    connect(&editor, &PromptEdit::languageChanged, this, [this, &page](const QString &language) {
        m_settings.setLanguageOf(page.controller().filePath(), language);
    });
    connect(&page.controller(), &DocumentController::filePathChanged, this, [this, &page] {
        const QString language = m_settings.languageOf(page.controller().filePath());
        if (!language.isEmpty())
            page.editor().setLanguage(language);
    });
}

void MainWindow::connectPage(DocumentPage &page)
{
    DocumentController &controller = page.controller();
    connect(&controller, &DocumentController::definitionChanged, m_files, &FileCommands::saveSoon);
    connect(&controller, &DocumentController::modifiedChanged, this, &MainWindow::updateTitles);
    connect(&controller, &DocumentController::filePathChanged, this, [this] {
        updateTitles();
        updateWatch();
        if (DocumentPage *current = currentPage())
            m_library->follow(current->controller().filePath());
    });
    connect(&controller, &DocumentController::definitionChanged, m_commands, &CommandSet::updateLater);
    connect(&controller, &DocumentController::diagnosticsChanged, m_commands, &CommandSet::updateLater);
    connect(controller.textDocument(), &QTextDocument::undoAvailable, m_commands, &CommandSet::updateNow);
    connect(controller.textDocument(), &QTextDocument::redoAvailable, m_commands, &CommandSet::updateNow);
    connect(&page.editor(), &PromptEdit::frontmatterFoldedChanged, m_commands, &CommandSet::updateLater);
    connect(&page, &DocumentPage::activeEditorChanged, this, &MainWindow::followEditor);
    connect(&page, &DocumentPage::editorsChanged, this, [this, &page] {
        if (page.isSplit())
            connectEditor(*page.editors().constLast());
    });
    connectEditor(page.editor());
}

void MainWindow::connectEditor(PromptEdit &editor)
{
    connect(&editor, &PromptEdit::copyAvailable, m_commands, &CommandSet::updateLater);
    connect(&editor, &PromptEdit::zoomChanged, this, &MainWindow::setZoom);
}

void MainWindow::showPage(DocumentPage &page)
{
    m_tabs->setCurrentWidget(&page);
    page.editor().setFocus();
}

void MainWindow::openFromOutside(const QStringList &paths, const QString &activationToken)
{
    m_files->openPaths(paths);
    if (isMinimized())
        showNormal();
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
    raise();
    activateWindow();
}

void MainWindow::changePages(const std::function<void()> &work)
{
    {
        const QScopedValueRollback<bool> changing(m_isChangingPages, true);
        work();
    }
    onCurrentChanged();
}

void MainWindow::removePages(const QList<DocumentPage *> &pages)
{
    changePages([&] {
        for (DocumentPage *page : pages) {
            m_tabs->removeTab(m_tabs->indexOf(page));
            page->controller().disconnect(this);
            page->deleteLater(); // one of its buttons may have asked
        }
    });
    m_session->change();
    updateWatch();
}

void MainWindow::onCurrentChanged()
{
    if (m_isChangingPages)
        return;
    DocumentPage *page = currentPage();
    if (!page)
        m_startPage->refresh();
    m_centre->setCurrentIndex(page ? 1 : 0);
    m_problems->setController(page ? &page->controller() : nullptr);
    m_status->setPage(page);
    m_routing->followPage();
    followEditor();
    m_library->follow(page ? page->controller().filePath() : QString());
    showPanels();
    updateTitles();
    m_commands->updateNow();
}

void MainWindow::followEditor()
{
    DocumentPage *page = currentPage();
    m_outline->setEditor(page ? &page->editor() : nullptr);
    m_findBar->setEditor(page ? &page->editor() : nullptr);
    m_commands->updateLater();
}

void MainWindow::showPanels()
{
    m_forms->setVisible(m_settings.isPanelShown(Panel::Form) && !m_isDistractionFree);
    m_previews->setVisible(m_settings.isPanelShown(Panel::Preview) && !m_isDistractionFree);
    DocumentPage *page = currentPage();
    if (!page)
        return;
    // Made when they are first to be seen.
    const auto showIn = [](QStackedWidget &stack, QWidget &view) {
        if (stack.indexOf(&view) < 0)
            stack.addWidget(&view);
        stack.setCurrentWidget(&view);
    };
    if (m_settings.isPanelShown(Panel::Form)) {
        FormView &form = page->form(m_forms);
        form.setCollapsedSections(m_settings.collapsedSections());
        connect(&form, &FormView::collapsedSectionsChanged, this, &MainWindow::rememberSections, Qt::UniqueConnection);
        showIn(*m_forms, form);
    }
    if (m_settings.isPanelShown(Panel::Preview)) {
        m_exports->addPreview(*page, page->preview(m_previews));
        showIn(*m_previews, page->preview(m_previews));
    }
}

void MainWindow::updateTitles()
{
    for (DocumentPage *page : pages()) {
        const int index = m_tabs->indexOf(page);
        QString title = page->title();
        title.replace(u'&', u"&&"_s);
        const QString text = page->controller().isModified() ? tr("%1 ●").arg(title) : title;
        if (m_tabs->tabText(index) != text)
            m_tabs->setTabText(index, text); // lays all tabs out
        m_tabs->setTabToolTip(index, shownPath(page->controller().filePath()));
    }
    const DocumentPage *page = currentPage();
    setWindowModified(page && page->controller().isModified());
    setWindowTitle(page ? tr("%1[*] — Agentwright").arg(page->title()) : tr("Agentwright"));
    m_commands->updateLater();
}

void MainWindow::updateWatch()
{
    QStringList paths;
    for (const DocumentPage *page : pages())
        paths.append(page->controller().filePath());
    m_watch->setFiles(paths);
}

// --- Events ---

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_files->takePending();
    const bool keepsNew = m_session->keepsNewDefinitions();
    for (DocumentPage *page : pages()) {
        const bool isKept = keepsNew && page->controller().filePath().isEmpty();
        if (!isKept && !m_files->mayClose(*page)) {
            event->ignore();
            return;
        }
    }
    m_session->end(keepsNew);
    if (m_isDistractionFree)
        toggleDistractionFree(); // the next start has all parts again
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setWindowState(saveState());
    m_settings.setSplitterState(m_splitter->saveState());
    event->accept();
}

} // namespace Agentwright::App
