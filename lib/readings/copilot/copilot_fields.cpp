// SPDX-License-Identifier: MIT
#include "copilot_fields.h"

#include "readings/source_text.h"

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

} // namespace

const FieldSchema &copilotSchema()
{
    return kSchema;
}

Reading copilotReading(const YamlValue &root, const QString &path)
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

} // namespace Agentwright
