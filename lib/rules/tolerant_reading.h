// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/text_format.h>
#include <agentwright/syntax/document_syntax.h>

namespace Agentwright {

/// Claude Code's second attempt at frontmatter that is not YAML: every "key: value" line at the left edge whose unquoted value
/// holds a special character is put in double quotes. Measured on 2.1.329 in November 2026.
QString repairedByClaude(QStringView frontmatter, const TextFormat &format);

/// True when the frontmatter is YAML after that repair, so that the file loads.
bool loadsTolerantly(const DocumentSyntax &syntax, const TextFormat &format);

/// True when that entry alone is YAML after the repair (of a file with LF line ends).
bool isRepairable(const DocumentSyntax &syntax, const Entry &entry);

} // namespace Agentwright
