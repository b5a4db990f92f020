// SPDX-License-Identifier: MIT
#pragma once

#include "document/severity_look.h"

#include <QList>
#include <QPointF>
#include <QString>

class QPainter;
class QRectF;
class QTextBlock;

namespace Agentwright::App {

/// Underlines the findings' parts in a laid out block: error a wave, warning dashes, hint dots. The findings are sorted by
/// position.
void paintUnderlines(QPainter &painter, const QTextBlock &block, const QPointF &topLeft, const QRectF &clip,
                     const QList<Diagnostic> &diagnostics, const SeverityColours &colours);

/// Those whose range the offset touches, the worst first.
QList<Diagnostic> diagnosticsAt(const QList<Diagnostic> &diagnostics, qsizetype offset);
/// Those that begin in the range, the worst first.
QList<Diagnostic> diagnosticsStartingIn(const QList<Diagnostic> &diagnostics, const TextRange &range);
/// One paragraph for each, as rich text; empty for none.
QString diagnosticsToolTip(const QList<Diagnostic> &diagnostics);

} // namespace Agentwright::App
