// SPDX-License-Identifier: MIT
#pragma once

#include "shell/command_table.h"

#include <QList>
#include <QObject>
#include <QTimer>

class QAction;
class QKeyEvent;
class QMenu;
class QMenuBar;
class QToolBar;

namespace Agentwright::App {

class Settings;

/// The commands of one window as actions, in menus and on a tool bar.
class CommandSet : public QObject
{
    Q_OBJECT
public:
    CommandSet(MainWindow &window, const Settings &settings);

    void fillMenuBar(QMenuBar &bar);
    void fillToolBar(QToolBar &bar);
    QMenu *menu(Menu menu) const;
    QAction *action(const char *id) const;

    /// Soon, once for many calls: what can be used now, and what is switched on.
    void updateLater() { m_update.start(); }
    void updateNow();
    /// As the user has set them.
    void updateShortcuts();

protected:
    /// Keys of commands are no keys of lines of text.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool hasCommandFor(const QKeyEvent &key) const;

    struct Item {
        const Command *command = nullptr;
        QAction *action = nullptr;
    };

    MainWindow &m_window;
    const Settings &m_settings;
    QList<Item> m_items;
    QList<QMenu *> m_menus;
    QTimer m_update;
};

} // namespace Agentwright::App
