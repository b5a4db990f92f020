// SPDX-License-Identifier: MIT
#include "../field_import.h"
#include "../tool_import.h"

#include <agentwright/model/behaviour_catalog.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::Importers::qwen {

namespace {

using Shape = ForeignFile::Shape;

constexpr auto kId = "qwen";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Qwen Code");

using Kind = FieldOutcome::Kind;
using Severity = FieldOutcome::Severity;

// QwenLM/qwen-code: packages/core/src/subagents/validation.ts, 2026, source; 0.24.4 measured.
constexpr std::array kDialects{ToolDialect::Qwen};
constexpr ForeignKeys kKeys{.limits = "executor"_L1};

int recognise(const ForeignFile &file)
{
    if (file.isIn(".qwen/agents/"_L1))
        return Sign::kPlace;
    return file.toolEvidence(ToolDialect::Qwen)
           + file.keyEvidence({"approvalMode"_L1, "modelConfig"_L1, "runConfig"_L1, "executor"_L1});
}

void importMode(ImportDraft &draft)
{
    const auto from = "approvalMode"_L1;
    const QString written = draft.text(from);
    const auto mode = std::ranges::find_if(kPermissionModes, [&](const PermissionModeSpec &spec) {
        return !written.isEmpty() && spec.qwen == written;
    });
    if (mode != kPermissionModes.end())
        draft.place(from, u"permissionMode"_s, FieldValue::ofText(mode->name), Kind::Translated,
                    written == "yolo"_L1 ? Severity::Warning : Severity::None,
                    written == "yolo"_L1 ? QT_TRANSLATE_NOOP("Agentwright::Exporting", "It acts without asking") : "");
    else
        draft.carry("permissionMode"_L1, u"permissionMode"_s);
}

void importTurns(ImportDraft &draft)
{
    draft.carry("maxTurns"_L1, u"maxTurns"_s);
    const YamlValue *run = draft.value("runConfig"_L1);
    const YamlValue *turns = run ? run->find("max_turns"_L1) : nullptr;
    if (turns && turns->toInteger() && !draft.hasField(u"maxTurns"))
        draft.place("runConfig"_L1, u"maxTurns"_s, FieldValue::ofTyped(turns->text),
                    run->pairs.size() == 1 ? Kind::Translated : Kind::Approximated,
                    run->pairs.size() == 1 ? Severity::None : Severity::Warning,
                    QT_TRANSLATE_NOOP("Agentwright::Exporting", "Only the number of turns has a like in Claude Code"));
}

void translate(ImportDraft &draft)
{
    importName(draft);
    importDescription(draft);
    if (draft.has("tools"_L1))
        importTools(draft, "tools"_L1, draft.list("tools"_L1), {.dialects = kDialects, .emptyMeansAll = true});
    if (draft.has("disallowedTools"_L1))
        importDenied(draft, "disallowedTools"_L1, draft.list("disallowedTools"_L1), kDialects);
    importModel(draft);
    importMode(draft);
    importTurns(draft);
    if (draft.text("color"_L1) == "auto"_L1)
        draft.settle("color"_L1, QT_TRANSLATE_NOOP("Agentwright::Exporting", "Is left out, which means the same"));
    else
        importColour(draft, "color"_L1);
    draft.carry("background"_L1, u"background"_s);
    importServers(draft, "mcpServers"_L1);
    draft.carry("hooks"_L1, u"hooks"_s);
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

} // namespace Agentwright::Importers::qwen
