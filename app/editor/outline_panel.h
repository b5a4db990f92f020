// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QTreeView;

namespace Agentwright::App {

class OutlineModel;
class PromptEdit;

/// The sections of the prompt in an editor. Follows its caret; Return and a click go there, Alt+Up, Alt+Down and dragging move
/// a section as one undo step.
class OutlinePanel : public QWidget
{
    Q_OBJECT
public:
    explicit OutlinePanel(QWidget *parent = nullptr);

    /// nullptr for none. It is only looked at while the panel is visible.
    void setEditor(PromptEdit *editor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void followCaret();
    void goTo(const QModelIndex &index, bool takesFocus);
    void moveSection(qsizetype section, qsizetype before);
    void moveCurrent(bool down);

    QTreeView *m_tree;
    OutlineModel *m_model;
    QLabel *m_empty;
    QPointer<PromptEdit> m_editor;
};

} // namespace Agentwright::App
