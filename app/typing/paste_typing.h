// SPDX-License-Identifier: MIT
#pragma once

#include "typing/typed_edit.h"

#include <agentwright/model/definition_view.h>

#include <QString>
#include <QStringList>

namespace Agentwright::App {

/// What the clipboard holds, fit for a document.
struct PastedContent {
    QString text;
    QString html;
    QStringList files; ///< absolute paths
};

/// Pastes with regard to the place: an address onto selected prose makes a link, files become links relative to the folder of
/// the definition (absolute without one), HTML becomes Markdown. In frontmatter and code everything stays text. Not handled
/// when the plain text is to be inserted as it is.
TypedEdit pasted(const DefinitionView &definition, const Selection &selection, const PastedContent &content,
                 const QString &folder);

} // namespace Agentwright::App
