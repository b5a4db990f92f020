// SPDX-License-Identifier: MIT
#include "tool_translation.h"

#include <agentwright/model/tool_catalog.h>

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

using Kind = FieldOutcome::Kind;
using Severity = FieldOutcome::Severity;

QString currentName(const ToolEntry &entry)
{
    const LegacyTool *legacy = findLegacyTool(entry.name);
    return legacy && legacy->isRenamed ? legacy->today.toString() : entry.name;
}

QList<ToolEntry> entriesOf(const FieldValue &value)
{
    QList<ToolEntry> entries;
    for (const QString &item : value.items) {
        const ToolEntry entry = ToolEntry::parse(item);
        if (!entry.name.isEmpty() && !entries.contains(entry))
            entries.append(entry);
    }
    return entries;
}

bool isWholeMcp(const ToolEntry &entry)
{
    return entry.kind == ToolEntry::Kind::McpPattern && entry.server == u"*";
}

/// True when nothing of the allowed entry is left.
bool takesAway(const ToolEntry &denied, const ToolEntry &allowed)
{
    if (denied.kind == ToolEntry::Kind::All || (isWholeMcp(denied) && allowed.isMcp()))
        return true;
    if (denied.kind == ToolEntry::Kind::McpServer)
        return allowed.isMcp() && allowed.server == denied.server;
    return currentName(denied) == currentName(allowed)
           && (!denied.hasSpecifier || denied.specifier == allowed.specifier);
}

bool touches(const ToolEntry &denied, const ToolEntry &allowed)
{
    if (denied.isMcp() && allowed.isMcp())
        return denied.server == allowed.server || denied.server.contains(u'*');
    return denied.hasSpecifier && currentName(denied) == currentName(allowed);
}

unsigned traitsOf(const QString &name)
{
    const ToolSpec *tool = findTool(name);
    return tool ? tool->traits & (ToolSpec::Writes | ToolSpec::RunsCommands | ToolSpec::UsesNetwork) : 0U;
}

/// Would a sub-agent of Claude Code get it?
bool isThere(const ToolEntry &entry)
{
    const ToolSpec *tool = findTool(currentName(entry));
    return entry.isMcp() || (tool && !tool->has(ToolSpec::NeverInSubAgents));
}

/// The product's name stands for more than the one server or tool.
bool widensMcp(ToolDialect dialect, const ToolEntry &entry)
{
    const ToolDialectSpec &spec = toolDialect(dialect);
    if (entry.kind == ToolEntry::Kind::McpServer)
        return !spec.mcpServer.contains("%s"_L1);
    return entry.kind == ToolEntry::Kind::McpTool && !spec.mcpTool.contains("%t"_L1);
}

void addOnce(QStringList &list, const QString &item)
{
    if (!list.contains(item))
        list.append(item);
}

/// What else the product's tools do.
void findGains(ToolDialect dialect, const ToolPlan &plan, ToolTranslation &translation)
{
    QSet<QString> allowed;
    unsigned traits = 0;
    for (const ToolEntry &entry : plan.allowed) {
        allowed.insert(currentName(entry));
        traits |= traitsOf(currentName(entry));
    }
    const auto isDenied = [&](const QString &tool) {
        return std::ranges::any_of(plan.denied, [&](const ToolEntry &entry) { return currentName(entry) == tool; });
    };
    for (const QString &name : std::as_const(translation.names)) {
        for (const QString &tool : claudeToolsFor(dialect, name)) {
            if (allowed.contains(tool) || findLegacyTool(tool))
                continue;
            const bool isWider = (traitsOf(tool) & ~traits) != 0 || isDenied(tool);
            addOnce(isWider ? translation.wider : translation.gained, tool);
        }
    }
}

} // namespace

ToolPlan toolPlan(const DefinitionView &definition)
{
    ToolPlan plan;
    const QList<ToolEntry> written = entriesOf(definition.value(u"tools"));
    plan.denied = entriesOf(definition.value(u"disallowedTools"));
    plan.inheritsAll = definition.value(u"tools").isAbsent()
                       || std::ranges::find(written, ToolEntry::Kind::All, &ToolEntry::kind) != written.end();
    for (const ToolEntry &entry : plan.inheritsAll ? QList<ToolEntry>() : written) {
        if (std::ranges::none_of(plan.denied, [&](const ToolEntry &denied) { return takesAway(denied, entry); }))
            plan.allowed.append(entry);
    }
    for (const ToolEntry &denied : std::as_const(plan.denied)) {
        if (std::ranges::any_of(plan.allowed, [&](const ToolEntry &entry) { return touches(denied, entry); }))
            plan.notSubtracted.append(writtenEntry(denied));
    }
    return plan;
}

QString writtenEntry(const ToolEntry &entry)
{
    return entry.hasSpecifier ? entry.name + u'(' + entry.specifier + u')' : entry.name;
}

QStringList namesOf(const QList<ToolEntry> &entries)
{
    QStringList names;
    for (const ToolEntry &entry : entries)
        names.append(writtenEntry(entry));
    return names;
}

