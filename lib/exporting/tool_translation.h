// SPDX-License-Identifier: MIT
#pragma once

#include "agent_draft.h"

#include <agentwright/model/tool_equivalents.h>

#include <QList>
#include <QStringList>

#include <optional>

namespace Agentwright {

/// What the two lists of a definition come to.
struct ToolPlan {
    bool inheritsAll = true; ///< there is no list of allowed tools, or it names all
    QList<ToolEntry> allowed; ///< without those that are forbidden
    QList<ToolEntry> denied;
    QStringList notSubtracted; ///< forbidden entries that forbid a part of an allowed one only
};
ToolPlan toolPlan(const DefinitionView &definition);

/// "Bash(git *)" as written.
QString writtenEntry(const ToolEntry &entry);
QStringList namesOf(const QList<ToolEntry> &entries);
/// The product's names, for retired tools those of their successor.
QStringList productTools(ToolDialect dialect, const ToolEntry &entry);

/// A list of allowed tools in another product's words.
struct ToolTranslation {
    QStringList names;
    QStringList missing; ///< entries without an equivalent that Claude Code would give a sub-agent
    QStringList gained; ///< tools of Claude Code that come along and do no more than the allowed ones
    QStringList wider; ///< entries and tools by which the agent may do more
};
/// `holdsSpecifier` says for an entry like "Bash(git *)" that the target writes it elsewhere.
ToolTranslation translateTools(ToolDialect dialect, const ToolPlan &plan,
                               bool (*holdsSpecifier)(const ToolEntry &) = nullptr);

/// Claims `tools` and, where it is taken out of the list, `disallowedTools`. The target's names; nullopt when there is nothing
/// to write, because all tools are inherited or because the target cannot say that there are none.
std::optional<QStringList> carryTools(AgentDraft &draft, ToolDialect dialect, bool canSayNone = true);

/// The account that carryTools() gives, for targets that write lists in their own way.
void reportTools(AgentDraft &draft, const ToolPlan &plan, const ToolTranslation &translation, const QString &to);
void reportDenied(AgentDraft &draft, const ToolPlan &plan);

/// True when nothing in the list changes files or runs commands; false for a definition that inherits all.
bool isReadOnly(const ToolPlan &plan);

} // namespace Agentwright
