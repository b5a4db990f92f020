// SPDX-License-Identifier: MIT
#pragma once

#include "document/latest_job.h"
#include "library/check_files.h"
#include "library/library_actions.h"

#include <agentwright/base/text_range.h>

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

class QDockWidget;

namespace Agentwright::App {

class DocumentController;
class DocumentPage;
class LibraryPanel;
class MainWindow;
class Prompts;
class SearchPanel;
class Settings;
struct BulkChoices;

/// Everything that the library asks for: folders, and what is done with the files in them.
class LibraryCommands : public QObject
{
    Q_OBJECT
public:
    LibraryCommands(MainWindow &window, Prompts &prompts, Settings &settings);

    /// Puts the panel into the dock, unless it is there.
    void fill(QDockWidget &dock);
    /// Nobody needs to see the panel for that.
    void lookAtFolders();
    /// nullptr before somebody first looked at the folders.
    LibraryPanel *panel() const { return m_panel; }
    /// The same for the search.
    void fillSearch(QDockWidget &dock);
    SearchPanel *searchPanel() const { return m_search; }
    /// Several that are selected, or else all that are shown.
    void editMany();
    /// Asks for one, and adds it to those that are shown.
    void openFolder();
    void refresh();
    /// The file that the user works on.
    void follow(const QString &path);
    /// What is found in it is kept apart from what it was before.
    void watch(DocumentPage &page);
    void run(LibraryAction action, const QStringList &paths);

Q_SIGNALS:
    void foldersChanged(const QStringList &folders);
    /// What changed in them is known.
    void lookedAt();

private:
    QStringList definitionsOf(const QStringList &paths);
    bool isForeign(const QString &path) const;
    void open(const QStringList &paths);
    void check(const QStringList &paths);
    void exportFiles(const QStringList &paths);
    void renameAgent(const QString &path);
    void renameFile(const QString &path);
    void duplicate(const QString &path);
    void moveToTrash(const QStringList &paths);
    void reveal(const QString &path);
    void copyPaths(const QStringList &paths);
    void editMany(const QStringList &paths);
    void editWhatIsShown();
    void refreshPicks();
    void keepFolders(const QStringList &folders);
    BulkChoices choices() const;
    QStringList libraryPaths() const;
    QStringList searchedPaths() const;
    void goTo(const QString &path, const TextRange &range);
    DocumentPage *pageOf(const QString &path) const;
    void showProblem(const QString &text);

    MainWindow &m_window;
    Prompts &m_prompts;
    Settings &m_settings;
    LatestJob<CheckRequest, QList<SearchedFile>> m_check;
    LibraryPanel *m_panel = nullptr;
    SearchPanel *m_search = nullptr;
};

} // namespace Agentwright::App
