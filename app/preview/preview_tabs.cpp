// SPDX-License-Identifier: MIT
#include "preview/preview_tabs.h"

#include "preview/preview_pane.h"
#include "preview/readings_view.h"

#include <QTabBar>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

PreviewTabs::PreviewTabs(DocumentController &controller, const ReadingsJob &readings, QWidget *parent)
    : QTabWidget(parent)
    , m_rendered(new PreviewPane(controller, this))
    , m_readings(new ReadingsView(readings, this))
{
    setObjectName(u"previewTabs"_s);
    setDocumentMode(true);
    tabBar()->setAccessibleName(tr("Preview"));
    m_rendered->setObjectName(u"preview"_s);
    m_rendered->setAccessibleName(tr("Preview"));
    addTab(m_rendered, tr("Rendered"));
    addTab(m_readings, tr("As Read By"));
}

void PreviewTabs::showReader(const QByteArray &id)
{
    setCurrentWidget(m_readings);
    m_readings->showReader(id);
}

} // namespace Agentwright::App
