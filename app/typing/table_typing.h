// SPDX-License-Identifier: MIT
#pragma once

#include "typing/typed_edit.h"

#include <agentwright/model/definition_view.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Agentwright::App {

/// A table as GitHub's Markdown has it: heading, line of dashes, rows.
struct TextTable {
    enum class Align { None, Left, Centre, Right };
    TextRange range; ///< of its lines, without the last break
    QString indent;
    QList<Align> columns;
    QList<QStringList> rows; ///< the heading first; without the dashes; as many cells as there are columns
};

/// The table around an offset. None in frontmatter and code, and beyond a size that nobody lays out by hand.
std::optional<TextTable> tableAt(const DefinitionView &definition, qsizetype offset);

enum class TableMove { None, NextCell, PreviousCell, NextRow };
/// Lays the table around the caret out in columns and goes to a cell; behind the last one a new row begins, and from an
/// empty last row the next line leaves the table. Not handled outside of tables.
TypedEdit tableMoved(const DefinitionView &definition, const Selection &selection, TableMove move);

/// An empty table below the line of the caret, its first heading selected.
TypedEdit tableInserted(const DefinitionView &definition, const Selection &selection, int columns, int rows);

/// Columns of a fixed-width font that a text takes: two for wide characters, none for combining ones.
int widthInColumns(QStringView text);

} // namespace Agentwright::App
