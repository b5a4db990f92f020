// SPDX-License-Identifier: MIT
#include "editor/range_marks.h"

#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace Agentwright::App {

void visitLines(const QTextBlock &block, const QPointF &topLeft, const QRectF &clip,
                const std::function<void(const QTextLine &line, const QRectF &area)> &visit)
{
    const QTextLayout *layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const QRectF area = line.rect().translated(topLeft);
        if (area.intersects(clip))
            visit(line, area);
    }
}

QList<QRectF> areasOf(const TextRange &range, const QTextBlock &block, const QPointF &topLeft)
{
    QList<QRectF> areas;
    const QTextLayout *layout = block.layout();
    const int start = int(std::max<qsizetype>(0, range.start - block.position()));
    const int end = int(std::min<qsizetype>(block.length() - 1, range.end - block.position()));
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int from = std::max(start, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal x = line.cursorToX(from);
        const qreal xEnd = line.cursorToX(to);
        const QRectF whole = line.rect().translated(topLeft);
        areas.append(QRectF(topLeft.x() + std::min(x, xEnd), whole.top(), std::abs(xEnd - x), whole.height()));
    }
    return areas;
}

std::pair<qsizetype, qsizetype> rangesIn(const QList<TextRange> &ranges, const TextRange &part)
{
    const auto first = std::lower_bound(ranges.cbegin(), ranges.cend(), part.start,
                                        [](const TextRange &range, qsizetype at) { return range.end < at; });
    const auto last = std::upper_bound(first, ranges.cend(), part.end,
                                       [](qsizetype at, const TextRange &range) { return at < range.start; });
    return {first - ranges.cbegin(), last - ranges.cbegin()};
}

} // namespace Agentwright::App
