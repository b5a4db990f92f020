// SPDX-License-Identifier: MIT
#include "readings/field_schema.h"
#include "readings/reading_notes.h"
#include "readings/source_text.h"
#include "readings/strict_header.h"

using namespace Qt::StringLiterals;

namespace Agentwright::Readers::cursor {

namespace {

using R = FieldRule;

// cursor.com/docs/agent/subagents and the twelve agents in cursor/plugins, August 2026.
constexpr FieldRule kFields[] = {
    {.key = "name"_L1, .types = R::Text},          {.key = "description"_L1, .types = R::Text},
    {.key = "model"_L1, .types = R::Text},         {.key = "readonly"_L1, .types = R::Flag},
    {.key = "is_background"_L1, .types = R::Flag},
};
constexpr FieldSchema kSchema{.fields = kFields, .refusesWrongValues = false};

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
    reading.name = optionalTextField(header.root, u"name").value_or(fileStem(input.path()));
    reading.description = textField(header.root, u"description");
    reading.model = optionalTextField(header.root, u"model");
    if (reading.model == u"inherit"_s)
        reading.model.reset();
    if (header.root.find(u"tools"))
        addLoss(reading, QT_TRANSLATE_NOOP("Agentwright::Readings",
                                           "There are no tool lists here: the agent gets the tools of its caller"));
    readOtherFields(header.root, kSchema, reading);
    noteUnknownParser(reading);
    return reading;
}

constexpr Reader kReader{.id = "cursor",
                         .label = "Cursor",
                         .version = "2026",
                         .evidence = Evidence::Inferred,
                         .source = "https://cursor.com/docs/agent/subagents, 2026",
                         .order = 60,
                         .read = read};
AGENTWRIGHT_READER(kReader);

} // namespace

} // namespace Agentwright::Readers::cursor
