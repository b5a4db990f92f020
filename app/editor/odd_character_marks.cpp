// SPDX-License-Identifier: MIT
#include "editor/odd_character_marks.h"

#include "editor/range_marks.h"

#include <agentwright/base/odd_characters.h>

#include <QPainter>
#include <QStringList>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// A beam where the character is.
void paintBeam(QPainter &painter, qreal x, const QRectF &line, const QColor &colour)
{
    const QRectF beam(std::round(x) - 1, std::round(line.top()), 2, std::round(line.height()));
    painter.fillRect(beam, colour);
    painter.fillRect(QRectF(beam.left() - 2, beam.top(), 6, 2), colour);
    painter.fillRect(QRectF(beam.left() - 2, beam.bottom() - 2, 6, 2), colour);
}

void paintFrame(QPainter &painter, const QRectF &cell, const QColor &colour)
{
    painter.setPen(colour);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cell.adjusted(0.5, 0.5, -0.5, -0.5));
}

/// The codes behind the text of the line, as many as there is room for.
void paintCodes(QPainter &painter, const QRectF &line, qreal textRight, const QStringList &codes, const QColor &colour)
{
    const QFontMetricsF metrics(painter.font());
    const qreal blank = metrics.averageCharWidth();
    const qreal left = textRight + 2 * blank;
    const auto widthOf = [&](const QString &text) { return metrics.horizontalAdvance(text) + 2 * blank; };
    qsizetype count = codes.size();
    QString text = codes.join(u' ');
    while (left + widthOf(text) > painter.window().right()) {
        if (--count <= 0)
            return;
        text = codes.first(count).join(u' ') + u'…';
    }
    const QRectF box(left, line.top() + 1, widthOf(text), line.height() - 2);
    painter.setPen(colour);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace

void paintOddCharacters(QPainter &painter, const QTextBlock &block, const QPointF &topLeft, const QRectF &clip,
                        const SeverityColours &colours)
{
    const QString text = block.text();
    visitLines(block, topLeft, clip, [&](const QTextLine &line, const QRectF &area) {
        const int end = line.textStart() + line.textLength();
        QStringList codes;
        bool hasInvisible = false;
        for (auto odd = nextOddCharacter(text, line.textStart(), end); odd;
             odd = nextOddCharacter(text, odd->range.end, end)) {
            const qreal from = topLeft.x() + line.cursorToX(int(odd->range.start));
            const qreal to = topLeft.x() + line.cursorToX(int(std::min<qsizetype>(odd->range.end, end)));
            const QRectF cell(std::min(from, to), area.top(), std::abs(to - from), area.height());
            const bool isInvisible = odd->kind == OddCharacter::Kind::Invisible || cell.width() < 2;
            if (isInvisible)
                paintBeam(painter, cell.center().x(), area, colours.of(Severity::Error));
            else
                paintFrame(painter, cell, colours.of(Severity::Warning));
            hasInvisible = hasInvisible || isInvisible;
            if (const QString code = codePointText(odd->code); !codes.contains(code))
                codes.append(code);
        }
        if (!codes.isEmpty())
            paintCodes(painter, area, topLeft.x() + line.naturalTextRect().right(), codes,
                       colours.of(hasInvisible ? Severity::Error : Severity::Warning));
    });
}

} // namespace Agentwright::App
