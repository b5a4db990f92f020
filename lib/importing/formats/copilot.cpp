// SPDX-License-Identifier: MIT
#include "../field_import.h"
#include "../tool_import.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::Importers::copilot {

namespace {

using Shape = ForeignFile::Shape;

constexpr auto kId = "copilot";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "GitHub Copilot");

// github/docs: content/copilot/reference/custom-agents-configuration.md, August 2026, documented; VS Code about 1.138 and
// Copilot CLI 1.0.102 measured.
constexpr std::array kDialects{ToolDialect::CopilotAlias, ToolDialect::VsCode};
constexpr ForeignKeys kKeys{.harmless = "argument-hint target user-invocable user-invokable infer metadata github "
                                        "advancedOptions disable-model-invocation"_L1,
                            .limits = "agents"_L1};

int recognise(const ForeignFile &file)
{
    const bool isOther = file.path().endsWith(".prompt.md"_L1) || file.path().endsWith(".instructions.md"_L1);
    if (isOther)
        return Sign::kNone;
    if (file.isIn(".github/agents/"_L1) || file.isIn(".github/chatmodes/"_L1) || file.isIn(".copilot/agents/"_L1)
        || file.path().endsWith(".agent.md"_L1) || file.path().endsWith(".chatmode.md"_L1))
        return Sign::kPlace;
    return file.toolEvidence(ToolDialect::CopilotAlias) + file.toolEvidence(ToolDialect::VsCode)
           + file.keyEvidence({"handoffs"_L1, "argument-hint"_L1, "mcp-servers"_L1, "user-invocable"_L1, "infer"_L1,
                               "reasoning-effort"_L1, "include-custom-instructions"_L1, "disable-model-invocation"_L1});
}

/// VS Code also takes a map of names with flags as leaves.
QStringList namesThatAreOn(const YamlValue &map, int depth = 0)
{
    constexpr int kDeepest = 8;
    QStringList names;
    for (const YamlPair &pair : depth < kDeepest ? map.pairs : QList<YamlPair>()) {
        if (pair.value.kind == YamlValue::Kind::Mapping)
            names += namesThatAreOn(pair.value, depth + 1);
        else if (pair.value.toBool() == true)
            names.append(pair.key.text);
    }
    return names;
}

void translate(ImportDraft &draft)
{
    importName(draft);
    importDescription(draft);
    if (const YamlValue *tools = draft.value("tools"_L1)) {
        const bool isMap = tools->kind == YamlValue::Kind::Mapping;
        importTools(draft, "tools"_L1, isMap ? namesThatAreOn(*tools) : draft.list("tools"_L1), {.dialects = kDialects});
    }
    importModel(draft, draft.has("model"_L1) ? "model"_L1 : "models"_L1);
    importEffort(draft, draft.has("reasoning-effort"_L1) ? "reasoning-effort"_L1 : "reasoningEffort"_L1);
    if (draft.has("reasoning-effort"_L1))
        draft.settle("reasoningEffort"_L1,
                     QT_TRANSLATE_NOOP("Agentwright::Exporting", "The same for another of its readers"));
    importServers(draft, "mcp-servers"_L1);
}

void read(const ForeignFile &file, bool keepsUnknown, ImportOutcome &outcome)
{
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

} // namespace Agentwright::Importers::copilot
