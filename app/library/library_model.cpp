// SPDX-License-Identifier: MIT
#include "library/library_model.h"

#include <agentwright/readings/reading.h>

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// So many rows are arranged within a few milliseconds: not worth a moment in which the list is not what was asked for.
constexpr qsizetype kMostAtOnce = 300;
/// More new rows are not put in one by one: views do much for each.
constexpr qsizetype kMostOneByOne = 100;

/// Order or groups come from one of these columns. What tools make of a row changes with its details.
bool isArrangedBy(const LibraryArrangement &arrangement, std::initializer_list<QStringView> columns)
{
    return arrangement.sortColumn >= int(libraryColumns().size())
           || std::ranges::any_of(columns, [&arrangement](QStringView id) {
                  const int column = libraryColumnNamed(id);
                  return column == arrangement.sortColumn || column == arrangement.grouping;
              });
}

} // namespace

LibraryModel::LibraryModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_job([](const Question &question) { return answerTo(question); },
            [this](Answer answer) { adopt(std::move(answer)); }, 0)
{
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &LibraryModel::rearrange);
    rearrange();
}

LibraryModel::~LibraryModel() = default;

// --- Arrangement ---

/// On any thread. Of the nodes only the pointers are handed on.
LibraryModel::Answer LibraryModel::answerTo(const Question &question)
{
    return {question.nodes, arranged(question.items, question.wanted), question.wanted};
}

/// Everything anew: for another grouping, order or filter.
void LibraryModel::rearrange()
{
    auto nodes = std::make_shared<Nodes>();
    Question question{nodes, {}, m_wanted};
    nodes->reserve(std::size_t(count()));
    question.items.reserve(count());
    for (const std::shared_ptr<Node> &node : std::as_const(m_nodes)) {
        nodes->push_back(node);
        question.items.append(node->item);
    }
    forgetChanges();
    m_again.stop();
    m_isIncomplete = false;
    m_isArranging = question.items.size() > kMostAtOnce;
    if (m_isArranging) {
        m_job.schedule(std::move(question));
        return;
    }
    m_job.cancel();
    adopt(answerTo(question));
}

LibraryModel::Nodes LibraryModel::forgetChanges()
{
    for (const std::shared_ptr<Node> &node : m_changed)
        node->isChanged = false;
    return std::exchange(m_changed, {});
}

/// What changed since it was worked out finds its place afterwards: row by row, or all anew where that is too much. Until the
/// reset those who remember what is selected get the rows as they were.
void LibraryModel::adopt(Answer answer)
{
    m_isArranging = false;
    if (qsizetype(m_changed.size()) > kMostAtOnce) {
        forgetChanges();
        m_isIncomplete = true;
    }
    beginResetModel();
    m_shown = answer.arrangement;
    for (const auto &group : m_groups) {
        for (Node *node : group->nodes)
            node->group = nullptr;
    }
    m_groups.clear();
    m_groupsByTitle.clear();
    m_shownCount = 0;
    for (ArrangedGroup &arranged : answer.groups) {
        auto group = std::make_unique<Group>(Group{arranged.title, {}, int(m_groups.size())});
        group->nodes.reserve(arranged.rows.size());
        for (ArrangedRow &row : arranged.rows) {
            Node *node = (*answer.nodes)[std::size_t(row.item)].get();
            if (node->isGone || node->isChanged)
                continue;
            node->order = std::move(row.order);
            node->group = group.get();
            group->nodes.push_back(node);
        }
        if (group->nodes.empty() && !isFlat())
            continue;
        m_shownCount += qsizetype(group->nodes.size());
        m_groupsByTitle.insert(group->title, group.get());
        m_groups.push_back(std::move(group));
    }
    endResetModel();
    for (const std::shared_ptr<Node> &node : forgetChanges()) {
        if (!node->isGone)
            place(*node);
    }
    if (m_isIncomplete)
        m_again.start();
}

LibraryModel::Group &LibraryModel::groupOf(const QString &title)
{
    if (Group *known = m_groupsByTitle.value(title))
        return *known;
    const QString key = title.toCaseFolded();
    const auto at = std::ranges::lower_bound(m_groups, key, {},
                                             [](const auto &group) { return group->title.toCaseFolded(); });
    const int position = int(at - m_groups.begin());
    beginInsertRows({}, position, position);
    Group *group = m_groups.insert(at, std::make_unique<Group>(Group{title, {}, position}))->get();
    m_groupsByTitle.insert(title, group);
    for (std::size_t i = std::size_t(position); i < m_groups.size(); ++i)
        m_groups[i]->position = int(i);
    endInsertRows();
    return *group;
}

