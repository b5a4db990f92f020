// SPDX-License-Identifier: MIT
#pragma once

#include "document/latest_job.h"
#include "routing/agents_reader.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

class QTabWidget;

namespace Agentwright::App {

class DocumentController;
class OverlapView;
class RoutingView;

/// How the agents that belong together tell each other apart: the bench and the overlaps. Reads the folders while it is seen, on
/// another thread, and anew when the open document changes.
class RoutingPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RoutingPanel(QWidget *parent = nullptr);
    ~RoutingPanel() override;

    /// Whose text stands for its file's; null when none is open.
    void setController(DocumentController *controller);
    /// The library; empty: the agents that the open document is among.
    void setFolders(const QStringList &folders);
    /// Something in those folders may have changed.
    void lookAgain();
    void focusRequest();
    RoutingView &routing() { return *m_routing; }
    OverlapView &overlaps() { return *m_overlaps; }

Q_SIGNALS:
    void openRequested(const QString &path);
    void compareRequested(const QString &path, const QString &other);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();

    QPointer<DocumentController> m_controller;
    QStringList m_folders;
    RoutingView *m_routing;
    OverlapView *m_overlaps;
    QTabWidget *m_tabs;
    const std::shared_ptr<std::atomic_bool> m_isStopped;
    LatestJob<AgentsRequest, QList<LibraryAgent>> m_reading;
};

} // namespace Agentwright::App
