// SPDX-License-Identifier: MIT
#pragma once

#include "readings/yaml/strict_yaml.h"

#include <agentwright/base/text_format.h>
#include <agentwright/syntax/document_syntax.h>

namespace Agentwright {

/// The frontmatter as strict YAML readers take it. yaml-cpp, which serves the document, accepts some more. Equal keys are
/// left to AW103.
StrictYaml strictReading(const DocumentSyntax &syntax);

/// True when Claude Code reads the frontmatter, at its first attempt or at the tolerant second one.
bool loadsInClaudeCode(const DocumentSyntax &syntax, const TextFormat &format);

/// True when the second attempt makes YAML of this entry alone (in a file with LF line ends).
bool isRepairable(const DocumentSyntax &syntax, const Entry &entry);

} // namespace Agentwright
