// SPDX-License-Identifier: MIT
#include "document/severity_look.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

#include <algorithm>

namespace Agentwright::App {

namespace {

class SeverityIcon : public QIconEngine
{
public:
    explicit SeverityIcon(Severity severity) : m_severity(severity) { }

    QIconEngine *clone() const override { return new SeverityIcon(*this); }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    void paint(QPainter *painter, const QRect &area, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const qreal margin = area.width() / 16.0;
        paintSeverityIcon(*painter, QRectF(area).adjusted(margin, margin, -margin, -margin), m_severity,
                          mode == QIcon::Selected ? palette.color(QPalette::HighlightedText)
                                                  : severityColoursOf(palette).of(m_severity));
    }

private:
    Severity m_severity;
};

} // namespace

SeverityColours severityColoursOf(const QPalette &palette)
{
    if (palette.color(QPalette::Base).lightness() < 128)
        return {QColor(0xf4, 0x6d, 0x75), QColor(0xf6, 0xa6, 0x3a), QColor(0x5c, 0xb3, 0xe8)};
    return {QColor(0xc8, 0x1e, 0x2b), QColor(0xb8, 0x62, 0x00), QColor(0x1f, 0x6f, 0xb2)};
}

const QColor &SeverityColours::of(Severity severity) const
{
    switch (severity) {
    case Severity::Error:
        return error;
    case Severity::Warning:
        return warning;
    case Severity::Hint:
        break;
    }
    return hint;
}

void paintSeverityIcon(QPainter &painter, const QRectF &area, Severity severity, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF middle = area.center();
    const QPen mark(colour.lightnessF() > 0.6 ? Qt::black : Qt::white, std::max(1.0, area.width() / 8));
    switch (severity) {
    case Severity::Error: {
        const qreal arm = area.width() / 5;
        painter.drawEllipse(area);
        painter.setPen(mark);
        painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm));
        painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm));
        break;
    }
    case Severity::Warning:
        painter.drawPolygon(QPolygonF{{middle.x(), area.top()}, area.bottomRight(), area.bottomLeft()});
        painter.setPen(mark);
        painter.drawLine(QPointF(middle.x(), area.top() + area.height() * 0.4),
                         QPointF(middle.x(), area.top() + area.height() * 0.65));
        painter.drawPoint(QPointF(middle.x(), area.top() + area.height() * 0.85));
        break;
    case Severity::Hint:
        painter.drawPolygon(QPolygonF{{middle.x(), area.top()},
                                      {area.right(), middle.y()},
                                      {middle.x(), area.bottom()},
                                      {area.left(), middle.y()}});
        break;
    }
    painter.restore();
}

QIcon severityIcon(Severity severity)
{
    return QIcon(new SeverityIcon(severity));
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("Agentwright::App::Severities", "Error");
    case Severity::Warning:
        return QCoreApplication::translate("Agentwright::App::Severities", "Warning");
    case Severity::Hint:
        break;
    }
    return QCoreApplication::translate("Agentwright::App::Severities", "Hint");
}

} // namespace Agentwright::App
