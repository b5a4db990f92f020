// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;

namespace Agentwright::App {

class Prompts;
class SettingEditor;
class Settings;
struct Setting;

/// Everything that can be set, made from the settings table. Changes hold at once; there is nothing to confirm.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(Settings &settings, Prompts &prompts, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QGroupBox *section;
        QFormLayout *form;
        SettingEditor *editor;
        QString text;
    };
    void addRow(const Setting &setting, QWidget &content);
    void search(const QString &wanted);

    Settings &m_settings;
    Prompts &m_prompts;
    QLineEdit *m_search;
    QLabel *m_nothing;
    QList<Row> m_rows;
};

} // namespace Agentwright::App
