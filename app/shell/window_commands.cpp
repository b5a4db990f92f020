// SPDX-License-Identifier: MIT
// What the commands of the window do, apart from files.
#include "shell/main_window.h"

#include "document/document_controller.h"
#include "document/error_text.h"
#include "document/shown_path.h"
#include "editor/outline_panel.h"
#include "editor/prompt_edit.h"
#include "editor/spelling.h"
#include "form/form_view.h"
#include "library/library_panel.h"
#include "library/search_panel.h"
#include "problems/fix_preview_dialog.h"
#include "problems/problems_panel.h"
#include "problems/quick_fix_menu.h"
#include "shell/about.h"
#include "shell/bulk_commands.h"
#include "shell/command_set.h"
#include "shell/document_page.h"
#include "shell/library_commands.h"
#include "shell/message_bar.h"
#include "shell/routing_commands.h"
#include "shell/settings_dialog.h"
#include "shell/shortcut_dialog.h"
#include "shell/status_line.h"
#include "shell/theme.h"
#include "templates/template_library.h"

#include <agentwright/io/file_store.h>

#include <QApplication>
#include <QDesktopServices>
#include <QDockWidget>
#include <QFile>
#include <QFileInfo>
#include <QMenuBar>
#include <QStatusBar>
#include <QTextDocument>
#include <QToolBar>
#include <QTreeView>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

static constexpr qint64 kLargestSnippetFile = 1'000'000;

static bool hasFix(const Diagnostic &diagnostic)
{
    return !diagnostic.fixes.isEmpty();
}

bool MainWindow::holds(Condition condition) const
{
    const DocumentPage *page = currentPage();
    if (condition == Condition::Always)
        return true;
    if (condition == Condition::BulkUndo)
        return m_bulk->canUndo();
    if (condition == Condition::Modified)
        return std::ranges::any_of(pages(), [](const DocumentPage *open) { return open->controller().isModified(); });
    if (!page)
        return false;
    const DocumentController &controller = page->controller();
    switch (condition) {
    case Condition::File:
        return !controller.filePath().isEmpty();
    case Condition::CanUndo:
        return controller.textDocument()->isUndoAvailable();
    case Condition::CanRedo:
        return controller.textDocument()->isRedoAvailable();
    case Condition::Problems:
        return !controller.diagnostics().isEmpty();
    case Condition::Fixes:
        return std::ranges::any_of(controller.diagnostics(), hasFix);
    case Condition::Field:
        return page->presentForm() && page->presentForm()->focusedRow();
    case Condition::Selection:
        return page->editor().textCursor().hasSelection();
    case Condition::Split:
        return page->isSplit();
    case Condition::Foldable:
        return page->editor().canFoldFrontmatter();
    default:
        return true;
    }
}

// --- Edit ---

void MainWindow::undo()
{
    // The text's own undo moves its caret to the change; undone from elsewhere, the caret stays.
    if (currentPage()->editor().hasFocus())
        currentPage()->editor().undo();
    else
        currentPage()->controller().undo();
}

void MainWindow::redo()
{
    if (currentPage()->editor().hasFocus())
        currentPage()->editor().redo();
    else
        currentPage()->controller().redo();
}

void MainWindow::forwardToFocus(const char *slot)
{
    QWidget *focus = QApplication::focusWidget();
    const QByteArray signature = QByteArray(slot) + "()";
    if (focus && focus->metaObject()->indexOfMethod(signature.constData()) >= 0)
        QMetaObject::invokeMethod(focus, slot);
}

void MainWindow::showFieldInText()
{
    FormView *form = currentPage()->presentForm();
    if (const FieldRow *row = form ? form->focusedRow() : nullptr)
        form->showFieldInText(row->key());
}

void MainWindow::removeField()
{
    FormView *form = currentPage()->presentForm();
    if (const FieldRow *row = form ? form->focusedRow() : nullptr)
        form->removeField(row->key());
}

void MainWindow::resetField()
{
    FormView *form = currentPage()->presentForm();
    if (const FieldRow *row = form ? form->focusedRow() : nullptr)
        form->resetField(row->key());
}

void MainWindow::showFieldMenu()
{
    FormView *form = currentPage()->presentForm();
    if (FieldRow *row = form ? form->focusedRow() : nullptr)
        row->showMenu();
}

void MainWindow::searchForm()
{
    if (!isPanelShown(Panel::Form))
        togglePanel(Panel::Form);
    currentPage()->form(this).focusFilter();
}

// --- View ---

bool MainWindow::isPanelShown(Panel panel) const
{
    const QDockWidget *dock = dockOf(panel);
    return dock ? !dock->isHidden() : m_settings.isPanelShown(panel);
}

