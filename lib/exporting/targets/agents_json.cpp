// SPDX-License-Identifier: MIT
#include "../agent_export.h"
#include "../structured_value.h"
#include "../tool_translation.h"

#include <agentwright/exporting/export_target.h>
#include <agentwright/model/field_spec.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Agentwright::Exporters::agents_json {

namespace {

using Severity = FieldOutcome::Severity;

constexpr auto kId = "agents-json";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Agents as JSON");

// https://code.claude.com/docs/en/cli-reference, 2.1.329 measured, November 2026: an entry with a wrong value rejects the whole
// of `--agents`. The Agent SDK (@anthropic-ai/claude-agent-sdk 0.3.329, types) takes the same object as its option `agents`.
constexpr NameRule kNames{.isFree = true};

struct JsonField {
    QLatin1StringView key;
    bool isInSdk = true;
};

constexpr JsonField kFields[] = {
    {"disallowedTools"_L1},
    {"model"_L1},
    {"permissionMode"_L1},
    {"maxTurns"_L1},
    {"skills"_L1},
    {"mcpServers"_L1},
    {"hooks"_L1, false},
    {"memory"_L1},
    {"background"_L1},
    {"effort"_L1},
    {"isolation"_L1, false},
    {"initialPrompt"_L1},
    {"autoCompactWindow"_L1},
    {"omitClaudeMd"_L1},
    {"observer"_L1},
    {"observerMessage"_L1},
};

/// Flags and numbers count by what they say, however they are quoted.
std::optional<QJsonValue> valueOf(const JsonField &field, FieldValue value)
{
    const FieldSpec *spec = findField(field.key.toString());
    const bool isTyped = spec
                         && (spec->kind == FieldKind::Flag || spec->kind == FieldKind::Integer
                             || spec->kind == FieldKind::EffortLevel);
    if (isTyped && value.kind == FieldValue::Kind::Text)
        value.kind = FieldValue::Kind::Typed;
    std::optional<QJsonValue> json = jsonValue(value);
    if (field.key == "mcpServers"_L1 && json && json->isObject()) {
        QJsonArray list; // a map in files, a list here
        const QJsonObject map = json->toObject();
        for (auto it = map.begin(); it != map.end(); ++it)
            list.append(QJsonObject{{it.key(), it.value()}});
        json = list;
    }
    return json;
}

void writeTools(AgentDraft &draft, QJsonObject &agent)
{
    const QString key = u"tools"_s;
    const FieldValue tools = draft.value(key);
    if (tools.isAbsent())
        return;
    if (tools.items.contains("*"_L1)) {
        draft.translate(key, {}, QT_TRANSLATE_NOOP("Agentwright::Exporting", "Is left out, which means all tools"));
        return;
    }
    agent.insert(key, QJsonArray::fromStringList(tools.items));
    draft.keep(key, tools.items.join(", "_L1));
}

QJsonObject agentOf(AgentDraft &draft)
{
    QJsonObject agent{{u"description"_s, draft.description()}};
    writeTools(draft, agent);
    for (const JsonField &field : kFields) {
        const QString key = field.key.toString();
        const std::optional<FieldValue> value = draft.effective(key);
        const std::optional<QJsonValue> json = value ? valueOf(field, *value) : std::nullopt;
        if (!json)
            continue;
        agent.insert(key, *json);
        if (value->kind == FieldValue::Kind::Structure && value->structure.kind == YamlValue::Kind::Mapping
            && json->isArray())
            draft.translate(key, value->displayText(),
                            QT_TRANSLATE_NOOP("Agentwright::Exporting", "Is a list here, one item for each"));
        else if (field.isInSdk)
            draft.keep(key, value->displayText());
        else
            draft.claim(key, {.severity = Severity::Note,
                              .to = value->displayText(),
                              .reason = QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                                          "The command line takes it, the Agent SDK does not")});
    }
    agent.insert(u"prompt"_s, draft.prompt());
    return agent;
}

/// The entry of the one object, as QJsonDocument writes it there.
QByteArray writeEntry(AgentDraft &draft)
{
    const QJsonObject agent = agentOf(draft);
    constexpr qsizetype kOpening = 2, kClosing = 3; // "{\n" and "\n}\n"
    return QJsonDocument(QJsonObject{{draft.name(), agent}}).toJson().sliced(kOpening).chopped(kClosing);
}

constexpr AgentFormat kFormat{
    .id = kId,
    .label = kLabel,
    .names = kNames,
    .writePiece = writeEntry,
    .shared = {.path = "agents.json", .opening = "{\n", .separator = ",\n", .closing = "\n}\n"},
};

constexpr ExportTarget kTarget{
    .id = kId,
    .label = kLabel,
    .summary = QT_TRANSLATE_NOOP(
        "Agentwright::Exporting",
        "One JSON object for the option --agents of Claude Code and for the Agent SDK. Only the colour is lost."),
    .writer = agentWriter<kFormat>,
    .isBundle = true,
};

AGENTWRIGHT_EXPORT_TARGET(kTarget);

} // namespace

} // namespace Agentwright::Exporters::agents_json
