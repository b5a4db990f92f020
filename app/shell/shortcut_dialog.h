// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Agentwright::App {

struct Command;
class Settings;

/// All commands with their keys, from the command table; the keys can be changed. Keys that another command has are refused.
class ShortcutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutDialog(Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void build();
    void fill();
    void filter(const QString &wanted);
    void showKeys(QTreeWidgetItem &item);
    const Command *current() const;
    void onCurrentChanged();
    void assign();
    void reset();
    void resetAll();
    void refresh();

    Settings &m_settings;
    QLineEdit *m_filter;
    QTreeWidget *m_commands;
    QKeySequenceEdit *m_keys;
    QLabel *m_problem;
    QPushButton *m_assign = nullptr;
    QPushButton *m_reset = nullptr;
};

} // namespace Agentwright::App
