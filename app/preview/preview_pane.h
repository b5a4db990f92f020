// SPDX-License-Identifier: MIT
#pragma once

#include "document/latest_job.h"
#include "preview/preview_job.h"

#include <QPoint>
#include <QTextBrowser>
#include <QUrl>

#include <functional>
#include <memory>

namespace Agentwright::App {

class DocumentController;

/// The prompt as it reads. Converted on another thread, a moment after the last change and only while it is to be seen.
/// Loads nothing; opens web and mail links, after a click, through the given function. Must not outlive the controller.
class PreviewPane : public QTextBrowser
{
    Q_OBJECT
public:
    using LinkOpener = std::function<void(const QUrl &)>;

    explicit PreviewPane(DocumentController &controller, QWidget *parent = nullptr);
    PreviewPane(DocumentController &controller, LinkOpener openLink, QWidget *parent = nullptr);
    ~PreviewPane() override;

    /// Scrolls so that what that line of the text (from 1) became is to be seen; stays when it is already.
    void showLine(qsizetype line);
    /// The line that what is at that position of the shown text comes from; 0 when it comes from none.
    qsizetype lineAt(int position) const;

Q_SIGNALS:
    /// What is shown now belongs to that revision of the document.
    void shown(quint64 revision);
    /// The user clicked on what comes from that line (from 1).
    void lineClicked(qsizetype line);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Request {
        PreviewRequest preview;
        QFont font;
        quint64 revision = 0;
    };
    struct Answer {
        PreviewAnswer preview;
        quint64 revision = 0;
    };

    void schedule();
    void take(Answer answer);
    void scrollToLine(qsizetype line);
    void open(const QUrl &url);

    DocumentController &m_controller;
    LinkOpener m_openLink;
    LatestJob<Request, Answer> m_job;
    std::shared_ptr<QTextDocument> m_shown;
    QList<PreviewAnchor> m_anchors;
    bool m_isOutdated = true;
    int m_tookMs = 0; ///< the last conversion
    qsizetype m_caretLine = 0;
    qsizetype m_lineToShow = 0; ///< asked for while another text was shown; 0 for none
    QPoint m_pressedAt;
};

} // namespace Agentwright::App
