// SPDX-License-Identifier: MIT
#include "readings/field_schema.h"
#include "readings/reading_notes.h"
#include "readings/strict_header.h"
#include "readings/tool_outcomes.h"

#include <agentwright/model/tool_equivalents.h>

using namespace Qt::StringLiterals;

namespace Agentwright::Readers::cline {

namespace {

using R = FieldRule;

constexpr FieldRule kFields[] = {
    {.key = "name"_L1, .types = R::Text, .isRequired = true},
    {.key = "description"_L1, .types = R::Text, .isRequired = true},
    {.key = "tools"_L1, .types = R::Text | R::TextList},
    {.key = "skills"_L1, .types = R::Text | R::TextList},
    {.key = "providerId"_L1, .types = R::Text},
    {.key = "modelId"_L1, .types = R::Text},
    {.key = "maxIterations"_L1, .types = R::PositiveInteger},
};
constexpr FieldSchema kSchema{.fields = kFields};

struct LastValid {
    bool isFound = false;
    YamlValue root;
    QStringView body;
};

/// Every line of three hyphens is tried as the end of the header; the last one that leaves valid YAML counts.
LastValid lastValidHeader(const ReadingInput &input)
{
    const QStringView text = readableText(input, {});
    LastValid last;
    if (!text.startsWith(u"---\n"))
        return last;
    for (qsizetype at = text.indexOf("\n---"_L1, 3); at >= 0; at = text.indexOf("\n---"_L1, at + 4)) {
        const qsizetype behind = at + 4;
        if (behind < text.size() && text[behind] != u'\n')
            continue;
        const StrictYaml yaml = readStrictYaml(text.sliced(4, std::max<qsizetype>(at - 4, 0)), kSpecYaml);
        if (yaml.isAccepted && yaml.root.kind == YamlValue::Kind::Mapping)
            last = {true, yaml.root, text.sliced(std::min(behind + 1, text.size()))};
        else if (last.isFound)
            break; // what has stopped being YAML does not become it again by more text
    }
    return last;
}

bool hasYamlSuffix(const QString &path)
{
    return path.isEmpty() || path.endsWith(".yaml"_L1) || path.endsWith(".yml"_L1);
}

Reading read(const ReadingInput &input)
{
    if (!hasYamlSuffix(input.path()))
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings",
                                         "Only files whose name ends in “.yaml” or “.yml” are looked at."));
    const LastValid header = lastValidHeader(input);
    if (!header.isFound)
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings",
                                         "There is no header that is valid YAML between two lines of three hyphens."));
    if (const std::optional<Reading> refused = refusalBySchema(header.root, kSchema))
        return *refused;
    if (header.body.trimmed().isEmpty())
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "The prompt is empty."));
    Reading reading;
    reading.loads = true;
    reading.reason.text = QT_TRANSLATE_NOOP("Agentwright::Readings", "Loads.");
    reading.name = textField(header.root, u"name");
    reading.description = textField(header.root, u"description");
    reading.model = optionalTextField(header.root, u"modelId");
    if (const YamlValue *tools = header.root.find(u"tools")) {
        resolveTools(
            commaItems(*tools),
            [](const QString &tool) {
                return isKnownTool(ToolDialect::Cline, tool) ? QStringList{tool} : QStringList();
            },
            reading);
        if (reading.tools->size() < reading.toolOutcomes.size())
            addLoss(reading, QT_TRANSLATE_NOOP("Agentwright::Readings",
                                               "In VS Code, a tool that is not known refuses the file"));
    }
    readOtherFields(header.root, kSchema, reading);
    return reading;
}

constexpr Reader
    kReader{.id = "cline",
            .label = "Cline",
            .version = "2026-08-22",
            .evidence = Evidence::Source,
            .source = "cline/cline:sdk/packages/core/src/extensions/tools/team/configured-agent-config.ts, 2026-08-22",
            .order = 140,
            .read = read};
AGENTWRIGHT_READER(kReader);

} // namespace

} // namespace Agentwright::Readers::cline
