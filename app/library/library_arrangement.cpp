// SPDX-License-Identifier: MIT
#include "library/library_arrangement.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace Agentwright::App {

QString LibraryArrangement::groupOf(const LibraryItem &item) const
{
    return isFlat() ? QString() : libraryColumns()[std::size_t(grouping)].groupOf(item);
}

RowOrder orderOf(const LibraryItem &item, const LibraryArrangement &arrangement)
{
    RowOrder order{{}, 0, item.row->title().toCaseFolded(), item.row->path};
    const int count = int(libraryColumns().size());
    if (arrangement.sortColumn >= count)
        order.text = readerCellText(item, arrangement.sortColumn - count);
    else if (const LibraryColumn &column = libraryColumns()[std::size_t(arrangement.sortColumn)]; column.number)
        order.number = column.number(item);
    else
        order.text = column.text(item).toCaseFolded();
    return order;
}

bool isBefore(const RowOrder &a, const RowOrder &b, Qt::SortOrder sortOrder)
{
    const bool isUp = sortOrder == Qt::AscendingOrder;
    if (a.number != b.number)
        return (a.number < b.number) == isUp;
    if (const int order = a.text.compare(b.text); order != 0)
        return (order < 0) == isUp;
    if (const int order = a.title.compare(b.title); order != 0)
        return order < 0;
    return a.path < b.path;
}

std::vector<ArrangedGroup> arranged(const QList<LibraryItem> &items, const LibraryArrangement &arrangement)
{
    std::vector<ArrangedGroup> groups;
    QHash<QString, std::size_t> places;
    const auto placeOf = arrangement.isFlat() ? nullptr
                                              : libraryColumns()[std::size_t(arrangement.grouping)].groupPlace;
    const auto groupAt = [&](const QString &title, qint64 place) -> ArrangedGroup & {
        const auto known = places.constFind(title);
        if (known != places.constEnd())
            return groups[*known];
        places.insert(title, groups.size());
        groups.push_back({title, place, {}});
        return groups.back();
    };
    if (arrangement.isFlat())
        groupAt({}, 0);
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (arrangement.filter.matches(*items[i].row))
            groupAt(arrangement.groupOf(items[i]), placeOf ? placeOf(items[i]) : 0)
                .rows.push_back({i, orderOf(items[i], arrangement)});
    }
    std::ranges::sort(groups, {},
                      [](const ArrangedGroup &group) { return std::pair(group.place, group.title.toCaseFolded()); });
    for (ArrangedGroup &group : groups) {
        std::ranges::sort(group.rows, [&arrangement](const ArrangedRow &a, const ArrangedRow &b) {
            return isBefore(a.order, b.order, arrangement.sortOrder);
        });
    }
    return groups;
}

} // namespace Agentwright::App
