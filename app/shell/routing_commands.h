// SPDX-License-Identifier: MIT
#pragma once

#include "document/latest_job.h"
#include "git/git_version.h"
#include "routing/definition_compare.h"

#include <QObject>
#include <QPointer>
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
    /// Shows the panel.
    void showOverlaps();

    void compareWithFile();
    void compareWithDisk();
    /// With HEAD, as soon as git has answered.
    void compareWithCommit();
    /// With what an export would keep of it.
    void compareWithExport();

private:
    struct Question {
        QString path;
        QPointer<DefinitionCompare> origin; ///< whose origin it shall be; null: to be compared with itself
    };
    struct Answer {
        Question question;
        GitVersion version;
    };
    void compareFiles(const QString &path, const QString &other);
    void compareWithPath(const QString &path);
    void showCommitted(const Answer &answer);
    void openCompare(const QString &title, const QByteArray &bytes);
    void open(DefinitionCompare *dialog);
    void findOrigin(DefinitionCompare &dialog, DefinitionCompare::Origin origin);

    MainWindow &m_window;
    Prompts &m_prompts;
    Settings &m_settings;
    RoutingPanel *m_panel = nullptr;
    LatestJob<Question, Answer> m_git;
};

} // namespace Agentwright::App
