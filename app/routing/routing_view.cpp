// SPDX-License-Identifier: MIT
#include "routing/routing_view.h"

#include "routing/agents_reader.h"
#include "widgets/hint_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr int kRequestDebounceMs = 120;
constexpr qsizetype kShownAgents = 20;
constexpr qsizetype kShownWords = 8;
enum RankColumn { AgentColumn, ScoreColumn, DecidingWordsColumn };
enum Role { PathRole = Qt::UserRole, OtherPathRole };

QString percent(double part)
{
    return QLocale().toString(int(std::lround(part * 100))) + u" %"_s;
}

QString wordsOf(const RoutedAgent &answer)
{
    QStringList words;
    for (const DecidingWord &word : answer.words.first(std::min(kShownWords, answer.words.size())))
        words.append(word.word);
    return words.join(u", "_s);
}

} // namespace

RoutingView::RoutingView(QWidget *parent)
    : QWidget(parent)
    , m_request(new QLineEdit(this))
    , m_test(new QPushButton(tr("Test With All Examples"), this))
    , m_summary(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_job([bench = std::make_shared<Bench>()](const Question &question) { return workedOut(question, *bench); },
            [this](const Answer &answer) { show(answer); }, kRequestDebounceMs)
{
    m_request->setObjectName(u"routingRequest"_s);
    m_request->setAccessibleName(tr("Request"));
    setHint(*m_request, tr("What somebody asks for: which agent would answer?"));
    m_request->setClearButtonEnabled(true);
    m_test->setObjectName(u"routingTest"_s);
    m_test->setCheckable(true);
    m_test->setToolTip(tr("Ask each example's request of the agents without that example"));
    m_summary->setObjectName(u"routingSummary"_s);
    m_summary->setWordWrap(true);
    m_list->setObjectName(u"routingAnswers"_s);
    m_list->setAccessibleName(tr("Agents that would answer"));
    m_list->setHeaderLabels({tr("Agent"), tr("Score"), tr("Words that decide")});
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);

    auto *line = new QHBoxLayout;
    line->addWidget(m_request, 1);
    line->addWidget(m_test);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);

    connect(m_request, &QLineEdit::textChanged, this, [this] {
        m_test->setChecked(false);
        ask();
    });
    connect(m_request, &QLineEdit::returnPressed, this, [this] {
        if (QTreeWidgetItem *first = m_list->topLevelItem(0)) {
            m_list->setCurrentItem(first);
            m_list->setFocus();
        }
    });
    connect(m_test, &QPushButton::toggled, this, &RoutingView::ask);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) { activate(item); });
    ask();
}

void RoutingView::setAgents(const QList<LibraryAgent> &agents)
{
    m_agents = agents;
    ++m_generation;
    ask();
}

void RoutingView::focusRequest()
{
    m_request->setFocus();
}

void RoutingView::ask()
{
    if (std::exchange(m_isTesting, m_test->isChecked()))
        m_stop.stop(); // a test may take long; other questions share what they begin with
    m_job.schedule({m_agents, m_generation, m_request->text(), m_test->isChecked(), m_stop.flag()});
    setWorking(true);
}

void RoutingView::stop()
{
    if (!m_isWorking)
        return;
    m_stop.stop();
    m_job.cancel();
    const QSignalBlocker blocker(m_test);
    m_test->setChecked(false);
    m_summary->setText(tr("Stopped."));
    setWorking(false);
}

void RoutingView::setWorking(bool isWorking)
{
    if (std::exchange(m_isWorking, isWorking) != isWorking)
        Q_EMIT workingChanged();
}

RoutingView::Answer RoutingView::workedOut(const Question &question, Bench &bench)
{
    const StopFlag *stop = question.stop.get();
    if (!bench.router || bench.generation != question.generation) {
        bench = {question.generation, Router(question.agents, Router::Evidence::Everything, stop),
                 agentTitles(question.agents)};
        if (isStopped(stop)) {
            bench.router.reset(); // it is unfinished; and nobody gets this answer
            return {};
        }
    }
    Answer answer{question.agents, bench.titles, {}, {}, question.request};
    if (question.isTest)
        answer.evaluation = evaluateRouting(question.agents, stop);
    else if (!question.request.trimmed().isEmpty())
        answer.answers = bench.router->route(question.request, kShownAgents);
    return answer;
}

