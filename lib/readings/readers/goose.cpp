// SPDX-License-Identifier: MIT
#include "readings/field_schema.h"
#include "readings/reading_notes.h"
#include "readings/strict_header.h"

using namespace Qt::StringLiterals;

namespace Agentwright::Readers::goose {

namespace {

using R = FieldRule;

constexpr FieldRule kFields[] = {
    {.key = "name"_L1, .types = R::Text, .isRequired = true}, {.key = "description"_L1, .types = R::Text | R::Null},
    {.key = "model"_L1, .types = R::Text | R::Null},          {.key = "provider"_L1, .types = R::Text | R::Null},
    {.key = "avatar"_L1, .types = R::Text | R::Null},
};
constexpr FieldSchema kSchema{.fields = kFields};
constexpr QStringView kFence = u"---";

Reading read(const ReadingInput &input)
{
    // Split at every three hyphens, wherever they stand; the second part is the header.
    const QStringView source = readableText(input, {});
    const qsizetype opening = source.indexOf(kFence);
    const qsizetype closing = opening < 0 ? -1 : source.indexOf(kFence, opening + kFence.size());
    if (closing < 0)
        return refusal(
            QT_TRANSLATE_NOOP("Agentwright::Readings", "There is no header between two lines of three hyphens."));
    const qsizetype start = opening + kFence.size();
    const StrictYaml &yaml = input.yaml(source.sliced(start, closing - start), kSpecYaml);
    if (!yaml.isAccepted)
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings",
                                         "The header is not valid YAML (%1), and there is no repair."),
                       {QString::fromLatin1(yaml.problem)});
    if (const std::optional<Reading> refused = refusalBySchema(yaml.root, kSchema))
        return *refused;
    Reading reading;
    reading.loads = true;
    reading.reason.text = QT_TRANSLATE_NOOP("Agentwright::Readings", "Loads.");
    reading.name = textField(yaml.root, u"name");
    reading.description = textField(yaml.root, u"description");
    reading.model = optionalTextField(yaml.root, u"model");
    if (reading.description.isEmpty())
        addLoss(reading,
                QT_TRANSLATE_NOOP("Agentwright::Readings", "There is no description: a general one takes its place"));
    const bool isCut = closing > 0 && source[closing - 1] != u'\n';
    if (isCut)
        addLoss(
            reading,
            QT_TRANSLATE_NOOP(
                "Agentwright::Readings",
                "The header ends at the first three hyphens, which stand inside a line: the rest has become part of the prompt"));
    if (yaml.root.find(u"tools"))
        addLoss(reading, QT_TRANSLATE_NOOP("Agentwright::Readings",
                                           "There are no tool lists here: the agent gets the tools of its caller"));
    readOtherFields(yaml.root, kSchema, reading);
    return reading;
}

constexpr Reader kReader{.id = "goose",
                         .label = "Goose",
                         .version = "2026",
                         .evidence = Evidence::Source,
                         .source = "aaif-goose/goose:crates/goose/src/sources.rs, 2026",
                         .order = 130,
                         .read = read};
AGENTWRIGHT_READER(kReader);

} // namespace

} // namespace Agentwright::Readers::goose
