// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPointF>
#include <QString>

class QPainter;
class QRectF;
class QTextBlock;

namespace Agentwright::App {

/// What is shown in the place of a stand-in: "␍" for a carriage return, "E9" for a byte that is not UTF-8. Empty for any
/// other character.
QString standInLabel(char16_t unit);

/// Paints boxes with these labels over the stand-ins of a laid out block, as far as they touch the clip.
void paintStandIns(QPainter &painter, const QTextBlock &block, const QPointF &topLeft, const QRectF &clip,
                   const QColor &text, const QColor &background);

} // namespace Agentwright::App
