// SPDX-License-Identifier: MIT
#pragma once

#include "editor/diagnostic_marks.h"

class QPainter;
class QPointF;
class QRectF;
class QTextBlock;

namespace Agentwright::App {

/// Paints what cannot be seen for itself: a beam where there is an invisible character, a frame around a blank that is another
/// one and around a letter that only looks Latin; and their codes behind the line.
void paintOddCharacters(QPainter &painter, const QTextBlock &block, const QPointF &topLeft, const QRectF &clip,
                        const SeverityColours &colours);

} // namespace Agentwright::App