QDockWidget *MainWindow::dockOf(Panel panel) const
{
    switch (panel) {
    case Panel::Problems:
        return m_problemsDock;
    case Panel::Blocks:
        return m_blocksDock;
    case Panel::Library:
        return m_libraryDock;
    case Panel::Search:
        return m_searchDock;
    case Panel::Routing:
        return m_routingDock;
    case Panel::Outline:
        return m_outlineDock;
    default:
        return nullptr;
    }
}

void MainWindow::togglePanel(Panel panel)
{
    const bool shown = !isPanelShown(panel);
    m_settings.setPanelShown(panel, shown);
    QDockWidget *dock = dockOf(panel);
    if (dock)
        dock->setVisible(shown);
    showPanels();
    if (dock && shown)
        dock->raise(); // others may lie on it
    m_commands->updateLater();
}

void MainWindow::focusPanel(Panel panel)
{
    if (!isPanelShown(panel))
        togglePanel(panel);
    if (QDockWidget *dock = dockOf(panel))
        dock->raise();
    if (panel == Panel::Problems)
        m_problems->findChild<QTreeView *>()->setFocus();
    else if (panel == Panel::Routing) {
        m_routing->fillDock(*m_routingDock);
        m_routing->focusRequest();
    } else if (panel == Panel::Outline)
        m_outline->findChild<QTreeView *>()->setFocus();
    else if (panel == Panel::Library) {
        m_library->fill(*m_libraryDock);
        m_library->panel()->focusList();
    } else if (panel == Panel::Search) {
        m_library->fillSearch(*m_searchDock);
        m_library->searchPanel()->start();
    } else if (panel == Panel::Form)
        currentPage()->form(this).focusFirst();
}

void MainWindow::showReader(const QByteArray &id)
{
    if (!isPanelShown(Panel::Preview))
        togglePanel(Panel::Preview);
    currentPage()->preview(this).showReader(id);
}

void MainWindow::focusEditor()
{
    currentPage()->editor().setFocus();
}

void MainWindow::focusMessages()
{
    DocumentPage *page = currentPage();
    if (!page || !page->messages().focusLatest())
        m_messages->focusLatest();
}

bool MainWindow::isFrontmatterFolded() const
{
    return currentPage() && currentPage()->editor().isFrontmatterFolded();
}

void MainWindow::toggleFold()
{
    currentPage()->editor().toggleFrontmatterFold();
}

QList<PromptEdit *> MainWindow::editors() const
{
    QList<PromptEdit *> editors;
    for (const DocumentPage *page : pages())
        editors += page->editors();
    return editors;
}

bool MainWindow::isSplit(Qt::Orientation orientation) const
{
    return currentPage() && currentPage()->split() == orientation;
}

void MainWindow::toggleSplit(Qt::Orientation orientation)
{
    DocumentPage &page = *currentPage();
    if (page.split() == orientation)
        page.unsplit();
    else
        page.split(orientation);
    m_commands->updateNow();
}

void MainWindow::goToOtherView()
{
    currentPage()->goToOtherView();
}

void MainWindow::toggleSoftWrap()
{
    m_settings.setSoftWrapped(!m_settings.isSoftWrapped());
    for (PromptEdit *editor : editors())
        editor->setSoftWrap(m_settings.isSoftWrapped());
}

void MainWindow::toggleWhitespace()
{
    m_settings.setWhitespaceShown(!m_settings.isWhitespaceShown());
    for (PromptEdit *editor : editors())
        editor->setWhitespaceShown(m_settings.isWhitespaceShown());
}

void MainWindow::toggleParagraphFocus()
{
    m_settings.setParagraphFocused(!m_settings.isParagraphFocused());
    for (PromptEdit *editor : editors())
        editor->setParagraphFocused(m_settings.isParagraphFocused());
}

bool MainWindow::isSpellingOn() const
{
    return m_spelling->isOn();
}

void MainWindow::toggleSpelling()
{
    m_spelling->setOn(!m_spelling->isOn());
    m_settings.setSpellingOn(m_spelling->isOn());
}

void MainWindow::toggleDistractionFree()
{
    m_isDistractionFree = !m_isDistractionFree;
    if (m_isDistractionFree) {
        QList<QWidget *> parts = {menuBar(), statusBar()};
        for (QToolBar *bar : findChildren<QToolBar *>(Qt::FindDirectChildrenOnly))
            parts.append(bar);
        for (QDockWidget *dock : findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly))
            parts.append(dock);
        parts.removeIf([](const QWidget *part) { return part->isHidden(); });
        for (QWidget *part : std::as_const(parts))
            part->hide();
        m_hiddenParts = parts;
        setWindowState(windowState() | Qt::WindowFullScreen);
    } else {
        for (QWidget *part : std::as_const(m_hiddenParts))
            part->show();
        m_hiddenParts.clear();
        setWindowState(windowState() & ~Qt::WindowFullScreen);
    }
    showPanels();
    if (currentPage())
        focusEditor();
}

void MainWindow::zoomBy(int points)
{
    setZoom(m_settings.zoom() + points);
}

void MainWindow::resetZoom()
{
    setZoom(0);
}

