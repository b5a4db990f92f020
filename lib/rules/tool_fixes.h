// SPDX-License-Identifier: MIT
#pragma once

#include "tool_list.h"

#include <agentwright/model/tool_meaning.h>
#include <agentwright/rules/rule.h>

#include <functional>
#include <vector>

namespace Agentwright {

/// An entry that Claude Code does not take as it stands: neither "*", an MCP name nor a present tool.
struct LostTool {
    const ToolList &list;
    qsizetype index = 0;
    ToolMeaning meaning;
    bool isFixable = true; ///< false behind kMaxFixesInOneRun others

    const ListedTool &tool() const { return list.tools().at(index); }
    QString name() const { return tool().name.toString(); }
    TextRange range() const { return list.nameRange(index); }
};

/// Both lists of a definition and what is lost of them; made once for all rules (RuleContext::tools()).
class ToolFindings
{
public:
    ToolFindings(const DocumentSyntax &syntax, bool wantsFixes);

    const std::vector<ToolList> &lists() const { return m_lists; } ///< in the order of kToolKeys
    const std::vector<LostTool> &lost() const { return m_lost; }

private:
    std::vector<ToolList> m_lists;
    std::vector<LostTool> m_lost; ///< of both, in order
};

/// The lists of `tools` and `disallowedTools`, there or not.
inline const std::vector<ToolList> &toolLists(const RuleContext &context)
{
    return context.tools().lists();
}
inline const ToolList &allowedTools(const RuleContext &context)
{
    return toolLists(context).front();
}
inline const ToolList &deniedTools(const RuleContext &context)
{
    return toolLists(context).back();
}

/// Calls back for the entries of both tool lists that have this meaning. Every lost entry has one, so that only one rule
/// speaks of it.
void forEachLostTool(const RuleContext &context, ToolMeaning::Kind kind,
                     const std::function<void(const LostTool &lost)> &visit);

/// Offers the names in the place of the entry, or its removal when they all stand in the list already. Nothing when there
/// are no names.
void addReplacement(Diagnostic &found, const LostTool &lost, const QStringList &names, FixSafety safety);

/// Offers the list without the entry; nothing when it is the last one.
void addRemoval(Diagnostic &found, const ToolList &list, qsizetype tool, FixSafety safety);

} // namespace Agentwright
