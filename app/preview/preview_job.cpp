// SPDX-License-Identifier: MIT
#include "preview/preview_job.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextBlock>
#include <QTextFragment>

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

QList<PreviewAnchor> anchorsOf(const QTextDocument &document)
{
    QList<PreviewAnchor> anchors;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const auto first = block.begin();
        if (first.atEnd())
            continue;
        const QStringList names = first.fragment().charFormat().anchorNames();
        if (!names.isEmpty() && names.first().startsWith(u'L'))
            anchors.append({names.first().sliced(1).toLongLong(), block.position()});
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
