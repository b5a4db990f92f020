// SPDX-License-Identifier: MIT
#pragma once

#include "library/search_model.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeView;

namespace Agentwright::App {

/// What is searched: asked for when a search begins.
struct SearchScope {
    QStringList paths;
    QHash<QString, FileText> open; ///< by path
};

/// Search and replace in the files of the library.
class SearchPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SearchPanel(std::function<SearchScope()> scope, QWidget *parent = nullptr);

    /// Puts the focus in the line; looks for the text unless it is empty.
    void start(const QString &query = {});
    /// Places that something else than a search has found.
    void showPlaces(const QList<SearchedFile> &files, const QString &nothing);
    /// Searches again for what was searched last: files have changed.
    void lookAgain();
    /// An open definition was edited: what is shown of it may be of before.
    void noteEdit(const QString &path);
    SearchModel &model() { return m_model; }

Q_SIGNALS:
    void goToRequested(const QString &path, const Agentwright::TextRange &range);
    /// Replace, after a preview, what the query finds.
    void replaceRequested(const Agentwright::LibraryQuery &query, const QString &text);

private:
    QWidget *makeLines();
    void search();
    void searchFor(const LibraryQuery &query);
    void showQueryState();
    void showCount(bool isDone, bool isComplete = true);
    void showContext();
    void goTo(const QModelIndex &index);

    const std::function<SearchScope()> m_scope;
    SearchModel m_model;
    SearchJob m_job;
    LibraryQuery m_query; ///< whose results are shown; empty for other places
    bool m_areOld = false; ///< and that was said
    QLineEdit *m_line;
    QPushButton *m_search;
    QLineEdit *m_with;
    QPushButton *m_replace;
    QLabel *m_status;
    QTreeView *m_results;
    QPlainTextEdit *m_context;
};

} // namespace Agentwright::App
