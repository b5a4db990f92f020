// SPDX-License-Identifier: MIT
#include "widgets/drag_handle.h"

#include "widgets/theme_icon.h"

#include <QApplication>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr int kIconSize = 16;

} // namespace

DragHandle::DragHandle(QWidget *parent) : QLabel(parent)
{
    setPixmap(themeIcon(u"handle-sort"_s).pixmap(kIconSize));
    setCursor(Qt::OpenHandCursor);
}

void DragHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        cancel();
        return;
    }
    m_isPressed = true;
    m_pressedAt = event->globalPosition().toPoint();
    event->accept();
}

void DragHandle::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->globalPosition().toPoint();
    if (m_isPressed && !m_isDragging && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_isDragging = true;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_isDragging)
        Q_EMIT moved(at);
}

void DragHandle::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasDragging = m_isDragging;
    m_isPressed = m_isDragging = false;
    setCursor(Qt::OpenHandCursor);
    if (wasDragging)
        Q_EMIT dropped(event->globalPosition().toPoint());
}

void DragHandle::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        cancel();
    else if (event->type() == QEvent::PaletteChange)
        setPixmap(themeIcon(u"handle-sort"_s).pixmap(kIconSize));
    QLabel::changeEvent(event);
}

void DragHandle::cancel()
{
    const bool wasDragging = m_isDragging;
    m_isPressed = m_isDragging = false;
    setCursor(Qt::OpenHandCursor);
    if (wasDragging)
        Q_EMIT cancelled();
}

} // namespace Agentwright::App
