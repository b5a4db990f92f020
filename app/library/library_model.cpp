// SPDX-License-Identifier: MIT
#include "library/library_model.h"

#include <agentwright/readings/reading.h>

#include <QCoreApplication>
#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// So many rows are arranged within a few milliseconds: not worth a moment in which the list is not what was asked for.
constexpr qsizetype kMostAtOnce = 300;

} // namespace

struct LibraryModel::Group {
    QString title;
    std::vector<Node *> nodes; ///< sorted
    int position = 0;
};

struct LibraryModel::Node {
    ArrangedRow row;
    Group *group = nullptr; ///< nullptr while it is not shown
};

LibraryModel::LibraryModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_job([](const Question &question) { return Answer{arranged(question.items, question.wanted), question.wanted}; },
            [this](Answer answer) { adopt(std::move(answer)); }, 0)
{
    rearrange();
}

LibraryModel::~LibraryModel() = default;

// --- Arrangement ---

/// Everything anew: for another grouping, order or filter.
void LibraryModel::rearrange()
{
    QList<LibraryItem> items;
    items.reserve(count());
    for (const std::shared_ptr<Node> &node : std::as_const(m_nodes))
        items.append(node->row.item);
    m_changed.clear();
    if (items.size() > kMostAtOnce) {
        m_job.schedule({items, m_wanted});
        return;
    }
    m_job.cancel();
    adopt({arranged(items, m_wanted), m_wanted});
}

/// What changed since it was worked out finds its place afterwards, row by row. Until the reset those who remember what is
/// selected get the rows as they were.
void LibraryModel::adopt(Answer answer)
{
    const QSet<QString> changed = std::exchange(m_changed, {});
    beginResetModel();
    m_shown = answer.arrangement;
    m_groups.clear();
    m_groupsByTitle.clear();
    m_shownCount = 0;
    for (const std::shared_ptr<Node> &node : std::as_const(m_nodes))
        node->group = nullptr;
    for (ArrangedGroup &arranged : answer.groups) {
        auto group = std::make_unique<Group>(Group{arranged.title, {}, int(m_groups.size())});
        for (ArrangedRow &row : arranged.rows) {
            const auto known = m_nodes.constFind(row.item.row->path);
            if (known == m_nodes.constEnd() || changed.contains(row.item.row->path))
                continue;
            Node *node = known->get();
            node->row = std::move(row);
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
    for (const QString &path : changed) {
        if (const std::shared_ptr<Node> node = m_nodes.value(path))
            place(*node);
    }
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
        return isBefore(a->row, b->row, m_shown.sortOrder);
    });
    return int(at - node.group->nodes.begin());
}

void LibraryModel::place(Node &node)
{
    if (!m_shown.filter.matches(*node.row.item.row))
        return;
    node.row.order = orderOf(node.row.item, m_shown);
    Group &group = groupOf(m_shown.groupOf(node.row.item));
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
    for (const auto &row : rows) {
        std::shared_ptr<Node> &node = m_nodes[row->path];
        if (node && *node->row.item.row == *row)
            continue;
        if (!node)
            node = std::make_shared<Node>();
        change(*node, {row, m_standings.value(row->path)});
    }
}

void LibraryModel::remove(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (const std::shared_ptr<Node> node = m_nodes.take(path))
            take(*node);
    }
}

/// Puts it where it belongs now.
void LibraryModel::change(Node &node, const LibraryItem &item)
{
    take(node);
    node.row.item = item;
    noteChange(item.row->path);
    place(node);
}

void LibraryModel::noteChange(const QString &path)
{
    if (m_job.isPending())
        m_changed.insert(path);
}

void LibraryModel::setStandings(const QHash<QString, RowStanding> &standings)
{
    const QHash<QString, RowStanding> before = std::exchange(m_standings, standings);
    QStringList changed;
    for (const auto &[path, standing] : standings.asKeyValueRange()) {
        if (before.value(path) != standing)
            changed.append(path);
    }
    for (const auto &[path, standing] : before.asKeyValueRange()) {
        if (!standings.contains(path))
            changed.append(path);
    }
    for (const QString &path : std::as_const(changed)) {
        if (const std::shared_ptr<Node> node = m_nodes.value(path))
            change(*node, {node->row.item.row, standings.value(path)});
    }
}

