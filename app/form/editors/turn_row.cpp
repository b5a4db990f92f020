// SPDX-License-Identifier: MIT
#include "form/editors/turn_row.h"

#include "form/editors/text_box.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

TurnRow::TurnRow(QWidget *parent)
    : QWidget(parent)
    , m_role(new QLabel(this))
    , m_remove(new QToolButton(this))
    , m_box(new TextBox({}, this))
{
    setObjectName(u"turn"_s);
    m_role->setTextFormat(Qt::PlainText);
    m_role->setBuddy(m_box);
    m_remove->setText(u"✕"_s);
    m_remove->setAutoRaise(true);
    m_remove->setObjectName(u"removeTurn"_s);
    m_remove->setToolTip(tr("Remove this turn"));
    m_box->setObjectName(u"turnText"_s);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(0);
    layout->setHorizontalSpacing(4);
    layout->addWidget(m_role, 0, 0);
    layout->addWidget(m_box, 1, 0, 1, 2);
    layout->addWidget(m_remove, 0, 1); // behind the text for the keyboard too
    layout->setColumnStretch(0, 1);
    connect(m_remove, &QToolButton::clicked, this, &TurnRow::removeRequested);
}

void TurnRow::showTurn(const ExampleTurn &turn, qsizetype number)
{
    m_role->setText(turn.role);
    m_box->setAccessibleName(tr("Turn %1, %2").arg(number).arg(turn.role));
    m_remove->setAccessibleName(tr("Remove turn %1").arg(number));
    m_box->showText(turn.text);
}

void TurnRow::setReadOnly(bool readOnly)
{
    m_box->setReadOnly(readOnly);
    m_remove->setEnabled(!readOnly);
}

} // namespace Agentwright::App
