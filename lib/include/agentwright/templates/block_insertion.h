// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/text_edit.h>
#include <agentwright/syntax/document_syntax.h>

#include <QString>

namespace Agentwright {

/// The edit that puts a section into the body: in front of the line that begins at the offset, otherwise behind the line that
/// it is in, with a blank line on either side. An offset in the frontmatter means the body's start. Nothing is removed.
/// Empty for an empty block.
AGENTWRIGHT_EXPORT TextEdit blockInsertion(const DocumentSyntax &syntax, qsizetype offset, const QString &block);

} // namespace Agentwright
