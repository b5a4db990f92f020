// SPDX-License-Identifier: MIT
#include "preview/preview_pane.h"

#include "document/document_controller.h"

#include <agentwright/syntax/frontmatter_edit.h>

#include <KSyntaxHighlighting/Repository>

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr int kDebounceMs = 200;
constexpr int kMaxDebounceMs = 3000;

PreviewHeader headerOf(const DefinitionView &definition)
{
    PreviewHeader header{definition.name(), definition.value(u"model").text, {}, {}};
    const FieldValue tools = definition.value(u"tools");
    if (tools.kind == FieldValue::Kind::List)
        header.tools = tools.items;
    else if (!tools.isAbsent())
        header.tools = splitListText(tools.text);
    header.colour = QColor::fromString(definition.value(u"color").text);
    return header;
}

/// Line of the body's first character, from 1.
qsizetype firstBodyLine(const DefinitionView &definition)
{
    return QStringView(definition.text()).first(definition.syntax().body().start).count(u'\n') + 1;
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
          [this](Answer answer) { take(std::move(answer)); }, kDebounceMs)
{
    setObjectName("previewPane"_L1);
    setAccessibleName(tr("Preview of the prompt"));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
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
    const DefinitionView &definition = m_controller.definition();
    m_job.schedule({{definition.body().toString(), firstBodyLine(definition), headerOf(definition), palette()},
                    font(),
                    m_controller.revision()});
}

void PreviewPane::take(Answer answer)
{
    // A text that takes long to convert is converted less often.
    m_job.setDebounceMs(std::clamp(int(answer.preview.tookMs * 2), kDebounceMs, kMaxDebounceMs));
    const int scrolled = verticalScrollBar()->value();
    setDocument(answer.preview.document.get());
    m_shown = std::move(answer.preview.document);
    m_anchors = std::move(answer.preview.anchors);
    if (scrolled > verticalScrollBar()->maximum())
        document()->documentLayout()->documentSize(); // lays out what a moment later would be
    verticalScrollBar()->setValue(scrolled);
    Q_EMIT shown(answer.revision);
}

void PreviewPane::showLine(qsizetype line)
{
    const auto behind = std::upper_bound(m_anchors.cbegin(), m_anchors.cend(), line,
                                         [](qsizetype wanted, const PreviewAnchor &it) { return wanted < it.line; });
    if (behind == m_anchors.cbegin()) {
        verticalScrollBar()->setValue(0);
        return;
    }
    const QTextBlock block = document()->findBlock(std::prev(behind)->position);
    const QRectF area = document()->documentLayout()->blockBoundingRect(block);
    QScrollBar *bar = verticalScrollBar();
    const int height = viewport()->height();
    if (area.top() < bar->value() || area.top() > bar->value() + height * 0.9)
        bar->setValue(int(area.top()) - height / 4);
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