QStringList productTools(ToolDialect dialect, const ToolEntry &entry)
{
    // Gemini CLI refuses a file for other characters (0.61.0, isValidToolName).
    static const QRegularExpression kGeminiName(u"\\A[A-Za-z0-9_.:-]*\\z"_s);
    if (dialect == ToolDialect::Gemini && entry.isMcp()
        && !kGeminiName.match(entry.server + (entry.tool == "*"_L1 ? QString() : entry.tool)).hasMatch())
        return {};
    const QStringList names = toolsIn(dialect, entry);
    const LegacyTool *legacy = names.isEmpty() ? findLegacyTool(entry.name) : nullptr;
    return legacy && !legacy->today.isEmpty() ? toolsIn(dialect, ToolEntry::parse(legacy->today.toString())) : names;
}

ToolTranslation translateTools(ToolDialect dialect, const ToolPlan &plan, bool (*holdsSpecifier)(const ToolEntry &))
{
    ToolTranslation translation;
    for (const ToolEntry &entry : plan.allowed) {
        const QStringList names = productTools(dialect, entry);
        if (names.isEmpty()) {
            if (isThere(entry))
                translation.missing.append(writtenEntry(entry));
            continue;
        }
        for (const QString &name : names)
            addOnce(translation.names, name);
        // Which agents "Agent(a, b)" names has no effect inside a sub-agent (documented).
        const bool losesSpecifier = entry.hasSpecifier && currentName(entry) != "Agent"_L1
                                    && !(holdsSpecifier && holdsSpecifier(entry));
        if (losesSpecifier || widensMcp(dialect, entry))
            addOnce(translation.wider, writtenEntry(entry));
    }
    findGains(dialect, plan, translation);
    return translation;
}

void reportTools(AgentDraft &draft, const ToolPlan &plan, const ToolTranslation &translation, const QString &to)
{
    const QString key = u"tools"_s;
    if (!translation.wider.isEmpty())
        draft.weaken(key, Kind::Approximated, to, toolLimitSentence(namesOf(plan.allowed)),
                     QT_TRANSLATE_NOOP("Agentwright::Exporting", "%1 can only allow more than that: %2"),
                     {draft.label(), translation.wider.join(", "_L1)});
    if (!translation.missing.isEmpty())
        draft.approximate(key, Severity::Warning, to,
                          QT_TRANSLATE_NOOP("Agentwright::Exporting", "%1 has nothing like: %2"),
                          {draft.label(), translation.missing.join(", "_L1)});
    if (!translation.gained.isEmpty())
        draft.approximate(key, Severity::Note, to,
                          QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                            "These come along, as %1 does not tell them from the others: %2"),
                          {draft.label(), translation.gained.join(", "_L1)});
    if (translation.wider.isEmpty() && translation.missing.isEmpty() && translation.gained.isEmpty())
        draft.translate(key, to);
}

void reportDenied(AgentDraft &draft, const ToolPlan &plan)
{
    if (plan.denied.isEmpty() || plan.inheritsAll)
        return;
    const QString key = u"disallowedTools"_s;
    if (!plan.notSubtracted.isEmpty()) {
        draft.weaken(key, Kind::Approximated, {},
                     u"Never use these tools (names as in Claude Code): %1."_s.arg(plan.notSubtracted.join(", "_L1)),
                     QT_TRANSLATE_NOOP("Agentwright::Exporting", "%1 cannot forbid a part of an allowed tool: %2"),
                     {draft.label(), plan.notSubtracted.join(", "_L1)});
        return;
    }
    draft.translate(key, {},
                    QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                      "Is taken out of the list of allowed tools; %1 has no list of forbidden ones"),
                    {draft.label()});
}

std::optional<QStringList> carryTools(AgentDraft &draft, ToolDialect dialect, bool canSayNone)
{
    const ToolPlan plan = toolPlan(draft.source().definition);
    if (plan.inheritsAll) {
        if (!draft.value(u"tools"_s).isAbsent())
            draft.translate(u"tools"_s, {},
                            QT_TRANSLATE_NOOP("Agentwright::Exporting", "Is left out, which means all tools"));
        return std::nullopt;
    }
    const ToolTranslation translation = translateTools(dialect, plan);
    reportDenied(draft, plan);
    if (translation.names.isEmpty() && !canSayNone) {
        draft.weaken(u"tools"_s, Kind::Dropped, {}, toolLimitSentence(namesOf(plan.allowed)),
                     QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                       "In %1 an empty list means all tools, so it cannot be said that there are none"),
                     {draft.label()});
        return std::nullopt;
    }
    reportTools(draft, plan, translation, translation.names.join(", "_L1));
    return translation.names;
}

bool isReadOnly(const ToolPlan &plan)
{
    return !plan.inheritsAll && std::ranges::all_of(plan.allowed, [](const ToolEntry &entry) {
        return !entry.isMcp() && (traitsOf(currentName(entry)) & (ToolSpec::Writes | ToolSpec::RunsCommands)) == 0;
    });
}

} // namespace Agentwright
