// SPDX-License-Identifier: MIT
#include "form/editors/example_card.h"

#include "form/editors/leftover_note.h"
#include "form/editors/text_box.h"
#include "form/editors/turn_row.h"
#include "widgets/drag_handle.h"
#include "widgets/theme_icon.h"

#include <KSqueezedTextLabel>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

ExampleCard::ExampleCard(QWidget *parent)
    : QFrame(parent)
    , m_handle(new DragHandle(this))
    , m_heading(new QToolButton(this))
    , m_up(makeButton(u"go-up"_s, tr("Move up (Alt+Up)"), "moveUp"))
    , m_down(makeButton(u"go-down"_s, tr("Move down (Alt+Down)"), "moveDown"))
    , m_duplicate(makeButton(u"edit-duplicate"_s, tr("Duplicate (Ctrl+D)"), "duplicate"))
    , m_remove(makeButton(u"edit-delete-remove"_s, tr("Remove (Delete on the heading)"), "remove"))
    , m_title(new KSqueezedTextLabel(this))
    , m_body(new QWidget(this))
    , m_bodyLayout(new QVBoxLayout(m_body))
{
    setObjectName(u"example"_s);
    setFrameShape(StyledPanel);
    m_title->setTextElideMode(Qt::ElideRight);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setContentsMargins(22, 0, 0, 0);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_bodyLayout->setContentsMargins(4, 0, 4, 2);
    m_bodyLayout->setSpacing(3);
    m_context = addBox(tr("Context"), "context", tr("What happens before"));
    m_turnLayout = new QVBoxLayout;
    m_turnLayout->setSpacing(3);
    m_bodyLayout->addLayout(m_turnLayout);
    m_addTurn = makeButton(u"list-add"_s, tr("Add a turn behind the last one"), "addTurn");
    m_addTurn->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bodyLayout->addWidget(m_addTurn);
    m_commentary = addBox(tr("Commentary"), "commentary", tr("Why the agent is called"));
    m_leftovers = makeLeftoverNote(m_body);
    m_bodyLayout->addWidget(m_leftovers);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(2);
    layout->addWidget(makeHeader());
    layout->addWidget(m_title);
    layout->addWidget(m_body);
    setExpanded(true);
    watchButtons(*this);

    connect(m_context, &TextBox::edited, this, &ExampleCard::contextEdited);
    connect(m_commentary, &TextBox::edited, this, &ExampleCard::commentaryEdited);
    connect(m_addTurn, &QToolButton::clicked, this, [this] { Q_EMIT turnAddRequested(nextRole()); });
    connect(m_leftovers, &QLabel::linkActivated, this, &ExampleCard::showInTextRequested);
}

ExampleCard::~ExampleCard()
{
    // A box loses the focus while it is destroyed.
    for (TextBox *box : findChildren<TextBox *>())
        box->disconnect();
}

QToolButton *ExampleCard::makeButton(const QString &icon, const QString &tip, const char *name)
{
    auto *button = new QToolButton(this);
    button->setIcon(themeIcon(icon));
    button->setToolTip(tip);
    button->setAutoRaise(true);
    button->setObjectName(QLatin1StringView(name));
    return button;
}

TextBox *ExampleCard::addBox(const QString &name, const char *objectName, const QString &placeholder)
{
    auto *box = new TextBox(name, m_body);
    auto *label = new QLabel(name, m_body);
    label->setBuddy(box);
    box->setObjectName(QLatin1StringView(objectName));
    box->setPlaceholderText(placeholder);
    m_bodyLayout->addWidget(label);
    m_bodyLayout->addWidget(box);
    m_bodyLayout->addWidget(makeRefusalNote(box));
    connect(box, &TextBox::left, this, &ExampleCard::boxLeft);
    return box;
}

QWidget *ExampleCard::makeHeader()
{
    m_handle->setObjectName(u"handle"_s);
    m_handle->setToolTip(tr("Drag to move the example"));
    m_heading->setObjectName(u"heading"_s);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setAutoRaise(true);
    m_heading->setCheckable(true);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *header = new QWidget(this);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_handle);
    layout->addWidget(m_heading, 1);
    for (QToolButton *button : {m_up, m_down, m_duplicate, m_remove})
        layout->addWidget(button);
    connect(m_heading, &QToolButton::toggled, this, [this](bool expanded) {
        m_heading->setArrowType(expanded ? Qt::DownArrow : Qt::RightArrow);
        m_body->setVisible(expanded);
        m_title->setVisible(!expanded);
    });
    m_heading->setChecked(true);
    connect(m_handle, &DragHandle::moved, this, &ExampleCard::dragMoved);
    connect(m_handle, &DragHandle::dropped, this, &ExampleCard::dropped);
    connect(m_handle, &DragHandle::cancelled, this, &ExampleCard::dragCancelled);
    connect(m_up, &QToolButton::clicked, this, &ExampleCard::moveUpRequested);
    connect(m_down, &QToolButton::clicked, this, &ExampleCard::moveDownRequested);
    connect(m_duplicate, &QToolButton::clicked, this, &ExampleCard::duplicateRequested);
    connect(m_remove, &QToolButton::clicked, this, &ExampleCard::removeRequested);
    return header;
}

