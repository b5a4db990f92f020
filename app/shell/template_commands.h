// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

namespace Agentwright::App {

class MainWindow;
class NewAgentWizard;
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

private:
    enum class Start { Template, Agent, Selection, Clipboard, Other };
    void openWizard(Start start);
    QString folder() const;

    MainWindow &m_window;
    Prompts &m_prompts;
    Settings &m_settings;
};

} // namespace Agentwright::App
