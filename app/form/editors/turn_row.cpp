// SPDX-License-Identifier: MIT
#include "form/editors/turn_row.h"

#include "form/editors/text_box.h"

#include "widgets/quiet_wheel.h"
#include "widgets/tab_order.h"
#include "widgets/theme_icon.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

TurnRow::TurnRow(QWidget *parent)
    : QWidget(parent)
    , m_role(new QComboBox(this))
    , m_remove(new QToolButton(this))
    , m_box(new TextBox({}, this))
{
    setObjectName(u"turn"_s);
    m_role->setObjectName(u"role"_s);
    m_role->setFrame(false);
    ignoreWheelWithoutFocus(m_role);
    m_role->installEventFilter(this);
    putLastInTabOrder(*m_role, *parent); // Tab goes from text to text
    m_remove->setIcon(themeIcon(u"edit-delete-remove"_s));
    m_remove->setAutoRaise(true);
    m_remove->setObjectName(u"removeTurn"_s);
    m_remove->setToolTip(tr("Remove this turn (Delete on the speaker)"));
    m_remove->setFocusPolicy(Qt::NoFocus);
    auto *shortcut = new QShortcut(Qt::Key_Delete, m_role);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, m_remove, &QToolButton::click);
    m_box->setObjectName(u"turnText"_s);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(0);
    layout->setHorizontalSpacing(4);
    layout->addWidget(m_role, 0, 0, Qt::AlignLeft);
    layout->addWidget(m_box, 1, 0, 1, 2);
    layout->addWidget(makeRefusalNote(m_box), 2, 0, 1, 2);
    layout->addWidget(m_remove, 0, 1);
    layout->setColumnStretch(0, 1);
    connect(m_remove, &QToolButton::clicked, this, &TurnRow::removeRequested);
    connect(m_role, &QComboBox::textActivated, this, &TurnRow::roleChosen);
}

/// A text that was meant for a box must not choose another speaker by its first letter.
bool TurnRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    return key.key() != Qt::Key_Space && !key.text().isEmpty() && key.text().front().isPrint();
}

void TurnRow::showTurn(const ExampleTurn &turn, qsizetype number)
{
    showRole(turn.role);
    m_role->setAccessibleName(tr("Speaker of turn %1").arg(number));
    m_box->setAccessibleName(tr("Turn %1, %2").arg(number).arg(turn.role));
    m_remove->setAccessibleName(tr("Remove turn %1").arg(number));
    m_box->showText(turn.text);
}

/// The two usual speakers, and whoever else speaks here.
void TurnRow::showRole(const QString &role)
{
    QStringList roles{u"user"_s, u"assistant"_s};
    qsizetype at = roles.indexOf(role.toLower());
    if (at < 0) {
        at = roles.size();
        roles.append(role);
    }
    roles[at] = role;
    m_role->clear();
    m_role->addItems(roles);
    m_role->setCurrentIndex(int(at));
}

void TurnRow::setReadOnly(bool readOnly)
{
    m_role->setEnabled(!readOnly);
    m_box->setReadOnly(readOnly);
    m_remove->setEnabled(!readOnly);
}

} // namespace Agentwright::App
