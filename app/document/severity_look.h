// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/rules/diagnostic.h>

#include <QColor>
#include <QIcon>
#include <QString>

class QPainter;
class QPalette;
class QRectF;

namespace Agentwright::App {

struct SeverityColours {
    QColor error;
    QColor warning;
    QColor hint;

    const QColor &of(Severity severity) const;
};

/// Legible on this palette.
SeverityColours severityColoursOf(const QPalette &palette);

/// A filled shape that differs by severity, never by colour alone: error a circle with a cross, warning a triangle, hint a
/// diamond.
void paintSeverityIcon(QPainter &painter, const QRectF &area, Severity severity, const QColor &colour);

/// The same shapes as an icon, in the colours of the palette that holds when it is drawn, or of selected text.
QIcon severityIcon(Severity severity);
/// "Error", "Warning", "Hint", translated.
QString severityWord(Severity severity);

} // namespace Agentwright::App
