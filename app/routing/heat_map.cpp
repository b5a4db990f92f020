// SPDX-License-Identifier: MIT
#include "routing/heat_map.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

HeatMap::HeatMap(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"heatMap"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("How alike the agents are"));
}

void HeatMap::setCells(const QStringList &titles, const QList<Cell> &cells)
{
    m_titles = titles;
    m_values.clear();
    for (const Cell &cell : cells)
        m_values.insert(std::minmax({cell.row, cell.column}), cell.value);
    m_row = 0;
    m_column = std::min(1, std::max(0, size() - 1));
    setAccessibleDescription(size() > 0 ? textOf(m_row, m_column) : QString());
    update();
}

double HeatMap::valueAt(int row, int column) const
{
    return row == column ? 1 : m_values.value(std::minmax({row, column}));
}

void HeatMap::setCurrent(int row, int column)
{
    row = std::clamp(row, 0, std::max(0, size() - 1));
    column = std::clamp(column, 0, std::max(0, size() - 1));
    if (size() == 0 || (row == m_row && column == m_column))
        return;
    m_row = row;
    m_column = column;
    setAccessibleDescription(textOf(row, column));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
    Q_EMIT currentChanged(row, column);
}

QString HeatMap::textOf(int row, int column) const
{
    const QString value = QLocale().toString(int(std::lround(valueAt(row, column) * 100)));
    return row == column ? m_titles[row] : tr("%1 and %2: %3 per cent").arg(m_titles[row], m_titles[column], value);
}

QSize HeatMap::sizeHint() const
{
    return {180, 180};
}

QSize HeatMap::minimumSizeHint() const
{
    return {60, 60};
}

int HeatMap::cellSize() const
{
    return std::max(2, std::min(width(), height()) / std::max(1, size()));
}

QRect HeatMap::cellRect(int row, int column) const
{
    const int side = cellSize();
    const int shown = layoutDirection() == Qt::RightToLeft ? size() - 1 - column : column;
    return {shown * side, row * side, side, side};
}

std::pair<int, int> HeatMap::cellAt(const QPoint &position) const
{
    const int column = position.x() / cellSize();
    return {position.y() / cellSize(), layoutDirection() == Qt::RightToLeft ? size() - 1 - column : column};
}

void HeatMap::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), palette().base());
    QColor colour = palette().color(QPalette::Highlight);
    for (int row = 0; row < size(); ++row) {
        for (int column = 0; column < size(); ++column) {
            const QRect rect = cellRect(row, column);
            if (!rect.intersects(event->rect()))
                continue;
            colour.setAlphaF(float(row == column ? 0.08 : valueAt(row, column)));
            painter.fillRect(rect.adjusted(0, 0, rect.width() > 4 ? -1 : 0, rect.height() > 4 ? -1 : 0), colour);
        }
    }
    if (size() > 0 && hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Text), 2));
        painter.drawRect(cellRect(m_row, m_column).adjusted(0, 0, -1, -1));
    }
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_row, m_column - forward);
    case Qt::Key_Right:
        return setCurrent(m_row, m_column + forward);
    case Qt::Key_Up:
        return setCurrent(m_row - 1, m_column);
    case Qt::Key_Down:
        return setCurrent(m_row + 1, m_column);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_row != m_column)
            Q_EMIT activated(m_row, m_column);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HeatMap::mousePressEvent(QMouseEvent *event)
{
    const auto [row, column] = cellAt(event->position().toPoint());
    if (row < size() && column < size() && column >= 0)
        setCurrent(row, column);
}

void HeatMap::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto [row, column] = cellAt(event->position().toPoint());
    if (row < size() && column < size() && column >= 0 && row != column)
        Q_EMIT activated(row, column);
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const auto [row, column] = cellAt(help->pos());
    if (row < size() && column < size() && column >= 0)
        QToolTip::showText(help->globalPos(), textOf(row, column), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace Agentwright::App
