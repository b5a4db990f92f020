// SPDX-License-Identifier: MIT
#pragma once

#include "import_draft.h"

#include <agentwright/model/tool_equivalents.h>

#include <QStringList>

#include <span>

namespace Agentwright {

/// A product's names as entries of Claude Code's lists.
struct ToolsInClaude {
    QStringList entries;
    QStringList unknown; ///< names that stand for nothing here
    bool isAll = false; ///< a star is among them
};
/// The dialects are asked in turn, then Claude Code's own names and those that products had before.
ToolsInClaude toolsInClaude(std::span<const ToolDialect> dialects, const QStringList &names);

struct ToolListRule {
    std::span<const ToolDialect> dialects;
    bool emptyMeansAll = false;
};

/// Places the list of allowed tools. Names that nobody knows are left out, which allows less.
void importTools(ImportDraft &draft, QLatin1StringView from, const QStringList &names, const ToolListRule &rule);
/// Forbids tools, besides those that are forbidden already. Names that nobody knows are left out: there is no such tool here.
void importDenied(ImportDraft &draft, QLatin1StringView from, const QStringList &names,
                  std::span<const ToolDialect> dialects);

} // namespace Agentwright
