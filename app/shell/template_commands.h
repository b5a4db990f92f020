// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

class QDockWidget;

namespace Agentwright::App {

class MainWindow;
class Prompts;
class Settings;

/// New agents from templates and other starting points, and everything else that has to do with templates and blocks.
class TemplateCommands : public QObject
{
    Q_OBJECT
public:
    TemplateCommands(MainWindow &window, Prompts &prompts, Settings &settings);

    void startWizard();
    void startFromAgent();
    void startFromSelection();
    void startFromClipboard();
    void insertBlock();
    /// Puts a panel with the blocks into the dock, unless there is one.
    void fillBlocks(QDockWidget &dock);
    void saveAsTemplate();
    void manage();

private:
    enum class Start { Template, Agent, Selection, Clipboard, Other };
    void openWizard(Start start);
    QString folder() const;

    MainWindow &m_window;
    Prompts &m_prompts;
    Settings &m_settings;
};

} // namespace Agentwright::App
