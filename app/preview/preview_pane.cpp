// SPDX-License-Identifier: MIT
#include "preview/preview_pane.h"

#include "document/document_controller.h"
#include "preview/body_window.h"

#include <KSyntaxHighlighting/Repository>

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// A short prompt follows every key, as fast as it can be converted; a long one waits for a pause.
constexpr int kShortDebounceMs = 0;
constexpr int kLongDebounceMs = 100;
constexpr int kMaxDebounceMs = 3000;
constexpr qsizetype kShort = 20'000;

int debounceAfter(qsizetype size, int tookMs)
{
    // What took long is done less often.
    return size <= kShort ? kShortDebounceMs : std::clamp(tookMs / 2, kLongDebounceMs, kMaxDebounceMs);
}

} // namespace

PreviewPane::PreviewPane(DocumentController &controller, QWidget *parent)
    : PreviewPane(controller, [](const QUrl &url) { QDesktopServices::openUrl(url); }, parent)
{ }

PreviewPane::PreviewPane(DocumentController &controller, LinkOpener openLink, QWidget *parent)
    : QTextBrowser(parent)
    , m_controller(controller)
    , m_openLink(std::move(openLink))
    // The repository is not thread-safe: this one is used by the job alone, which never runs twice at a time.
    , m_job(
          [repository = std::make_shared<std::unique_ptr<KSyntaxHighlighting::Repository>>()](const Request &request) {
              if (!*repository)
                  *repository = std::make_unique<KSyntaxHighlighting::Repository>();
              return Answer{makePreview(request.preview, request.font, **repository), request.revision};
          },
          [this](Answer answer) { take(std::move(answer)); }, kShortDebounceMs)
{
    setObjectName("previewPane"_L1);
    setAccessibleName(tr("Preview of the prompt"));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setLayoutDirection(Qt::LeftToRight); // begins where the prompt does, in every language of the program
    connect(this, &QTextBrowser::anchorClicked, this, &PreviewPane::open);
    connect(&controller, &DocumentController::definitionChanged, this, &PreviewPane::schedule);
}

PreviewPane::~PreviewPane()
{
    // The shared document is deleted before the base class looks at it for the last time.
    setDocument(nullptr);
}

QVariant PreviewPane::loadResource(int, const QUrl &)
{
    return {};
}

void PreviewPane::schedule()
{
    m_isOutdated = true;
    if (!isVisible())
        return;
    m_isOutdated = false;
    PreviewRequest request = previewRequestOf(m_controller.definition(), palette());
    request.aroundLine = std::max<qsizetype>(m_caretLine, 1);
    m_job.setDebounceMs(debounceAfter(request.body.size(), m_tookMs));
    m_job.schedule({std::move(request), font(), m_controller.revision()});
}

void PreviewPane::take(Answer answer)
{
    m_tookMs = int(answer.preview.tookMs);
    const int scrolled = verticalScrollBar()->value();
    setDocument(answer.preview.document.get());
    m_shown = std::move(answer.preview.document);
    m_anchors = std::move(answer.preview.anchors);
    if (scrolled > verticalScrollBar()->maximum())
        document()->documentLayout()->documentSize(); // lays out what a moment later would be
    verticalScrollBar()->setValue(scrolled);
    if (const qsizetype line = std::exchange(m_lineToShow, 0); line > 0)
        scrollToLine(line);
    Q_EMIT shown(answer.revision);
}

/// The last anchor that is not behind the line; the end when all are.
static QList<PreviewAnchor>::const_iterator anchorBefore(const QList<PreviewAnchor> &anchors, qsizetype line)
{
    const auto behind = std::upper_bound(anchors.cbegin(), anchors.cend(), line,
                                         [](qsizetype wanted, const PreviewAnchor &it) { return wanted < it.line; });
    return behind == anchors.cbegin() ? anchors.cend() : std::prev(behind);
}

void PreviewPane::showLine(qsizetype line)
{
    m_caretLine = line;
    if (m_isOutdated || m_job.isPending())
        m_lineToShow = line; // the text that comes may have it elsewhere
    const bool isOutside = !m_anchors.isEmpty() && (line < m_anchors.first().line || line > m_anchors.last().line);
    if (isOutside && m_controller.definition().body().size() > kMostShown) {
        m_lineToShow = line;
        schedule();
        return;
    }
    scrollToLine(line);
}

void PreviewPane::scrollToLine(qsizetype line)
{
    const auto anchor = anchorBefore(m_anchors, line);
    if (anchor == m_anchors.cend()) {
        verticalScrollBar()->setValue(0);
        return;
    }
    const QTextBlock block = document()->findBlock(anchor->position);
    const QRectF area = document()->documentLayout()->blockBoundingRect(block);
    QScrollBar *bar = verticalScrollBar();
    const int height = viewport()->height();
    if (area.top() < bar->value() || area.top() > bar->value() + height * 0.9)
        bar->setValue(int(area.top()) - height / 4);
}

qsizetype PreviewPane::lineAt(int position) const
{
    // By place: boxes and lists stand in the order of the text.
    const QTextBlock block = document()->findBlock(position);
    const PreviewAnchor *nearest = nullptr;
    for (const PreviewAnchor &anchor : m_anchors) {
        if (anchor.position < block.position() + block.length() && (!nearest || anchor.position >= nearest->position))
            nearest = &anchor;
    }
    return nearest ? nearest->line : 0;
}

void PreviewPane::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    QTextBrowser::mousePressEvent(event);
}

void PreviewPane::mouseReleaseEvent(QMouseEvent *event)
{
    QTextBrowser::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const bool isClick = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier
                         && (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (!isClick || textCursor().hasSelection() || !anchorAt(at).isEmpty())
        return;
    event->accept(); // the base class passes on every click that is not at a link
    if (const qsizetype line = lineAt(cursorForPosition(at).position()); line > 0)
        Q_EMIT lineClicked(line);
}

void PreviewPane::open(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    if (scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1)
        m_openLink(url);
    else if (scheme.isEmpty() && url.path().isEmpty() && url.hasFragment())
        scrollToAnchor(url.fragment());
}

void PreviewPane::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        schedule();
}

void PreviewPane::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    if (m_isOutdated)
        schedule();
}

} // namespace Agentwright::App
