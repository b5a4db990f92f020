// SPDX-License-Identifier: MIT
// Marks in front of lines, and what goes around lines.
#include "typing/markdown_format.h"

#include "typing/text_lines.h"

#include <agentwright/syntax/text_lines.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// Lines that are not blank; of blank ones only a single one.
QList<TextRange> linesToMark(QStringView text, const Selection &selection)
{
    QList<TextRange> lines = linesOf(text, selection);
    if (lines.size() > 1)
        lines.removeIf([text](const TextRange &line) { return line.in(text).trimmed().isEmpty(); });
    return lines;
}

TypedEdit made(const QList<TextChange> &changes, const Selection &selection)
{
    const TextEdit edit = TextEdit::fromChanges(changes).value_or(TextEdit());
    return TypedEdit::of(edit, selectionAfter(edit, selection));
}

struct HeadingMark {
    TextRange range; ///< the signs and the blanks behind them; empty where they would go
    int level = 0; ///< 0 for none
};

HeadingMark headingMarkOf(QStringView text, const TextRange &line)
{
    const qsizetype start = skipBlanks(text, line.start, line.end);
    qsizetype at = start;
    while (at < line.end && text[at] == u'#')
        ++at;
    const int level = int(at - start);
    if (level == 0 || level > 6 || (at < line.end && !isBlank(text[at])))
        return {{start, start}, 0};
    return {{start, skipBlanks(text, at, line.end)}, level};
}

QString headingSigns(int level)
{
    return level == 0 ? QString() : QString(level, u'#') + u' ';
}

bool hasMark(const LinePrefix &prefix, LineMark mark)
{
    switch (mark) {
    case LineMark::Bullet:
        return prefix.isItem() && prefix.number < 0 && !prefix.isTask;
    case LineMark::Number:
        return prefix.number >= 0;
    case LineMark::Task:
        return prefix.isTask;
    case LineMark::Quote:
        return prefix.quotes > 0;
    }
    Q_UNREACHABLE_RETURN(false);
}

/// The sign of a quote with the blank behind it.
TextRange firstQuote(QStringView text, const LinePrefix &prefix)
{
    qsizetype at = prefix.start;
    while (text[at] != u'>')
        ++at;
    const bool hasBlank = at + 1 < text.size() && text[at + 1] == u' ';
    return {at, at + (hasBlank ? 2 : 1)};
}

qsizetype longestRun(QStringView text, QChar sign)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar unit : text) {
        run = unit == sign ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

} // namespace

TypedEdit headingToggled(const DefinitionView &definition, const Selection &selection, int level)
{
    const QString &text = definition.text();
    const QList<TextRange> lines = linesToMark(text, selection);
    const bool areAll = std::ranges::all_of(lines, [&](const TextRange &line) {
        return headingMarkOf(text, line).level == level;
    });
    QList<TextChange> changes;
    for (const TextRange &line : lines)
        changes.append({headingMarkOf(text, line).range, headingSigns(areAll ? 0 : level)});
    return made(changes, selection);
}

TypedEdit headingsShifted(const DefinitionView &definition, const Selection &selection, int by)
{
    const QString &text = definition.text();
    QList<TextChange> changes;
    for (const TextRange &line : linesToMark(text, selection)) {
        const HeadingMark mark = headingMarkOf(text, line);
        if (mark.level > 0 && placeOf(definition, line.start) == TextPlace::Prose)
            changes.append({mark.range, headingSigns(std::clamp(mark.level + by, 1, 6))});
    }
    return changes.isEmpty() ? TypedEdit::none() : made(changes, selection);
}

TypedEdit lineMarkToggled(const DefinitionView &definition, const Selection &selection, LineMark mark)
{
    const QString &text = definition.text();
    const QList<TextRange> lines = linesToMark(text, selection);
    const bool areAll = std::ranges::all_of(lines,
                                            [&](const TextRange &line) { return hasMark(prefixOf(text, line), mark); });
    QList<TextChange> changes;
    int number = 0;
    for (const TextRange &line : lines) {
        const LinePrefix prefix = prefixOf(text, line);
        if (mark == LineMark::Quote) {
            const qsizetype at = line.start;
            changes.append(areAll ? TextChange{firstQuote(text, prefix), {}} : TextChange{{at, at}, u"> "_s});
            continue;
        }
        QString wanted;
        if (!areAll && mark == LineMark::Number)
            wanted = QString::number(++number) + u". "_s;
        else if (!areAll)
            wanted = mark == LineMark::Task ? u"- [ ] "_s : u"- "_s;
        if (areAll || !hasMark(prefix, mark) || mark == LineMark::Number)
            changes.append({{prefix.mark, prefix.content}, wanted});
    }
    return made(changes, selection);
}

TypedEdit tasksTicked(const DefinitionView &definition, const Selection &selection)
{
    const QString &text = definition.text();
    QList<LinePrefix> tasks;
    for (const TextRange &line : linesOf(text, selection)) {
        if (const LinePrefix prefix = prefixOf(text, line); prefix.isTask)
            tasks.append(prefix);
    }
    const bool areDone = std::ranges::all_of(tasks, &LinePrefix::isDone);
    QList<TextChange> changes;
    for (const LinePrefix &task : tasks)
        changes.append({{task.task + 1, task.task + 2}, areDone ? u" "_s : u"x"_s});
    return changes.isEmpty() ? TypedEdit::none() : made(changes, selection);
}

TypedEdit fenced(const DefinitionView &definition, const Selection &selection)
{
    const QString &text = definition.text();
    const QList<TextRange> lines = linesOf(text, selection);
    const TextRange whole(lines.first().start, lines.last().end);
    const QString content = whole.in(text).toString();
    const QString fence(std::max<qsizetype>(3, longestRun(content, u'`') + 1), u'`');
    return TypedEdit::replace(whole, fence + u'\n' + content + u'\n' + fence, fence.size());
}

TypedEdit wrappedInTag(const DefinitionView &definition, const Selection &selection, const QString &name)
{
    const QString &text = definition.text();
    const QString opening = u'<' + name + u'>';
    const QString closing = u"</"_s + name.section(u' ', 0, 0) + u'>';
    const QList<TextRange> lines = linesOf(text, selection);
    const TextRange whole(lines.first().start, lines.last().end);
    const bool isPartOfLine = lines.size() == 1 && !selection.isEmpty()
                              && selection.range().in(text).trimmed() != whole.in(text).trimmed();
    if (isPartOfLine) {
        const QString content = selection.range().in(text).toString();
        return TypedEdit::replace(selection.range(), opening + content + closing,
                                  opening.size() + content.size() + closing.size());
    }
    const QString content = whole.in(text).toString();
    return TypedEdit::replace(whole, opening + u'\n' + content + u'\n' + closing, opening.size() + 1 + content.size());
}

} // namespace Agentwright::App
