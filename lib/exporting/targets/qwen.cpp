// SPDX-License-Identifier: MIT
#include "../agent_export.h"
#include "../header_writer.h"
#include "../mcp_translation.h"
#include "../model_translation.h"
#include "../tool_translation.h"

#include <agentwright/exporting/export_target.h>
#include <agentwright/model/behaviour_catalog.h>

using namespace Qt::StringLiterals;

namespace Agentwright::Exporters::qwen {

namespace {

constexpr auto kId = "qwen";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Qwen Code");

// QwenLM/qwen-code: packages/core/src/subagents/validation.ts, 2026, source; 0.24.4 measured, November 2026.
constexpr NameRule kNames{.marks = "-_"_L1,
                          .takesCapitals = true,
                          .takesOtherScripts = true,
                          .takesOuterMarks = false,
                          .shortest = 2,
                          .longest = 50,
                          .reserved = "self system user model tool config default"_L1,
                          .builtIn = "Explore general-purpose review-agent statusline-setup"_L1};
constexpr ModelRule kModels{.takesInherit = true};
constexpr qsizetype kShortestPrompt = 10;

void writeDenied(AgentDraft &draft, HeaderWriter &header)
{
    const ToolPlan plan = toolPlan(draft.source().definition);
    QStringList names, open;
    for (const ToolEntry &entry : plan.denied) {
        const QStringList there = productTools(ToolDialect::Qwen, entry);
        if (there.isEmpty() || entry.hasSpecifier)
            open.append(writtenEntry(entry));
        else
            names += there;
    }
    names.removeDuplicates();
    if (!plan.inheritsAll || plan.denied.isEmpty())
        return; // the allowed list is without them
    if (!names.isEmpty())
        header.list(u"disallowedTools"_s, names);
    if (!open.isEmpty())
        draft.weaken(u"disallowedTools"_s, FieldOutcome::Kind::Approximated, names.join(", "_L1),
                     u"Never use these tools (names as in Claude Code): %1."_s.arg(open.join(", "_L1)),
                     QT_TRANSLATE_NOOP("Agentwright::Exporting", "%1 cannot forbid: %2"),
                     {draft.label(), open.join(", "_L1)});
    else
        draft.translate(u"disallowedTools"_s, names.join(", "_L1));
}

void writeMode(AgentDraft &draft, HeaderWriter &header)
{
    const std::optional<FieldValue> value = draft.effective(u"permissionMode"_s);
    const PermissionModeSpec *mode = value ? rowNamed(kPermissionModes, value->text) : nullptr;
    if (!mode)
        return;
    const QString there = mode->qwen.toString();
    header.text(u"approvalMode"_s, there);
    if (mode->name == "dontAsk"_L1)
        draft.weaken(u"permissionMode"_s, FieldOutcome::Kind::Approximated, u"approvalMode: "_s + there,
                     u"Do nothing that would need a permission of the user."_s,
                     QT_TRANSLATE_NOOP("Agentwright::Exporting", "%1 asks where Claude Code would refuse"),
                     {draft.label()});
    else
        draft.translate(u"permissionMode"_s, u"approvalMode: "_s + there);
}

QList<BundleFile> write(AgentDraft &draft)
{
    HeaderWriter header;
    header.text(u"name"_s, draft.name());
    header.text(u"description"_s, draft.description());
    if (const std::optional<QStringList> tools = carryTools(draft, ToolDialect::Qwen, false))
        header.list(u"tools"_s, *tools);
    writeDenied(draft, header);
    if (const QString model = carryModel(draft, kModels); !model.isEmpty())
        header.text(u"model"_s, model);
    writeMode(draft, header);
    for (const QString &key : {u"maxTurns"_s, u"background"_s, u"color"_s}) {
        if (const std::optional<FieldValue> value = draft.effective(key)) {
            header.word(key, value->text);
            draft.keep(key, value->text);
        }
    }
    if (const QJsonObject servers = carryLocalServers(draft); !servers.isEmpty())
        header.structure(u"mcpServers"_s, servers);
    draft.spaceTemplateWords();
    draft.lengthenPrompt(kShortestPrompt);
    return {{u".qwen/agents/"_s + draft.fileStem() + u".md"_s, header.document(draft.prompt())}};
}

constexpr AgentFormat kFormat{.id = kId, .label = kLabel, .names = kNames, .write = write};

constexpr ExportTarget kTarget{
    .id = kId,
    .label = kLabel,
    .summary = QT_TRANSLATE_NOOP(
        "Agentwright::Exporting",
        "Files for .qwen/agents, with the tool names of Qwen Code. It cannot say that an agent has no tools."),
    .writer = agentWriter<kFormat>,
};

AGENTWRIGHT_EXPORT_TARGET(kTarget);

} // namespace

} // namespace Agentwright::Exporters::qwen
