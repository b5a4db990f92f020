// SPDX-License-Identifier: MIT
#include "readings/field_schema.h"
#include "readings/reading_notes.h"
#include "readings/strict_header.h"
#include "readings/tool_outcomes.h"

#include <agentwright/model/tool_equivalents.h>

using namespace Qt::StringLiterals;

namespace Agentwright::Readers::kiro {

namespace {

using R = FieldRule;

// Markdown agents of Kiro IDE 1.x and CLI 3.0.
constexpr FieldRule kFields[] = {
    {.key = "description"_L1, .types = R::Text},    {.key = "model"_L1, .types = R::Text},
    {.key = "tools"_L1, .types = R::TextList},      {.key = "permissions"_L1, .types = R::AnyList},
    {.key = "mcpServers"_L1, .types = R::Map},      {.key = "resources"_L1, .types = R::AnyList},
    {.key = "welcomeMessage"_L1, .types = R::Text}, {.key = "includeMcpJson"_L1, .types = R::Flag},
    {.key = "includePowers"_L1, .types = R::Flag},
};
constexpr FieldSchema kSchema{.fields = kFields, .refusesWrongValues = false};

/// The path below the agents folder without the suffix is the name.
QString nameFromPath(const QString &path)
{
    const qsizetype folder = path.lastIndexOf("agents/"_L1);
    const QString below = folder >= 0 ? path.sliced(folder + 7) : path.sliced(path.lastIndexOf(u'/') + 1);
    return below.endsWith(".md"_L1) ? below.chopped(3) : below;
}

QStringList toolId(const QString &written)
{
    const bool isKnown = written.startsWith(u'@') || written == u"*" || isKnownTool(ToolDialect::KiroMarkdown, written);
    return isKnown ? QStringList{written} : QStringList();
}

Reading read(const ReadingInput &input)
{
    const StrictHeader header = readStrictHeader(input, {.takesBlanksBehindOpening = true}, kSpecYaml);
    if (header.refused) {
        Reading reading = *header.refused;
        noteUnknownParser(reading);
        return reading;
    }
    Reading reading;
    reading.loads = true;
    reading.reason.text = QT_TRANSLATE_NOOP("Agentwright::Readings", "Loads.");
    reading.name = nameFromPath(input.path());
    reading.description = textField(header.root, u"description");
    reading.model = optionalTextField(header.root, u"model");
    const YamlValue *tools = header.root.find(u"tools");
    if (tools && tools->kind == YamlValue::Kind::Sequence && !commaItems(*tools).contains("*"_L1))
        resolveTools(commaItems(*tools), toolId, reading);
    readOtherFields(header.root, kSchema, reading);
    noteUnknownParser(reading);
    return reading;
}

constexpr Reader kReader{.id = "kiro",
                         .label = "Kiro",
                         .version = "IDE 1.x, CLI 3.0",
                         .evidence = Evidence::Documented,
                         .source = "https://kiro.dev/docs/cli/v3/agent-config, 2026",
                         .order = 120,
                         .read = read};
AGENTWRIGHT_READER(kReader);

} // namespace

} // namespace Agentwright::Readers::kiro
