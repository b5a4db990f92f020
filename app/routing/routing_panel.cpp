// SPDX-License-Identifier: MIT
#include "routing/routing_panel.h"

#include "document/document_controller.h"
#include "routing/overlap_view.h"
#include "routing/routing_view.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

static constexpr int kPanelDebounceMs = 400;

RoutingPanel::RoutingPanel(QWidget *parent)
    : QWidget(parent)
    , m_routing(new RoutingView(this))
    , m_overlaps(new OverlapView(this))
    , m_tabs(new QTabWidget(this))
    , m_isStopped(std::make_shared<std::atomic_bool>(false))
    , m_reading([reader = std::make_shared<AgentsReader>()](
                    const AgentsRequest &request) { return reader->read(request); },
                [this](const QList<LibraryAgent> &agents) {
                    m_routing->setAgents(agents);
                    m_overlaps->setAgents(agents);
                },
                kPanelDebounceMs)
{
    setObjectName(u"routingPanel"_s);
    m_tabs->setObjectName(u"routingTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Requests or overlap"));
    m_tabs->addTab(m_routing, tr("&Requests"));
    m_tabs->addTab(m_overlaps, tr("Overla&p"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);
    connect(m_routing, &RoutingView::openRequested, this, &RoutingPanel::openRequested);
    connect(m_overlaps, &OverlapView::openRequested, this, &RoutingPanel::openRequested);
    connect(m_routing, &RoutingView::compareRequested, this, &RoutingPanel::compareRequested);
    connect(m_overlaps, &OverlapView::compareRequested, this, &RoutingPanel::compareRequested);
}

RoutingPanel::~RoutingPanel()
{
    *m_isStopped = true; // the job waits for its run
}

void RoutingPanel::setController(DocumentController *controller)
{
    if (m_controller == controller)
        return;
    if (m_controller)
        m_controller->disconnect(this);
    m_controller = controller;
    if (controller) {
        connect(controller, &DocumentController::definitionChanged, this, &RoutingPanel::read);
        connect(controller, &DocumentController::filePathChanged, this, &RoutingPanel::read);
    }
    read();
}

void RoutingPanel::setFolders(const QStringList &folders)
{
    if (m_folders == folders)
        return;
    m_folders = folders;
    read();
}

void RoutingPanel::lookAgain()
{
    if (!m_folders.isEmpty())
        read();
}

void RoutingPanel::focusRequest()
{
    m_tabs->setCurrentWidget(m_routing);
    m_routing->focusRequest();
}

void RoutingPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void RoutingPanel::read()
{
    if (!isVisible())
        return;
    AgentsRequest request{m_folders, {}, {}, m_isStopped};
    if (m_controller) {
        request.openPath = m_controller->filePath();
        request.open = m_controller->definition();
        if (m_folders.isEmpty())
            request.folders = neighbourhoodOf(request.openPath);
    }
    m_reading.schedule(request);
}

} // namespace Agentwright::App
