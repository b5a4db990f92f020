// SPDX-License-Identifier: MIT
#include "routing/routing_panel.h"

#include "document/document_controller.h"
#include "document/shown_path.h"
#include "routing/overlap_view.h"
#include "routing/routing_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

static constexpr int kPanelDebounceMs = 400;
static constexpr qsizetype kNamedFolders = 3; ///< the others are in the tool tip
static constexpr int kCancelDelayMs = 500; ///< what is done sooner nobody wants to stop

RoutingPanel::RoutingPanel(QWidget *parent)
    : QWidget(parent)
    , m_routing(new RoutingView(this))
    , m_overlaps(new OverlapView(this))
    , m_tabs(new QTabWidget(this))
    , m_asked(new QLabel(this))
    , m_cancel(new QToolButton(this))
    , m_reading([reader = std::make_shared<AgentsReader>()](
                    const AgentsRequest &request) { return reader->read(request); },
                [this](const AgentsAnswer &answer) {
                    m_isReading = false;
                    m_problems = answer.problems;
                    m_routing->setAgents(answer.agents);
                    m_overlaps->setAgents(answer.agents);
                    showWork();
                },
                kPanelDebounceMs)
{
    setObjectName(u"routingPanel"_s);
    m_tabs->setObjectName(u"routingTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Requests or overlap"));
    m_tabs->addTab(m_routing, tr("Requests"));
    m_tabs->addTab(m_overlaps, tr("Overlap"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs, 1);
    layout->addLayout(makeBottom());
    connect(m_routing, &RoutingView::workingChanged, this, &RoutingPanel::showWork);
    connect(m_overlaps, &OverlapView::workingChanged, this, &RoutingPanel::showWork);
    connect(m_routing, &RoutingView::openRequested, this, &RoutingPanel::openRequested);
    connect(m_overlaps, &OverlapView::openRequested, this, &RoutingPanel::openRequested);
    connect(m_routing, &RoutingView::compareRequested, this, &RoutingPanel::compareRequested);
    connect(m_overlaps, &OverlapView::compareRequested, this, &RoutingPanel::compareRequested);
}

QLayout *RoutingPanel::makeBottom()
{
    m_asked->setObjectName(u"askedFolders"_s);
    m_asked->setTextFormat(Qt::PlainText);
    m_asked->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_asked->setWordWrap(true);
    m_cancel->setObjectName(u"stopRouting"_s);
    m_cancel->setText(tr("Stop"));
    m_cancel->setAccessibleName(tr("Stop reading and comparing agents"));
    m_cancel->hide();
    m_cancelDelay.setSingleShot(true);
    m_cancelDelay.setInterval(kCancelDelayMs);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_asked, 1);
    bottom->addWidget(m_cancel);
    connect(&m_cancelDelay, &QTimer::timeout, this, [this] {
        m_cancel->show();
        showWork();
    });
    connect(m_cancel, &QToolButton::clicked, this, &RoutingPanel::stop);
    return bottom;
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

void RoutingPanel::focusOverlaps()
{
    m_tabs->setCurrentWidget(m_overlaps);
    m_overlaps->focusList();
}

void RoutingPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

static QString namedFolders(const QStringList &folders)
{
    QStringList named = folders.first(std::min(folders.size(), kNamedFolders));
    if (named.size() < folders.size())
        named.append(u"…"_s);
    return named.join(u", "_s);
}

/// The library, or where the open document is.
QStringList RoutingPanel::askedFolders() const
{
    return m_folders.isEmpty() && m_controller ? neighbourhoodOf(m_controller->filePath()) : m_folders;
}

void RoutingPanel::read()
{
    if (!isVisible())
        return;
    AgentsRequest request{askedFolders(), {}, {}, m_stop.flag()};
    if (m_controller) {
        request.openPath = m_controller->filePath();
        request.open = m_controller->definition();
    }
    m_reading.schedule(request);
    m_isReading = true;
    showWork();
}

void RoutingPanel::stop()
{
    m_stop.stop();
    m_reading.cancel();
    const bool wasReading = std::exchange(m_isReading, false);
    m_routing->stop();
    m_overlaps->stop();
    showWork();
    if (wasReading)
        m_asked->setText(tr("Stopped: not all agents were read."));
}

void RoutingPanel::showWork()
{
    QStringList folders;
    for (const QString &folder : askedFolders())
        folders.append(shownPath(folder));
    const bool isWorking = m_isReading || m_routing->isWorking() || m_overlaps->isWorking();
    const QString text = folders.isEmpty()                    ? tr("Only the open document is asked.")
                         : m_isReading                        ? tr("Reading the agents below %1…")
                         : isWorking && !m_cancel->isHidden() ? tr("Comparing the agents below %1…")
                                                              : tr("Asked are the agents below %1");
    QStringList problems;
    for (const WalkProblem &problem : std::as_const(m_problems))
        problems.append(tr("%1: %2").arg(shownPath(problem.path), problemText(problem)));
    const QString asked = folders.isEmpty() ? text : text.arg(namedFolders(folders));
    m_asked->setText(problems.isEmpty() ? asked : asked + u" · "_s + problems.constFirst());
    m_asked->setToolTip(folders.isEmpty() ? QString()
                                          : (QStringList{text.arg(folders.join(u'\n'))} + problems).join(u'\n'));
    if (!isWorking) {
        m_cancelDelay.stop();
        m_cancel->hide();
    } else if (m_cancel->isHidden() && !m_cancelDelay.isActive()) {
        m_cancelDelay.start();
    }
}

} // namespace Agentwright::App
