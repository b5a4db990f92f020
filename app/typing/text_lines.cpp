// SPDX-License-Identifier: MIT
#include "typing/text_lines.h"

#include <agentwright/syntax/text_lines.h>

namespace Agentwright::App {

TextPlace placeOf(const DefinitionView &definition, qsizetype offset)
{
    const DocumentSyntax &syntax = definition.syntax();
    if (syntax.hasFrontmatter() && offset < syntax.body().start)
        return TextPlace::Frontmatter;
    return definition.outline().isInsideFence(offset) ? TextPlace::Code : TextPlace::Prose;
}

QList<TextRange> linesOf(QStringView text, const Selection &selection)
{
    QList<TextRange> lines;
    qsizetype at = lineStartOf(text, selection.start());
    const qsizetype end = selection.end();
    do {
        lines.append(lineOf(text, at));
        at = lines.constLast().end + 1;
    } while (at < end);
    return lines;
}

LinePrefix prefixOf(QStringView text, const TextRange &line)
{
    LinePrefix prefix;
    prefix.start = line.start;
    qsizetype at = skipBlanks(text, line.start, line.end);
    while (at < line.end && text[at] == u'>') {
        ++prefix.quotes;
        at = skipBlanks(text, at + 1, line.end);
    }
    prefix.mark = prefix.task = prefix.content = at;
    qsizetype digits = at;
    while (digits < line.end && digits - at < 9 && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    const qsizetype sign = digits;
    if (sign == line.end)
        return prefix;
    const QChar c = text[sign];
    const bool isNumber = digits > at && (c == u'.' || c == u')');
    const bool isBullet = digits == at && (c == u'-' || c == u'*' || c == u'+');
    if ((!isNumber && !isBullet) || (sign + 1 < line.end && !isBlank(text[sign + 1])))
        return prefix;
    prefix.bullet = c;
    prefix.number = isNumber ? text.sliced(at, digits - at).toInt() : -1;
    prefix.task = prefix.content = skipBlanks(text, sign + 1, line.end);
    const bool isTask = prefix.task + 3 <= line.end && text[prefix.task] == u'[' && text[prefix.task + 2] == u']'
                        && (prefix.task + 3 == line.end || isBlank(text[prefix.task + 3]));
    const QChar state = isTask ? text[prefix.task + 1] : QChar();
    if (isTask && (state == u' ' || state == u'x' || state == u'X')) {
        prefix.isTask = true;
        prefix.isDone = state != u' ';
        prefix.content = skipBlanks(text, prefix.task + 3, line.end);
    }
    return prefix;
}

Selection selectionAfter(const TextEdit &edit, const Selection &selection)
{
    if (selection.isEmpty())
        return Selection::at(edit.mapOffset(selection.caret, Bias::After));
    const qsizetype start = edit.mapOffset(selection.start(), Bias::After);
    const qsizetype end = std::max(start, edit.mapOffset(selection.end(), Bias::Before));
    return selection.anchor <= selection.caret ? Selection{start, end} : Selection{end, start};
}

} // namespace Agentwright::App
