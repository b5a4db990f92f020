// SPDX-License-Identifier: MIT
#include "typing/table_typing.h"

#include "typing/text_lines.h"

#include <agentwright/syntax/text_lines.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr qsizetype kMaxRows = 1000;

/// A "|" that a backslash stands in front of belongs to the text.
QList<TextRange> cellsOf(QStringView text, const TextRange &line)
{
    qsizetype at = skipBlanks(text, line.start, line.end);
    if (at < line.end && text[at] == u'|')
        ++at;
    QList<TextRange> cells;
    qsizetype start = at;
    for (; at < line.end; ++at) {
        if (text[at] == u'\\') {
            ++at;
        } else if (text[at] == u'|') {
            cells.append({start, at});
            start = at + 1;
        }
    }
    if (skipBlanks(text, start, line.end) < line.end || cells.isEmpty())
        cells.append({start, line.end});
    return cells;
}

bool isDashes(QStringView cell)
{
    cell = cell.trimmed();
    if (cell.startsWith(u':'))
        cell = cell.sliced(1);
    if (cell.endsWith(u':'))
        cell.chop(1);
    return !cell.isEmpty() && std::ranges::all_of(cell, [](QChar unit) { return unit == u'-'; });
}

bool isDashLine(QStringView text, const TextRange &line)
{
    if (!line.in(text).contains(u'-') || !line.in(text).contains(u'|'))
        return false;
    const QList<TextRange> cells = cellsOf(text, line);
    return std::ranges::all_of(cells, [text](const TextRange &cell) { return isDashes(cell.in(text)); });
}

TextTable::Align alignOf(QStringView cell)
{
    cell = cell.trimmed();
    const bool left = cell.startsWith(u':');
    const bool right = cell.endsWith(u':');
    if (left && right)
        return TextTable::Align::Centre;
    if (right)
        return TextTable::Align::Right;
    return left ? TextTable::Align::Left : TextTable::Align::None;
}

bool mayBeRow(QStringView text, const TextRange &line)
{
    return line.in(text).contains(u'|');
}

/// The first line around the offset that is part of a run of lines with a "|".
TextRange runOfRows(QStringView text, qsizetype offset)
{
    TextRange run = lineOf(text, offset);
    for (qsizetype i = 0; i < kMaxRows && run.start > 0; ++i) {
        const TextRange above = lineOf(text, run.start - 1);
        if (!mayBeRow(text, above))
            break;
        run.start = above.start;
    }
    for (qsizetype i = 0; i < kMaxRows && run.end < text.size(); ++i) {
        const TextRange below = lineOf(text, run.end + 1);
        if (!mayBeRow(text, below))
            break;
        run.end = below.end;
    }
    return run;
}

struct Place {
    qsizetype row = 0;
    qsizetype column = 0;
};

Place placeIn(QStringView text, const TextTable &table, qsizetype offset)
{
    Place place;
    qsizetype line = 0;
    for (qsizetype at = table.range.start; at <= table.range.end; ++line) {
        const TextRange range = lineOf(text, at);
        if (range.touches(offset)) {
            const QList<TextRange> cells = cellsOf(text, range);
            while (place.column + 1 < cells.size() && cells[place.column].end < offset)
                ++place.column;
            break;
        }
        at = range.end + 1;
    }
    place.row = line < 2 ? 0 : line - 1; // the dashes count as heading
    place.column = std::min(place.column, table.columns.size() - 1);
    return place;
}

QString padded(const QString &cell, int width, TextTable::Align align)
{
    const int gap = std::max(0, width - widthInColumns(cell));
    const int before = align == TextTable::Align::Right ? gap : align == TextTable::Align::Centre ? gap / 2 : 0;
    return QString(before, u' ') + cell + QString(gap - before, u' ');
}

QString dashes(int width, TextTable::Align align)
{
    QString line(std::max(3, width), u'-');
    if (align == TextTable::Align::Left || align == TextTable::Align::Centre)
        line.front() = u':';
    if (align == TextTable::Align::Right || align == TextTable::Align::Centre)
        line.back() = u':';
    return line;
}

struct LaidOut {
    QString text;
    QList<QList<TextRange>> cells; ///< of the rows, in that text, without blanks around them
};

LaidOut laidOut(const TextTable &table)
{
    QList<int> widths(table.columns.size(), 3);
    for (const QStringList &row : table.rows) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], widthInColumns(row[i]));
    }
    LaidOut out;
    for (qsizetype r = 0; r < table.rows.size(); ++r) {
        out.text += table.indent + u'|';
        QList<TextRange> places;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            const QString &cell = table.rows[r][i];
            const QString shown = padded(cell, widths[i], table.columns[i]);
            const qsizetype start = out.text.size() + 1 + (cell.isEmpty() ? 0 : shown.indexOf(cell));
            places.append({start, start + cell.size()});
            out.text += u' ' + shown + u" |"_s;
        }
        out.cells.append(places);
        if (r == 0) {
            out.text += u'\n' + table.indent + u'|';
            for (qsizetype i = 0; i < widths.size(); ++i)
                out.text += u' ' + dashes(widths[i], table.columns[i]) + u" |"_s;
        }
        if (r + 1 < table.rows.size())
            out.text += u'\n';
    }
    return out;
}

