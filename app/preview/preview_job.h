// SPDX-License-Identifier: MIT
#pragma once

#include "preview/preview_html.h"

#include <QFont>
#include <QList>
#include <QTextDocument>

#include <memory>

namespace Agentwright::App {

/// Where a line of the source is in the preview.
struct PreviewAnchor {
    qsizetype line = 0;
    int position = 0;
};

struct PreviewAnswer {
    std::shared_ptr<QTextDocument> document; ///< belongs to the application's thread; not laid out
    QList<PreviewAnchor> anchors; ///< sorted by line
    qint64 tookMs = 0;
};

/// Converts on whatever thread it is called. The document loads nothing, from nowhere.
PreviewAnswer makePreview(const PreviewRequest &request, const QFont &font, KSyntaxHighlighting::Repository &repository);

} // namespace Agentwright::App
