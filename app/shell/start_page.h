// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QListWidget;

namespace Agentwright::App {

class Settings;

/// What is there when nothing is open: ways to begin, and the files that were open last.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    /// One button for each action.
    StartPage(const QList<QAction *> &actions, const Settings &settings, QWidget *parent = nullptr);

    /// Shows the recent files as they are now.
    void refresh();

Q_SIGNALS:
    void fileChosen(const QString &path);

private:
    const Settings &m_settings;
    QListWidget *m_recent;
    QWidget *m_recentBox;
};

} // namespace Agentwright::App
