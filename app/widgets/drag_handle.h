// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace Agentwright::App {

/// What an item of a list is dragged by. It only reports; the list decides where the item goes. There is always a way by
/// keyboard besides, so that it takes no focus.
class DragHandle : public QLabel
{
    Q_OBJECT
public:
    explicit DragHandle(QWidget *parent = nullptr);

Q_SIGNALS:
    void moved(QPoint global);
    void dropped(QPoint global);
    /// The button was pressed again, or the handle became disabled, before it was let go.
    void cancelled();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void cancel();

    QPoint m_pressedAt;
    bool m_isPressed = false;
    bool m_isDragging = false;
};

} // namespace Agentwright::App
