// SPDX-License-Identifier: MIT
#include "problems/problems_panel.h"

#include "document/document_controller.h"

#include <agentwright/rules/rule.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

ProblemsPanel::ProblemsPanel(QWidget *parent)
    : QWidget(parent)
    , m_view(new QTreeView(this))
    , m_fix(new QPushButton(tr("&Fix"), this))
    , m_goTo(new QPushButton(tr("&Go To"), this))
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

    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_goTo);
    buttons->addWidget(m_fix);
    buttons->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);

    connect(m_view, &QTreeView::activated, this, &ProblemsPanel::goTo);
    connect(m_view, &QTreeView::customContextMenuRequested, this, [this](const QPoint &position) {
        QMenu menu(this);
        fillMenu(menu);
        if (!menu.isEmpty())
            menu.exec(m_view->viewport()->mapToGlobal(position));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsPanel::updateButtons);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_lastRow = m_view->currentIndex().row(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ProblemsPanel::keepSelection);
    connect(m_goTo, &QPushButton::clicked, this, [this] { goTo(m_view->currentIndex()); });
    connect(m_fix, &QPushButton::clicked, this, [this] { fix(0); });
    updateButtons();
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

void ProblemsPanel::updateButtons()
{
    const Diagnostic *diagnostic = current();
    m_goTo->setEnabled(diagnostic);
    m_fix->setEnabled(diagnostic && !diagnostic->fixes.isEmpty());
    m_fix->setToolTip(m_fix->isEnabled() ? title(diagnostic->fixes.constFirst()) : QString());
}

void ProblemsPanel::fillMenu(QMenu &menu)
{
    const Diagnostic *diagnostic = current();
    if (!diagnostic)
        return;
    menu.addAction(tr("Go To"), this, [this] { goTo(m_view->currentIndex()); });
    for (qsizetype i = 0; i < diagnostic->fixes.size(); ++i)
        menu.addAction(title(diagnostic->fixes.at(i)), this, [this, i] { fix(i); });
}

void ProblemsPanel::keepSelection()
{
    // The finding that was selected may be gone: the one in its place comes next.
    if (m_lastRow >= 0 && m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(std::min(m_lastRow, m_model.rowCount() - 1), 0));
    updateButtons();
}

void ProblemsPanel::goToNext(qsizetype caret)
{
    // Several may begin at one place: from the selected one it goes on in the list.
    const int current = m_view->currentIndex().row();
    int row = current >= 0 && startOf(current) == caret ? current + 1 : 0;
    while (row < m_model.rowCount() && startOf(row) < caret)
        ++row;
    select(row == m_model.rowCount() ? 0 : row);
}

void ProblemsPanel::goToPrevious(qsizetype caret)
{
    const int current = m_view->currentIndex().row();
    int row = current >= 0 && startOf(current) == caret ? current - 1 : m_model.rowCount() - 1;
    while (row >= 0 && startOf(row) > caret)
        --row;
    select(row < 0 ? m_model.rowCount() - 1 : row);
}

qsizetype ProblemsPanel::startOf(int row) const
{
    return m_model.diagnostic(m_model.index(row, 0))->range.start;
}

void ProblemsPanel::select(int row)
{
    m_view->setCurrentIndex(m_model.index(row, 0));
    goTo(m_view->currentIndex());
}

} // namespace Agentwright::App
