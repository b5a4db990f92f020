// SPDX-License-Identifier: MIT
#include "editor/diagnostic_marks.h"

#include "editor/range_marks.h"

#include <agentwright/rules/rule.h>

#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

void paintWave(QPainter &painter, qreal from, qreal to, qreal y)
{
    constexpr qreal kStep = 2;
    QPainterPath path({from, y});
    bool isUp = true;
    for (qreal x = from + kStep; x <= to; x += kStep, isUp = !isUp)
        path.lineTo(x, isUp ? y - kStep : y);
    painter.drawPath(path);
}

void paintUnderline(QPainter &painter, qreal from, qreal to, qreal y, Severity severity, const QColor &colour)
{
    QPen pen(colour, 1.2);
    if (severity == Severity::Hint) {
        pen.setStyle(Qt::DotLine);
        pen.setWidthF(2);
    } else if (severity == Severity::Warning) {
        pen.setDashPattern({4, 2});
        pen.setWidthF(1.6);
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (severity == Severity::Error)
        paintWave(painter, from, to, y);
    else
        painter.drawLine(QPointF(from, y - 0.5), QPointF(to, y - 0.5));
}

void paintRange(QPainter &painter, const QTextBlock &block, const QPointF &topLeft, const QRectF &clip,
                const Diagnostic &diagnostic, const QColor &colour)
{
    const int start = std::max(0, int(diagnostic.range.start) - block.position());
    const int end = std::min(block.length() - 1, int(diagnostic.range.end) - block.position());
    visitLines(block, topLeft, clip, [&](const QTextLine &line, const QRectF &area) {
        const int from = std::max(start, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        const bool isEmptyHere = diagnostic.range.isEmpty() && from == to;
        if (from >= to && !isEmptyHere)
            return;
        const qreal x = line.cursorToX(from);
        qreal xEnd = line.cursorToX(to);
        if (std::abs(xEnd - x) < 4)
            xEnd = x + 6; // an insertion point, or an empty line's end: still something to see
        const qreal y = std::min(area.top() + line.ascent() + 3, area.bottom() - 0.5);
        paintUnderline(painter, topLeft.x() + std::min(x, xEnd), topLeft.x() + std::max(x, xEnd), y,
                       diagnostic.severity, colour);
    });
}

void sortWorstFirst(QList<Diagnostic> &diagnostics)
{
    std::stable_sort(diagnostics.begin(), diagnostics.end(),
                     [](const Diagnostic &a, const Diagnostic &b) { return a.severity > b.severity; });
}

} // namespace

void paintUnderlines(QPainter &painter, const QTextBlock &block, const QPointF &topLeft, const QRectF &clip,
                     const QList<Diagnostic> &diagnostics, const SeverityColours &colours)
{
    const TextRange range(block.position(), block.position() + block.length() - 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Diagnostic &diagnostic : diagnostics) {
        if (diagnostic.range.start > range.end)
            break;
        if (diagnostic.range.end >= range.start)
            paintRange(painter, block, topLeft, clip, diagnostic, colours.of(diagnostic.severity));
    }
    painter.restore();
}

QList<Diagnostic> diagnosticsAt(const QList<Diagnostic> &diagnostics, qsizetype offset)
{
    QList<Diagnostic> found;
    std::copy_if(diagnostics.cbegin(), diagnostics.cend(), std::back_inserter(found),
                 [offset](const Diagnostic &diagnostic) { return diagnostic.range.touches(offset); });
    sortWorstFirst(found);
    return found;
}

QList<Diagnostic> diagnosticsStartingIn(const QList<Diagnostic> &diagnostics, const TextRange &range)
{
    QList<Diagnostic> found;
    std::copy_if(diagnostics.cbegin(), diagnostics.cend(), std::back_inserter(found),
                 [&range](const Diagnostic &diagnostic) { return range.touches(diagnostic.range.start); });
    sortWorstFirst(found);
    return found;
}

QString diagnosticsToolTip(const QList<Diagnostic> &diagnostics)
{
    QString text;
    for (const Diagnostic &diagnostic : diagnostics) {
        const QString code = diagnostic.rule ? QString::fromLatin1(diagnostic.rule->code) : QString();
        text += u"<p style='margin:2px'><b>%1</b> %2<br>%3</p>"_s.arg(severityWord(diagnostic.severity).toHtmlEscaped(),
                                                                      code.toHtmlEscaped(),
                                                                      message(diagnostic).toHtmlEscaped());
    }
    return text;
}

} // namespace Agentwright::App
