// SPDX-License-Identifier: MIT
#include "../agent_export.h"
#include "../header_writer.h"
#include "../model_translation.h"
#include "../structured_value.h"
#include "../tool_translation.h"

#include <agentwright/exporting/export_target.h>
#include <agentwright/model/behaviour_catalog.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::Exporters::factory {

namespace {

constexpr auto kId = "factory";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Factory");

// Factory-AI/factory: docs/cli/configuration/custom-droids.mdx, 2026-07-24, documented; the reader is not public.
constexpr NameRule kNames{.marks = "-_"_L1};
constexpr ModelRule kModels{.takesInherit = true, .takesClaudeIds = true, .writesAliasesAsIds = true};
constexpr qsizetype kLongestDescription = 500;

/// Of tools that are servers as a whole.
QStringList serversAmong(const ToolPlan &plan)
{
    QStringList names;
    for (const ToolEntry &entry : plan.allowed) {
        if (entry.kind == ToolEntry::Kind::McpServer)
            names.append(entry.server);
    }
    return names;
}

/// Reports an empty list: what it does is not documented.
void writeTools(AgentDraft &draft, HeaderWriter &header)
{
    const ToolPlan plan = toolPlan(draft.source().definition);
    if (plan.inheritsAll) {
        (void)carryTools(draft, ToolDialect::Factory);
        return;
    }
    ToolTranslation tools = translateTools(ToolDialect::Factory, plan);
    const QStringList servers = serversAmong(plan);
    tools.missing.removeIf([&](const QString &entry) { return servers.contains(ToolEntry::parse(entry).server); });
    reportDenied(draft, plan);
    reportTools(draft, plan, tools,
                tools.names.join(", "_L1)
                    + (servers.isEmpty() ? QString() : u"; mcpServers: "_s + servers.join(", "_L1)));
    header.list(u"tools"_s, tools.names);
    if (tools.names.isEmpty())
        draft.weaken(u"tools"_s, FieldOutcome::Kind::Approximated, u"[]"_s, toolLimitSentence(namesOf(plan.allowed)),
                     QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                       "%1 does not document that an empty list means no tools"),
                     {draft.label()});
}

/// Names of servers are a list of their own here; without it the droid has all of them, and with it those beside its tools.
void writeServers(AgentDraft &draft, HeaderWriter &header)
{
    const ToolPlan plan = toolPlan(draft.source().definition);
    const std::optional<FieldValue> value = draft.effective(u"mcpServers"_s);
    const McpServers servers = value ? mcpServers(*value) : McpServers();
    const QStringList names = plan.inheritsAll ? servers.names : serversAmong(plan);
    if (!plan.inheritsAll || !names.isEmpty())
        header.list(u"mcpServers"_s, names);
    if (!value || names.isEmpty())
        return;
    const bool hasAll = servers.isUnderstood && servers.configs.isEmpty()
                        && std::ranges::all_of(servers.names, [&](const QString &name) { return names.contains(name); });
    if (hasAll && plan.inheritsAll)
        draft.keep(u"mcpServers"_s, names.join(", "_L1));
    else if (hasAll)
        draft.translate(u"mcpServers"_s, names.join(", "_L1));
    else
        draft.approximate(u"mcpServers"_s, FieldOutcome::Severity::Warning, names.join(", "_L1),
                          QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                            "%1 takes only names of servers that are set up already"),
                          {draft.label()});
}

void writeModel(AgentDraft &draft, HeaderWriter &header)
{
    const QString model = carryModel(draft, kModels);
    header.text(u"model"_s, model.isEmpty() ? u"inherit"_s : model);
    const std::optional<FieldValue> effort = draft.effective(u"effort"_s);
    const EffortLevelSpec *level = effort ? rowNamed(kEffortLevels, effort->text) : nullptr;
    if (!level || model.isEmpty() || model == "inherit"_L1)
        return; // is ignored with an inherited model
    const QString capped = level->capped.toString();
    header.text(u"reasoningEffort"_s, capped);
    if (level->capped == level->name)
        draft.translate(u"effort"_s, u"reasoningEffort: "_s + capped);
    else
        draft.approximate(u"effort"_s, FieldOutcome::Severity::Warning, u"reasoningEffort: "_s + capped,
                          QT_TRANSLATE_NOOP("Agentwright::Exporting", "The highest level of %1"), {draft.label()});
}

QList<BundleFile> write(AgentDraft &draft)
{
    HeaderWriter header;
    header.text(u"name"_s, draft.name());
    header.text(u"description"_s, draft.shortDescription(kLongestDescription));
    writeModel(draft, header);
    writeTools(draft, header);
    writeServers(draft, header);
    draft.lengthenPrompt(1);
    return {{u".factory/droids/"_s + draft.fileStem() + u".md"_s, header.document(draft.prompt())}};
}

constexpr AgentFormat kFormat{.id = kId, .label = kLabel, .names = kNames, .write = write};

constexpr ExportTarget kTarget{
    .id = kId,
    .label = kLabel,
    .summary =
        QT_TRANSLATE_NOOP("Agentwright::Exporting",
                          "Droids for .factory/droids. A description of more than 500 characters moves into the prompt."),
    .writer = agentWriter<kFormat>,
};

AGENTWRIGHT_EXPORT_TARGET(kTarget);

} // namespace

} // namespace Agentwright::Exporters::factory
