// SPDX-License-Identifier: MIT
#include "list_codec.h"

#include <agentwright/syntax/frontmatter_edit.h>
#include <agentwright/syntax/scalar_codec.h>
#include <agentwright/syntax/text_lines.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// For each new item the index of the old one that it is, or -1: the longest common subsequence.
QList<qsizetype> keptItems(const QStringList &before, const QStringList &after)
{
    constexpr qsizetype kTooMany = 1'000'000; // cells; far beyond any list of tools
    QList<qsizetype> kept(after.size(), -1);
    // What is alike at both ends needs no table, and is all there is when one item is edited.
    const qsizetype shared = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shared && before[head] == after[head]) {
        kept[head] = head;
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shared - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
        kept[after.size() - 1 - tail] = before.size() - 1 - tail;
        ++tail;
    }
    const qsizetype rows = before.size() - head - tail;
    const qsizetype columns = after.size() - head - tail;
    if (rows == 0 || columns == 0 || rows > kTooMany / columns)
        return kept;
    std::vector<int> length(size_t((rows + 1) * (columns + 1)), 0);
    const auto cell = [&](qsizetype row, qsizetype column) -> int & {
        return length[size_t(row * (columns + 1) + column)];
    };
    const auto areEqual = [&](qsizetype row, qsizetype column) { return before[head + row] == after[head + column]; };
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column)
            cell(row, column) = areEqual(row, column) ? cell(row + 1, column + 1) + 1
                                                      : std::max(cell(row + 1, column), cell(row, column + 1));
    }
    for (qsizetype row = 0, column = 0; row < rows && column < columns;) {
        if (areEqual(row, column))
            kept[head + column++] = head + row++;
        else if (cell(row + 1, column) >= cell(row, column + 1))
            ++row;
        else
            ++column;
    }
    return kept;
}

/// An item of a separated list and the separator in front of it, both as written.
struct Part {
    QStringView separator;
    QStringView item;
};

QString joinedParts(const QList<Part> &parts, const QStringList &oldItems, const QStringList &newItems,
                    QStringView defaultSeparator, auto encode)
{
    const QList<qsizetype> kept = keptItems(oldItems, newItems);
    QString out;
    for (qsizetype i = 0; i < newItems.size(); ++i) {
        const bool followsItsOwn = i > 0 && kept[i] > 0 && kept[i - 1] == kept[i] - 1;
        if (i > 0)
            out += followsItsOwn ? parts[kept[i]].separator : defaultSeparator;
        out += kept[i] >= 0 ? parts[kept[i]].item.toString() : encode(newItems[i]);
    }
    return out;
}

ValueStyle styleOf(QStringView item)
{
    if (item.startsWith(u'"'))
        return ValueStyle::DoubleQuoted;
    return item.startsWith(u'\'') ? ValueStyle::SingleQuoted : ValueStyle::Plain;
}

/// The items between the brackets; nullopt with a comment or a nested collection.
std::optional<QList<Part>> flowParts(QStringView inside)
{
    QList<Part> parts;
    qsizetype separatorStart = 0;
    for (qsizetype at = 0; at < inside.size();) {
        while (at < inside.size()
               && (inside[at].isSpace() || inside[at] == u',' || StandIn::isLineEnd(StandIn::at(inside, at))))
            ++at;
        if (at == inside.size())
            break;
        const qsizetype start = at;
        if (QStringView(u"[{#&*!").contains(inside[at]))
            return std::nullopt;
        if (inside[at] == u'"' || inside[at] == u'\'') {
            const QChar quote = inside[at++];
            while (at < inside.size() && inside[at] != quote)
                at += inside[at] == u'\\' && quote == u'"' ? 2 : 1;
            ++at;
            if (at < inside.size() && inside[at] == quote) // a doubled apostrophe
                return std::nullopt;
        } else {
            while (at < inside.size() && inside[at] != u',' && inside[at] != u'\n') {
                if (inside[at] == u'#' && isBlank(inside[at - 1]))
                    return std::nullopt;
                ++at;
            }
        }
        at = std::min(at, inside.size());
        qsizetype end = at;
        while (end > start && (isBlank(inside[end - 1]) || StandIn::isLineEnd(StandIn::at(inside, end - 1))))
            --end;
        parts.append({inside.sliced(separatorStart, start - separatorStart), inside.sliced(start, end - start)});
        separatorStart = end;
    }
    return parts;
}

