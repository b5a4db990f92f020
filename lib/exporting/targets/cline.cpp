// SPDX-License-Identifier: MIT
#include "../agent_export.h"
#include "../header_writer.h"
#include "../model_translation.h"
#include "../tool_translation.h"

#include <agentwright/exporting/export_target.h>

using namespace Qt::StringLiterals;

namespace Agentwright::Exporters::cline {

namespace {

constexpr auto kId = "cline";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Cline");

// cline/cline: sdk/packages/core/src/extensions/tools/team/configured-agent-config.ts, 2026-08-22, source. The names of two
// agents must differ by more than case.
constexpr NameRule kNames{.isFree = true};
constexpr ModelRule kModels{.takesClaudeIds = true, .writesAliasesAsIds = true};

QList<BundleFile> write(AgentDraft &draft)
{
    HeaderWriter header;
    header.text(u"name"_s, draft.name());
    header.text(u"description"_s, draft.description());
    if (const std::optional<QStringList> tools = carryTools(draft, ToolDialect::Cline))
        header.list(u"tools"_s, *tools);
    if (const std::optional<FieldValue> skills = draft.effective(u"skills"_s)) {
        header.list(u"skills"_s, skills->items);
        draft.keep(u"skills"_s, skills->items.join(", "_L1));
    }
    if (const QString model = carryModel(draft, kModels); !model.isEmpty()) {
        header.text(u"providerId"_s, u"anthropic"_s);
        header.text(u"modelId"_s, model);
    }
    if (const std::optional<FieldValue> turns = draft.effective(u"maxTurns"_s)) {
        header.integer(u"maxIterations"_s, turns->text);
        draft.translate(u"maxTurns"_s, u"maxIterations: "_s + turns->text);
    }
    draft.lengthenPrompt(1);
    return {{u".cline/agents/"_s + draft.fileStem() + u".yaml"_s, header.document(draft.prompt())}};
}

constexpr AgentFormat kFormat{.id = kId, .label = kLabel, .names = kNames, .write = write};

constexpr ExportTarget kTarget{
    .id = kId,
    .label = kLabel,
    .summary = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Files for .cline/agents, with the tool names of Cline."),
    .writer = agentWriter<kFormat>,
};

AGENTWRIGHT_EXPORT_TARGET(kTarget);

} // namespace

} // namespace Agentwright::Exporters::cline
