// SPDX-License-Identifier: MIT
#pragma once

#include "problems/diagnostics_model.h"

#include <agentwright/base/result.h>
#include <agentwright/base/text_range.h>

#include <QWidget>

class QPushButton;
class QTreeView;

namespace Agentwright::App {

class ProblemsFilter;
class RuleDocumentation;

/// The list of findings: activating one goes there, its fixes are in the menu and on the button, what its
/// rule says stands beside it on demand.
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
    /// The selected finding while the list has the focus, or nothing.
    const Diagnostic *focused() const;
    bool isDocumentationShown() const;
    void showDocumentation(bool shown);
    void showDocumentationOf(const RuleSpec *rule);

Q_SIGNALS:
    void goToRequested(const Agentwright::TextRange &range);
    void refused(const Agentwright::Error &error);

private:
    void goTo(const QModelIndex &index);
    void fix(qsizetype which);
    void onCurrentChanged();
    void showMenu(const QPoint &position);
    void rememberSelection();
    void keepSelection();
    const Diagnostic *current() const;
    qsizetype startOf(const QModelIndex &index) const;
    void select(const QModelIndex &index);

    DiagnosticsModel m_model;
    QTreeView *m_view;
    QPushButton *m_fix;
    QPushButton *m_goTo;
    QPushButton *m_help;
    ProblemsFilter *m_filter;
    RuleDocumentation *m_documentation;
    qsizetype m_lastPlace = -1; ///< among the shown findings in the order of the text
};

} // namespace Agentwright::App
