// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/exporting/export_target.h>

#include <QTreeWidget>

namespace Agentwright::App {

/// What an export does to each field: agent and target, and below them the fields. How bad it is says a word beside the icon.
class LossTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit LossTree(QWidget *parent = nullptr);

    /// Keeps the chosen row where it is still there.
    void showOutcome(const ExportOutcome &outcome);
    /// Path of the definition that the chosen row is about, and the field; both may be empty.
    QString currentSource() const;
    QString currentKey() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRefusals(const QList<ExportRefusal> &refused);
    void addReport(const LossReport &report);
    void addField(QTreeWidgetItem &parent, const LossReport &report, const FieldOutcome &field);
    void setSeverity(QTreeWidgetItem &item, FieldOutcome::Severity severity);

    ExportOutcome m_shown;
};

} // namespace Agentwright::App
