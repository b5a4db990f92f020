// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/model/definition_view.h>

#include <QColor>
#include <QPalette>
#include <QString>
#include <QStringList>

#include <optional>

namespace KSyntaxHighlighting {
class Repository;
}

namespace Agentwright::App {

/// What stands above the prompt.
struct PreviewHeader {
    QString name;
    QString model;
    std::optional<QStringList> tools; ///< nullopt: inherits all
    QColor colour; ///< may be invalid
};

struct PreviewRequest {
    QString body; ///< document text: stand-ins and all
    qsizetype firstLine = 1; ///< of the body in the document, from 1
    PreviewHeader header;
    QPalette palette;
    /// Of a long prompt the part around this line of the document is shown; 0: all of it, however long.
    qsizetype aroundLine = 0;
};

/// The request for a definition's prompt.
PreviewRequest previewRequestOf(const DefinitionView &definition, const QPalette &palette);

/// The prompt as HTML of the kind that QTextDocument shows. What comes from a line of the document has that as its
/// block's user state: names would do, but a viewer takes forever for many of them.
/// Nothing from the prompt becomes a tag, an attribute (but for the addresses of links) or a style. Pure; the repository must
/// not be in use on another thread.
QString previewHtml(const PreviewRequest &request, KSyntaxHighlighting::Repository &repository);

QString previewStyleSheet(const QPalette &palette);

} // namespace Agentwright::App
