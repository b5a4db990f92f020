// SPDX-License-Identifier: MIT
#include "typing/list_typing.h"

#include "typing/text_lines.h"

#include <agentwright/syntax/text_lines.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr int kMaxRenumbered = 2000; ///< lines that are looked at behind a new item

QString blanksAt(QStringView text, const TextRange &line)
{
    return text.sliced(line.start, skipBlanks(text, line.start, line.end) - line.start).toString();
}

/// The item's mark for the next item, from the line's start on.
QString nextMark(QStringView text, const LinePrefix &prefix)
{
    QString mark = text.sliced(prefix.start, prefix.mark - prefix.start).toString();
    if (!prefix.isItem())
        return mark;
    mark += prefix.number < 0 ? QString(prefix.bullet) : QString::number(prefix.number + 1) + prefix.bullet;
    const qsizetype signEnd = prefix.mark + (prefix.number < 0 ? 1 : QString::number(prefix.number).size() + 1);
    const qsizetype blanks = std::max<qsizetype>(1, prefix.task - signEnd);
    mark += QString(blanks > 4 ? 1 : blanks, u' ');
    return prefix.isTask ? mark + u"[ ] "_s : mark;
}

/// Items of the same list below count on from the new one.
QList<TextChange> renumbered(QStringView text, const LinePrefix &item, qsizetype from)
{
    QList<TextChange> changes;
    int number = item.number + 2;
    qsizetype at = from;
    for (int i = 0; i < kMaxRenumbered && at < text.size(); ++i) {
        const TextRange line = lineOf(text, at);
        at = line.end + 1;
        const LinePrefix prefix = prefixOf(text, line);
        const qsizetype indent = prefix.mark - prefix.start;
        if (prefix.content == line.end && !prefix.isItem())
            continue;
        if (indent > item.mark - item.start)
            continue; // belongs to the item above
        if (indent < item.mark - item.start || prefix.number < 0 || prefix.bullet != item.bullet)
            break;
        const QString wanted = QString::number(number++);
        const qsizetype digits = text.sliced(prefix.mark).indexOf(prefix.bullet);
        const TextRange old(prefix.mark, prefix.mark + digits);
        if (old.in(text) != wanted)
            changes.append({old, wanted});
    }
    return changes;
}

/// An item without text: one level out when it is indented below another one, else no item any more.
TypedEdit endedItem(QStringView text, const TextRange &line, const LinePrefix &prefix)
{
    const qsizetype indent = prefix.mark - prefix.start;
    for (qsizetype at = line.start; prefix.isItem() && indent > 0 && at > 0;) {
        const TextRange above = lineOf(text, at - 1);
        at = above.start;
        const LinePrefix outer = prefixOf(text, above);
        if (above.isEmpty() || (!outer.isItem() && outer.mark == outer.start))
            break;
        if (!outer.isItem() || outer.mark - outer.start >= indent || outer.quotes != prefix.quotes)
            continue;
        const QString mark = nextMark(text, outer);
        return TypedEdit::replace(line, mark, mark.size());
    }
    const QString rest = prefix.isItem() && prefix.quotes > 0
                             ? text.sliced(prefix.start, prefix.mark - prefix.start).toString()
                             : QString();
    return TypedEdit::replace(line, rest, rest.size());
}

TypedEdit newLineInProse(QStringView text, const Selection &selection)
{
    const TextRange line = lineOf(text, selection.start());
    const LinePrefix prefix = prefixOf(text, line);
    if (selection.start() < prefix.content)
        return TypedEdit::none();
    const bool hasMark = prefix.isItem() || prefix.quotes > 0;
    if (hasMark && prefix.content == line.end && selection.isEmpty())
        return endedItem(text, line, prefix);
    const QString insert = u'\n' + nextMark(text, prefix);
    if (insert.size() == 1)
        return TypedEdit::none();
    const TextRange replaced(selection.start(), skipBlanks(text, selection.end(), lineEndOf(text, selection.end())));
    QList<TextChange> changes{{replaced, insert}};
    if (prefix.number >= 0)
        changes += renumbered(text, prefix, lineEndOf(text, selection.end()) + 1);
    return TypedEdit::of(TextEdit::fromChanges(changes).value_or(TextEdit()),
                         Selection::at(replaced.start + insert.size()));
}

TypedEdit newLineInFrontmatter(QStringView text, const Selection &selection)
{
    const TextRange line = lineOf(text, selection.start());
    const LinePrefix prefix = prefixOf(text, line);
    const bool isItem = prefix.bullet == u'-' && prefix.number < 0 && prefix.quotes == 0;
    if (selection.start() < skipBlanks(text, line.start, line.end))
        return TypedEdit::none();
    if (isItem && prefix.task == line.end && selection.isEmpty())
        return TypedEdit::replace(line, {}, 0);
    QString insert = u'\n' + blanksAt(text, line);
    const bool isAtEnd = selection.end() == line.end;
    if (isItem && selection.start() >= prefix.task)
        insert += text.sliced(prefix.mark, prefix.task - prefix.mark);
    else if (isAtEnd && line.in(text).trimmed().endsWith(u':'))
        insert += u"  "_s;
    return insert.size() == 1 ? TypedEdit::none() : TypedEdit::replace(selection.range(), insert, insert.size());
}