/// The lines of one item of a block list: comments above it and the line with the dash.
struct BlockItem {
    QStringView lines;
    qsizetype indent = 0;
    QStringView text;
};

struct BlockList {
    QList<BlockItem> items;
    QStringView trailingComments;
};

std::optional<BlockList> blockList(QStringView source, qsizetype firstIndent)
{
    QList<BlockItem> items;
    qsizetype start = 0;
    for (qsizetype at = 0; at < source.size();) {
        const TextLine line = lineAt(source, at, source.size());
        const bool isFirst = at == 0;
        at = line.next;
        const qsizetype content = skipBlanks(source, line.start, line.end);
        if (content == line.end || source[content] == u'#')
            continue;
        const qsizetype indent = isFirst ? firstIndent : content - line.start;
        if (source[content] != u'-' || indent != firstIndent)
            return std::nullopt; // an item goes on, or something nested
        const qsizetype text = skipBlanks(source, content + 1, line.end);
        items.append({source.sliced(start, line.next - start), indent, source.sliced(text, line.end - text)});
        start = line.next;
    }
    return BlockList{items, source.sliced(start)};
}

} // namespace

std::optional<QString> rewrittenFlowList(QStringView source, const QStringList &oldItems, const QStringList &newItems)
{
    const QStringView inside = source.sliced(1, source.size() - 2);
    const auto parts = flowParts(inside);
    if (!parts || parts->size() != oldItems.size())
        return std::nullopt;
    if (newItems.isEmpty())
        return u"[]"_s;
    const ValueStyle style = parts->isEmpty() ? ValueStyle::Plain : styleOf(parts->first().item);
    const QStringView separator = parts->size() > 1 ? parts->at(1).separator : QStringView(u", ");
    const QString items = joinedParts(*parts, oldItems, newItems, separator, [style](const QString &item) {
        return encodeScalar(item, style, {.insideFlow = true, .parentIndent = 0});
    });
    if (parts->isEmpty())
        return u'[' + items + u']';
    const QStringView before = parts->first().separator;
    const qsizetype end = parts->last().item.end() - inside.begin();
    return u'[' + before.toString() + items + inside.sliced(end).toString() + u']';
}

std::optional<QString> rewrittenBlockList(QStringView source, qsizetype firstIndent, const QStringList &oldItems,
                                          const QStringList &newItems)
{
    const auto list = blockList(source, firstIndent);
    if (!list || list->items.size() != oldItems.size() || list->items.isEmpty())
        return std::nullopt;
    const QList<qsizetype> kept = keptItems(oldItems, newItems);
    const ValueStyle style = styleOf(list->items.first().text);
    const QString indent(firstIndent, u' ');
    QString out;
    for (qsizetype i = 0; i < newItems.size(); ++i) {
        if (kept[i] < 0) {
            out += indent + "- "_L1
                   + encodeScalar(newItems[i], style, {.insideFlow = false, .parentIndent = firstIndent}) + u'\n';
            continue;
        }
        if (kept[i] == 0)
            out += indent; // the first line of the source starts at its dash
        out += list->items.at(kept[i]).lines;
        if (!out.endsWith(u'\n'))
            out += u'\n';
    }
    out += list->trailingComments;
    if (out.endsWith(u'\n'))
        out.chop(1);
    return out;
}

QString rewrittenListText(const QString &text, const QStringList &newItems)
{
    const QStringList oldItems = splitListText(text);
    QList<Part> parts;
    qsizetype from = 0;
    for (const QString &item : oldItems) {
        const qsizetype at = text.indexOf(item, from);
        if (at < 0)
            return newItems.join(", "_L1);
        parts.append({QStringView(text).sliced(from, at - from), QStringView(text).sliced(at, item.size())});
        from = at + item.size();
    }
    const QStringView separator = parts.size() > 1 ? parts[1].separator : QStringView(u", ");
    return joinedParts(parts, oldItems, newItems, separator, [](const QString &item) { return item; });
}

} // namespace Agentwright