void RoutingView::show(const Answer &answer)
{
    m_list->clear();
    m_agents = answer.agents;
    m_titles = answer.titles;
    m_list->setHeaderLabels(answer.evaluation
                                ? QStringList{tr("Asked, and who answers"), tr("Place"), tr("What tells them apart")}
                                : QStringList{tr("Agent"), tr("Score"), tr("Words that decide")});
    if (answer.evaluation)
        showEvaluation(*answer.evaluation);
    else
        showAnswers(answer);
    m_list->expandAll();
    setWorking(false);
    Q_EMIT answered();
}

void RoutingView::showAnswers(const Answer &answer)
{
    const auto count = int(std::count_if(m_agents.begin(), m_agents.end(), answersRequests));
    m_summary->setText(
        answer.request.trimmed().isEmpty() ? tr("%n agent(s) may answer here.", nullptr, count)
        : answer.answers.isEmpty()
            ? tr("None of %n agent(s) has a word of this request.", nullptr, count)
            : tr("Estimated from the words of %n description(s): a model may decide otherwise.", nullptr, count));
    for (const RoutedAgent &one : answer.answers) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(AgentColumn, m_titles[one.agent]);
        item->setText(ScoreColumn, QLocale().toString(one.score, 'f', 1));
        item->setText(DecidingWordsColumn, wordsOf(one));
        item->setToolTip(AgentColumn, m_agents[one.agent].path);
        item->setData(AgentColumn, PathRole, m_agents[one.agent].path);
    }
}

void RoutingView::showEvaluation(const RoutingEvaluation &evaluation)
{
    if (evaluation.cases.isEmpty()) {
        m_summary->setText(tr("No description here has an example."));
        return;
    }
    m_summary->setText(
        tr("%n example(s): the right agent comes first for %1, among the first three for %2. By names alone: %3 and %4. "
           "By guessing: %5 and %6.",
           nullptr, int(evaluation.cases.size()))
            .arg(percent(evaluation.accuracy.first), percent(evaluation.accuracy.firstThree),
                 percent(evaluation.namesOnly.first), percent(evaluation.namesOnly.firstThree),
                 percent(evaluation.random.first), percent(evaluation.random.firstThree)));
    for (const Confusion &confusion : evaluation.confusions) {
        auto *pair = new QTreeWidgetItem(m_list);
        pair->setText(AgentColumn,
                      tr("%1 is asked, %2 answers").arg(m_titles[confusion.expected], m_titles[confusion.answered]));
        pair->setText(ScoreColumn, tr("%n time(s)", nullptr, int(confusion.cases.size())));
        pair->setText(DecidingWordsColumn,
                      tr("the one: %1; the other: %2")
                          .arg(confusion.expectedWords.join(u", "_s), confusion.answeredWords.join(u", "_s)));
        pair->setData(AgentColumn, PathRole, m_agents[confusion.expected].path);
        pair->setData(AgentColumn, OtherPathRole, m_agents[confusion.answered].path);
        for (const qsizetype number : confusion.cases) {
            const RoutingCase &one = evaluation.cases[number];
            auto *item = new QTreeWidgetItem(pair);
            item->setText(AgentColumn, m_agents[one.agent].examples[one.example].request.simplified());
            item->setText(ScoreColumn, one.rank > 0 ? QLocale().toString(one.rank) : tr("nowhere"));
            item->setText(DecidingWordsColumn, wordsOf(one.answers.first()));
            item->setData(AgentColumn, PathRole, m_agents[one.agent].path);
        }
    }
}

void RoutingView::activate(const QTreeWidgetItem *item)
{
    const QString path = item->data(AgentColumn, PathRole).toString();
    const QString other = item->data(AgentColumn, OtherPathRole).toString();
    if (!other.isEmpty())
        Q_EMIT compareRequested(path, other);
    else if (!path.isEmpty())
        Q_EMIT openRequested(path);
}

} // namespace Agentwright::App
