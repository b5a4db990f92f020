// SPDX-License-Identifier: MIT
#include "../field_import.h"
#include "../tool_import.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::Importers::gemini {

namespace {

using Shape = ForeignFile::Shape;

constexpr auto kId = "gemini";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Gemini CLI");

// google-gemini/gemini-cli: packages/core/src/agents/agentLoader.ts, 0.56 nightly, source.
constexpr std::array kDialects{ToolDialect::Gemini};
constexpr ForeignKeys kKeys{.harmless = "display_name"_L1};

int recognise(const ForeignFile &file)
{
    if (file.isIn(".gemini/agents/"_L1))
        return Sign::kPlace;
    return file.toolEvidence(ToolDialect::Gemini)
           + file.keyEvidence({"max_turns"_L1, "mcp_servers"_L1, "timeout_mins"_L1, "display_name"_L1});
}

void translate(ImportDraft &draft)
{
    importName(draft);
    importDescription(draft);
    if (draft.has("tools"_L1))
        importTools(draft, "tools"_L1, draft.list("tools"_L1), {.dialects = kDialects});
    importModel(draft);
    draft.carry("max_turns"_L1, u"maxTurns"_s);
    importServers(draft, "mcp_servers"_L1);
    draft.settle("kind"_L1, QT_TRANSLATE_NOOP("Agentwright::Exporting", "Says what is so anyway"));
}

void read(const ForeignFile &file, bool keepsUnknown, ImportOutcome &outcome)
{
    const YamlValue *kind = file.root().find("kind"_L1);
    if (kind && kind->text == "remote"_L1) {
        outcome.refused.append(file.refusal(ErrorCode::InvalidArgument,
                                            QT_TRANSLATE_NOOP("Agentwright::Importing",
                                                              "Its agent runs on another machine and has no prompt")));
        return;
    }
    importAgents(file, agentOfHeader(file, file.stem()), {.id = kId, .label = kLabel, .keys = kKeys}, keepsUnknown,
                 translate, outcome);
}

constexpr ImportFormat kFormat{.id = kId,
                               .label = kLabel,
                               .shapes = shapeBits({Shape::Header}),
                               .recognise = recognise,
                               .read = read};

AGENTWRIGHT_IMPORT_FORMAT(kFormat);

} // namespace

} // namespace Agentwright::Importers::gemini