TypedEdit newLineInCode(const DefinitionView &definition, const Selection &selection)
{
    const QString &text = definition.text();
    const TextRange line = lineOf(text, selection.start());
    const QString indent = blanksAt(text, line);
    for (const CodeFence &fence : definition.outline().fences) {
        if (fence.opening.start != line.start)
            continue;
        if (selection.start() <= line.start + indent.size())
            return TypedEdit::none();
        // Unclosed, or closed by what opens the next block: "```" typed above one that is complete.
        const qsizetype next = lineEndOf(text, line.end) + 1;
        const bool isOpen = !fence.isClosed && selection.isEmpty() && selection.caret == line.end && next > 0;
        if (!isOpen)
            return indent.isEmpty() ? TypedEdit::none()
                                    : TypedEdit::replace(selection.range(), u'\n' + indent, indent.size() + 1);
        const QString insert = u'\n' + indent + u'\n' + indent + QString(fence.markLength, fence.mark);
        return TypedEdit::replace(selection.range(), insert, 1 + indent.size());
    }
    if (indent.isEmpty() || selection.start() < line.start + indent.size())
        return TypedEdit::none();
    return TypedEdit::replace(selection.range(), u'\n' + indent, indent.size() + 1);
}

/// What one step to the right is for that line.
QString stepFor(QStringView text, const TextRange &line, TextPlace place)
{
    if (place == TextPlace::Code)
        return line.in(text).startsWith(u'\t') ? u"\t"_s : u"    "_s;
    if (place == TextPlace::Frontmatter)
        return u"  "_s;
    const LinePrefix own = prefixOf(text, line);
    if (!own.isItem() || line.start == 0)
        return u"  "_s;
    // Below the text of the item above.
    const LinePrefix above = prefixOf(text, lineOf(text, line.start - 1));
    const qsizetype width = (above.isItem() ? above.task - above.mark : own.task - own.mark);
    return QString(std::clamp<qsizetype>(width, 2, 4), u' ');
}

/// Where indentation goes: behind quote marks.
qsizetype indentPlace(QStringView text, const TextRange &line, TextPlace place)
{
    if (place != TextPlace::Prose)
        return line.start;
    const LinePrefix prefix = prefixOf(text, line);
    if (prefix.quotes == 0)
        return line.start;
    qsizetype at = line.start;
    for (int quotes = 0; quotes < prefix.quotes; ++at)
        quotes += text[at] == u'>' ? 1 : 0;
    return std::min(at + 1, prefix.mark);
}

} // namespace

TypedEdit newLine(const DefinitionView &definition, const Selection &selection)
{
    switch (placeOf(definition, selection.start())) {
    case TextPlace::Frontmatter:
        return newLineInFrontmatter(definition.text(), selection);
    case TextPlace::Code:
        return newLineInCode(definition, selection);
    case TextPlace::Prose:
        return newLineInProse(definition.text(), selection);
    }
    Q_UNREACHABLE_RETURN(TypedEdit::none());
}

TypedEdit indented(const DefinitionView &definition, const Selection &selection)
{
    const QString &text = definition.text();
    const TextPlace place = placeOf(definition, selection.start());
    const QList<TextRange> lines = linesOf(text, selection);
    const LinePrefix prefix = prefixOf(text, lines.constFirst());
    const bool isWholeItem = place == TextPlace::Prose && prefix.isItem() && selection.end() <= prefix.content;
    if (!selection.range().in(text).contains(u'\n') && !isWholeItem) {
        const qsizetype stop = place == TextPlace::Frontmatter ? 2 : 4;
        const qsizetype column = selection.start() - lines.constFirst().start;
        const bool isTab = place == TextPlace::Code && lines.constFirst().in(text).startsWith(u'\t');
        const QString insert = isTab ? u"\t"_s : QString(stop - column % stop, u' ');
        return TypedEdit::replace(selection.range(), insert, insert.size());
    }
    const QString step = stepFor(text, lines.constFirst(), place);
    QList<TextChange> changes;
    for (const TextRange &line : lines) {
        const qsizetype at = indentPlace(text, line, place);
        if (skipBlanks(text, at, line.end) < line.end)
            changes.append({{at, at}, step});
    }
    const TextEdit edit = TextEdit::fromChanges(changes).value_or(TextEdit());
    return TypedEdit::of(edit, selectionAfter(edit, selection));
}

TypedEdit outdented(const DefinitionView &definition, const Selection &selection)
{
    const QString &text = definition.text();
    const TextPlace place = placeOf(definition, selection.start());
    const QList<TextRange> lines = linesOf(text, selection);
    const qsizetype width = stepFor(text, lines.constFirst(), place).size();
    QList<TextChange> changes;
    for (const TextRange &line : lines) {
        const qsizetype at = indentPlace(text, line, place);
        if (at < line.end && text[at] == u'\t') {
            changes.append({{at, at + 1}, {}});
            continue;
        }
        qsizetype end = at;
        while (end < line.end && end - at < std::max<qsizetype>(width, 2) && text[end] == u' ')
            ++end;
        if (end > at)
            changes.append({{at, end}, {}});
    }
    const TextEdit edit = TextEdit::fromChanges(changes).value_or(TextEdit());
    return changes.isEmpty() ? TypedEdit::none() : TypedEdit::of(edit, selectionAfter(edit, selection));
}

} // namespace Agentwright::App
