// SPDX-License-Identifier: MIT
#include "problems/problems_panel.h"

#include "document/document_controller.h"
#include "problems/problems_filter.h"
#include "problems/quick_fix_menu.h"
#include "problems/rule_documentation.h"

#include <agentwright/rules/rule.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

ProblemsPanel::ProblemsPanel(QWidget *parent)
    : QWidget(parent)
    , m_view(new QTreeView(this))
    , m_fix(new QPushButton(tr("Fix"), this))
    , m_goTo(new QPushButton(tr("Go To"), this))
    , m_help(new QPushButton(tr("Rule"), this))
    , m_filter(new ProblemsFilter(m_model, this))
    , m_documentation(new RuleDocumentation(this))
{
    m_view->setObjectName(u"problems"_s);
    m_view->setAccessibleName(tr("Problems"));
    m_view->setModel(&m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setTabKeyNavigation(false);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(DiagnosticsModel::MessageColumn, QHeaderView::Stretch);
    m_fix->setObjectName(u"fixProblem"_s);
    m_goTo->setObjectName(u"goToProblem"_s);

    m_help->setObjectName(u"explainRule"_s);
    m_help->setToolTip(tr("Show what the rule says"));
    m_help->setCheckable(true);
    m_documentation->hide();

    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_view);
    splitter->addWidget(m_documentation);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {m_goTo, m_fix, m_help})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *list = new QVBoxLayout;
    list->addWidget(m_filter);
    list->addWidget(splitter, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(list, 1);
    layout->addLayout(buttons);

    connect(m_view, &QTreeView::activated, this, &ProblemsPanel::goTo);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &ProblemsPanel::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsPanel::onCurrentChanged);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ProblemsPanel::rememberSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ProblemsPanel::keepSelection);
    connect(m_goTo, &QPushButton::clicked, this, [this] { goTo(m_view->currentIndex()); });
    connect(m_fix, &QPushButton::clicked, this, [this] { fix(0); });
    connect(m_help, &QPushButton::toggled, this, &ProblemsPanel::showDocumentation);
    onCurrentChanged();
}

void ProblemsPanel::setController(DocumentController *controller)
{
    m_model.setController(controller);
}

const Diagnostic *ProblemsPanel::current() const
{
    return m_model.diagnostic(m_view->currentIndex());
}

void ProblemsPanel::goTo(const QModelIndex &index)
{
    if (const Diagnostic *diagnostic = m_model.diagnostic(index))
        Q_EMIT goToRequested(diagnostic->range);
}

void ProblemsPanel::fix(qsizetype which)
{
    const Diagnostic *diagnostic = current();
    if (!diagnostic)
        return;
    const Result<void> fixed = m_model.controller()->applyFix(Diagnostic(*diagnostic), which);
    if (!fixed)
        Q_EMIT refused(fixed.error());
}

void ProblemsPanel::onCurrentChanged()
{
    const Diagnostic *diagnostic = current();
    m_goTo->setEnabled(diagnostic);
    m_fix->setEnabled(diagnostic && !diagnostic->fixes.isEmpty());
    m_fix->setToolTip(m_fix->isEnabled() ? title(diagnostic->fixes.constFirst()) : QString());
    if (diagnostic)
        m_documentation->setRule(diagnostic->rule);
}

void ProblemsPanel::showMenu(const QPoint &position)
{
    const Diagnostic *diagnostic = current();
    if (!diagnostic)
        return;
    auto *menu = new QuickFixMenu(*m_model.controller(), {*diagnostic}, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &QuickFixMenu::refused, this, &ProblemsPanel::refused);
    connect(menu, &QuickFixMenu::documentationRequested, this, &ProblemsPanel::showDocumentationOf);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

const Diagnostic *ProblemsPanel::focused() const
{
    return m_view->hasFocus() ? current() : nullptr;
}

bool ProblemsPanel::isDocumentationShown() const
{
    return !m_documentation->isHidden();
}

void ProblemsPanel::showDocumentation(bool shown)
{
    m_documentation->setVisible(shown);
    m_help->setChecked(shown);
}

void ProblemsPanel::showDocumentationOf(const RuleSpec *rule)
{
    m_documentation->setRule(rule);
    showDocumentation(true);
}

// --- Selection ---

void ProblemsPanel::rememberSelection()
{
    m_lastPlace = m_model.inTextOrder().indexOf(m_view->currentIndex().siblingAtColumn(0));
}

void ProblemsPanel::keepSelection()
{
    m_view->setRootIsDecorated(m_model.grouping() != DiagnosticsModel::Grouping::None);
    m_view->expandAll();
    // The finding that was selected may be gone: the one in its place comes next.
    const QList<QModelIndex> shown = m_model.inTextOrder();
    if (m_lastPlace >= 0 && !shown.isEmpty())
        m_view->setCurrentIndex(shown.at(std::min(m_lastPlace, shown.size() - 1)));
    onCurrentChanged();
}

void ProblemsPanel::goToNext(qsizetype caret)
{
    // Several may begin at one place: from the selected one it goes on in the list.
    const QList<QModelIndex> shown = m_model.inTextOrder();
    const qsizetype current = shown.indexOf(m_view->currentIndex().siblingAtColumn(0));
    qsizetype place = current >= 0 && startOf(shown[current]) == caret ? current + 1 : 0;
    while (place < shown.size() && startOf(shown[place]) < caret)
        ++place;
    select(shown.value(place == shown.size() ? 0 : place));
}

void ProblemsPanel::goToPrevious(qsizetype caret)
{
    const QList<QModelIndex> shown = m_model.inTextOrder();
    const qsizetype current = shown.indexOf(m_view->currentIndex().siblingAtColumn(0));
    qsizetype place = current >= 0 && startOf(shown[current]) == caret ? current - 1 : shown.size() - 1;
    while (place >= 0 && startOf(shown[place]) > caret)
        --place;
    select(shown.value(place < 0 ? shown.size() - 1 : place));
}

qsizetype ProblemsPanel::startOf(const QModelIndex &index) const
{
    return m_model.diagnostic(index)->range.start;
}

void ProblemsPanel::select(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    goTo(index);
}

} // namespace Agentwright::App
