// SPDX-License-Identifier: MIT
#include "../field_import.h"
#include "../tool_import.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::Importers::kiro {

namespace {

constexpr auto kId = "kiro";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Kiro");

using Kind = FieldOutcome::Kind;
using Severity = FieldOutcome::Severity;
using Shape = ForeignFile::Shape;

// https://kiro.dev/docs/custom-agents and /docs/cli/v3/agent-config, 2026, documented; JSON: aws/amazon-q-developer-cli
// docs/agent-format.md.
constexpr std::array kMarkdown{ToolDialect::KiroMarkdown};
constexpr std::array kJson{ToolDialect::KiroJson, ToolDialect::KiroMarkdown};
constexpr ForeignKeys kKeys{.harmless = "$schema keyboardShortcut welcomeMessage allowedTools toolAliases"_L1,
                            .limits = "toolsSettings"_L1};

int recognise(const ForeignFile &file)
{
    if (file.shape() == Shape::Json) {
        const bool isPlaced = file.isIn(".kiro/agents/"_L1) || file.isIn("cli-agents/"_L1);
        if (isPlaced)
            return Sign::kPlace;
        return file.has("prompt"_L1) && file.has("tools"_L1)
                   ? file.keyEvidence({"prompt"_L1, "tools"_L1, "allowedTools"_L1, "toolsSettings"_L1, "resources"_L1})
                   : Sign::kNone;
    }
    if (file.isIn(".kiro/agents/"_L1))
        return Sign::kPlace;
    return file.toolEvidence(ToolDialect::KiroMarkdown)
           + file.keyEvidence({"includeMcpJson"_L1, "includePowers"_L1, "welcomeMessage"_L1, "resources"_L1});
}

bool isBare(const YamlValue &rule)
{
    const YamlValue *match = rule.find("match"_L1);
    return !match || match->isNull() || (match->kind == YamlValue::Kind::Sequence && match->items.isEmpty());
}

/// Only what is forbidden as a whole has a like in Claude Code.
void importPermissions(ImportDraft &draft)
{
    const auto from = "permissions"_L1;
    const YamlValue *rules = draft.value(from);
    QStringList denied, open;
    for (const YamlValue &rule : rules ? rules->items : QList<YamlValue>()) {
        const YamlValue *capability = rule.find("capability"_L1);
        const YamlValue *effect = rule.find("effect"_L1);
        if (!capability || !effect || effect->text != "deny"_L1)
            continue;
        (isBare(rule) ? denied : open).append(capability->text);
    }
    if (!denied.isEmpty())
        importDenied(draft, from, denied, kMarkdown);
    if (!open.isEmpty())
        draft.note(from, u"disallowedTools"_s, Kind::Approximated, Severity::Error,
                   QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                     "What is forbidden in part only is not forbidden here: %1"),
                   {open.join(", "_L1)});
    if (rules && denied.isEmpty() && open.isEmpty())
        draft.drop(from, Severity::Note,
                   QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                     "Permissions that are granted or asked for are settings of the session here"));
}

void translate(ImportDraft &draft)
{
    importName(draft);
    importDescription(draft);
    if (draft.has("tools"_L1))
        importTools(draft, "tools"_L1, draft.list("tools"_L1), {.dialects = kMarkdown});
    importPermissions(draft);
    importModel(draft);
    importServers(draft, "mcpServers"_L1);
}

void translateJson(ImportDraft &draft)
{
    importName(draft);
    importDescription(draft);
    importPrompt(draft, "prompt"_L1);
    if (draft.has("tools"_L1))
        importTools(draft, "tools"_L1, draft.list("tools"_L1), {.dialects = kJson});
    importModel(draft);
    importServers(draft, "mcpServers"_L1);
}

void read(const ForeignFile &file, bool keepsUnknown, ImportOutcome &outcome)
{
    const FormatSpec spec{.id = kId, .label = kLabel, .keys = kKeys};
    const QString name = file.nameBelow({".kiro/agents/"_L1});
    if (file.shape() == Shape::Header) {
        importAgents(file, agentOfHeader(file, name), spec, keepsUnknown, translate, outcome);
        return;
    }
    const YamlValue *prompt = file.root().find("prompt"_L1);
    if (prompt && prompt->text.startsWith("file://"_L1)) {
        outcome.refused.append(
            file.refusal(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Agentwright::Importing",
                                           "Its prompt stands in another file, which is not read: %1"),
                         {prompt->text}));
        return;
    }
    const QList<ForeignAgent> agents{{.nameByPath = name, .entries = file.root().pairs, .body = {}}};
    importAgents(file, agents, spec, keepsUnknown, translateJson, outcome);
}

constexpr ImportFormat kFormat{.id = kId,
                               .label = kLabel,
                               .shapes = shapeBits({Shape::Header, Shape::Json}),
                               .recognise = recognise,
                               .read = read};

AGENTWRIGHT_IMPORT_FORMAT(kFormat);

} // namespace

} // namespace Agentwright::Importers::kiro
