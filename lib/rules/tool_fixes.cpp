// SPDX-License-Identifier: MIT
#include "tool_fixes.h"

#include "rule_support.h"

#include <agentwright/model/tool_catalog.h>
#include <agentwright/model/tool_equivalents.h>

#include <QHash>

#include <algorithm>
#include <vector>

namespace Agentwright {

namespace {

/// Names that Claude Code has too, but for their case, are the other product's in a list that has its names besides and none of
/// Claude Code's.
bool isForeignList(const ToolList &list, const QStringList &foreign)
{
    const auto isStrange = [](const QString &name) {
        return std::ranges::any_of(toolDialects(), [&](const ToolDialectSpec &dialect) {
            // These read Claude's spelling as well as their own.
            const bool isTolerant = dialect.dialect == ToolDialect::CopilotAlias
                                    || dialect.dialect == ToolDialect::VsCode;
            return !isTolerant && isKnownTool(dialect.dialect, name);
        });
    };
    return !list.hasPresentTool() && std::ranges::any_of(foreign, isStrange);
}

std::vector<LostTool> lostTools(const ToolList &list)
{
    std::vector<LostTool> lost;
    QStringList foreign;
    QString products;
    for (qsizetype i = 0; i < list.tools().size(); ++i) {
        const ListedTool &tool = list.tools().at(i);
        if (tool.isAll() || tool.isMcp() || findTool(tool.name))
            continue;
        lost.push_back({list, i, toolMeaning(tool.name)});
        if (lost.back().meaning.kind == ToolMeaning::Kind::OtherProduct)
            foreign.append(tool.name.toString());
        if (products.isEmpty())
            products = lost.back().meaning.products;
    }
    constexpr qsizetype kEnoughToTell = 8;
    foreign = foreign.first(std::min(foreign.size(), kEnoughToTell));
    if (!isForeignList(list, foreign))
        return lost;
    for (LostTool &tool : lost) {
        if (tool.meaning.kind != ToolMeaning::Kind::WrongCase)
            continue;
        tool.meaning.kind = ToolMeaning::Kind::OtherProduct;
        tool.meaning.products = products;
    }
    return lost;
}

} // namespace

ToolFindings::ToolFindings(const DocumentSyntax &syntax, bool wantsFixes)
{
    m_lists.reserve(kToolKeys.size()); // the findings refer to them
    for (const QLatin1StringView key : kToolKeys)
        m_lists.emplace_back(syntax, key.toString(), wantsFixes);
    QHash<ToolMeaning::Kind, int> visited;
    for (const ToolList &list : m_lists) {
        for (LostTool &lost : lostTools(list)) {
            lost.isFixable = ++visited[lost.meaning.kind] <= kMaxFixesInOneRun;
            m_lost.push_back(std::move(lost));
        }
    }
}

void forEachLostTool(const RuleContext &context, ToolMeaning::Kind kind,
                     const std::function<void(const LostTool &)> &visit)
{
    for (const LostTool &lost : context.tools().lost()) {
        if (lost.meaning.kind == kind)
            visit(lost);
    }
}

void addReplacement(Diagnostic &found, const LostTool &lost, const QStringList &names, FixSafety safety)
{
    if (!lost.isFixable || names.isEmpty() || !lost.list.wantsFixes())
        return;
    QStringList missing;
    for (const QString &name : names) {
        if (!lost.list.holds(name))
            missing.append(name);
    }
    if (missing.isEmpty()) {
        addRemoval(found, lost.list, lost.index, safety);
        return;
    }
    addFix(found, safety, lost.list.renamed(lost.index, missing), QT_TRANSLATE_NOOP("Agentwright::Rules", "Write “%1”"),
           {missing.join(QLatin1StringView(", "))});
}

void addRemoval(Diagnostic &found, const ToolList &list, qsizetype tool, FixSafety safety)
{
    if (!list.wantsFixes())
        return;
    addFix(found, safety, list.removed(tool), QT_TRANSLATE_NOOP("Agentwright::Rules", "Remove “%1”"),
           {excerpt(list.tools().at(tool).written)});
}

} // namespace Agentwright
