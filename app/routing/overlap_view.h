// SPDX-License-Identifier: MIT
#pragma once

#include "document/latest_job.h"
#include "document/stop_source.h"

#include <agentwright/workspace/overlap.h>

#include <QList>
#include <QStringList>
#include <QWidget>

class QLabel;
class QSpinBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace Agentwright::App {

class HeatMap;

/// Which agents claim the same work, have nearly the same prompt or the same name: a list, and a map of the most alike.
class OverlapView : public QWidget
{
    Q_OBJECT
public:
    explicit OverlapView(QWidget *parent = nullptr);

    void setAgents(const QList<LibraryAgent> &agents);
    bool isWorking() const { return m_isWorking; }
    /// What is shown stays, and is said to be old.
    void stop();
    void focusList();

Q_SIGNALS:
    void openRequested(const QString &path);
    void compareRequested(const QString &path, const QString &other);
    /// What was asked for is shown.
    void answered();
    void workingChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Question {
        QList<LibraryAgent> agents;
        double threshold = 0;
        std::shared_ptr<const StopFlag> stop;
    };
    struct Answer {
        QList<LibraryAgent> agents;
        QStringList titles; ///< by agent
        OverlapReport report;
    };
    static Answer workedOut(const Question &question);
    void ask();
    void setWorking(bool isWorking);
    void show(const Answer &answer);
    void addPairs(const OverlapReport &report);
    void addNames(const OverlapReport &report);
    QTreeWidgetItem *addPair(QTreeWidgetItem *group, qsizetype first, qsizetype second, double part);
    void fillMap(const OverlapReport &report);
    void showPairInList(int row, int column);

    QList<LibraryAgent> m_agents;
    QStringList m_titles; ///< by agent
    bool m_isWorking = false;
    bool m_isOutdated = false; ///< nobody saw it since something changed
    QStringList m_mapped; ///< paths of the agents on the map; m_agents may be newer
    QSpinBox *m_threshold;
    QLabel *m_summary;
    QTreeWidget *m_list;
    HeatMap *m_map;
    LatestJob<Question, Answer> m_job;
    StopSource m_stop; ///< behind the job
};

} // namespace Agentwright::App
