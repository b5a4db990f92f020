// SPDX-License-Identifier: MIT
#include "form/field_row.h"

#include "form/obstacle_text.h"
#include "form/problem_line.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QString labelOf(const FieldId &field)
{
    return field.spec ? QCoreApplication::translate("Agentwright::Fields", field.spec->label) : field.key;
}

QString helpOf(const FieldId &field)
{
    return field.spec ? QCoreApplication::translate("Agentwright::Fields", field.spec->help)
                      : QCoreApplication::translate("Agentwright::App::Form", "A key that Claude Code does not know.");
}

} // namespace

FieldRow::FieldRow(const FieldId &field, const FieldState &state, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_layout(new QVBoxLayout(this))
    , m_label(new QLabel(labelOf(field), this))
    , m_obstacle(new QLabel(this))
    , m_problems(new QVBoxLayout)
{
    setObjectName(u"field."_s + field.key);
    auto *menuButton = new QToolButton(this);
    menuButton->setText(u"⋮"_s);
    menuButton->setAutoRaise(true);
    menuButton->setFocusPolicy(Qt::NoFocus); // its commands are in the Edit menu too; half as many tab stops
    menuButton->setAccessibleName(tr("Actions for %1").arg(labelOf(field)));
    menuButton->setToolTip(menuButton->accessibleName());
    connect(menuButton, &QToolButton::clicked, this,
            [this, menuButton] { showMenu(menuButton->mapToGlobal(QPoint(0, menuButton->height()))); });

    m_label->setToolTip(field.spec ? u"%1: %2"_s.arg(field.key, helpOf(field)) : helpOf(field));
    m_obstacle->setWordWrap(true);
    m_obstacle->setTextFormat(Qt::RichText);
    m_obstacle->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_obstacle->setObjectName(u"obstacle"_s);
    m_obstacle->hide();
    connect(m_obstacle, &QLabel::linkActivated, this, &FieldRow::showInTextRequested);
    connect(qApp, &QApplication::focusChanged, this, &FieldRow::watchFocus);

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_label, 1);
    heading->addWidget(menuButton);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(2);
    m_layout->addLayout(heading);
    makeEditorFor(state.value);
    m_layout->addWidget(m_obstacle);
    m_layout->addLayout(m_problems);
    showState(state, false);
}

FieldRow::~FieldRow()
{
    disconnect(qApp, nullptr, this, nullptr); // children lose the focus while they are destroyed
}

void FieldRow::makeEditorFor(const FieldValue &value)
{
    constexpr int kEditorPlace = 1;
    m_kind = editorKindFor(m_field, value);
    delete m_editor;
    m_editor = makeEditor(m_kind, m_field, this);
    m_editor->describe(labelOf(m_field), helpOf(m_field));
    m_editor->input()->setObjectName(u"input"_s);
    m_label->setBuddy(m_editor->input());
    m_layout->insertWidget(kEditorPlace, m_editor);
    connect(m_editor, &FieldEditor::edited, this, &FieldRow::edited);
    connect(m_editor, &FieldEditor::burstEnded, this, &FieldRow::burstEnded);
    connect(m_editor, &FieldEditor::showInTextRequested, this, &FieldRow::showInTextRequested);
    m_hasShownValue = false;
}

bool FieldRow::hasFocusInside() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == this || isAncestorOf(focus));
}

void FieldRow::showState(const FieldState &state, bool keepsInput)
{
    m_isPresent = !state.value.isAbsent();
    showObstacle(state.obstacle);
    // A value that became unreadable while the user edits the text leaves the field as it was: it comes back by itself.
    if (keepsInput || (state.isUnreadable && m_hasShownValue))
        return;
    if (!hasFocusInside() && editorKindFor(m_field, state.value) != m_kind) {
        makeEditorFor(state.value);
        showObstacle(state.obstacle);
    }
    m_editor->setValue(state.value);
    m_hasShownValue = true;
}

void FieldRow::showObstacle(EditObstacle obstacle)
{
    const QString reason = obstacleText(obstacle);
    m_editor->setReadOnly(!reason.isEmpty());
    m_obstacle->setVisible(!reason.isEmpty());
    if (!reason.isEmpty())
        m_obstacle->setText(u"%1 <a href=\"text\">%2</a>"_s.arg(reason.toHtmlEscaped(), tr("Show in text")));
}

void FieldRow::setProblems(const QList<Diagnostic> &problems)
{
    while (QLayoutItem *item = m_problems->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one whose button was just pressed
        item->widget()->hide();
        delete item;
    }
    for (const Diagnostic &problem : problems) {
        auto *line = new ProblemLine(problem, this);
        connect(line, &ProblemLine::fixRequested, this, &FieldRow::fixRequested);
        m_problems->addWidget(line);
    }
}

void FieldRow::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show in Text"), this, &FieldRow::showInTextRequested)->setEnabled(m_isPresent);
    menu->addAction(tr("Remove Field"), this, &FieldRow::removeRequested)->setEnabled(!m_editor->isReadOnly());
    menu->popup(position);
}

void FieldRow::contextMenuEvent(QContextMenuEvent *event)
{
    showMenu(event->globalPos());
}

void FieldRow::watchFocus(QWidget *before, QWidget *now)
{
    const bool wasInside = before && isAncestorOf(before);
    if (wasInside && !(now && isAncestorOf(now)))
        Q_EMIT focusLeft();
}

} // namespace Agentwright::App
