// SPDX-License-Identifier: MIT
#include "form/field_row.h"

#include "form/field_menu.h"
#include "form/obstacle_text.h"
#include "form/problem_line.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWhatsThis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// Editors of the YAML itself can do what others cannot.
bool isObstacleFor(const FieldEditor &editor, EditObstacle obstacle)
{
    switch (obstacle) {
    case EditObstacle::None:
        return false;
    case EditObstacle::AliasAnchorOrTag:
    case EditObstacle::NestedMapping:
    case EditObstacle::CommentInside:
    case EditObstacle::NotYaml:
        return !editor.takesSource();
    default:
        return true;
    }
}

} // namespace

FieldRow::FieldRow(const FieldId &field, const FieldState &state, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_layout(new QVBoxLayout(this))
    , m_label(new QLabel(fieldLabel(field), this))
    , m_menuButton(new QToolButton(this))
    , m_obstacle(new QLabel(this))
    , m_problems(new QVBoxLayout)
{
    setObjectName(u"field."_s + field.key);
    m_menuButton->setObjectName(u"fieldMenu"_s);
    m_menuButton->setText(u"⋮"_s);
    m_menuButton->setAutoRaise(true);
    m_menuButton->setFocusPolicy(Qt::NoFocus); // a command opens the menu too; half as many tab stops
    m_menuButton->setAccessibleName(tr("Actions for %1").arg(fieldLabel(field)));
    m_menuButton->setToolTip(m_menuButton->accessibleName());
    connect(m_menuButton, &QToolButton::clicked, this, &FieldRow::showMenu);

    m_label->setToolTip(field.spec ? u"%1: %2"_s.arg(field.key, fieldHelp(field)) : fieldHelp(field));
    m_obstacle->setWordWrap(true);
    m_obstacle->setTextFormat(Qt::RichText);
    m_obstacle->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_obstacle->setObjectName(u"obstacle"_s);
    m_obstacle->hide();
    connect(m_obstacle, &QLabel::linkActivated, this, &FieldRow::showInTextRequested);
    connect(qApp, &QApplication::focusChanged, this, &FieldRow::watchFocus);

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_label, 1);
    heading->addWidget(m_menuButton);
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
    m_editor->describe(fieldLabel(m_field), fieldHelp(m_field));
    m_editor->setSurroundings(m_surroundings);
    m_editor->input()->setObjectName(u"input"_s);
    m_label->setBuddy(m_editor->input());
    m_layout->insertWidget(kEditorPlace, m_editor);
    connect(m_editor, &FieldEditor::edited, this, &FieldRow::edited);
    connect(m_editor, &FieldEditor::sourceEdited, this, &FieldRow::sourceEdited);
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
    if (keepsInput || (state.isUnreadable && m_hasShownValue && !m_editor->takesSource()))
        return;
    if (!hasFocusInside() && editorKindFor(m_field, state.value) != m_kind) {
        makeEditorFor(state.value);
        showObstacle(state.obstacle);
    }
    m_editor->setValue(state.value);
    m_editor->setSource(state.source);
    m_hasShownValue = true;
}

void FieldRow::showObstacle(EditObstacle obstacle)
{
    const QString reason = isObstacleFor(*m_editor, obstacle) ? obstacleText(obstacle) : QString();
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

void FieldRow::setSurroundings(const Surroundings &surroundings)
{
    m_surroundings = surroundings;
    m_editor->setSurroundings(surroundings);
}

bool FieldRow::matches(const QString &wanted) const
{
    const FieldValue &value = m_editor->value();
    return std::ranges::any_of(QStringList{fieldLabel(m_field), key(), fieldHelp(m_field), value.displayText()},
                               [&](const QString &text) { return text.contains(wanted, Qt::CaseInsensitive); });
}

void FieldRow::setHighlight(const QString &wanted)
{
    const QString label = fieldLabel(m_field);
    const qsizetype at = wanted.isEmpty() ? -1 : label.indexOf(wanted, 0, Qt::CaseInsensitive);
    m_label->setTextFormat(at < 0 ? Qt::PlainText : Qt::RichText);
    if (at < 0) {
        m_label->setText(label);
        return;
    }
    m_label->setText(u"%1<u><b style=\"background-color:%4; color:%5\">%2</b></u>%3"_s
                         .arg(label.first(at).toHtmlEscaped(), label.sliced(at, wanted.size()).toHtmlEscaped(),
                              label.sliced(at + wanted.size()).toHtmlEscaped(),
                              palette().color(QPalette::Highlight).name(),
                              palette().color(QPalette::HighlightedText).name()));
}

void FieldRow::showMenu()
{
    popUpMenu(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height())));
}

void FieldRow::popUpMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const char *name, const QString &text, auto slot) {
        QAction *action = menu->addAction(text, this, slot);
        action->setObjectName(QLatin1StringView(name));
        return action;
    };
    add("fieldHelp", tr("Help"), [this] {
        QWhatsThis::showText(m_label->mapToGlobal(m_label->rect().bottomLeft()), fieldHelpPage(m_field), this);
    });
    QMenu *uses = menu->addMenu(tr("Which Tools Read It"));
    uses->setObjectName(u"fieldUses"_s);
    connect(uses, &QMenu::aboutToShow, this, [this, uses] { Q_EMIT usesRequested(uses); });
    menu->addSeparator();
    add("fieldReset", tr("Reset to What Is Saved"), &FieldRow::resetRequested)->setEnabled(!m_editor->isReadOnly());
    add("fieldRemove", tr("Remove Field"), &FieldRow::removeRequested)
        ->setEnabled(m_isPresent && !m_editor->isReadOnly());
    add("fieldShow", tr("Show in Text"), &FieldRow::showInTextRequested)->setEnabled(m_isPresent);
    menu->popup(position);
    menu->setActiveAction(menu->actions().constFirst());
}

void FieldRow::contextMenuEvent(QContextMenuEvent *event)
{
    popUpMenu(event->globalPos());
}

void FieldRow::watchFocus(QWidget *before, QWidget *now)
{
    const bool wasInside = before && isAncestorOf(before);
    if (wasInside && !(now && isAncestorOf(now)))
        Q_EMIT focusLeft();
}

} // namespace Agentwright::App
