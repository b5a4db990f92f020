// SPDX-License-Identifier: MIT
#include "editor/stand_in_marks.h"

#include "editor/range_marks.h"

#include <agentwright/base/text_format.h>

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

QString standInLabel(char16_t unit)
{
    switch (unit) {
    case StandIn::kCarriageReturn:
        return u"\u240D"_s;
    case StandIn::kBareLineFeed:
        return u"\u240A"_s;
    case StandIn::kParagraphSeparator:
        return u"2029"_s;
    case StandIn::kFrameBegin:
        return u"FDD0"_s;
    case StandIn::kFrameEnd:
        return u"FDD1"_s;
    default:
        break;
    }
    if (!StandIn::isInvalidByte(unit))
        return {};
    return QString::number(StandIn::invalidByte(unit), 16).toUpper();
}

static void paintBox(QPainter &painter, const QRectF &cell, const QString &label, const QColor &text,
                     const QColor &background)
{
    painter.setPen(text);
    painter.setBrush(background);
    painter.drawRect(cell.adjusted(0.5, 1.5, -0.5, -1.5));
    QFont font = painter.font();
    const QFontMetricsF metrics(font);
    const qreal fit = std::min(1.0, (cell.width() - 2) / std::max(1.0, metrics.horizontalAdvance(label)));
    painter.save();
    font.setPixelSize(std::max(4, int(metrics.ascent() * fit)));
    painter.setFont(font);
    painter.drawText(cell, Qt::AlignCenter, label);
    painter.restore();
}

void paintStandIns(QPainter &painter, const QTextBlock &block, const QPointF &topLeft, const QRectF &clip,
                   const QColor &text, const QColor &background)
{
    const QString content = block.text();
    visitLines(block, topLeft, clip, [&](const QTextLine &line, const QRectF &area) {
        for (int at = line.textStart(); at < line.textStart() + line.textLength(); ++at) {
            if (content[at].isHighSurrogate()) {
                ++at; // a pair: its second half is no stand-in
                continue;
            }
            const QString label = standInLabel(content[at].unicode());
            if (label.isEmpty())
                continue;
            const qreal from = line.cursorToX(at);
            const qreal to = line.cursorToX(at + 1);
            const QRectF cell(topLeft.x() + std::min(from, to), area.top(), std::max(3.0, std::abs(to - from)),
                              area.height());
            paintBox(painter, cell, label, text, background);
        }
    });
}

} // namespace Agentwright::App
