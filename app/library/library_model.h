// SPDX-License-Identifier: MIT
#pragma once

#include "document/latest_job.h"
#include "library/library_arrangement.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace Agentwright::App {

/// The rows of a library as a table, or as groups with their rows below them; sorted and filtered by itself, because rows come
/// in hundreds at a time and must not stop anybody: many rows are put into another order on another thread. Columns are those of
/// libraryColumns(), then one for each of allReaders().
class LibraryModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit LibraryModel(QObject *parent = nullptr);
    ~LibraryModel() override;

    // What it shows.
    /// Many new ones at a time are shown soon, by a reset.
    void insert(const LibraryRows &rows);
    void remove(const QStringList &paths);
    /// Those that changed.
    void setStandings(const RowStandings &standings);
    /// The same rows with their details.
    void setDetails(const LibraryRows &rows);

    // How it shows it. These reset the model: at once while there are few rows, else soon.
    /// A column that groups, or -1 for none.
    void setGrouping(int column);
    int grouping() const { return m_wanted.grouping; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_wanted.sortColumn; }
    Qt::SortOrder sortOrder() const { return m_wanted.sortOrder; }
    void setFilter(const LibraryQuery &query);
    /// The rows that there are now stand below groups.
    bool hasGroups() const { return !isFlat(); }

    /// Some rows have not found their places yet.
    bool isPending() const { return m_isArranging || m_isIncomplete; }

    /// As it is sorted, without the count; empty for a row.
    QString groupTitle(const QModelIndex &index) const;
    /// nullptr for a group.
    const LibraryRow *row(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &path) const;
    qsizetype count() const { return qsizetype(m_nodes.size()); }
    qsizetype shownCount() const { return m_shownCount; }
    /// Of the rows shown, in their order.
    QStringList shownPaths() const;
    /// Of that row, or of all below that group.
    QStringList pathsOf(const QModelIndex &index) const;
    static QString columnId(int column);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    struct Group {
        QString title;
        std::vector<Node *> nodes; ///< sorted
        int position = 0;
    };
    struct Node {
        LibraryItem item;
        RowOrder order; ///< in the arrangement that is shown
        Group *group = nullptr; ///< nullptr while it is not shown
        // What an arrangement that is under way does not know.
        bool isChanged = false;
        bool isGone = false;
    };
    using Nodes = std::vector<std::shared_ptr<Node>>;
    using Changes = std::vector<std::pair<std::shared_ptr<Node>, LibraryItem>>;
    struct Question {
        std::shared_ptr<const Nodes> nodes;
        QList<LibraryItem> items; ///< of the nodes
        LibraryArrangement wanted;
    };
    struct Answer {
        std::shared_ptr<const Nodes> nodes;
        std::vector<ArrangedGroup> groups;
        LibraryArrangement arrangement;
    };
    static Answer answerTo(const Question &question);
    bool isFlat() const { return m_shown.isFlat(); }
    void rearrange();
    void adopt(Answer answer);
    void change(const std::shared_ptr<Node> &node, const LibraryItem &item);
    void move(Node &node, int from);
    void noteChange(const std::shared_ptr<Node> &node);
    Nodes forgetChanges();
    void show(const Changes &changes, std::initializer_list<QStringView> columns);
    Group &groupOf(const QString &title);
    void place(Node &node);
    void take(Node &node);
    int placeOf(const Node &node) const;
    QModelIndex indexOf(const Group &group) const;
    QVariant cell(const LibraryItem &item, int column, int role) const;
    QVariant groupCell(const Group &group, int column, int role) const;

    QHash<QString, std::shared_ptr<Node>> m_nodes; ///< by path
    std::vector<std::unique_ptr<Group>> m_groups; ///< sorted by title; a flat list has one
    QHash<QString, Group *> m_groupsByTitle;
    LibraryArrangement m_wanted;
    LibraryArrangement m_shown; ///< what the groups are
    Nodes m_changed; ///< since an arrangement that is under way began
    qsizetype m_shownCount = 0;
    bool m_isArranging = false; ///< an answer is awaited
    QTimer m_again;
    bool m_isIncomplete = false; ///< there are rows that have no place yet, nor will get one from that answer
    LatestJob<Question, Answer> m_job; ///< last: its thread ends before what it answers to
};

} // namespace Agentwright::App
