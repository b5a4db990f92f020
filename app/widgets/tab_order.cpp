// SPDX-License-Identifier: MIT
#include "widgets/tab_order.h"

#include <QLayout>
#include <QList>
#include <QWidget>

namespace Agentwright::App {

static void collect(QLayout &layout, QList<QWidget *> &out)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->layout())
            collect(*item->layout(), out);
        QWidget *widget = item->widget();
        if (!widget)
            continue;
        if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy())
            out.append(widget);
        if (widget->layout())
            collect(*widget->layout(), out);
    }
}

void setTabOrderByLayout(QWidget &root)
{
    QList<QWidget *> widgets;
    if (root.layout())
        collect(*root.layout(), widgets);
    for (qsizetype i = 1; i < widgets.size(); ++i)
        QWidget::setTabOrder(widgets.at(i - 1), widgets.at(i));
}

} // namespace Agentwright::App
