// SPDX-License-Identifier: MIT
#include "../agent_export.h"
#include "../header_writer.h"
#include "../structured_value.h"
#include "../tool_translation.h"

#include <agentwright/exporting/export_target.h>
#include <agentwright/model/behaviour_catalog.h>
#include <agentwright/model/model_names.h>

using namespace Qt::StringLiterals;

namespace Agentwright::Exporters::copilot {

namespace {

using Severity = FieldOutcome::Severity;

constexpr auto kId = "copilot";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "GitHub Copilot");

// github/docs: content/copilot/reference/custom-agents-configuration.md, August 2026, documented; Copilot CLI 1.0.102 and VS
// Code about 1.138 measured, November 2026. One file for three readers: what one of them takes amiss is not written. Agents that
// the command line has itself stay beside or in place of those of the same name.
constexpr NameRule kNames{.isFree = true,
                          .reserved = "code-review explore general-purpose research security-review task"_L1};
constexpr qsizetype kLongestPrompt = 30'000; // github.com

void writeTools(AgentDraft &draft, HeaderWriter &header)
{
    const std::optional<QStringList> tools = carryTools(draft, ToolDialect::CopilotAlias);
    if (!tools)
        return;
    header.list(u"tools"_s, *tools);
    if (tools->contains("web"_L1) || tools->contains("todo"_L1))
        draft.approximate(u"tools"_s, Severity::Note, tools->join(", "_L1),
                          QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                            "On github.com agents have neither “web” nor “todo”; the other readers have"));
}

/// Names of models depend on the plan, and the readers spell them differently.
void reportModel(AgentDraft &draft)
{
    const std::optional<FieldValue> model = draft.effective(u"model"_s);
    if (!model)
        return;
    if (modelNameKind(model->text) == ModelNameKind::Inherit)
        draft.translate(u"model"_s, {},
                        QT_TRANSLATE_NOOP("Agentwright::Exporting", "Is left out, which means the same"));
    else
        draft.drop(
            u"model"_s, Severity::Warning,
            QT_TRANSLATE_NOOP("Agentwright::Exporting",
                              "%1 takes other names of models: the agent runs with that of its caller or the default"),
            {draft.label()});
}

/// The command line and VS Code have a key each and leave out the other's.
void writeEffort(AgentDraft &draft, HeaderWriter &header)
{
    const std::optional<FieldValue> effort = draft.effective(u"effort"_s);
    const EffortLevelSpec *level = effort ? rowNamed(kEffortLevels, effort->text) : nullptr;
    if (!level)
        return;
    header.text(u"reasoning-effort"_s, level->name.toString());
    header.text(u"reasoningEffort"_s, level->capped.toString());
    const QString to = u"reasoning-effort: %1, reasoningEffort: %2"_s.arg(level->name, level->capped);
    if (level->name == level->capped)
        draft.translate(u"effort"_s, to);
    else
        draft.approximate(u"effort"_s, Severity::Note, to,
                          QT_TRANSLATE_NOOP("Agentwright::Exporting", "The command line has no level above “%1”"),
                          {level->capped.toString()});
}

void writeServers(AgentDraft &draft, HeaderWriter &header)
{
    const std::optional<FieldValue> value = draft.effective(u"mcpServers"_s);
    const McpServers servers = value ? mcpServers(*value) : McpServers();
    if (servers.configs.isEmpty())
        return;
    header.structure(u"mcp-servers"_s, servers.configs);
    draft.approximate(u"mcpServers"_s, Severity::Warning, servers.configs.keys().join(", "_L1),
                      QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                        "Settings are taken over as they stand; VS Code does not read them, and servers that "
                                        "are only named are left out"));
}

void remarkPrompt(AgentDraft &draft, const QString &prompt)
{
    if (prompt.size() > kLongestPrompt)
        draft.remark(FieldOutcome::Kind::Kept, Severity::Warning,
                     QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                       "github.com takes prompts of at most 30,000 characters"));
    for (const QString &mark : {u"#tool:"_s, u"#file:"_s}) {
        if (prompt.contains(mark))
            draft.remark(FieldOutcome::Kind::Kept, Severity::Warning,
                         QT_TRANSLATE_NOOP("Agentwright::Exporting", "VS Code takes “%1” in the prompt for a reference"),
                         {mark});
    }
}

QList<BundleFile> write(AgentDraft &draft)
{
    HeaderWriter header;
    header.text(u"name"_s, draft.name());
    header.text(u"description"_s, draft.description());
    writeTools(draft, header);
    reportModel(draft);
    writeEffort(draft, header);
    writeServers(draft, header);
    const QString prompt = draft.prompt();
    remarkPrompt(draft, prompt);
    return {{u".github/agents/"_s + draft.fileStem() + u".agent.md"_s, header.document(prompt)}};
}

constexpr AgentFormat kFormat{.id = kId, .label = kLabel, .names = kNames, .write = write};

constexpr ExportTarget kTarget{
    .id = kId,
    .label = kLabel,
    .summary = QT_TRANSLATE_NOOP(
        "Agentwright::Exporting",
        "Files for .github/agents, read by github.com, Copilot CLI and VS Code. Names of models are left out."),
    .writer = agentWriter<kFormat>,
    .projectFolder = ".github/agents/",
    .userFolder = ".copilot/agents/",
};

AGENTWRIGHT_EXPORT_TARGET(kTarget);

} // namespace

} // namespace Agentwright::Exporters::copilot