void MainWindow::setZoom(int points)
{
    m_settings.setZoom(points);
    for (PromptEdit *editor : editors())
        editor->setZoom(points);
}

// --- Check ---

void MainWindow::checkNow()
{
    currentPage()->controller().checkNow();
    if (!isPanelShown(Panel::Problems))
        togglePanel(Panel::Problems);
}

void MainWindow::fixAll()
{
    DocumentPage *page = currentPage();
    auto *dialog = new FixPreviewDialog(page->controller(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FixPreviewDialog::refused, page, [page](const Error &error) {
        page->messages().show(u"fixes"_s, MessageBar::Kind::Warning, editErrorText(error));
    });
    connect(dialog, &FixPreviewDialog::applied, page, [page](qsizetype removed) {
        page->messages().show(u"fixes"_s, MessageBar::Kind::Good,
                              tr("Problems removed: %1. Undo takes all of it back.").arg(removed));
    });
    dialog->open();
}

void MainWindow::showQuickFixes()
{
    DocumentPage *page = currentPage();
    if (!page->controller().areDiagnosticsCurrent())
        page->controller().checkNow();
    const QTextCursor caret = page->editor().textCursor();
    const TextRange selection{caret.selectionStart(), caret.selectionEnd()};
    const Diagnostic *focused = m_problems->focused();
    const QList<Diagnostic> about = focused ? QList<Diagnostic>{*focused}
                                            : diagnosticsNear(page->controller(), selection);
    auto *menu = new QuickFixMenu(page->controller(), about, page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &QuickFixMenu::refused, page, [page](const Error &error) {
        page->messages().show(u"fixes"_s, MessageBar::Kind::Warning, editErrorText(error));
    });
    connect(menu, &QuickFixMenu::documentationRequested, this, [this](const RuleSpec *rule) {
        if (!isPanelShown(Panel::Problems))
            togglePanel(Panel::Problems);
        m_problems->showDocumentationOf(rule);
    });
    const QRect at = page->editor().cursorRect();
    menu->popup(focused ? m_problems->mapToGlobal(QPoint()) : page->editor().viewport()->mapToGlobal(at.bottomLeft()));
    // By keyboard the first fix is at hand.
    for (QAction *action : menu->actions()) {
        if (action->isEnabled() && !action->isSeparator()) {
            menu->setActiveAction(action);
            break;
        }
    }
}

void MainWindow::toggleRuleDocumentation()
{
    const bool shown = !isPanelShown(Panel::Problems) || !m_problems->isDocumentationShown();
    if (!isPanelShown(Panel::Problems))
        togglePanel(Panel::Problems);
    m_problems->showDocumentation(shown);
}

void MainWindow::goToNextProblem()
{
    m_problems->goToNext(currentPage()->editor().textCursor().selectionStart());
}

void MainWindow::goToPreviousProblem()
{
    m_problems->goToPrevious(currentPage()->editor().textCursor().selectionStart());
}

// --- Help ---

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_settings, m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::changed, this, qOverload<>(&MainWindow::applySettings));
    dialog->open();
}

void MainWindow::applySettings()
{
    applyTheme(m_settings.theme());
    TemplateLoader::setMoreFolders(m_settings.templateFolders());
    m_status->setTargets(m_settings.targets());
    for (DocumentPage *page : pages())
        applySettings(*page);
}

void MainWindow::applySettings(DocumentPage &page)
{
    for (PromptEdit *editor : page.editors())
        editor->setTextFont(m_settings.editorFont());
    page.controller().setDefaultRules(m_settings.ruleSettings());
}

QList<Snippet> MainWindow::allSnippets() const
{
    QList<Snippet> snippets;
    QFile file(m_settings.snippetFile());
    if (file.open(QIODevice::ReadOnly))
        snippets = snippetsFromJson(file.read(kLargestSnippetFile)); // first: they may replace one of ours
    return snippets + builtInSnippets();
}

void MainWindow::openSnippets()
{
    const QString path = m_settings.snippetFile();
    if (!QFileInfo::exists(path)) {
        static const QByteArray kExample = R"({
    "Rule": {
        "prefix": "rule",
        "body": ["- ${1:Always} ${2:do this}", "$0"],
        "description": "A rule of my own"
    }
}
)";
        const Result<FileFingerprint> written = createFile(path, kExample);
        if (!written) {
            m_messages->show(u"snippets"_s, MessageBar::Kind::Error, fileErrorText(written.error(), path));
            return;
        }
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        m_messages->show(u"snippets"_s, MessageBar::Kind::Information,
                         tr("No program is set up for “%1”. Any text editor will do.").arg(shownPath(path)));
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutDialog(m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ShortcutDialog::changed, m_commands, &CommandSet::updateShortcuts);
    dialog->open();
}

void MainWindow::showAbout()
{
    showAboutDialog(*this);
}

} // namespace Agentwright::App
