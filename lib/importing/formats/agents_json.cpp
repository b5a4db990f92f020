// SPDX-License-Identifier: MIT
#include "../field_import.h"

#include <agentwright/model/field_spec.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::Importers::agents_json {

namespace {

using Shape = ForeignFile::Shape;

constexpr auto kId = "agents-json";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Agents as JSON");

// https://code.claude.com/docs/en/cli-reference and @anthropic-ai/claude-agent-sdk 0.3.329, types: keys are those of files, and
// the prompt is one of them.

bool isAgent(const YamlValue &value)
{
    const YamlValue *description = value.find("description"_L1);
    const YamlValue *prompt = value.find("prompt"_L1);
    return description && prompt && description->kind == YamlValue::Kind::Scalar
           && prompt->kind == YamlValue::Kind::Scalar;
}

int recognise(const ForeignFile &file)
{
    const QList<YamlPair> &agents = file.root().pairs;
    const bool isMine = !agents.isEmpty() && std::ranges::all_of(agents, isAgent, &YamlPair::value);
    return isMine ? Sign::kShape : Sign::kNone;
}

void translate(ImportDraft &draft)
{
    importName(draft, {});
    importDescription(draft);
    importPrompt(draft, "prompt"_L1);
    importServers(draft, "mcpServers"_L1);
    for (const FieldSpec &field : fieldTable()) {
        if (field.key != "name"_L1 && !draft.hasField(field.key.toString()) && field.key != "mcpServers"_L1)
            draft.carry(field.key, field.key);
    }
}

void read(const ForeignFile &file, bool keepsUnknown, ImportOutcome &outcome)
{
    QList<ForeignAgent> agents;
    for (const YamlPair &pair : file.root().pairs) {
        if (pair.value.kind == YamlValue::Kind::Mapping)
            agents.append({.nameByPath = pair.key.text, .entries = pair.value.pairs, .body = {}});
    }
    importAgents(file, agents, {.id = kId, .label = kLabel}, keepsUnknown, translate, outcome);
}

constexpr ImportFormat kFormat{.id = kId,
                               .label = kLabel,
                               .shapes = shapeBits({Shape::Json}),
                               .recognise = recognise,
                               .read = read};

AGENTWRIGHT_IMPORT_FORMAT(kFormat);

} // namespace

} // namespace Agentwright::Importers::agents_json
