// SPDX-License-Identifier: MIT
#pragma once

#include "document/latest_job.h"

#include <agentwright/workspace/bulk_edit.h>

#include <QDialog>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QVBoxLayout;

namespace Agentwright::App {

class DiffView;

/// The definitions that an edit is about.
struct ChangeInput {
    QStringList paths;
    QHash<QString, FileText> open; ///< by path: those that are in an editor count as they are there
};

/// Everything that an edit of many files would do, as differences, before any of it is done. Files can be left out one by one.
class ChangeDialog : public QDialog
{
    Q_OBJECT
public:
    using Planner = std::function<Result<BulkPlan>(const QList<BulkSource> &)>;

    ChangeDialog(const QString &title, const ChangeInput &input, QWidget *parent = nullptr);

    /// Called on another thread, and again whenever another one is set. Null: there is nothing to do yet, and that is said.
    void setPlanner(Planner planner, const QString &whatIsMissing = {});
    /// Other definitions than until now; the same as until now change nothing. Where some are still to come, that is said, and
    /// nothing can be done yet.
    void setPaths(const QStringList &paths, bool isComplete);
    /// Above the preview.
    void addForm(QWidget *form);

    void accept() override;

Q_SIGNALS:
    /// What would be done is shown.
    void workedOut();
    void confirmed(const QList<Agentwright::BulkChange> &changes);

private:
    using Sources = std::shared_ptr<const QList<BulkSource>>;
    struct Request {
        ChangeInput input;
        Sources sources; ///< null: still to be read
        Planner planner;
    };
    struct Answer {
        Sources sources;
        QList<BulkRefusal> unreadable;
        Result<BulkPlan> plan = BulkPlan();
        QSet<qsizetype> broken; ///< changes after which Claude Code loads a file no more
    };
    void plan();
    static Answer computed(const Request &request);
    void show(const Answer &answer);
    QString reasonAgainst(const BulkChange &change, bool isBroken) const;
    void addChange(const BulkChange &change, const QString &reasonAgainst);
    void addRefusal(const BulkRefusal &refusal);
    void showCurrent();
    void choose(const QListWidgetItem *item);
    void updateSummary();
    QList<BulkChange> chosen() const;

    ChangeInput m_input;
    bool m_isComplete = true;
    Planner m_planner;
    QString m_whatIsMissing;
    Sources m_sources; ///< of the input
    BulkPlan m_plan;
    QSet<QString> m_leftOut; ///< by the user: stays so whatever else is changed
    QVBoxLayout *m_layout;
    QLabel *m_summary;
    QListWidget *m_files;
    DiffView *m_diff;
    QPushButton *m_apply;
    LatestJob<Request, Answer> m_job;
};

} // namespace Agentwright::App
