// SPDX-License-Identifier: MIT
#include "../agent_export.h"
#include "../mcp_translation.h"
#include "../model_translation.h"
#include "../toml_text.h"
#include "../tool_translation.h"

#include <agentwright/exporting/export_target.h>
#include <agentwright/model/behaviour_catalog.h>

using namespace Qt::StringLiterals;

namespace Agentwright::Exporters::codex {

namespace {

constexpr auto kId = "codex";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Codex");

// openai/codex: codex-rs/core/src/config/agent_roles.rs, mid 2026, source; 0.169.0 measured, November 2026: any text is a name,
// an unknown key or a blank prompt refuses the file, and a model that Codex does not know is used as it stands.
constexpr NameRule kNames{.isFree = true, .builtIn = "default explorer worker"_L1};
constexpr ModelRule kModels{.ownIds = "gpt"_L1};

/// The sandbox is the only limit of a role, so it is set where the agent was not to change anything.
void writeSandbox(AgentDraft &draft, QString &toml)
{
    const ToolPlan plan = toolPlan(draft.source().definition);
    const std::optional<FieldValue> mode = draft.effective(u"permissionMode"_s);
    const PermissionModeSpec *spec = mode ? rowNamed(kPermissionModes, mode->text) : nullptr;
    const QString sandbox = u"read-only"_s;
    if (isReadOnly(plan) && plan.allowed.isEmpty())
        draft.weaken(u"tools"_s, FieldOutcome::Kind::Approximated, u"sandbox_mode = "_s + sandbox,
                     toolLimitSentence({}),
                     QT_TRANSLATE_NOOP("Agentwright::Exporting", "%1 leaves it all tools that only read"),
                     {draft.label()});
    else if (isReadOnly(plan))
        draft.approximate(
            u"tools"_s, FieldOutcome::Severity::Warning, u"sandbox_mode = "_s + sandbox,
            QT_TRANSLATE_NOOP("Agentwright::Exporting",
                              "%1 has no list of tools: a read-only sandbox keeps it from changing anything, but "
                              "it may use other tools for reading"),
            {draft.label()});
    if (isReadOnly(plan))
        reportDenied(draft, plan);
    if (spec && spec->isReadOnly)
        draft.translate(u"permissionMode"_s, u"sandbox_mode = "_s + sandbox);
    if (isReadOnly(plan) || (spec && spec->isReadOnly))
        toml += tomlText(u"sandbox_mode"_s, sandbox);
}

void writeEffort(AgentDraft &draft, QString &toml)
{
    const std::optional<FieldValue> effort = draft.effective(u"effort"_s);
    if (!effort || !rowNamed(kEffortLevels, effort->text))
        return;
    draft.translate(u"effort"_s, u"model_reasoning_effort = "_s + effort->text);
    toml += tomlText(u"model_reasoning_effort"_s, effort->text);
}

QString serverTables(AgentDraft &draft)
{
    const QJsonObject servers = carryLocalServers(draft);
    QString tables;
    for (auto it = servers.begin(); it != servers.end(); ++it)
        tables += tomlTable({u"mcp_servers"_s, it.key()}, it.value().toObject());
    return tables;
}

QList<BundleFile> write(AgentDraft &draft)
{
    QString toml = tomlText(u"name"_s, draft.name()) + tomlText(u"description"_s, draft.description());
    if (const QString model = carryModel(draft, kModels); !model.isEmpty())
        toml += tomlText(u"model"_s, model);
    writeEffort(draft, toml);
    writeSandbox(draft, toml);
    const QString tables = serverTables(draft);
    draft.lengthenPrompt(1);
    toml += tomlText(u"developer_instructions"_s, draft.prompt()) + tables;
    return {{u".codex/agents/"_s + draft.fileStem() + u".toml"_s, toml.toUtf8()}};
}

constexpr AgentFormat kFormat{.id = kId, .label = kLabel, .names = kNames, .write = write};

constexpr ExportTarget kTarget{
    .id = kId,
    .label = kLabel,
    .summary =
        QT_TRANSLATE_NOOP("Agentwright::Exporting",
                          "Files for .codex/agents. There are no tool lists: what only reads gets a read-only sandbox."),
    .writer = agentWriter<kFormat>,
};

AGENTWRIGHT_EXPORT_TARGET(kTarget);

} // namespace

} // namespace Agentwright::Exporters::codex
