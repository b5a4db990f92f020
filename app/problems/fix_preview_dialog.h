// SPDX-License-Identifier: MIT
#pragma once

#include "document/background_analysis.h"
#include "document/latest_job.h"

#include <agentwright/base/result.h>
#include <agentwright/rules/runner.h>

#include <QDialog>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace Agentwright::App {

class DiffView;
class DocumentController;

/// Everything that the fixes would change, before any of it is done. Accepted, it changes the text in one undo step.
class FixPreviewDialog : public QDialog
{
    Q_OBJECT
public:
    /// The controller must outlive the dialog, and its text must not change meanwhile (the dialog is modal).
    explicit FixPreviewDialog(DocumentController &controller, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    /// What the fixes would do is shown.
    void workedOut();
    void applied(qsizetype removedFindings);
    void refused(const Agentwright::Error &error);

private:
    struct Request {
        AnalysisSnapshot snapshot;
        FixOptions options;
    };
    struct Answer {
        FixOutcome outcome;
        QString diff;
    };
    static Answer computed(const Request &request);
    void compute();
    void show(const Answer &answer);

    DocumentController &m_controller;
    quint64 m_revision = 0;
    FixOutcome m_outcome;
    QLabel *m_summary;
    QCheckBox *m_review;
    QListWidget *m_findings;
    DiffView *m_diff;
    QPushButton *m_apply;
    LatestJob<Request, Answer> m_job;
};

} // namespace Agentwright::App
