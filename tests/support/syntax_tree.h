// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/syntax/document_syntax.h>

#include <QByteArray>

namespace Agentwright::Testing {

/// The syntax of a document as text for snapshots: fences, pieces, entries with their parts, issues.
QByteArray renderedSyntax(const DocumentSyntax &syntax);

} // namespace Agentwright::Testing
