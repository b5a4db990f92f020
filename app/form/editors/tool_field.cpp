// SPDX-License-Identifier: MIT
#include "form/editors/tool_field.h"

#include "document/surroundings.h"
#include "form/editors/tool_chooser.h"
#include "widgets/chip_list.h"

#include <agentwright/model/tool_catalog.h>

#include <QMenu>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

ToolField::ToolField(const FieldId &field, QWidget *parent)
    : ListField(field, parent)
    , m_kind(toolListKind(field.key))
    , m_choose(new QToolButton(this))
{
    setRemarks([kind = m_kind](const QString &item) {
        const ToolRemark remark = toolRemark(item, kind);
        return remark.effect == ToolRemark::Effect::Nothing ? remarkText(remark) : QString();
    });
    m_choose->setObjectName(u"chooseTools"_s);
    m_choose->setText(tr("Choose From All Tools"));
    m_choose->setCheckable(true);
    m_choose->setAutoRaise(true);
    m_choose->setArrowType(Qt::RightArrow);
    m_choose->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_choose->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(m_choose);
    leaveUndoToDocument(m_choose);
    connect(m_choose, &QToolButton::toggled, this, &ToolField::showChooser);
    list()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(list(), &QWidget::customContextMenuRequested, this, &ToolField::showItemMenu);
    setSurroundings({});
}

void ToolField::setSurroundings(const Surroundings &surroundings)
{
    m_servers = surroundings.servers;
    QStringList names;
    for (const ToolSpec &tool : toolTable()) {
        if (!tool.has(ToolSpec::NeverInSubAgents))
            names.append(QString(tool.name));
    }
    setSuggestions(names + m_servers);
    if (m_chooser)
        m_chooser->setSuggestions(m_servers);
}

/// With the focus in its search, and as much as fits of what is found.
void ToolField::showWhole(ToolChooser &chooser)
{
    QWidget *search = chooser.inputs().constFirst();
    search->setFocus(Qt::OtherFocusReason);
    // Once everything has its place.
    QTimer::singleShot(0, &chooser, [this, &chooser, search] {
        QWidget *above = parentWidget();
        while (above && !qobject_cast<QScrollArea *>(above))
            above = above->parentWidget();
        if (auto *area = static_cast<QScrollArea *>(above)) {
            area->ensureWidgetVisible(&chooser, 0, 0);
            area->ensureWidgetVisible(search, 0, 0);
        }
    });
}

void ToolField::showChooser(bool shown)
{
    m_choose->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    if (!m_chooser) {
        m_chooser = new ToolChooser(m_kind, this);
        m_chooser->setObjectName(u"toolChooser"_s);
        m_chooser->setSuggestions(m_servers);
        for (QWidget *inner : m_chooser->inputs())
            leaveUndoToDocument(inner);
        layout()->addWidget(m_chooser);
        QWidget *previous = m_choose;
        for (QWidget *inner : m_chooser->inputs()) {
            setTabOrder(previous, inner);
            previous = inner;
        }
        connect(m_chooser, &ToolChooser::toggled, this, &ToolField::toggle);
        m_chooser->setReadOnly(isReadOnly());
        m_chooser->showItems(items());
    }
    m_chooser->setVisible(shown);
    if (shown)
        showWhole(*m_chooser);
}

void ToolField::toggle(const QStringList &entries, bool isOn)
{
    if (isReadOnly())
        return;
    QStringList changed = items();
    for (const QString &entry : entries) {
        if (!isOn)
            changed.removeAll(entry);
        else if (!changed.contains(entry))
            changed.append(entry);
    }
    Q_EMIT burstEnded(); // each tick is a step of its own
    takeItems(changed);
    onItemsShown(); // also where nothing changed: the tick goes back
}

void ToolField::onItemsShown()
{
    if (m_chooser)
        m_chooser->showItems(items());
}

void ToolField::showReadOnly(bool readOnly)
{
    ListField::showReadOnly(readOnly);
    if (m_chooser)
        m_chooser->setReadOnly(readOnly);
}

void ToolField::showItemMenu(const QPoint &position)
{
    const QModelIndex index = list()->indexAt(position).isValid() ? list()->indexAt(position) : list()->currentIndex();
    if (!index.isValid() || isReadOnly())
        return;
    const QString item = index.data().toString();
    const int row = index.row();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList instead = toolRemark(item, m_kind).instead;
    if (!instead.isEmpty()) {
        menu->addAction(tr("Replace by %1").arg(instead.join(", "_L1)), this, [this, row, instead] {
            QStringList changed = items().mid(0, row);
            for (const QString &entry : instead + items().mid(row + 1)) {
                if (!changed.contains(entry))
                    changed.append(entry);
            }
            takeItems(changed);
        });
    }
    menu->addAction(tr("Remove"), this, [this, row] {
        QStringList changed = items();
        changed.removeAt(row);
        takeItems(changed);
    });
    menu->popup(list()->viewport()->mapToGlobal(position));
}

} // namespace Agentwright::App