int LibraryModel::placeOf(const Node &node) const
{
    const auto at = std::ranges::lower_bound(node.group->nodes, &node, [this](const Node *a, const Node *b) {
        return isBefore(a->order, b->order, m_shown.sortOrder);
    });
    return int(at - node.group->nodes.begin());
}

void LibraryModel::place(Node &node)
{
    if (!m_shown.filter.matches(*node.item.row))
        return;
    node.order = orderOf(node.item, m_shown);
    Group &group = groupOf(m_shown.groupOf(node.item));
    node.group = &group;
    const int position = placeOf(node);
    beginInsertRows(indexOf(group), position, position);
    group.nodes.insert(group.nodes.begin() + position, &node);
    ++m_shownCount;
    endInsertRows();
    if (!isFlat())
        Q_EMIT dataChanged(indexOf(group), indexOf(group), {Qt::DisplayRole}); // its count
}

void LibraryModel::take(Node &node)
{
    Group *group = node.group;
    if (!group)
        return;
    const int position = placeOf(node);
    beginRemoveRows(indexOf(*group), position, position);
    group->nodes.erase(group->nodes.begin() + position);
    node.group = nullptr;
    --m_shownCount;
    endRemoveRows();
    if (!isFlat() && !group->nodes.empty())
        Q_EMIT dataChanged(indexOf(*group), indexOf(*group), {Qt::DisplayRole}); // its count
    if (isFlat() || !group->nodes.empty())
        return;
    const int gone = group->position;
    beginRemoveRows({}, gone, gone);
    m_groupsByTitle.remove(group->title);
    m_groups.erase(m_groups.begin() + gone);
    for (std::size_t i = std::size_t(gone); i < m_groups.size(); ++i)
        m_groups[i]->position = int(i);
    endRemoveRows();
}

// --- Rows ---

void LibraryModel::insert(const LibraryRows &rows)
{
    // What is put in while all are arranged would find its place twice.
    const bool areMany = rows.size() > kMostOneByOne || m_isArranging;
    for (const auto &row : rows) {
        std::shared_ptr<Node> &node = m_nodes[row->path];
        if (node && (node->item.row == row || *node->item.row == *row))
            continue;
        const bool isNew = !node;
        if (isNew)
            node = std::make_shared<Node>(Node{{row, {}}, {}});
        if (isNew && areMany)
            m_isIncomplete = true;
        else
            change(node, {row, node->item.standing});
    }
    // An answer that is awaited is not given up for a larger one: while rows keep coming, none would ever be shown.
    if (m_isIncomplete && !m_isArranging)
        m_again.start();
}

void LibraryModel::remove(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (const std::shared_ptr<Node> node = m_nodes.take(path)) {
            take(*node);
            node->isGone = true;
        }
    }
}

/// Puts it where it belongs now. What stays in its group stays selected.
void LibraryModel::change(const std::shared_ptr<Node> &node, const LibraryItem &item)
{
    const bool stays = node->group && m_shown.filter.matches(*item.row) && m_shown.groupOf(item) == node->group->title;
    if (!stays)
        take(*node);
    const int from = stays ? placeOf(*node) : -1;
    node->item = item;
    noteChange(node);
    if (stays)
        move(*node, from);
    else
        place(*node);
}

/// Within its group, from the place of its old order to that of its new one.
void LibraryModel::move(Node &node, int from)
{
    std::vector<Node *> &nodes = node.group->nodes;
    const QModelIndex parent = indexOf(*node.group);
    RowOrder order = orderOf(node.item, m_shown);
    const auto place = std::ranges::lower_bound(
        nodes, order, [this](const RowOrder &a, const RowOrder &b) { return isBefore(a, b, m_shown.sortOrder); },
        &Node::order);
    const int to = int(place - nodes.begin());
    node.order = std::move(order);
    if (to == from || to == from + 1) {
        Q_EMIT dataChanged(index(from, 0, parent), index(from, columnCount() - 1, parent));
        return;
    }
    beginMoveRows(parent, from, from, parent, to);
    if (to > from)
        std::rotate(nodes.begin() + from, nodes.begin() + from + 1, nodes.begin() + to);
    else
        std::rotate(nodes.begin() + to, nodes.begin() + from, nodes.begin() + from + 1);
    endMoveRows();
    const int now = to > from ? to - 1 : to;
    Q_EMIT dataChanged(index(now, 0, parent), index(now, columnCount() - 1, parent));
}

void LibraryModel::noteChange(const std::shared_ptr<Node> &node)
{
    if (m_isArranging && !std::exchange(node->isChanged, true))
        m_changed.push_back(node);
}

void LibraryModel::setStandings(const RowStandings &standings)
{
    Changes changes;
    for (const auto &[path, standing] : standings) {
        if (const std::shared_ptr<Node> node = m_nodes.value(path))
            changes.push_back({node, {node->item.row, standing}});
    }
    show(changes, {u"standing"});
}

