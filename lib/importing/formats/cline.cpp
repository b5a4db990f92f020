// SPDX-License-Identifier: MIT
#include "../field_import.h"
#include "../tool_import.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::Importers::cline {

namespace {

using Shape = ForeignFile::Shape;

constexpr auto kId = "cline";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Cline");

// cline/cline: sdk/packages/core/src/extensions/tools/team/configured-agent-config.ts, 2026-08-22, source.
constexpr std::array kDialects{ToolDialect::Cline};

bool hasYamlName(const ForeignFile &file)
{
    return file.path().endsWith(".yaml"_L1) || file.path().endsWith(".yml"_L1);
}

int recognise(const ForeignFile &file)
{
    if (file.isIn(".cline/agents/"_L1) || file.isIn("Cline/Agents/"_L1))
        return Sign::kPlace;
    return (hasYamlName(file) ? Sign::kShape : Sign::kNone) + file.toolEvidence(ToolDialect::Cline)
           + file.keyEvidence({"providerId"_L1, "modelId"_L1, "maxIterations"_L1});
}

void translate(ImportDraft &draft)
{
    importName(draft);
    importDescription(draft);
    if (draft.has("tools"_L1))
        importTools(draft, "tools"_L1, draft.list("tools"_L1), {.dialects = kDialects});
    draft.carry("skills"_L1, u"skills"_s);
    importModel(draft, "modelId"_L1);
    if (draft.hasField(u"model"))
        draft.settle("providerId"_L1, QT_TRANSLATE_NOOP("Agentwright::Exporting", "Claude Code has its own provider"));
    draft.carry("maxIterations"_L1, u"maxTurns"_s);
}

void read(const ForeignFile &file, bool keepsUnknown, ImportOutcome &outcome)
{
    importAgents(file, agentOfHeader(file, file.stem()), {.id = kId, .label = kLabel}, keepsUnknown, translate, outcome);
}

constexpr ImportFormat kFormat{.id = kId,
                               .label = kLabel,
                               .shapes = shapeBits({Shape::Header}),
                               .recognise = recognise,
                               .read = read};

AGENTWRIGHT_IMPORT_FORMAT(kFormat);

} // namespace

} // namespace Agentwright::Importers::cline
