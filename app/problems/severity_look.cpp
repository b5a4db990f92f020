// SPDX-License-Identifier: MIT
#include "problems/severity_look.h"

#include "editor/diagnostic_marks.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace Agentwright::App {

namespace {

constexpr int kIconSize = 32; // scaled down by whoever shows it

SeverityColours coloursFor(const QPalette &palette)
{
    if (palette.color(QPalette::Base).lightness() < 128)
        return {QColor(0xf4, 0x6d, 0x75), QColor(0xf6, 0xa6, 0x3a), QColor(0x5c, 0xb3, 0xe8)};
    return {QColor(0xc8, 0x1e, 0x2b), QColor(0xb8, 0x62, 0x00), QColor(0x1f, 0x6f, 0xb2)};
}

} // namespace

QIcon severityIcon(Severity severity, const QPalette &palette)
{
    QPixmap pixmap(kIconSize, kIconSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSeverityIcon(painter, QRectF(2, 2, kIconSize - 4, kIconSize - 4), severity, coloursFor(palette).of(severity));
    return pixmap;
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("Agentwright::App::Problems", "Error");
    case Severity::Warning:
        return QCoreApplication::translate("Agentwright::App::Problems", "Warning");
    case Severity::Hint:
        break;
    }
    return QCoreApplication::translate("Agentwright::App::Problems", "Hint");
}

} // namespace Agentwright::App
