// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Agentwright::App {

class Prompts;

/// Where a new agent's file goes.
class DestinationForm : public QWidget
{
    Q_OBJECT
public:
    /// Project and plugin are those that the folder is in.
    DestinationForm(Prompts &prompts, const QString &folder, QWidget *parent = nullptr);

    /// The file is named after the agent, until the user gives it another name.
    void setAgentName(const QString &name);
    QString folder() const;
    QString path() const;
    /// Folder and name are such that a file could be there.
    bool isComplete() const;
    bool isTaken() const;
    void focusFileName();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Scope { Project, User, Plugin, Elsewhere };
    void build();
    void chooseScope();
    void browse();
    QString fileName() const;
    void useFreeName();
    void showState();

    Prompts &m_prompts;
    QString m_start;
    QString m_agentName;
    QComboBox *m_scope;
    QLineEdit *m_folder;
    QPushButton *m_browse;
    QLineEdit *m_file;
    QLabel *m_path;
    QWidget *m_problem;
    QLabel *m_problemText;
    QPushButton *m_free;
};

} // namespace Agentwright::App
