// SPDX-License-Identifier: MIT
#pragma once

#include "library/library_scanner.h"

#include <QIcon>
#include <QList>
#include <QString>
#include <QVariant>

#include <span>

class QPalette;

namespace Agentwright {
struct Reader;
}

namespace Agentwright::App {

/// What a cell is made from.
struct LibraryItem {
    std::shared_ptr<const LibraryRow> row;
    RowStanding standing;
};

/// A column of the library's table. One row of a table in library_columns.cpp; the columns for the tools follow behind.
struct LibraryColumn {
    const char *id = ""; ///< as it is remembered
    const char *title = ""; ///< untranslated, context "Agentwright::App::LibraryColumns"
    const char *help = ""; ///< the same
    QString (*text)(const LibraryItem &item) = nullptr;
    /// For columns that sort by a figure.
    qint64 (*number)(const LibraryItem &item) = nullptr;
    QIcon (*icon)(const LibraryItem &item, const QPalette &palette) = nullptr;
    QString (*toolTip)(const LibraryItem &item) = nullptr; ///< where it is not the text
    QString (*group)(const LibraryItem &item) = nullptr; ///< what rows are grouped by, where it is not the text
    /// Where its group stands among the others; by their titles without it.
    qint64 (*groupPlace)(const LibraryItem &item) = nullptr;
    int width = 12; ///< in average characters
    bool isShown = true; ///< unless the user chose otherwise
    bool isNumber = false; ///< right-aligned
    bool isGrouping = false; ///< rows can be grouped by it

    QString groupOf(const LibraryItem &item) const { return group ? group(item) : text(item); }
};

std::span<const LibraryColumn> libraryColumns();
/// Place in the table, -1 for no such column.
int libraryColumnNamed(QStringView id);

/// How one tool takes a row: for the columns behind those of the table, one for each of allReaders().
QString readerCellText(const LibraryItem &item, qsizetype reader);
QIcon readerCellIcon(const LibraryItem &item, qsizetype reader, const QPalette &palette);

} // namespace Agentwright::App
