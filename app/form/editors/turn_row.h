// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/model/trigger.h>

#include <QWidget>

class QComboBox;
class QToolButton;

namespace Agentwright::App {

class TextBox;

/// What one speaker says in an example.
class TurnRow : public QWidget
{
    Q_OBJECT
public:
    /// Tab comes to the speaker behind everything else in the parent.
    explicit TurnRow(QWidget *parent);

    TextBox *box() const { return m_box; }
    /// Silent. The number counts from 1.
    void showTurn(const ExampleTurn &turn, qsizetype number);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void removeRequested();
    void roleChosen(const QString &role);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRole(const QString &role);

    QComboBox *m_role;
    QToolButton *m_remove;
    TextBox *m_box;
};

} // namespace Agentwright::App
