// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/text_range.h>

#include <QList>
#include <QPointF>
#include <QRectF>

#include <functional>
#include <utility>

class QTextBlock;
class QTextLine;

namespace Agentwright::App {

/// Calls for every line of a laid out block that the clip shows some of, with the area that the line has.
void visitLines(const QTextBlock &block, const QPointF &topLeft, const QRectF &clip,
                const std::function<void(const QTextLine &line, const QRectF &area)> &visit);

/// Where a part of the text is on the screen: one rectangle per line of a laid out block that shows some of it. The ends of
/// the part may lie in other blocks; an empty part is nowhere.
QList<QRectF> areasOf(const TextRange &range, const QTextBlock &block, const QPointF &topLeft);

/// Of sorted, disjoint ranges those that touch the part: first index and one behind the last.
std::pair<qsizetype, qsizetype> rangesIn(const QList<TextRange> &ranges, const TextRange &part);

} // namespace Agentwright::App
