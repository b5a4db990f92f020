// SPDX-License-Identifier: MIT
#pragma once

#include "document/latest_job.h"
#include "git/git_version.h"

#include <QObject>
#include <QString>

class QDockWidget;

namespace Agentwright::App {

class MainWindow;
class Prompts;
class RoutingPanel;
class Settings;

/// How agents are told apart: the panel with bench and overlaps, and the open definition beside others.
class RoutingCommands : public QObject
{
    Q_OBJECT
public:
    RoutingCommands(MainWindow &window, Prompts &prompts, Settings &settings);

    /// Puts the panel into the dock, unless there is one.
    void fillDock(QDockWidget &dock);
    /// The panel looks at the page that is shown now.
    void followPage();
    void focusRequest();

    void compareWithFile();
    void compareWithDisk();
    /// With HEAD, as soon as git has answered.
    void compareWithCommit();

private:
    struct Question {
        QString path;
    };
    struct Answer {
        QString path;
        GitVersion version;
    };
    void compareFiles(const QString &path, const QString &other);
    void compareWithPath(const QString &path);
    void showCommitted(const Answer &answer);
    void openCompare(const QString &title, const QByteArray &bytes);

    MainWindow &m_window;
    Prompts &m_prompts;
    Settings &m_settings;
    RoutingPanel *m_panel = nullptr;
    LatestJob<Question, Answer> m_git;
};

} // namespace Agentwright::App
