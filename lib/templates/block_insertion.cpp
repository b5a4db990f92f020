// SPDX-License-Identifier: MIT
#include <agentwright/templates/block_insertion.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

bool isBlankLine(QStringView text, qsizetype start)
{
    const qsizetype end = text.indexOf(u'\n', start);
    return text.sliced(start, (end < 0 ? text.size() : end) - start).trimmed().isEmpty();
}

/// A line start, or the text's end.
qsizetype placeFor(const DocumentSyntax &syntax, qsizetype offset)
{
    const QString &text = syntax.text();
    const TextRange body = syntax.body();
    offset = std::clamp(offset, body.start, body.end);
    if (offset == body.start || text[offset - 1] == u'\n')
        return offset;
    const qsizetype lineStart = text.lastIndexOf(u'\n', offset - 1) + 1;
    if (isBlankLine(text, lineStart))
        return std::max(lineStart, body.start);
    const qsizetype lineEnd = text.indexOf(u'\n', offset);
    return lineEnd < 0 ? text.size() : lineEnd + 1;
}

/// Lines of nothing at either end belong to the place, not to the block.
QString trimmedLines(const QString &block)
{
    qsizetype start = 0;
    for (qsizetype end = block.indexOf(u'\n'); end >= 0 && isBlankLine(block, start); end = block.indexOf(u'\n', start))
        start = end + 1;
    qsizetype end = block.size();
    while (end > start && block[end - 1].isSpace())
        --end;
    return block.sliced(start, end - start);
}

} // namespace

TextEdit blockInsertion(const DocumentSyntax &syntax, qsizetype offset, const QString &block)
{
    QString insert = trimmedLines(block);
    if (insert.isEmpty())
        return {};
    const QString &text = syntax.text();
    const qsizetype place = placeFor(syntax, offset);
    insert += u'\n';
    if (place < text.size() && !isBlankLine(text, place))
        insert += u'\n';
    const bool isAtLineStart = place == 0 || text[place - 1] == u'\n';
    if (!isAtLineStart)
        insert.prepend(u"\n\n"_s);
    else if (place > 0 && !isBlankLine(text, place < 2 ? 0 : text.lastIndexOf(u'\n', place - 2) + 1))
        insert.prepend(u'\n');
    return {TextRange(place, place), insert};
}

} // namespace Agentwright