void LibraryModel::setDetails(const RowDetails &details)
{
    // Only an order or a grouping by them moves the row.
    const int count = int(libraryColumns().size());
    const auto isMoving = [count](int column) {
        return column >= count || column == libraryColumnNamed(u"problems") || column == libraryColumnNamed(u"loads");
    };
    const bool moves = isMoving(m_shown.sortColumn) || (!isFlat() && isMoving(m_shown.grouping));
    for (const auto &[path, one] : details) {
        const std::shared_ptr<Node> node = m_nodes.value(path);
        if (!node)
            continue;
        auto row = std::make_shared<LibraryRow>(*node->row.item.row);
        row->details = one;
        const LibraryItem item{row, node->row.item.standing};
        if (moves) {
            change(*node, item);
            continue;
        }
        node->row.item = item;
        noteChange(path);
        showChange(*node);
    }
}

void LibraryModel::showChange(const Node &node)
{
    if (!node.group)
        return;
    const int position = placeOf(node);
    const QModelIndex parent = indexOf(*node.group);
    Q_EMIT dataChanged(index(position, 0, parent), index(position, columnCount() - 1, parent));
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

int LibraryModel::columnCount(const QModelIndex &) const
{
    static const int count = int(libraryColumns().size() + std::size_t(allReaders().size()));
    return count;
}

const LibraryRow *LibraryModel::row(const QModelIndex &index) const
{
    const auto *group = static_cast<const Group *>(index.constInternalPointer());
    return index.isValid() && group ? group->nodes[std::size_t(index.row())]->row.item.row.get() : nullptr;
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
            paths.append(node->row.item.row->path);
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
            paths.append(node->row.item.row->path);
    }
    return paths;
}

// --- What they show ---

QString LibraryModel::columnId(int column)
{
    const int count = int(libraryColumns().size());
    return column < count ? QString::fromLatin1(libraryColumns()[std::size_t(column)].id)
                          : u"loads:"_s + QString::fromLatin1(allReaders().value(column - count)->id);
}

QVariant LibraryModel::cell(const LibraryItem &item, int column, int role) const
{
    const int count = int(libraryColumns().size());
    const QPalette palette = QGuiApplication::palette();
    if (column >= count) {
        const qsizetype reader = column - count;
        if (role == Qt::DecorationRole)
            return readerCellIcon(item, reader, palette);
        const bool isText = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole || role == Qt::DisplayRole;
        return isText ? QVariant(readerCellText(item, reader)) : QVariant();
    }
    const LibraryColumn &spec = libraryColumns()[std::size_t(column)];
    switch (role) {
    case Qt::DisplayRole:
        return spec.text(item);
    case Qt::DecorationRole:
        return spec.icon ? QVariant(spec.icon(item, palette)) : QVariant();
    case Qt::ToolTipRole:
        return spec.toolTip ? spec.toolTip(item) : spec.text(item);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(QCoreApplication::translate("Agentwright::App::LibraryColumns", spec.title),
                                spec.text(item));
    case Qt::TextAlignmentRole:
        return spec.isNumber ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole: {
        // What has no effect is told by words in its own column and tool tip; here it is paler.
        const LibraryRow &row = *item.row;
        const bool isPale = row.unreadable || (!row.isLoaded && !row.foreign)
                            || item.standing.kind == NameStanding::Kind::Hidden;
        return isPale ? QVariant(palette.color(QPalette::Disabled, QPalette::Text)) : QVariant();
    }
    default:
        return {};
    }
}

QVariant LibraryModel::groupCell(const Group &group, int column, int role) const
{
    if (column != 0)
        return {};
    if (role == Qt::FontRole) {
        QFont font = QGuiApplication::font();
        font.setBold(true);
        return font;
    }
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    const QString title = group.title.isEmpty() ? tr("none") : group.title;
    return isText ? QVariant(tr("%1 (%2)").arg(title).arg(group.nodes.size())) : QVariant();
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const auto *group = static_cast<const Group *>(index.constInternalPointer()))
        return cell(group->nodes[std::size_t(index.row())]->row.item, index.column(), role);
    return groupCell(*m_groups[std::size_t(index.row())], index.column(), role);
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const int count = int(libraryColumns().size());
    if (section >= count) {
        const QString label = QString::fromUtf8(allReaders().at(section - count)->label);
        if (role == Qt::ToolTipRole)
            return tr("How %1 takes the file").arg(label);
        return role == Qt::DisplayRole ? QVariant(label) : QVariant();
    }
    const LibraryColumn &spec = libraryColumns()[std::size_t(section)];
    const bool isTitle = role == Qt::DisplayRole;
    return isTitle || role == Qt::ToolTipRole ? QVariant(QCoreApplication::translate("Agentwright::App::LibraryColumns",
                                                                                     isTitle ? spec.title : spec.help))
                                              : QVariant();
}

} // namespace Agentwright::App
