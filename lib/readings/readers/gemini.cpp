// SPDX-License-Identifier: MIT
#include "readings/field_schema.h"
#include "readings/reading_notes.h"
#include "readings/source_text.h"
#include "readings/strict_header.h"
#include "readings/tool_outcomes.h"

#include <agentwright/model/tool_equivalents.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::Readers::gemini {

namespace {

using R = FieldRule;

constexpr FieldRule kFields[] = {
    {.key = "kind"_L1, .types = R::Text, .allowed = "local"_L1},
    {.key = "name"_L1, .types = R::Text, .isRequired = true},
    {.key = "description"_L1, .types = R::Text, .isRequired = true},
    {.key = "display_name"_L1, .types = R::Text},
    {.key = "tools"_L1, .types = R::TextList},
    {.key = "mcp_servers"_L1, .types = R::Map},
    {.key = "model"_L1, .types = R::Text},
    {.key = "temperature"_L1, .types = R::Number},
    {.key = "max_turns"_L1, .types = R::PositiveInteger},
    {.key = "timeout_mins"_L1, .types = R::PositiveInteger},
};

constexpr FieldRule kRemoteFields[] = {
    {.key = "kind"_L1, .types = R::Text, .isRequired = true, .allowed = "remote"_L1},
    {.key = "name"_L1, .types = R::Text, .isRequired = true},
    {.key = "description"_L1, .types = R::Text},
    {.key = "display_name"_L1, .types = R::Text},
    {.key = "agent_card_url"_L1, .types = R::Text},
    {.key = "agent_card_json"_L1, .types = R::Any},
    {.key = "auth"_L1, .types = R::Map},
};

constexpr FieldSchema kLocal{.fields = kFields, .refusesUnknownKeys = true};
constexpr FieldSchema kRemote{.fields = kRemoteFields, .refusesUnknownKeys = true};

bool isSlug(QStringView name)
{
    return std::ranges::all_of(name, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    });
}

bool isToolName(const QString &name)
{
    if (name == u"*" || name.startsWith("discovered_tool_"_L1))
        return true;
    // "mcp__server__tool" is Claude's spelling and refused.
    return (name.startsWith("mcp_"_L1) && !name.startsWith("mcp__"_L1) && name.size() > 4)
           || isKnownTool(ToolDialect::Gemini, name);
}

std::optional<Reading> refusalOfValues(const YamlValue &root)
{
    if (!isSlug(textField(root, u"name")))
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings",
                                         "The name may hold only lower-case letters, digits, hyphens and underscores."));
    const YamlValue *tools = root.find(u"tools");
    if (!tools)
        return std::nullopt;
    for (const QString &tool : commaItems(*tools)) {
        if (!isToolName(tool))
            return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings",
                                             "“%1” is no tool here, and one unknown tool is enough to refuse the file."),
                           {tool});
    }
    return std::nullopt;
}

Reading read(const ReadingInput &input)
{
    if (fileStem(input.path()).startsWith(u'_'))
        return refusal(
            QT_TRANSLATE_NOOP("Agentwright::Readings", "Files whose name begins with an underscore are skipped."));
    StrictHeader header = readStrictHeader(input, {.takesByteOrderMark = false, .takesTextBehindClosing = false},
                                           kJsYaml);
    const bool isRemote = !header.refused && textField(header.root, u"kind") == u"remote";
    const FieldSchema &schema = isRemote ? kRemote : kLocal;
    if (!header.refused)
        header.refused = refusalBySchema(header.root, schema);
    if (!header.refused)
        header.refused = refusalOfValues(header.root);
    if (header.refused)
        return *header.refused;
    Reading reading;
    reading.loads = true;
    reading.reason.text = QT_TRANSLATE_NOOP("Agentwright::Readings", "Loads.");
    reading.name = textField(header.root, u"name");
    reading.description = textField(header.root, u"description");
    reading.model = optionalTextField(header.root, u"model");
    if (reading.model == u"inherit"_s)
        reading.model.reset();
    if (const YamlValue *tools = header.root.find(u"tools"); tools && !commaItems(*tools).contains("*"_L1))
        resolveTools(commaItems(*tools), [](const QString &tool) { return QStringList{tool}; }, reading);
    readOtherFields(header.root, schema, reading);
    if (const QString word = templateWord(header.body); !word.isEmpty())
        addLoss(reading,
                QT_TRANSLATE_NOOP("Agentwright::Readings",
                                  "%1 in the prompt is replaced when the agent is called, and an unknown name fails then"),
                {word});
    return reading;
}

constexpr Reader kReader{
    .id = "gemini",
    .label = "Gemini CLI",
    .version = "0.61.0",
    .evidence = Evidence::Measured,
    .source = "google-gemini/gemini-cli:packages/core/src/agents/agentLoader.ts, 2026-08; npm 0.61.0, November 2026",
    .order = 80,
    .read = read};
AGENTWRIGHT_READER(kReader);

} // namespace

} // namespace Agentwright::Readers::gemini
