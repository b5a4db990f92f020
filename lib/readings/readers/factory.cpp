// SPDX-License-Identifier: MIT
#include "readings/field_schema.h"
#include "readings/reading_notes.h"
#include "readings/strict_header.h"
#include "readings/tool_outcomes.h"

#include <agentwright/model/tool_equivalents.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::Readers::factory {

namespace {

using R = FieldRule;

constexpr FieldRule kFields[] = {
    {.key = "name"_L1, .types = R::Text, .isRequired = true},
    {.key = "description"_L1, .types = R::Text},
    {.key = "model"_L1, .types = R::Text},
    {.key = "reasoningEffort"_L1, .types = R::Text},
    {.key = "tools"_L1, .types = R::Text | R::TextList},
    {.key = "mcpServers"_L1, .types = R::TextList},
};
constexpr FieldSchema kSchema{.fields = kFields};
constexpr qsizetype kLongestDescription = 500;

struct Category {
    QLatin1StringView name;
    QLatin1StringView tools;
};
constexpr Category kCategories[] = {
    {"read-only"_L1, "Read LS Grep Glob"_L1},
    {"edit"_L1, "Create Edit ApplyPatch"_L1},
    {"execute"_L1, "Execute"_L1},
    {"web"_L1, "WebSearch FetchUrl"_L1},
    {"mcp"_L1, "mcp"_L1},
};

bool isSlug(QStringView name)
{
    return std::ranges::all_of(name, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    });
}

QStringList toolIds(const QString &written)
{
    for (const Category &category : kCategories) {
        if (written == category.name)
            return category.tools.toString().split(u' ');
    }
    return isKnownTool(ToolDialect::Factory, written) ? QStringList{written} : QStringList();
}

std::optional<Reading> refusalOfValues(const YamlValue &root, QStringView body)
{
    if (!isSlug(textField(root, u"name")))
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings",
                                         "The name may hold only lower-case letters, digits, hyphens and underscores."));
    if (body.trimmed().isEmpty())
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "The prompt is empty."));
    const YamlValue *tools = root.find(u"tools");
    for (const QString &tool : tools ? commaItems(*tools) : QStringList()) {
        if (toolIds(tool).isEmpty())
            return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings",
                                             "“%1” is no tool here, and one unknown tool is enough to refuse the file."),
                           {tool});
    }
    return std::nullopt;
}

Reading read(const ReadingInput &input)
{
    StrictHeader header = readStrictHeader(input, {.takesBlanksBehindOpening = true}, kSpecYaml);
    if (!header.refused)
        header.refused = refusalBySchema(header.root, kSchema);
    if (!header.refused)
        header.refused = refusalOfValues(header.root, header.body);
    if (header.refused) {
        noteUnknownParser(*header.refused);
        return *header.refused;
    }
    Reading reading;
    reading.loads = true;
    reading.reason.text = QT_TRANSLATE_NOOP("Agentwright::Readings", "Loads.");
    reading.name = textField(header.root, u"name");
    reading.description = textField(header.root, u"description");
    reading.model = optionalTextField(header.root, u"model");
    if (reading.model == u"inherit"_s)
        reading.model.reset();
    if (const YamlValue *tools = header.root.find(u"tools")) {
        resolveTools(commaItems(*tools), toolIds, reading);
        reading.tools->append(u"TodoWrite"_s);
    }
    readOtherFields(header.root, kSchema, reading);
    if (reading.description.size() > kLongestDescription)
        addLoss(reading, QT_TRANSLATE_NOOP("Agentwright::Readings",
                                           "The description is longer than the documented 500 characters"));
    noteUnknownParser(reading);
    return reading;
}

constexpr Reader kReader{.id = "factory",
                         .label = "Factory",
                         .version = "2026-07-24",
                         .evidence = Evidence::Documented,
                         .source = "Factory-AI/factory:docs/cli/configuration/custom-droids.mdx, 2026-07-24",
                         .order = 110,
                         .read = read};
AGENTWRIGHT_READER(kReader);

} // namespace

} // namespace Agentwright::Readers::factory