void LibraryModel::setDetails(const LibraryRows &rows)
{
    Changes changes;
    for (const auto &row : rows) {
        if (const std::shared_ptr<Node> node = m_nodes.value(row->path))
            changes.push_back({node, {row, node->item.standing}});
    }
    show(changes, {u"problems", u"loads"});
}

/// Rows that stay where they are are announced together: it is up to a view to ask for those that are to be seen.
void LibraryModel::show(const Changes &changes, std::initializer_list<QStringView> columns)
{
    const bool moves = isArrangedBy(m_shown, columns);
    const bool willMove = isArrangedBy(m_wanted, columns);
    QSet<const Group *> changed;
    for (const auto &[node, item] : changes) {
        if (moves) {
            change(node, item);
            continue;
        }
        node->item = item;
        if (willMove)
            noteChange(node);
        if (node->group)
            changed.insert(node->group);
    }
    for (const Group *group : std::as_const(changed)) {
        const QModelIndex parent = indexOf(*group);
        Q_EMIT dataChanged(index(0, 0, parent), index(int(group->nodes.size()) - 1, columnCount() - 1, parent));
    }
}

void LibraryModel::setGrouping(int column)
{
    if (column >= 0 && !libraryColumns()[std::size_t(column)].isGrouping)
        column = -1;
    if (m_wanted.grouping == column)
        return;
    m_wanted.grouping = column;
    rearrange();
}

void LibraryModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount() || (m_wanted.sortColumn == column && m_wanted.sortOrder == order))
        return;
    m_wanted.sortColumn = column;
    m_wanted.sortOrder = order;
    rearrange();
}

void LibraryModel::setFilter(const LibraryQuery &query)
{
    m_wanted.filter = query;
    rearrange();
}

// --- Indexes: the pointer of a row's index is its group, that of a group's is null. ---

QModelIndex LibraryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= columnCount() || row >= rowCount(parent))
        return {};
    if (isFlat())
        return createIndex(row, column, m_groups.front().get());
    return createIndex(row, column, parent.isValid() ? m_groups[std::size_t(parent.row())].get() : nullptr);
}

QModelIndex LibraryModel::indexOf(const Group &group) const
{
    return isFlat() ? QModelIndex() : createIndex(group.position, 0, nullptr);
}

QModelIndex LibraryModel::parent(const QModelIndex &index) const
{
    const auto *group = static_cast<const Group *>(index.constInternalPointer());
    return index.isValid() && group ? indexOf(*group) : QModelIndex();
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(isFlat() ? m_groups.front()->nodes.size() : m_groups.size());
    const bool isGroup = !isFlat() && !parent.constInternalPointer() && parent.column() == 0;
    return isGroup ? int(m_groups[std::size_t(parent.row())]->nodes.size()) : 0;
}

/// Quicker than to ask for rows: a view that lays them out asks for each of them.
bool LibraryModel::hasChildren(const QModelIndex &parent) const
{
    const bool isRow = parent.isValid() && parent.constInternalPointer();
    return !isRow && rowCount(parent) > 0;
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.constInternalPointer() ? flags | Qt::ItemNeverHasChildren : flags;
}

int LibraryModel::columnCount(const QModelIndex &) const
{
    static const int count = int(libraryColumns().size() + std::size_t(allReaders().size()));
    return count;
}

QString LibraryModel::groupTitle(const QModelIndex &index) const
{
    const bool isGroup = index.isValid() && !index.constInternalPointer();
    return isGroup ? m_groups[std::size_t(index.row())]->title : QString();
}

const LibraryRow *LibraryModel::row(const QModelIndex &index) const
{
    const auto *group = static_cast<const Group *>(index.constInternalPointer());
    return index.isValid() && group ? group->nodes[std::size_t(index.row())]->item.row.get() : nullptr;
}

QModelIndex LibraryModel::indexOf(const QString &path) const
{
    const std::shared_ptr<Node> node = m_nodes.value(path);
    return node && node->group ? index(placeOf(*node), 0, indexOf(*node->group)) : QModelIndex();
}

QStringList LibraryModel::shownPaths() const
{
    QStringList paths;
    for (const auto &group : m_groups) {
        for (const Node *node : group->nodes)
            paths.append(node->item.row->path);
    }
    return paths;
}

QStringList LibraryModel::pathsOf(const QModelIndex &index) const
{
    if (const LibraryRow *one = row(index))
        return {one->path};
    QStringList paths;
    if (index.isValid()) {
        for (const Node *node : m_groups[std::size_t(index.row())]->nodes)
            paths.append(node->item.row->path);
    }
    return paths;
}

} // namespace Agentwright::App
