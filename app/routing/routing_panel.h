// SPDX-License-Identifier: MIT
#pragma once

#include "document/latest_job.h"
#include "document/stop_source.h"
#include "routing/agents_reader.h"

#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLayout;
class QTabWidget;
class QToolButton;

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

    /// Whose text stands for its file's; null when none is open.
    void setController(DocumentController *controller);
    /// The library; empty: the agents that the open document is among.
    void setFolders(const QStringList &folders);
    /// Something in those folders may have changed.
    void lookAgain();
    void focusRequest();
    void focusOverlaps();
    /// Gives up whatever takes long.
    void stop();
    RoutingView &routing() { return *m_routing; }
    OverlapView &overlaps() { return *m_overlaps; }

Q_SIGNALS:
    void openRequested(const QString &path);
    void compareRequested(const QString &path, const QString &other);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *makeBottom();
    void read();
    void showWork();
    QStringList askedFolders() const;

    QPointer<DocumentController> m_controller;
    QStringList m_folders;
    RoutingView *m_routing;
    OverlapView *m_overlaps;
    QTabWidget *m_tabs;
    QLabel *m_asked;
    QToolButton *m_cancel;
    QTimer m_cancelDelay;
    bool m_isReading = false;
    QList<WalkProblem> m_problems; ///< of the last look
    LatestJob<AgentsRequest, AgentsAnswer> m_reading;
    StopSource m_stop; ///< behind the job
};

} // namespace Agentwright::App
