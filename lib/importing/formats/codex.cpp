// SPDX-License-Identifier: MIT
#include "../field_import.h"

#include <agentwright/model/behaviour_catalog.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::Importers::codex {

namespace {

using Shape = ForeignFile::Shape;

constexpr auto kId = "codex";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Codex");

using Kind = FieldOutcome::Kind;
using Severity = FieldOutcome::Severity;

// openai/codex: codex-rs/core/src/config/agent_roles.rs, mid 2026, source; any other key is one of its config.toml.
constexpr ForeignKeys kKeys{.harmless = "nickname_candidates"_L1, .limits = "tools web_search approval_policy"_L1};

int recognise(const ForeignFile &file)
{
    if (file.isIn(".codex/agents/"_L1))
        return Sign::kPlace;
    return file.has("developer_instructions"_L1) ? Sign::kShape : Sign::kNone;
}

void importSandbox(ImportDraft &draft)
{
    const auto from = "sandbox_mode"_L1;
    const QString sandbox = draft.text(from);
    const auto mode = std::ranges::find_if(kPermissionModes, [&](const PermissionModeSpec &spec) {
        return !sandbox.isEmpty() && spec.codex == sandbox;
    });
    if (mode == kPermissionModes.end())
        return;
    const FieldValue value = FieldValue::ofText(mode->name);
    if (mode->isReadOnly)
        draft.place(from, u"permissionMode"_s, value, Kind::Approximated, Severity::Note,
                    QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                      "It changes nothing in either, but Claude Code asks before commands"));
    else
        draft.place(from, u"permissionMode"_s, value, Kind::Translated, Severity::Warning,
                    QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                      "It acts without asking; a sandbox is a setting of the session in Claude Code"));
}

void translate(ImportDraft &draft)
{
    importName(draft);
    importDescription(draft);
    importModel(draft);
    importEffort(draft, "model_reasoning_effort"_L1);
    importSandbox(draft);
    importServers(draft, "mcp_servers"_L1);
    importPrompt(draft, "developer_instructions"_L1);
}

void read(const ForeignFile &file, bool keepsUnknown, ImportOutcome &outcome)
{
    const QList<ForeignAgent> agents{{.nameByPath = file.stem(), .entries = file.root().pairs, .body = {}}};
    importAgents(file, agents, {.id = kId, .label = kLabel, .keys = kKeys}, keepsUnknown, translate, outcome);
}

constexpr ImportFormat kFormat{.id = kId,
                               .label = kLabel,
                               .shapes = shapeBits({Shape::Toml}),
                               .recognise = recognise,
                               .read = read};

AGENTWRIGHT_IMPORT_FORMAT(kFormat);

} // namespace

} // namespace Agentwright::Importers::codex
