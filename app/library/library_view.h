// SPDX-License-Identifier: MIT
#pragma once

#include "library/library_model.h"

#include <QJsonObject>
#include <QSet>
#include <QTimer>
#include <QTreeView>

namespace Agentwright::App {

class LibraryDelegate;

/// The rows of a library as a tree (groups and names) or as a table. Selection, what is folded and columns survive everything that
/// the model does.
class LibraryView : public QTreeView
{
    Q_OBJECT
public:
    explicit LibraryView(LibraryModel &model, QWidget *parent = nullptr);

    bool isTable() const { return m_isTable; }
    void setTable(bool isTable);
    /// Selects that row, without taking the focus. False when it is not shown.
    bool follow(const QString &path);
    /// Those that are there; the first one is the current one.
    void select(const QStringList &paths);
    /// Of the selected rows; of a selected group all of its rows. In their order, each once.
    QStringList selectedPaths() const;
    QString currentPath() const;
    /// Of the rows that can be seen at present, from the top.
    QStringList visiblePaths() const;
    bool isColumnShown(int column) const;
    void setColumnShown(int column, bool shown);

    /// Mode, grouping, order and columns: what a saved view is.
    QJsonObject state() const;
    void restore(const QJsonObject &state);

    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;

Q_SIGNALS:
    void stateChanged();
    /// Others than before, a moment ago.
    void visibleRowsChanged();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void remember();
    void recall();
    void openGroups();
    void restoreSelection();
    void expandNew(const QModelIndex &parent, int first, int last);
    void showColumns();
    void setDefaultWidths();

    LibraryModel &m_model;
    LibraryDelegate *const m_delegate; ///< a child
    QTimer m_visibleDelay;
    bool m_isTable = false;
    QSet<QString> m_chosen; ///< columns that the user wants in the table, by id
    QSet<QString> m_folded; ///< titles of groups
    QStringList m_selected;
    QString m_current;
    bool m_isCurrentSeen = false;
};

} // namespace Agentwright::App
