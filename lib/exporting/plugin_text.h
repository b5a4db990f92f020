// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/exporting/export_target.h>

#include <optional>

namespace Agentwright {

/// A definition as a plugin can hold it, or why it cannot.
struct PluginText {
    DefinitionView definition; ///< frontmatter is YAML; untouched where it was
    QByteArray bytes; ///< UTF-8, LF, no byte-order mark
    QStringList rewrittenKeys;
    bool hasOtherBytes = false; ///< encoding, mark or line ends are not the source's
    std::optional<ExportRefusal> refusal;
};

/// An agent of a plugin whose frontmatter Claude Code cannot read is loaded all the same, with all tools and without its
/// description (measured on 2.1.329). So values that only a lenient reader understands are written as YAML, and a definition
/// that stays unreadable is refused.
PluginText pluginText(const SourceDefinition &source);

} // namespace Agentwright
