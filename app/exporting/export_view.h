// SPDX-License-Identifier: MIT
#pragma once

#include "document/latest_job.h"
#include "exporting/export_plan.h"

#include <QWidget>

class QComboBox;

namespace Agentwright::App {

class DocumentController;
class LossTree;
class PlannedFilesView;

/// The open document in another tool's format, as it is typed, and what that loses. Works only while it is shown. Must not
/// outlive the controller.
class ExportView : public QWidget
{
    Q_OBJECT
public:
    explicit ExportView(const DocumentController &controller, QWidget *parent = nullptr);

    QString target() const;
    void setTarget(const QString &id);

Q_SIGNALS:
    /// The user has chosen another one.
    void targetChosen(const QString &id);
    void shown();
    void fixRequested(const QString &key);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void workOutLater();

    const DocumentController &m_controller;
    QComboBox *m_target;
    PlannedFilesView *m_files;
    LossTree *m_losses;
    LatestJob<ExportPlan, PlannedExport> m_job; ///< last: goes first, and waits for what is under way
};

} // namespace Agentwright::App
