// SPDX-License-Identifier: MIT
#include "readings/field_schema.h"
#include "readings/reading_notes.h"
#include "readings/strict_header.h"
#include "readings/tool_outcomes.h"

#include <agentwright/model/tool_equivalents.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::Readers::roo {

namespace {

using R = FieldRule;

// One mode; packages/types/src/mode.ts, v3.54.0.
constexpr FieldRule kFields[] = {
    {.key = "slug"_L1, .types = R::Text, .isRequired = true},
    {.key = "name"_L1, .types = R::Text, .isRequired = true},
    {.key = "roleDefinition"_L1, .types = R::Text, .isRequired = true},
    {.key = "whenToUse"_L1, .types = R::Text},
    {.key = "description"_L1, .types = R::Text},
    {.key = "customInstructions"_L1, .types = R::Text},
    {.key = "groups"_L1, .types = R::AnyList},
    {.key = "source"_L1, .types = R::Text, .allowed = "global project"_L1},
    {.key = "allowedMcpServers"_L1, .types = R::TextList},
};
constexpr FieldSchema kSchema{.fields = kFields};

bool isSlug(QStringView slug)
{
    return std::ranges::all_of(slug, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

/// The loader writes ASCII for these in the whole file before it reads it.
QString flattened(QString text)
{
    for (QChar &c : text) {
        const char16_t u = c.unicode();
        if (u == 0x00A0)
            c = u' ';
        else if (u >= 0x2010 && u <= 0x2015)
            c = u'-';
        else if (u == 0x2018 || u == 0x2019)
            c = u'\'';
        else if (u == 0x201C || u == 0x201D)
            c = u'"';
    }
    return text.removeIf([](QChar c) { return c == QChar(0x200B) || c == QChar(0x200C) || c == QChar(0x200D); });
}

QStringList groupsOf(const YamlValue &mode)
{
    QStringList groups;
    const YamlValue *value = mode.find(u"groups");
    for (const YamlValue &item : value ? value->items : QList<YamlValue>())
        groups.append(item.items.isEmpty() ? item.text : item.items.first().text);
    return groups;
}

std::optional<Reading> refusalOfMode(const YamlValue &mode)
{
    if (const std::optional<Reading> refused = refusalBySchema(mode, kSchema))
        return refused;
    if (!isSlug(textField(mode, u"slug")))
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "A slug may hold only letters, digits and hyphens."));
    QStringList groups = groupsOf(mode);
    for (const QString &group : std::as_const(groups)) {
        if (group != u"browser" && !isKnownTool(ToolDialect::Roo, group))
            return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings",
                                             "“%1” is no tool here, and one unknown tool is enough to refuse the file."),
                           {group});
    }
    if (groups.removeDuplicates() > 0)
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "A tool group is named twice."));
    return std::nullopt;
}

bool isModesFile(const QString &path)
{
    return path.endsWith(".roomodes"_L1) || path.endsWith("custom_modes.yaml"_L1);
}

Reading read(const ReadingInput &input)
{
    if (!isModesFile(input.path()))
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings",
                                         "Modes are read from “.roomodes” only; a Markdown file is not looked at."));
    const QString source = readableText(input, {}).toString();
    const StrictYaml yaml = readStrictYaml(flattened(source), kSpecYaml);
    if (!yaml.isAccepted)
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "The file is not valid YAML (%1)."),
                       {QString::fromLatin1(yaml.problem)});
    const YamlValue *modes = yaml.root.find(u"customModes");
    if (!modes || modes->items.isEmpty())
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "There is no list “customModes”."));
    for (const YamlValue &mode : modes->items) {
        if (const std::optional<Reading> refused = refusalOfMode(mode))
            return *refused; // one bad mode makes the whole file invalid
    }
    const YamlValue &first = modes->items.first();
    Reading reading;
    reading.loads = true;
    reading.reason.text = QT_TRANSLATE_NOOP("Agentwright::Readings", "Loads.");
    reading.name = textField(first, u"slug");
    reading.description = optionalTextField(first, u"whenToUse").value_or(textField(first, u"description"));
    resolveTools(
        groupsOf(first), [](const QString &group) { return group == u"browser" ? QStringList() : QStringList{group}; },
        reading);
    if (modes->items.size() > 1)
        addLoss(reading, QT_TRANSLATE_NOOP("Agentwright::Readings", "The file holds %1 modes; this is the first one"),
                {QString::number(modes->items.size())});
    if (flattened(source) != source)
        addLoss(reading,
                QT_TRANSLATE_NOOP("Agentwright::Readings",
                                  "Dashes, curly quotes and special blanks are turned into ASCII in the whole file"));
    return reading;
}

constexpr Reader kReader{.id = "roo",
                         .label = "Roo Code",
                         .version = "3.54.0",
                         .evidence = Evidence::Source,
                         .source = "RooCodeInc/Roo-Code:packages/types/src/mode.ts, v3.54.0",
                         .order = 150,
                         .read = read};
AGENTWRIGHT_READER(kReader);

} // namespace

} // namespace Agentwright::Readers::roo
