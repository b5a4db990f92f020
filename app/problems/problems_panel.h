// SPDX-License-Identifier: MIT
#pragma once

#include "problems/diagnostics_model.h"

#include <agentwright/base/result.h>
#include <agentwright/base/text_range.h>

#include <QWidget>

class QMenu;
class QPushButton;
class QTreeView;

namespace Agentwright::App {

/// The list of findings: activating one goes there, its fixes are in the menu and on the button.
class ProblemsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemsPanel(QWidget *parent = nullptr);

    DiagnosticsModel &model() { return m_model; }
    void setController(DocumentController *controller);
    /// Selects the next (or previous) finding after the caret and goes there; nothing when there is none.
    void goToNext(qsizetype caret);
    void goToPrevious(qsizetype caret);

Q_SIGNALS:
    void goToRequested(const Agentwright::TextRange &range);
    void refused(const Agentwright::Error &error);

private:
    void goTo(const QModelIndex &index);
    void fix(qsizetype which);
    void updateButtons();
    void fillMenu(QMenu &menu);
    void keepSelection();
    const Diagnostic *current() const;
    qsizetype startOf(int row) const;
    void select(int row);

    DiagnosticsModel m_model;
    QTreeView *m_view;
    QPushButton *m_fix;
    QPushButton *m_goTo;
    int m_lastRow = -1;
};

} // namespace Agentwright::App
