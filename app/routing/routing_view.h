// SPDX-License-Identifier: MIT
#pragma once

#include "document/latest_job.h"
#include "document/stop_source.h"

#include <agentwright/workspace/routing_evaluation.h>

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Agentwright::App {

/// Which agent a request would go to, while it is typed; and how the examples fare.
class RoutingView : public QWidget
{
    Q_OBJECT
public:
    explicit RoutingView(QWidget *parent = nullptr);

    void setAgents(const QList<LibraryAgent> &agents);
    void focusRequest();
    bool isWorking() const { return m_isWorking; }
    /// What is shown stays, and is said to be old.
    void stop();

Q_SIGNALS:
    void openRequested(const QString &path);
    void compareRequested(const QString &path, const QString &other);
    /// What was asked for is shown.
    void answered();
    void workingChanged();

private:
    struct Question {
        QList<LibraryAgent> agents;
        quint64 generation = 0; ///< of the agents
        QString request;
        bool isTest = false;
        std::shared_ptr<const StopFlag> stop;
    };
    struct Answer {
        QList<LibraryAgent> agents;
        QStringList titles; ///< by agent
        std::optional<RoutingEvaluation> evaluation;
        QList<RoutedAgent> answers;
        QString request;
    };
    /// What one generation of agents is asked with, request by request.
    struct Bench {
        quint64 generation = 0;
        std::optional<Router> router;
        QStringList titles;
    };
    static Answer workedOut(const Question &question, Bench &bench);
    void ask();
    void setWorking(bool isWorking);
    void show(const Answer &answer);
    void showAnswers(const Answer &answer);
    void showEvaluation(const RoutingEvaluation &evaluation);
    void activate(const QTreeWidgetItem *item);

    QList<LibraryAgent> m_agents;
    QStringList m_titles; ///< by agent
    quint64 m_generation = 0;
    bool m_isWorking = false;
    bool m_isTesting = false; ///< what was asked last is a test
    QLineEdit *m_request;
    QPushButton *m_test;
    QLabel *m_summary;
    QTreeWidget *m_list;
    LatestJob<Question, Answer> m_job;
    StopSource m_stop; ///< behind the job
};

} // namespace Agentwright::App
