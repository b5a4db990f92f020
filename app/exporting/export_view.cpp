// SPDX-License-Identifier: MIT
#include "exporting/export_view.h"

#include "document/document_controller.h"
#include "exporting/loss_tree.h"
#include "exporting/planned_files_view.h"

#include <agentwright/base/relative_path.h>

#include <QComboBox>
#include <QCoreApplication>
#include <QShowEvent>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr int kTypingPauseMs = 250;

} // namespace

ExportView::ExportView(const DocumentController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_target(new QComboBox(this))
    , m_files(new PlannedFilesView(this))
    , m_losses(new LossTree(this))
    , m_job(
          &workOut,
          [this](const PlannedExport &planned) {
              m_files->showFiles(planned.files);
              m_losses->showOutcome(planned.outcome);
              Q_EMIT shown();
          },
          kTypingPauseMs)
{
    setObjectName(u"exportView"_s);
    m_target->setObjectName(u"exportTarget"_s);
    m_target->setAccessibleName(tr("Format"));
    for (const ExportTarget *target : allExportTargets())
        m_target->addItem(QCoreApplication::translate("Agentwright::Exporting", target->label),
                          QString(QLatin1StringView(target->id)));
    m_files->setNarrow();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_files);
    splitter->addWidget(m_losses);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({400, 250});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_target);
    layout->addWidget(splitter, 1);
    connect(m_target, &QComboBox::activated, this, [this] { Q_EMIT targetChosen(target()); });
    connect(m_target, &QComboBox::currentIndexChanged, this, &ExportView::workOutLater);
    connect(m_losses, &LossTree::itemActivated, this, [this] { Q_EMIT fixRequested(m_losses->currentKey()); });
    connect(&controller, &DocumentController::definitionChanged, this, &ExportView::workOutLater);
    connect(&controller, &DocumentController::formatChanged, this, &ExportView::workOutLater);
    connect(&controller, &DocumentController::filePathChanged, this, &ExportView::workOutLater);
}

QString ExportView::target() const
{
    return m_target->currentData().toString();
}

void ExportView::setTarget(const QString &id)
{
    if (const int index = m_target->findData(id); index >= 0)
        m_target->setCurrentIndex(index);
}

void ExportView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    workOutLater();
}

void ExportView::workOutLater()
{
    if (!isVisible())
        return;
    ExportPlan plan{.targets = {target()}, .sources = {ExportSource::of(m_controller)}, .root = {}};
    plan.request.plugin.name = slug(m_controller.definition().name());
    m_job.schedule(plan);
}

} // namespace Agentwright::App
