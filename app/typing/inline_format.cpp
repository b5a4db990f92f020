// SPDX-License-Identifier: MIT
// Marks inside of lines.
#include "typing/markdown_format.h"

#include "typing/text_lines.h"

#include <agentwright/syntax/text_lines.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

qsizetype runBefore(QStringView text, qsizetype at, QChar mark)
{
    qsizetype start = at;
    while (start > 0 && text[start - 1] == mark)
        --start;
    return at - start;
}

qsizetype runAfter(QStringView text, qsizetype at, QChar mark)
{
    qsizetype end = at;
    while (end < text.size() && text[end] == mark)
        ++end;
    return end - at;
}

/// "***" is both of "*" and "**".
bool holdsMark(qsizetype run, const QString &mark)
{
    if (mark == u"*")
        return run == 1 || run == 3;
    return mark == u"`" ? run > 0 : run >= mark.size();
}

TextRange trimmed(QStringView text, TextRange range)
{
    while (!range.isEmpty() && text[range.start].isSpace())
        ++range.start;
    while (!range.isEmpty() && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

TextRange wordAt(QStringView text, qsizetype offset)
{
    const auto isWord = [](QChar unit) { return unit.isLetterOrNumber() || unit == u'_' || unit.isSurrogate(); };
    TextRange word(offset, offset);
    while (word.start > 0 && isWord(text[word.start - 1]))
        --word.start;
    while (word.end < text.size() && isWord(text[word.end]))
        ++word.end;
    return word;
}

/// The selected text of each line, without blanks at its ends and without what makes the line an item or quote.
QList<TextRange> pieces(QStringView text, const Selection &selection)
{
    QList<TextRange> found;
    for (const TextRange &line : linesOf(text, selection)) {
        qsizetype content = prefixOf(text, line).content;
        const qsizetype hashes = runAfter(text, content, u'#');
        if (hashes > 0 && hashes <= 6 && content + hashes < line.end && isBlank(text[content + hashes]))
            content += hashes;
        const TextRange piece = trimmed(text,
                                        {std::max(content, selection.start()), std::min(line.end, selection.end())});
        if (!piece.isEmpty())
            found.append(piece);
    }
    return found;
}

struct Marked {
    bool isInside = false;
    bool isOutside = false;
};

Marked marksOf(QStringView text, const TextRange &piece, const QString &mark)
{
    const QChar sign = mark.front();
    const QStringView inner = piece.in(text);
    const qsizetype inside = std::min(runAfter(inner, 0, sign), runBefore(inner, inner.size(), sign));
    const qsizetype outside = std::min(runBefore(text, piece.start, sign), runAfter(text, piece.end, sign));
    return {holdsMark(inside, mark) && piece.length() >= 2 * mark.size(), holdsMark(outside, mark)};
}

void removeMarks(QList<TextChange> &changes, const TextRange &piece, const QString &mark, bool isInside)
{
    const qsizetype by = isInside ? mark.size() : 0;
    const qsizetype out = isInside ? 0 : mark.size();
    changes.append({{piece.start - out, piece.start + by}, {}});
    changes.append({{piece.end - by, piece.end + out}, {}});
}

void addMarks(QStringView text, QList<TextChange> &changes, const TextRange &piece, const QString &mark)
{
    QString around = mark;
    QString gap;
    if (mark == u"`") {
        // Longer than any row of back-ticks inside.
        qsizetype longest = 0;
        for (qsizetype at = piece.start; at < piece.end; ++at)
            longest = std::max(longest, runAfter(text.first(piece.end), at, u'`'));
        around = QString(longest + 1, u'`');
        gap = longest > 0 ? u" "_s : QString();
    }
    changes.append({{piece.start, piece.start}, around + gap});
    changes.append({{piece.end, piece.end}, gap + around});
}

} // namespace

TypedEdit inlineToggled(const DefinitionView &definition, const Selection &selection, const QString &mark)
{
    const QString &text = definition.text();
    Selection chosen = selection;
    if (selection.isEmpty()) {
        const TextRange word = wordAt(text, selection.caret);
        if (word.isEmpty()) {
            const qsizetype at = selection.caret;
            const Marked marked = marksOf(text, {at, at}, mark);
            if (marked.isOutside)
                return TypedEdit::replace({at - mark.size(), at + mark.size()}, {}, 0);
            return TypedEdit::replace({at, at}, mark + mark, mark.size());
        }
        chosen = Selection::of(word);
    }
    const QList<TextRange> parts = pieces(text, chosen);
    if (parts.isEmpty())
        return TypedEdit::none();
    const bool areAllMarked = std::ranges::all_of(parts, [&](const TextRange &piece) {
        const Marked marked = marksOf(text, piece, mark);
        return marked.isInside || marked.isOutside;
    });
    QList<TextChange> changes;
    for (const TextRange &piece : parts) {
        const Marked marked = marksOf(text, piece, mark);
        if (areAllMarked)
            removeMarks(changes, piece, mark, marked.isInside);
        else if (!marked.isInside && !marked.isOutside)
            addMarks(text, changes, piece, mark);
    }
    const TextEdit edit = TextEdit::fromChanges(changes).value_or(TextEdit());
    const Selection after = selection.isEmpty() ? selection : Selection{parts.first().start, parts.last().end};
    return TypedEdit::of(edit, selectionAfter(edit, after));
}

TypedEdit linked(const DefinitionView &definition, const Selection &selection, const QString &address)
{
    const QString &text = definition.text();
    const TextRange chosen = selection.isEmpty() ? wordAt(text, selection.caret) : trimmed(text, selection.range());
    const QString title = chosen.in(text).toString();
    if (title.contains(u'\n'))
        return TypedEdit::none();
    const bool isAddress = address.isEmpty() && (title.startsWith(u"https://"_s) || title.startsWith(u"http://"_s));
    const QString label = isAddress ? QString() : title;
    const QString goal = isAddress ? title : address;
    TypedEdit typed = TypedEdit::replace(chosen, u"[%1](%2)"_s.arg(label, goal), 0);
    const qsizetype labelAt = chosen.start + 1;
    const qsizetype goalAt = labelAt + label.size() + 2;
    if (label.isEmpty())
        typed.selection = Selection::at(labelAt);
    else
        typed.selection = Selection::at(goal.isEmpty() ? goalAt : goalAt + goal.size() + 1);
    return typed;
}

} // namespace Agentwright::App
