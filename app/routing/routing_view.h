// SPDX-License-Identifier: MIT
#pragma once

#include "document/latest_job.h"

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

Q_SIGNALS:
    void openRequested(const QString &path);
    void compareRequested(const QString &path, const QString &other);
    /// What was asked for is shown.
    void answered();

private:
    struct Question {
        QList<LibraryAgent> agents;
        quint64 generation = 0; ///< of the agents
        QString request;
        bool isTest = false;
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
    void show(const Answer &answer);
    void showAnswers(const Answer &answer);
    void showEvaluation(const RoutingEvaluation &evaluation);
    void activate(const QTreeWidgetItem *item);

    QList<LibraryAgent> m_agents;
    QStringList m_titles; ///< by agent
    quint64 m_generation = 0;
    QLineEdit *m_request;
    QPushButton *m_test;
    QLabel *m_summary;
    QTreeWidget *m_list;
    LatestJob<Question, Answer> m_job;
};

} // namespace Agentwright::App
