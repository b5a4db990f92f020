// SPDX-License-Identifier: MIT
#include "preview/preview_job.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// QTextDocument by itself would read files and data: addresses.
class SealedDocument : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

/// By the states of the blocks; lines of code below their fence have places of their own.
QList<PreviewAnchor> anchorsOf(const QTextDocument &document)
{
    QList<PreviewAnchor> anchors;
    qsizetype codeLine = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const bool isCode = block.blockFormat().nonBreakableLines();
        qsizetype line = std::max(block.userState(), 0);
        if (isCode)
            line = codeLine = line > 0 ? line + 1 : codeLine > 0 ? codeLine + 1 : 0;
        else
            codeLine = 0;
        if (line > 0)
            anchors.append({line, block.position()});
    }
    std::stable_sort(anchors.begin(), anchors.end(),
                     [](const PreviewAnchor &a, const PreviewAnchor &b) { return a.line < b.line; });
    return anchors;
}

} // namespace

PreviewAnswer makePreview(const PreviewRequest &request, const QFont &font, KSyntaxHighlighting::Repository &repository)
{
    QElapsedTimer clock;
    clock.start();
    auto document = std::make_shared<SealedDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(font);
    document->setDefaultStyleSheet(previewStyleSheet(request.palette));
    document->setHtml(previewHtml(request, repository));
    PreviewAnswer answer{document, anchorsOf(*document), 0};
    document->moveToThread(QCoreApplication::instance()->thread());
    answer.tookMs = clock.elapsed();
    return answer;
}

} // namespace Agentwright::App