bool isEmptyRow(const QStringList &row)
{
    return std::ranges::all_of(row, &QString::isEmpty);
}

} // namespace

int widthInColumns(QStringView text)
{
    // East Asian Width W and F of Unicode 15, in the blocks that matter, and emoji.
    static constexpr std::array<std::pair<char32_t, char32_t>, 10> kWide{{{0x1100, 0x115F},
                                                                          {0x2E80, 0xA4CF},
                                                                          {0xAC00, 0xD7A3},
                                                                          {0xF900, 0xFAFF},
                                                                          {0xFE30, 0xFE4F},
                                                                          {0xFF00, 0xFF60},
                                                                          {0xFFE0, 0xFFE6},
                                                                          {0x1F300, 0x1F64F},
                                                                          {0x1F900, 0x1FAFF},
                                                                          {0x20000, 0x3FFFD}}};
    int width = 0;
    for (const char32_t character : text.toUcs4()) {
        if (QChar::isMark(character) || character == 0x200D || character == 0x200B)
            continue;
        const bool isWide = std::ranges::any_of(kWide, [character](const auto &block) {
            return character >= block.first && character <= block.second;
        });
        width += isWide ? 2 : 1;
    }
    return width;
}

std::optional<TextTable> tableAt(const DefinitionView &definition, qsizetype offset)
{
    const QString &text = definition.text();
    if (placeOf(definition, offset) != TextPlace::Prose || !mayBeRow(text, lineOf(text, offset)))
        return {};
    const TextRange run = runOfRows(text, offset);
    QList<TextRange> lines = linesOf(text, Selection::of(run));
    // Text with a "|" may stand directly above the heading.
    while (lines.size() >= 2 && !isDashLine(text, lines[1]))
        lines.removeFirst();
    if (lines.size() < 2 || lines.size() > kMaxRows || offset < lines.first().start)
        return {};
    TextTable table;
    table.range = {lines.first().start, lines.last().end};
    table.indent = text.sliced(lines[0].start, skipBlanks(text, lines[0].start, lines[0].end) - lines[0].start);
    for (const TextRange &cell : cellsOf(text, lines[1]))
        table.columns.append(alignOf(cell.in(text)));
    lines.removeAt(1);
    for (const TextRange &line : std::as_const(lines)) {
        QStringList row;
        for (const TextRange &cell : cellsOf(text, line))
            row.append(cell.in(text).trimmed().toString());
        while (table.columns.size() < row.size())
            table.columns.append(TextTable::Align::None); // nothing is dropped
        table.rows.append(row);
    }
    for (QStringList &row : table.rows)
        row.resize(table.columns.size());
    return table;
}

TypedEdit tableMoved(const DefinitionView &definition, const Selection &selection, TableMove move)
{
    std::optional<TextTable> table = tableAt(definition, selection.caret);
    if (!table || !table->range.touches(selection.anchor))
        return TypedEdit::none();
    Place place = placeIn(definition.text(), *table, selection.caret);
    const qsizetype columns = table->columns.size();
    if (move == TableMove::NextRow && place.row > 0 && place.row + 1 == table->rows.size()
        && isEmptyRow(table->rows.last())) {
        table->rows.removeLast();
        const QString text = laidOut(*table).text + u'\n';
        return TypedEdit::replace(table->range, text, text.size());
    }
    if (move == TableMove::NextRow) {
        ++place.row;
    } else if (move != TableMove::None) {
        const qsizetype cell = place.row * columns + place.column + (move == TableMove::NextCell ? 1 : -1);
        place = {std::max<qsizetype>(cell, 0) / columns, std::max<qsizetype>(cell, 0) % columns};
    }
    if (place.row == table->rows.size())
        table->rows.append(QStringList(columns, QString()));
    const LaidOut out = laidOut(*table);
    const TextRange cell = out.cells[place.row][place.column].shifted(table->range.start);
    const bool selects = move == TableMove::NextCell || move == TableMove::PreviousCell;
    return TypedEdit::of(TextEdit(table->range, out.text), selects ? Selection::of(cell) : Selection::at(cell.end));
}

TypedEdit tableInserted(const DefinitionView &definition, const Selection &selection, int columns, int rows)
{
    const QString &text = definition.text();
    TextTable table;
    table.columns = QList<TextTable::Align>(columns, TextTable::Align::None);
    table.rows = QList<QStringList>(rows + 1, QStringList(columns, QString()));
    for (int i = 0; i < columns; ++i)
        table.rows[0][i] = QCoreApplication::translate("Agentwright::App::Typing", "Column %1").arg(i + 1);
    const LaidOut out = laidOut(table);
    const TextRange line = lineOf(text, selection.caret);
    const bool isBlank = line.in(text).trimmed().isEmpty();
    const bool hasBlankBelow = line.end >= text.size() || lineOf(text, line.end + 1).in(text).trimmed().isEmpty();
    const QString before = isBlank ? QString() : u"\n\n"_s;
    const TextRange place = isBlank ? line : TextRange(line.end, line.end);
    const QString insert = before + out.text + (hasBlankBelow ? QString() : u"\n"_s);
    return TypedEdit::of(TextEdit(place, insert), Selection::of(out.cells[0][0].shifted(place.start + before.size())));
}

} // namespace Agentwright::App
