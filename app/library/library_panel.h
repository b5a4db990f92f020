// SPDX-License-Identifier: MIT
#pragma once

#include "library/library_actions.h"
#include "library/library_model.h"
#include "library/library_scanner.h"
#include "library/library_watch.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace Agentwright::App {

class LibraryView;

/// The definitions below the folders that the user opened: looks at them, watches them, shows them, and asks for what is to be
/// done with those selected.
class LibraryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LibraryPanel(QWidget *parent = nullptr);
    ~LibraryPanel() override;

    /// Absolute. Begins a look at them.
    void setFolders(const QStringList &folders);
    const QStringList &folders() const { return m_folders; }
    /// Reads everything again.
    void refresh();
    /// Reads what has changed.
    void lookAgain();
    /// The same, and what was selected is selected then; its present paths by earlier ones.
    void lookAgainAfterMoves(const QHash<QString, QString> &moved);
    void focusList();
    const LibraryScanner &scanner() const { return m_scanner; }
    LibraryModel &model() { return m_model; }
    LibraryView &view() { return *m_view; }
    /// The file that the user works on is selected.
    void follow(const QString &path);

    /// How the list looks and the views that were saved.
    QJsonObject state() const;
    void restore(const QJsonObject &state);

Q_SIGNALS:
    void requested(Agentwright::App::LibraryAction action, const QStringList &paths);
    void openFolderRequested();
    void foldersChanged(const QStringList &folders);
    void stateChanged();

private:
    QWidget *makePlaceholder();
    QWidget *makeList();
    QWidget *makeBar();
    void connectAll();
    void fillMenu();
    void fillGroups(QMenu &menu);
    void fillColumns(QMenu &menu);
    void fillViews(QMenu &menu);
    void saveView();
    void showContextMenu(const QPoint &position);
    void applyFilter();
    void addActions();
    void followWhatCame();
    void onScanned(bool isComplete);
    void showStatus();
    QString problemsText() const;

    QStringList m_folders;
    LibraryScanner m_scanner;
    LibraryModel m_model;
    LibraryWatch m_watch;
    LibraryView *m_view;
    QStackedWidget *m_stack;
    QLineEdit *m_filter;
    QToolButton *m_options;
    QMenu *m_menu;
    QLabel *m_filterError;
    QLabel *m_status;
    QToolButton *m_cancel;
    QTimer m_filterDelay;
    QJsonObject m_views; ///< by name
    QString m_followed;
    bool m_isFollowed = true; ///< it has been selected since it was named
    QStringList m_wanted; ///< to be selected after the next look
    bool m_isGivenUp = false;
};

} // namespace Agentwright::App
