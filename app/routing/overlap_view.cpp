// SPDX-License-Identifier: MIT
#include "routing/overlap_view.h"

#include "routing/agents_reader.h"
#include "routing/heat_map.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr int kOverlapDebounceMs = 200;
constexpr qsizetype kShownPairs = 500;
constexpr qsizetype kMostOnMap = 40;
enum OverlapColumn { FirstColumn, SecondColumn, AgreementColumn, SharedWordsColumn };
enum OverlapRole { OverlapPathRole = Qt::UserRole, OverlapOtherPathRole };

} // namespace

OverlapView::OverlapView(QWidget *parent)
    : QWidget(parent)
    , m_threshold(new QSpinBox(this))
    , m_summary(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_map(new HeatMap(this))
    , m_job(&OverlapView::workedOut, [this](const Answer &answer) { show(answer); }, kOverlapDebounceMs)
{
    m_threshold->setObjectName(u"overlapThreshold"_s);
    m_threshold->setRange(5, 100);
    m_threshold->setValue(qRound(OverlapOptions().trigger * 100));
    m_threshold->setSingleStep(5);
    m_threshold->setSuffix(tr(" %"));
    auto *label = new QLabel(tr("Descriptions that agree by at least"), this);
    label->setBuddy(m_threshold);
    m_summary->setObjectName(u"overlapSummary"_s);
    m_list->setObjectName(u"overlaps"_s);
    m_list->setAccessibleName(tr("Agents that overlap"));
    m_list->setHeaderLabels({tr("Agent"), tr("And"), tr("Alike"), tr("Words that decide")});
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);

    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_threshold);
    line->addWidget(m_summary, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_map);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(splitter, 1);

    connect(m_threshold, &QSpinBox::valueChanged, this, &OverlapView::ask);
    connect(m_map, &HeatMap::currentChanged, this, &OverlapView::showPairInList);
    connect(m_map, &HeatMap::activated, this,
            [this](int row, int column) { Q_EMIT compareRequested(m_mapped[row], m_mapped[column]); });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const QString path = item->data(FirstColumn, OverlapPathRole).toString();
        const QString other = item->data(FirstColumn, OverlapOtherPathRole).toString();
        if (!other.isEmpty())
            Q_EMIT compareRequested(path, other);
        else if (!path.isEmpty())
            Q_EMIT openRequested(path);
    });
}

void OverlapView::setAgents(const QList<LibraryAgent> &agents)
{
    m_agents = agents;
    ask();
}

void OverlapView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        ask();
}

void OverlapView::ask()
{
    m_isOutdated = !isVisible();
    if (m_isOutdated)
        return; // of a large library this is work for seconds
    m_stop.stop();
    m_job.schedule({m_agents, m_threshold->value() / 100.0, m_stop.flag()});
    setWorking(true);
}

void OverlapView::focusList()
{
    m_list->setFocus();
}

void OverlapView::stop()
{
    if (!m_isWorking)
        return;
    m_stop.stop();
    m_job.cancel();
    m_summary->setText(tr("Stopped."));
    setWorking(false);
}

void OverlapView::setWorking(bool isWorking)
{
    if (std::exchange(m_isWorking, isWorking) != isWorking)
        Q_EMIT workingChanged();
}

OverlapView::Answer OverlapView::workedOut(const Question &question)
{
    return {question.agents, agentTitles(question.agents),
            overlapOf(question.agents,
                      {.trigger = question.threshold, .most = kShownPairs, .stop = question.stop.get()})};
}

void OverlapView::show(const Answer &answer)
{
    m_agents = answer.agents;
    m_titles = answer.titles;
    m_list->clear();
    addPairs(answer.report);
    addNames(answer.report);
    m_list->expandAll();
    fillMap(answer.report);
    m_summary->setText(answer.report.agents == 0 ? tr("No agents here.")
                                                 : tr("%n agent(s) compared", nullptr, int(answer.report.agents)));
    setWorking(false);
    Q_EMIT answered();
}

