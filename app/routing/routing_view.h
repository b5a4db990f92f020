// SPDX-License-Identifier: MIT
#pragma once

#include "document/latest_job.h"

#include <agentwright/workspace/routing_evaluation.h>

#include <QList>
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
        QString request;
        bool isTest = false;
    };
    struct Answer {
        QList<LibraryAgent> agents;
        std::optional<RoutingEvaluation> evaluation;
        QList<RoutedAgent> answers;
        QString request;
    };
    static Answer workedOut(const Question &question);
    void ask();
    void show(const Answer &answer);
    void showAnswers(const Answer &answer);
    void showEvaluation(const RoutingEvaluation &evaluation);
    void activate(const QTreeWidgetItem *item);

    QList<LibraryAgent> m_agents;
    QLineEdit *m_request;
    QPushButton *m_test;
    QLabel *m_summary;
    QTreeWidget *m_list;
    LatestJob<Question, Answer> m_job;
};

} // namespace Agentwright::App
