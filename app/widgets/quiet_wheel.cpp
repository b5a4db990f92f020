// SPDX-License-Identifier: MIT
#include "widgets/quiet_wheel.h"

#include <QComboBox>
#include <QEvent>

namespace Agentwright::App {

namespace {

class WheelFilter : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

void ignoreWheelWithoutFocus(QComboBox *box)
{
    box->setFocusPolicy(Qt::StrongFocus); // the wheel does not bring the focus either
    box->installEventFilter(new WheelFilter(box));
}

} // namespace Agentwright::App