QTreeWidgetItem *OverlapView::addPair(QTreeWidgetItem *group, qsizetype first, qsizetype second, double part)
{
    auto *item = new QTreeWidgetItem(group);
    item->setText(FirstColumn, m_titles[first]);
    item->setText(SecondColumn, m_titles[second]);
    item->setText(AgreementColumn, QLocale().toString(int(std::lround(part * 100))) + u" %"_s);
    item->setTextAlignment(AgreementColumn, Qt::AlignTrailing | Qt::AlignVCenter);
    item->setToolTip(FirstColumn, m_agents[first].path);
    item->setToolTip(SecondColumn, m_agents[second].path);
    item->setData(FirstColumn, OverlapPathRole, m_agents[first].path);
    item->setData(FirstColumn, OverlapOtherPathRole, m_agents[second].path);
    return item;
}

void OverlapView::addPairs(const OverlapReport &report)
{
    auto *triggers = new QTreeWidgetItem(m_list, {tr("Descriptions: %n pair(s)", nullptr, int(report.triggerPairs))});
    for (const OverlapPair &pair : report.triggers) {
        QStringList words;
        for (const SharedWord &word : pair.words)
            words.append(word.word);
        addPair(triggers, pair.first, pair.second, pair.similarity)->setText(SharedWordsColumn, words.join(u", "_s));
    }
    auto *bodies = new QTreeWidgetItem(m_list, {tr("Prompts: %n pair(s)", nullptr, int(report.bodyPairs))});
    for (const BodyPair &pair : report.bodies)
        addPair(bodies, pair.first, pair.second, pair.resemblance);
}

void OverlapView::addNames(const OverlapReport &report)
{
    auto *names = new QTreeWidgetItem(m_list, {tr("Names taken twice: %n", nullptr, int(report.names.size()))});
    for (const NameGroup &group : report.names) {
        auto *name = new QTreeWidgetItem(names, {group.name});
        name->setText(SharedWordsColumn, group.inFront.size() == 1 ? tr("one hides the others")
                                                                   : tr("one is loaded, and which one is not defined"));
        const QString inFront = group.inFront.size() == 1 ? tr("counts") : tr("may count");
        for (const qsizetype agent : group.agents) {
            auto *item = new QTreeWidgetItem(name, {m_agents[agent].path.section(u'/', -1)});
            item->setText(SecondColumn, group.inFront.contains(agent) ? inFront : tr("hidden"));
            item->setText(SharedWordsColumn, scopeTitle(m_agents[agent].scope));
            item->setToolTip(FirstColumn, m_agents[agent].path);
            item->setData(FirstColumn, OverlapPathRole, m_agents[agent].path);
        }
    }
}

/// The agents of the strongest pairs, as they come in the list.
void OverlapView::fillMap(const OverlapReport &report)
{
    QList<qsizetype> mapped;
    QList<HeatMap::Cell> cells;
    const auto placeOf = [&mapped](qsizetype agent) {
        qsizetype place = mapped.indexOf(agent);
        if (place < 0 && mapped.size() < kMostOnMap) {
            place = mapped.size();
            mapped.append(agent);
        }
        return int(place);
    };
    for (const OverlapPair &pair : report.triggers) {
        const int row = placeOf(pair.first);
        const int column = placeOf(pair.second);
        if (row >= 0 && column >= 0)
            cells.append({row, column, pair.similarity});
    }
    QStringList titles;
    m_mapped.clear();
    for (const qsizetype agent : std::as_const(mapped)) {
        titles.append(m_titles[agent]);
        m_mapped.append(m_agents[agent].path);
    }
    m_map->setCells(titles, cells);
    m_map->setVisible(!titles.isEmpty());
}

void OverlapView::showPairInList(int row, int column)
{
    const QString first = m_mapped[row];
    const QString second = m_mapped[column];
    const QTreeWidgetItem *triggers = m_list->topLevelItem(0);
    for (int i = 0; i < triggers->childCount(); ++i) {
        QTreeWidgetItem *item = triggers->child(i);
        const QString path = item->data(FirstColumn, OverlapPathRole).toString();
        const QString other = item->data(FirstColumn, OverlapOtherPathRole).toString();
        if ((path == first && other == second) || (path == second && other == first)) {
            m_list->setCurrentItem(item);
            return;
        }
    }
    m_list->setCurrentItem(nullptr);
}

} // namespace Agentwright::App
