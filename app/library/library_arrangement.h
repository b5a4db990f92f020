// SPDX-License-Identifier: MIT
#pragma once

#include "library/library_columns.h"

#include <agentwright/workspace/library_query.h>

#include <QList>
#include <QString>

#include <vector>

namespace Agentwright::App {

/// Which rows of a library are shown, and in which order.
struct LibraryArrangement {
    LibraryQuery filter;
    int grouping = -1; ///< a column that groups, or -1 for none
    int sortColumn = 0; ///< behind those of libraryColumns(): one for each of allReaders()
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    bool isFlat() const { return grouping < 0; }
    /// Empty for a flat list.
    QString groupOf(const LibraryItem &item) const;
};

/// What decides where a row stands.
struct RowOrder {
    QString text;
    qint64 number = 0;
    QString title; ///< decides among equals
    QString path; ///< … and then this
};

struct ArrangedRow {
    qsizetype item = 0; ///< its place among those that were to be arranged
    RowOrder order;
};

struct ArrangedGroup {
    QString title;
    qint64 place = 0; ///< decides before the title
    std::vector<ArrangedRow> rows; ///< sorted
};

RowOrder orderOf(const LibraryItem &item, const LibraryArrangement &arrangement);
bool isBefore(const RowOrder &a, const RowOrder &b, Qt::SortOrder sortOrder);

/// Pure, for any thread. Groups are sorted by title and have rows; a flat list has always one group.
std::vector<ArrangedGroup> arranged(const QList<LibraryItem> &items, const LibraryArrangement &arrangement);

} // namespace Agentwright::App
