// SPDX-License-Identifier: MIT
#include "shell/command_set.h"

#include "shell/main_window.h"
#include "shell/shortcuts.h"
#include "widgets/menu_letters.h"
#include "widgets/theme_icon.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QToolBar>

#include <algorithm>
#include <array>

namespace Agentwright::App {

namespace {

bool isLineOf(const MainWindow &window, QObject *object)
{
    const auto *widget = qobject_cast<QWidget *>(object);
    const bool isLine = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
                        || qobject_cast<const QComboBox *>(widget);
    return isLine && (widget->window() == &window || qobject_cast<const QDockWidget *>(widget->window()));
}

/// What everybody knows of every line of text.
bool editsText(const QKeyEvent &key)
{
    static constexpr std::array kKeys{QKeySequence::Undo, QKeySequence::Redo,  QKeySequence::Cut,
                                      QKeySequence::Copy, QKeySequence::Paste, QKeySequence::SelectAll};
    return std::ranges::any_of(kKeys, [&](QKeySequence::StandardKey standard) { return key.matches(standard); });
}

} // namespace

CommandSet::CommandSet(MainWindow &window, const Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
{
    for (const Command &command : commandTable()) {
        auto *action = new QAction(commandText(command.text), this);
        action->setObjectName(QLatin1StringView(command.id));
        action->setStatusTip(commandText(command.help));
        action->setToolTip(commandText(command.help));
        action->setCheckable(command.isChecked);
        if (*command.icon)
            action->setIcon(themeIcon(QLatin1StringView(command.icon)));
        connect(action, &QAction::triggered, this, [this, &command] {
            command.run(m_window);
            updateLater();
        });
        window.addAction(action);
        m_items.append({&command, action});
    }
    updateShortcuts();
    qApp->installEventFilter(this);
    m_update.setSingleShot(true);
    m_update.setInterval(0);
    connect(&m_update, &QTimer::timeout, this, &CommandSet::updateNow);
}

void CommandSet::fillMenuBar(QMenuBar &bar)
{
    for (const Menu which : {Menu::File, Menu::Edit, Menu::Format, Menu::View, Menu::Go, Menu::Check, Menu::Templates,
                             Menu::Export, Menu::Help}) {
        QMenu *target = bar.addMenu(commandText(menuTitle(which)));
        target->menuAction()->setData(int(which));
        m_menus.append(target);
        shareLetters(*target);
    }
    for (const Item &item : std::as_const(m_items)) {
        QMenu *target = menu(item.command->menu);
        if (item.command->startsGroup)
            target->addSeparator();
        target->addAction(item.action);
    }
}

void CommandSet::fillToolBar(QToolBar &bar)
{
    Menu before = Menu::File;
    for (const Item &item : std::as_const(m_items)) {
        if (!item.command->isOnToolBar)
            continue;
        if (item.command->menu != before)
            bar.addSeparator();
        before = item.command->menu;
        bar.addAction(item.action);
    }
}

QMenu *CommandSet::menu(Menu menu) const
{
    for (QMenu *candidate : m_menus) {
        if (candidate->menuAction()->data().toInt() == int(menu))
            return candidate;
    }
    return nullptr;
}

QAction *CommandSet::action(const char *id) const
{
    return findChild<QAction *>(QLatin1StringView(id), Qt::FindDirectChildrenOnly);
}

void CommandSet::updateNow()
{
    for (const Item &item : std::as_const(m_items)) {
        item.action->setEnabled(m_window.holds(item.command->condition));
        if (item.command->isChecked)
            item.action->setChecked(item.command->isChecked(m_window));
    }
}

/// On some desktops a line takes letters with Ctrl for its caret and its text, as Ctrl+E for "to the end".
bool CommandSet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !isLineOf(m_window, watched)
        || !hasCommandFor(*static_cast<QKeyEvent *>(event)))
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

bool CommandSet::hasCommandFor(const QKeyEvent &key) const
{
    const bool isLetter = key.key() >= Qt::Key_A && key.key() <= Qt::Key_Z;
    if (!isLetter || key.modifiers() != Qt::ControlModifier || editsText(key))
        return false;
    return std::ranges::any_of(m_items, [keys = QKeySequence(key.keyCombination())](const Item &item) {
        return item.action->isEnabled() && item.action->shortcuts().contains(keys);
    });
}

void CommandSet::updateShortcuts()
{
    for (const Item &item : std::as_const(m_items))
        item.action->setShortcuts(keysOf(*item.command, m_settings));
}

} // namespace Agentwright::App
