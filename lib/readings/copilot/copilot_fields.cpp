// SPDX-License-Identifier: MIT
#include "copilot_fields.h"

#include "readings/field_schema.h"
#include "readings/source_text.h"
#include "readings/strict_header.h"

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

using R = FieldRule;

constexpr FieldRule kFields[] = {
    {.key = "name"_L1, .types = R::Text},
    {.key = "description"_L1, .types = R::Text, .isRequired = true},
    {.key = "tools"_L1, .types = R::Text | R::TextList},
    {.key = "model"_L1, .types = R::Text | R::TextList},
    {.key = "models"_L1, .types = R::TextList},
    {.key = "modelPolicy"_L1, .types = R::Text},
    {.key = "reasoningEffort"_L1, .types = R::Text},
    {.key = "include-custom-instructions"_L1, .types = R::Flag},
    {.key = "target"_L1, .types = R::Text},
    {.key = "disable-model-invocation"_L1, .types = R::Flag},
    {.key = "user-invocable"_L1, .types = R::Flag},
    {.key = "infer"_L1, .types = R::Flag},
    {.key = "mcp-servers"_L1, .types = R::Map},
    {.key = "metadata"_L1, .types = R::Map},
    {.key = "sidekick"_L1, .types = R::Map},
    {.key = "advancedOptions"_L1, .types = R::Any},
    {.key = "github"_L1, .types = R::Any},
};

constexpr FieldSchema kSchema{.fields = kFields};

/// Name (or the file's), description and model of a header that has passed the schema.
Reading readRoot(const YamlValue &root, const QString &path)
{
    Reading reading;
    reading.loads = true;
    reading.reason.text = QT_TRANSLATE_NOOP("Agentwright::Readings", "Loads.");
    const QString stem = fileStem(path);
    reading.name = optionalTextField(root, u"name").value_or(stem.endsWith(".agent"_L1) ? stem.chopped(6) : stem);
    reading.description = textField(root, u"description");
    const YamlValue *model = root.find(u"model");
    if (model && !model->items.isEmpty())
        reading.model = model->items.first().text;
    else
        reading.model = optionalTextField(root, u"model");
    return reading;
}

bool isOfServer(const QString &written)
{
    return written.indexOf(u'/') > 0 && !written.contains(u'(');
}

} // namespace

Reading readCopilotAgent(const ReadingInput &input, const ToolResolver &resolve)
{
    StrictHeader header = readStrictHeader(input, kCopilotCut, kSpecYaml);
    if (!header.refused)
        header.refused = refusalBySchema(header.root, kSchema);
    if (header.refused)
        return *header.refused;
    Reading reading = readRoot(header.root, input.path());
    if (const YamlValue *tools = header.root.find(u"tools"); tools && !commaItems(*tools).contains("*"_L1)) {
        resolveTools(
            commaItems(*tools),
            [&](const QString &written) { return isOfServer(written) ? QStringList{written} : resolve(written); },
            reading);
    }
    readOtherFields(header.root, kSchema, reading);
    return reading;
}

} // namespace Agentwright
