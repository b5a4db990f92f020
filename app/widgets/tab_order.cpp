// SPDX-License-Identifier: MIT
#include "widgets/tab_order.h"

#include <QLayout>
#include <QList>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace Agentwright::App {

/// On a widget: below which one it comes last.
static constexpr auto kLastBelow = "agentwrightLastBelow";

static void collectInside(QWidget &widget, QList<QWidget *> &out);

static void collect(QWidget &widget, QList<QWidget *> &out)
{
    if ((widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy())
        out.append(&widget);
    const qsizetype inside = out.size();
    collectInside(widget, out);
    std::stable_partition(out.begin() + inside, out.end(), [&](const QWidget *each) {
        return each->property(kLastBelow).value<QWidget *>() != &widget;
    });
}

static void collect(QLayout &layout, QList<QWidget *> &out)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->layout())
            collect(*item->layout(), out);
        if (item->widget())
            collect(*item->widget(), out);
    }
}

/// What arranges its widgets by itself, and layouts.
static void collectInside(QWidget &widget, QList<QWidget *> &out)
{
    if (const auto *splitter = qobject_cast<QSplitter *>(&widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(*splitter->widget(i), out);
    } else if (const auto *scroll = qobject_cast<QScrollArea *>(&widget)) {
        if (scroll->widget())
            collect(*scroll->widget(), out);
    } else if (const auto *tabs = qobject_cast<QTabWidget *>(&widget)) {
        collect(*tabs->tabBar(), out);
        for (int i = 0; i < tabs->count(); ++i)
            collect(*tabs->widget(i), out);
    } else if (widget.layout()) {
        collect(*widget.layout(), out);
    }
}

void putLastInTabOrder(QWidget &widget, QWidget &above)
{
    widget.setProperty(kLastBelow, QVariant::fromValue(&above));
}

void setTabOrderByLayout(QWidget &root)
{
    QList<QWidget *> widgets;
    collectInside(root, widgets);
    for (qsizetype i = 1; i < widgets.size(); ++i)
        QWidget::setTabOrder(widgets.at(i - 1), widgets.at(i));
}

} // namespace Agentwright::App
