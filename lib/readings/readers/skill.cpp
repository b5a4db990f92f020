// SPDX-License-Identifier: MIT
#include "readings/field_schema.h"
#include "readings/reading_notes.h"
#include "readings/strict_header.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::Readers::skill {

namespace {

using R = FieldRule;

constexpr FieldRule kFields[] = {
    {.key = "name"_L1, .types = R::Text, .isRequired = true},
    {.key = "description"_L1, .types = R::Text, .isRequired = true},
    {.key = "license"_L1, .types = R::Text},
    {.key = "compatibility"_L1, .types = R::Text},
    {.key = "metadata"_L1, .types = R::Map},
    {.key = "allowed-tools"_L1, .types = R::Text},
};
constexpr FieldSchema kSchema{.fields = kFields, .refusesUnknownKeys = true};
constexpr qsizetype kLongestName = 64, kLongestDescription = 1024, kLongestCompatibility = 500;

bool isSkillName(QStringView name)
{
    const bool hasOnlyWordCharacters = std::ranges::all_of(name, [](QChar c) {
        return c == u'-' || (c.isLetterOrNumber() && !c.isUpper());
    });
    return hasOnlyWordCharacters && name.size() <= kLongestName && !name.startsWith(u'-') && !name.endsWith(u'-')
           && !name.contains(u"--");
}

QString folderOf(const QString &path)
{
    return path.section(u'/', -2, -2);
}

std::optional<Reading> refusalOfValues(const YamlValue &root, const QString &path)
{
    const QString name = textField(root, u"name");
    if (!isSkillName(name))
        return refusal(
            QT_TRANSLATE_NOOP("Agentwright::Readings",
                              "The name must be lower-case words joined by single hyphens, 64 characters at most."));
    if (!folderOf(path).isEmpty() && folderOf(path) != name)
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "The name is not that of the folder, “%1”."),
                       {folderOf(path)});
    if (textField(root, u"description").size() > kLongestDescription)
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "The description is longer than 1,024 characters."));
    if (textField(root, u"compatibility").size() > kLongestCompatibility)
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "The value of “%1” is not one the tool takes."),
                       {u"compatibility"_s});
    return std::nullopt;
}

bool isSkillFile(const QString &path)
{
    return path.isEmpty() || path == u"SKILL.md" || path.endsWith("/SKILL.md"_L1);
}

Reading read(const ReadingInput &input)
{
    if (!isSkillFile(input.path()))
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "Skills are read from files named “SKILL.md” only."));
    StrictHeader header = readStrictHeader(input, {}, kSpecYaml);
    if (!header.refused)
        header.refused = refusalBySchema(header.root, kSchema);
    if (!header.refused)
        header.refused = refusalOfValues(header.root, input.path());
    if (header.refused) {
        addNote(*header.refused,
                QT_TRANSLATE_NOOP("Agentwright::Readings",
                                  "This is what the specification and its validator ask for; single tools are kinder"));
        return *header.refused;
    }
    Reading reading;
    reading.loads = true;
    reading.reason.text = QT_TRANSLATE_NOOP("Agentwright::Readings", "Loads.");
    reading.name = textField(header.root, u"name");
    reading.description = textField(header.root, u"description");
    readOtherFields(header.root, kSchema, reading);
    return reading;
}

constexpr Reader kReader{.id = "skill",
                         .label = "Agent Skills",
                         .version = "August 2026",
                         .evidence = Evidence::Source,
                         .source = "agentskills/agentskills:skills-ref, 2026-08",
                         .order = 160,
                         .read = read};
AGENTWRIGHT_READER(kReader);

} // namespace

} // namespace Agentwright::Readers::skill