QToolButton *ExampleCard::buttonOf(const QKeyEvent &event) const
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::AltModifier && event.key() == Qt::Key_Up)
        return m_up;
    if (modifiers == Qt::AltModifier && event.key() == Qt::Key_Down)
        return m_down;
    if (modifiers == Qt::ControlModifier && event.key() == Qt::Key_D)
        return m_duplicate;
    return !modifiers && event.key() == Qt::Key_Delete && m_heading->hasFocus() ? m_remove : nullptr;
}

bool ExampleCard::event(QEvent *event)
{
    // In the text the same keys move lines: here they are the card's.
    if (event->type() == QEvent::ShortcutOverride && buttonOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void ExampleCard::keyPressEvent(QKeyEvent *event)
{
    if (QToolButton *button = buttonOf(*event))
        button->click();
    else
        QFrame::keyPressEvent(event);
}

/// Buttons would go to their neighbours with the arrow keys.
bool ExampleCard::eventFilter(QObject *watched, QEvent *event)
{
    QToolButton *button = event->type() == QEvent::KeyPress ? buttonOf(*static_cast<QKeyEvent *>(event)) : nullptr;
    if (!button)
        return QFrame::eventFilter(watched, event);
    button->click();
    return true;
}

void ExampleCard::watchButtons(const QWidget &parent)
{
    for (QToolButton *button : parent.findChildren<QToolButton *>())
        button->installEventFilter(this);
}

QString ExampleCard::nextRole() const
{
    return m_lastRole.compare("user"_L1, Qt::CaseInsensitive) == 0 ? u"assistant"_s : u"user"_s;
}

void ExampleCard::resizeTurns(qsizetype count)
{
    while (m_turns.size() > count) {
        TurnRow *row = m_turns.takeLast();
        row->hide();
        row->deleteLater(); // its button may be the one that was pressed
    }
    while (m_turns.size() < count) {
        auto *row = new TurnRow(m_body);
        const qsizetype turn = m_turns.size();
        row->setReadOnly(m_isReadOnly);
        watchButtons(*row);
        m_turnLayout->addWidget(row);
        row->show(); // at once: it may get the focus
        m_turns.append(row);
        connect(row->box(), &TextBox::edited, this,
                [this, turn](const QString &text) { Q_EMIT turnEdited(turn, text); });
        connect(row->box(), &TextBox::left, this, &ExampleCard::boxLeft);
        connect(row, &TurnRow::removeRequested, this, [this, turn] { Q_EMIT turnRemoveRequested(turn); });
        connect(row, &TurnRow::roleChosen, this,
                [this, turn](const QString &role) { Q_EMIT turnRoleChosen(turn, role); });
    }
}

void ExampleCard::showExample(const ExampleBlock &example, const QStringList &leftovers)
{
    m_context->showText(example.context);
    m_commentary->showText(example.commentary);
    resizeTurns(example.turns.size());
    for (qsizetype i = 0; i < m_turns.size(); ++i)
        m_turns[i]->showTurn(example.turns[i], i + 1);
    m_lastRole = example.turns.isEmpty() ? QString() : example.turns.last().role;
    m_addTurn->setText(nextRole() == u"user" ? tr("User Turn") : tr("Assistant Turn"));
    const QString title = example.turns.isEmpty() ? example.context : example.turns.first().text;
    m_title->setText(title.simplified());
    showLeftovers(*m_leftovers, leftovers);
}

void ExampleCard::setPlace(qsizetype index, qsizetype count)
{
    m_index = index;
    m_count = count;
    const QString name = tr("Example %1 of %2").arg(index + 1).arg(count);
    m_heading->setText(name);
    m_heading->setAccessibleDescription(m_title->fullText());
    setAccessibleName(name);
    m_handle->setAccessibleName(tr("Drag example %1").arg(index + 1));
    m_up->setAccessibleName(tr("Move example %1 up").arg(index + 1));
    m_down->setAccessibleName(tr("Move example %1 down").arg(index + 1));
    m_duplicate->setAccessibleName(tr("Duplicate example %1").arg(index + 1));
    m_remove->setAccessibleName(tr("Remove example %1").arg(index + 1));
    m_addTurn->setAccessibleName(tr("Add a turn to example %1").arg(index + 1));
    setReadOnly(m_isReadOnly);
}

void ExampleCard::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_context->setReadOnly(readOnly);
    m_commentary->setReadOnly(readOnly);
    for (TurnRow *row : std::as_const(m_turns))
        row->setReadOnly(readOnly);
    for (QToolButton *button : {m_addTurn, m_duplicate, m_remove})
        button->setEnabled(!readOnly);
    m_handle->setEnabled(!readOnly && m_count > 1);
    m_up->setEnabled(!readOnly && m_index > 0);
    m_down->setEnabled(!readOnly && m_index + 1 < m_count);
}

bool ExampleCard::isExpanded() const
{
    return m_heading->isChecked();
}

void ExampleCard::setExpanded(bool expanded)
{
    m_heading->setChecked(expanded);
}

TextBox *ExampleCard::turnBox(qsizetype turn) const
{
    return turn >= 0 && turn < m_turns.size() ? m_turns[turn]->box() : nullptr;
}

} // namespace Agentwright::App
