// SPDX-License-Identifier: MIT
#include <agentwright/model/tool_remark.h>

#include <agentwright/base/message_text.h>
#include <agentwright/model/tool_catalog.h>
#include <agentwright/model/tool_entry.h>
#include <agentwright/model/tool_meaning.h>

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr auto kContext = "Agentwright::Tools";

using Effect = ToolRemark::Effect;

/// In parentheses behind these stands what they may be used for; elsewhere an allowed tool is given whole (measured on
/// 2.1.329, see AW461).
bool isNarrowed(QStringView name)
{
    return name == u"Agent" || name == u"Task" || name == u"Skill" || name == u"Workflow";
}

ToolRemark ofMcp(const ToolEntry &entry, ToolListKind list)
{
    if (entry.kind != ToolEntry::Kind::McpPattern)
        return {};
    if (list == ToolListKind::Allowed)
        return {Effect::Nothing,
                QT_TRANSLATE_NOOP("Agentwright::Tools",
                                  "A pattern selects nothing here: name single tools or the whole server."),
                {},
                entry.server.contains(u'*') ? QStringList() : QStringList{"mcp__"_L1 + entry.server}};
    if (entry.name == u"mcp__*")
        return {};
    return {Effect::Depends,
            QT_TRANSLATE_NOOP("Agentwright::Tools", "Only single tools, whole servers and mcp__* are documented."),
            {},
            {}};
}

ToolRemark ofPresent(const ToolEntry &entry, const ToolSpec &tool, ToolListKind list)
{
    if (tool.has(ToolSpec::NeverInSubAgents))
        return {Effect::Nothing,
                tool.name == "ExitPlanMode"_L1
                    ? QT_TRANSLATE_NOOP("Agentwright::Tools",
                                        "Sub-agents get it with the permission mode plan only; the main session has it.")
                    : QT_TRANSLATE_NOOP("Agentwright::Tools", "No sub-agent ever gets it; the main session has it."),
                {},
                {}};
    if (entry.hasSpecifier && list == ToolListKind::Allowed && !isNarrowed(entry.name))
        return {Effect::Works,
                QT_TRANSLATE_NOOP("Agentwright::Tools",
                                  "Gives all of %1: in an agent's list the parentheses do not narrow it."),
                {entry.name},
                {}};
    if (tool.has(ToolSpec::DependsOnSession))
        return {Effect::Depends,
                QT_TRANSLATE_NOOP("Agentwright::Tools",
                                  "Platform, settings or kind of session decide whether it is there."),
                {},
                {}};
    return {};
}

ToolRemark ofLegacy(const ToolMeaning &meaning)
{
    if (meaning.legacy->isRenamed)
        return {Effect::Works,
                QT_TRANSLATE_NOOP("Agentwright::Tools", "An old name, still understood: today it is %1."),
                meaning.instead, meaning.instead};
    if (meaning.instead.isEmpty())
        return {Effect::Nothing, QT_TRANSLATE_NOOP("Agentwright::Tools", "No longer exists."), {}, {}};
    return {Effect::Nothing, QT_TRANSLATE_NOOP("Agentwright::Tools", "No longer exists; %1 does its work."),
            meaning.instead, meaning.instead};
}

ToolRemark ofOtherName(const ToolEntry &entry, const ToolMeaning &meaning)
{
    switch (meaning.kind) {
    case ToolMeaning::Kind::WrongCase:
        return {Effect::Nothing, QT_TRANSLATE_NOOP("Agentwright::Tools", "Case counts: the tool is called %1."),
                meaning.instead, meaning.instead};
    case ToolMeaning::Kind::OtherProduct:
        return {Effect::Nothing,
                QT_TRANSLATE_NOOP("Agentwright::Tools", "A name of %1, which means nothing to Claude Code."),
                {meaning.products},
                meaning.instead};
    case ToolMeaning::Kind::Mcp:
        return {Effect::Nothing,
                QT_TRANSLATE_NOOP("Agentwright::Tools", "Tools of MCP servers are written mcp__server__tool."),
                {},
                meaning.instead};
    case ToolMeaning::Kind::Joined:
        return {Effect::Nothing,
                QT_TRANSLATE_NOOP("Agentwright::Tools", "Only commas separate tools."),
                {},
                meaning.instead};
    default:
        return {Effect::Nothing,
                QT_TRANSLATE_NOOP("Agentwright::Tools", "Claude Code has no tool of this name."),
                {},
                likelyTools(entry.name)};
    }
}

} // namespace

ToolListKind toolListKind(QStringView key)
{
    return key == u"disallowedTools" ? ToolListKind::Forbidden : ToolListKind::Allowed;
}

ToolRemark toolRemark(QStringView written, ToolListKind list)
{
    const ToolEntry entry = ToolEntry::parse(written);
    if (entry.kind == ToolEntry::Kind::All)
        return {};
    if (entry.isMcp())
        return ofMcp(entry, list);
    if (const ToolSpec *tool = findTool(entry.name))
        return ofPresent(entry, *tool, list);
    const ToolMeaning meaning = toolMeaning(entry.name);
    return meaning.kind == ToolMeaning::Kind::Legacy ? ofLegacy(meaning) : ofOtherName(entry, meaning);
}

QString remarkText(const ToolRemark &remark)
{
    return *remark.text ? messageText(kContext, remark.text, {remark.arguments.join(", "_L1)}) : QString();
}

QString toolHelpText(QStringView written)
{
    const ToolEntry entry = ToolEntry::parse(written);
    switch (entry.kind) {
    case ToolEntry::Kind::All:
        return messageText(kContext, QT_TRANSLATE_NOOP("Agentwright::Tools", "All tools."));
    case ToolEntry::Kind::McpTool:
        return messageText(kContext, QT_TRANSLATE_NOOP("Agentwright::Tools", "The tool %1 of the MCP server %2."),
                           {entry.tool, entry.server});
    case ToolEntry::Kind::McpServer:
        return messageText(kContext, QT_TRANSLATE_NOOP("Agentwright::Tools", "All tools of the MCP server %1."),
                           {entry.server});
    case ToolEntry::Kind::McpPattern:
        return messageText(kContext, QT_TRANSLATE_NOOP("Agentwright::Tools", "Tools of MCP servers."));
    case ToolEntry::Kind::Name:
        break;
    }
    const LegacyTool *legacy = findLegacyTool(entry.name);
    const ToolSpec *tool = findTool(legacy ? legacy->today.toString() : entry.name);
    return tool ? messageText(kContext, tool->help) : QString();
}

} // namespace Agentwright
