// SPDX-License-Identifier: MIT
#pragma once

#include "shell/command_table.h"
#include "shell/settings.h"
#include "typing/snippet.h"

#include <QList>
#include <QMainWindow>
#include <QString>
#include <QStringList>

#include <functional>

class QDockWidget;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace Agentwright::App {

class CommandSet;
class DiskCommands;
class DocumentController;
class DocumentPage;
class ExportCommands;
class FileCommands;
class FileWatch;
class FindBar;
class BulkCommands;
class LibraryCommands;
class MessageBar;
class OutlinePanel;
class ProblemsPanel;
class PromptEdit;
class Prompts;
class RoutingCommands;
class QuickPick;
class SessionCommands;
class StartPage;
class Spelling;
class StatusLine;
class TemplateCommands;

/// The window: form, tabs with texts, preview, problems, and the commands on them. Prompts and settings must outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Prompts &prompts, Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    FileCommands &files() { return *m_files; }
    TemplateCommands &templates() { return *m_templates; }
    DiskCommands &disk() { return *m_disk; }
    ExportCommands &exports() { return *m_exports; }
    SessionCommands &session() { return *m_session; }
    RoutingCommands &routing() { return *m_routing; }
    BulkCommands &bulk() { return *m_bulk; }
    LibraryCommands &library() { return *m_library; }
    MessageBar &messages() { return *m_messages; }
    ProblemsPanel &problems() { return *m_problems; }
    FindBar &findBar() { return *m_findBar; }
    QuickPick &quickPick();
    /// Words are checked from then on; nobody asks for dictionaries before they are needed.
    Spelling &spelling() { return *m_spelling; }
    const Settings &settings() const { return m_settings; }

    QList<DocumentPage *> pages() const;
    DocumentPage *currentPage() const;
    /// A page with an empty document, behind the others.
    DocumentPage &addPage();
    void showPage(DocumentPage &page);
    /// Another start of the program asked for these files, or for the window only.
    void openFromOutside(const QStringList &paths, const QString &activationToken);
    /// Lets pages come and go; what belongs to the current one is made once, when the work is done.
    void changePages(const std::function<void()> &work);
    /// Without asking.
    void removePages(const QList<DocumentPage *> &pages);

    // What commands do.
    bool holds(Condition condition) const;
    void undo();
    void redo();
    void forwardToFocus(const char *slot);
    void showFieldInText();
    void removeField();
    void resetField();
    void showFieldMenu();
    void searchForm();
    bool isPanelShown(Panel panel) const;
    void togglePanel(Panel panel);
    void focusPanel(Panel panel);
    /// What the tool with that id gets; of the one shown last without an id.
    void showReader(const QByteArray &id = {});
    void focusEditor();
    void focusMessages();
    bool isFrontmatterFolded() const;
    void toggleFold();
    bool isSoftWrapped() const { return m_settings.isSoftWrapped(); }
    void toggleSoftWrap();
    bool isWhitespaceShown() const { return m_settings.isWhitespaceShown(); }
    void toggleWhitespace();
    bool isParagraphFocused() const { return m_settings.isParagraphFocused(); }
    void toggleParagraphFocus();
    bool isSpellingOn() const;
    void toggleSpelling();
    /// The text alone, on the whole screen.
    bool isDistractionFree() const { return m_isDistractionFree; }
    void toggleDistractionFree();
    bool isSplit(Qt::Orientation orientation) const;
    /// Shows the text twice that way, or once when it is shown so already.
    void toggleSplit(Qt::Orientation orientation);
    void goToOtherView();
    void zoomBy(int points);
    void resetZoom();
    void checkNow();
    void fixAll();
    void showQuickFixes();
    void toggleRuleDocumentation();
    void goToNextProblem();
    void goToPreviousProblem();
    void showSettings();
    /// Opens the import dialog with these files, folders and archives.
    void importAgents(const QStringList &paths);
    /// Opens definitions, and imports what is another tool's or an archive.
    void openOrImport(const QStringList &paths);
    /// Pastes, and offers to import what other tools would take for their agent.
    void paste();
    void printPrompt();
    void exportPdf();
    /// Makes the file with an example when there is none.
    void openSnippets();
    void showShortcuts();
    void showAbout();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void applySettings();
    void applySettings(DocumentPage &page);
    void buildCentre();
    void buildDocks();
    QDockWidget *addDock(const QString &title, const QString &name, Qt::DockWidgetArea area);
    void buildCommands();
    void buildRecentMenu();
    void buildStartPage();
    QWidget *makeTexts();
    void setUpEditor(DocumentPage &page);
    void connectEditor(PromptEdit &editor);
    QList<PromptEdit *> editors() const;
    QDockWidget *dockOf(Panel panel) const;
    QList<Snippet> allSnippets() const;
    void connectPage(DocumentPage &page);
    void onCurrentChanged();
    void followEditor();
    void showPanels();
    void updateTitles();
    void updateWatch();
    void rememberSections(const QStringList &titles) { m_settings.setCollapsedSections(titles); }
    void setZoom(int points);
    void restoreLayout();

    Prompts &m_prompts;
    Settings &m_settings;
    FileCommands *m_files;
    TemplateCommands *m_templates;
    DiskCommands *m_disk;
    ExportCommands *m_exports;
    SessionCommands *m_session;
    RoutingCommands *m_routing;
    BulkCommands *m_bulk;
    LibraryCommands *m_library;
    FileWatch *m_watch;
    CommandSet *m_commands = nullptr;
    MessageBar *m_messages = nullptr;
    StartPage *m_startPage = nullptr;
    QStackedWidget *m_centre = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_forms = nullptr;
    QTabWidget *m_tabs = nullptr;
    FindBar *m_findBar = nullptr;
    Spelling *m_spelling = nullptr;
    bool m_isChangingPages = false;
    bool m_isDistractionFree = false;
    QList<QWidget *> m_hiddenParts; ///< while it is
    QuickPick *m_quickPick = nullptr; ///< made when first used
    QStackedWidget *m_previews = nullptr;
    QDockWidget *m_problemsDock = nullptr;
    QDockWidget *m_blocksDock = nullptr;
    QDockWidget *m_routingDock = nullptr;
    QDockWidget *m_outlineDock = nullptr;
    OutlinePanel *m_outline = nullptr;
    QDockWidget *m_libraryDock = nullptr;
    QDockWidget *m_searchDock = nullptr;
    ProblemsPanel *m_problems = nullptr;
    StatusLine *m_status = nullptr;
};

} // namespace Agentwright::App
