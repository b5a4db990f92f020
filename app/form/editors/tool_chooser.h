// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/model/tool_remark.h>

#include <QHash>
#include <QList>
#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace Agentwright::App {

/// All tools in groups, with a tick for those that are in a list, a box to search and to name others, and help on the chosen
/// one. Shows and reports; whoever owns it changes the list.
class ToolChooser : public QWidget
{
    Q_OBJECT
public:
    explicit ToolChooser(ToolListKind kind, QWidget *parent = nullptr);

    /// What is in the list; silent.
    void showItems(const QStringList &items);
    /// Entries that are offered besides the catalogue's.
    void setSuggestions(const QStringList &suggestions);
    void setReadOnly(bool readOnly);
    /// Widgets that take key presses.
    QList<QWidget *> inputs() const;

Q_SIGNALS:
    /// The user ticked or unticked entries, or named new ones.
    void toggled(const QStringList &entries, bool isOn);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    QTreeWidgetItem *addRow(QTreeWidgetItem *group, const QString &entry);
    void onItemChanged(QTreeWidgetItem *row);
    void filter();
    void takeSearch();
    void showHelp();
    QString helpOf(const QString &entry) const;

    ToolListKind m_kind;
    QStringList m_items;
    QStringList m_suggestions;
    bool m_isReadOnly = false;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QLabel *m_help;
    QHash<QString, QTreeWidgetItem *> m_rows; ///< by entry
    QTreeWidgetItem *m_named = nullptr; ///< the group of what the catalogue does not have
};

} // namespace Agentwright::App
