// SPDX-License-Identifier: MIT
#include "../agent_export.h"
#include "../header_writer.h"
#include "../mcp_translation.h"
#include "../model_translation.h"
#include "../tool_translation.h"

#include <agentwright/exporting/export_target.h>

using namespace Qt::StringLiterals;

namespace Agentwright::Exporters::gemini {

namespace {

constexpr auto kId = "gemini";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Gemini CLI");

// google-gemini/gemini-cli: packages/core/src/agents/agentLoader.ts, 0.56 nightly, source; 0.61.0 measured, November 2026: one
// unknown key, one unknown tool or a capital in the name refuses the file.
constexpr NameRule kNames{.marks = "-_"_L1};
constexpr ModelRule kModels{.takesInherit = true, .ownIds = "gemini"_L1};

QList<BundleFile> write(AgentDraft &draft)
{
    HeaderWriter header;
    header.text(u"name"_s, draft.name());
    header.text(u"description"_s, draft.description());
    if (const std::optional<QStringList> tools = carryTools(draft, ToolDialect::Gemini))
        header.list(u"tools"_s, *tools);
    if (const QString model = carryModel(draft, kModels); !model.isEmpty())
        header.text(u"model"_s, model);
    if (const std::optional<FieldValue> turns = draft.effective(u"maxTurns"_s)) {
        draft.translate(u"maxTurns"_s, u"max_turns: "_s + turns->text);
        header.integer(u"max_turns"_s, turns->text);
    }
    if (const QJsonObject servers = carryLocalServers(draft); !servers.isEmpty())
        header.structure(u"mcp_servers"_s, servers);
    draft.spaceTemplateWords();
    return {{u".gemini/agents/"_s + draft.fileStem() + u".md"_s, header.document(draft.prompt())}};
}

constexpr AgentFormat kFormat{.id = kId, .label = kLabel, .names = kNames, .write = write};

constexpr ExportTarget kTarget{
    .id = kId,
    .label = kLabel,
    .summary =
        QT_TRANSLATE_NOOP("Agentwright::Exporting",
                          "Files for .gemini/agents, with the tool names of Gemini CLI and no key that it refuses."),
    .writer = agentWriter<kFormat>,
};

AGENTWRIGHT_EXPORT_TARGET(kTarget);

} // namespace

} // namespace Agentwright::Exporters::gemini
