// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/model/trigger.h>

#include <QFrame>
#include <QList>
#include <QStringList>

class KSqueezedTextLabel;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace Agentwright::App {

class DragHandle;
class TextBox;
class TurnRow;

/// One example: context, turns, commentary. Shows and reports; whoever owns it edits the description.
class ExampleCard : public QFrame
{
    Q_OBJECT
public:
    explicit ExampleCard(QWidget *parent = nullptr);
    ~ExampleCard() override;

    /// Silent; leaves what did not change alone. Leftovers are words in the example that have no box.
    void showExample(const ExampleBlock &example, const QStringList &leftovers);
    /// Its place among its like, from 0.
    void setPlace(qsizetype index, qsizetype count);
    void setReadOnly(bool readOnly);

    bool isExpanded() const;
    void setExpanded(bool expanded);
    QToolButton *heading() const { return m_heading; }
    TextBox *contextBox() const { return m_context; }
    TextBox *commentaryBox() const { return m_commentary; }
    /// nullptr when there is no such turn.
    TextBox *turnBox(qsizetype turn) const;

Q_SIGNALS:
    void contextEdited(const QString &text);
    void turnEdited(qsizetype turn, const QString &text);
    void commentaryEdited(const QString &text);
    void turnRemoveRequested(qsizetype turn);
    void turnRoleChosen(qsizetype turn, const QString &role);
    /// By the role that comes next.
    void turnAddRequested(const QString &role);
    void dragMoved(QPoint global);
    void dropped(QPoint global);
    void dragCancelled();
    void moveUpRequested();
    void moveDownRequested();
    void duplicateRequested();
    void removeRequested();
    void showInTextRequested();
    /// The focus left one of the boxes.
    void boxLeft();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *makeButton(const QString &icon, const QString &tip, const char *name);
    TextBox *addBox(const QString &name, const char *objectName, const QString &placeholder);
    QWidget *makeHeader();
    /// That a key stands for while the focus is in the card; nullptr for other keys.
    QToolButton *buttonOf(const QKeyEvent &event) const;
    void watchButtons(const QWidget &parent);
    void resizeTurns(qsizetype count);
    QString nextRole() const;

    DragHandle *m_handle;
    QToolButton *m_heading;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_duplicate;
    QToolButton *m_remove;
    KSqueezedTextLabel *m_title;
    QWidget *m_body;
    QVBoxLayout *m_bodyLayout;
    TextBox *m_context;
    QVBoxLayout *m_turnLayout;
    QList<TurnRow *> m_turns;
    QToolButton *m_addTurn;
    TextBox *m_commentary;
    QLabel *m_leftovers;
    QString m_lastRole;
    bool m_isReadOnly = false;
    qsizetype m_index = 0;
    qsizetype m_count = 1;
};

} // namespace Agentwright::App
