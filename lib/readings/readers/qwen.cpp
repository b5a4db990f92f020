// SPDX-License-Identifier: MIT
#include "readings/field_schema.h"
#include "readings/frontmatter_cut.h"
#include "readings/reading_notes.h"
#include "readings/strict_header.h"
#include "readings/tool_outcomes.h"

#include <agentwright/model/behaviour_catalog.h>
#include <agentwright/model/tool_equivalents.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::Readers::qwen {

namespace {

using R = FieldRule;

constexpr FieldRule kFields[] = {
    {.key = "name"_L1, .types = R::Text, .isRequired = true},
    {.key = "description"_L1, .types = R::Text, .isRequired = true},
    {.key = "tools"_L1},
    {.key = "disallowedTools"_L1, .types = R::Text | R::TextList},
    {.key = "model"_L1},
    {.key = "approvalMode"_L1, .types = R::Text},
    {.key = "permissionMode"_L1, .types = R::Text},
    {.key = "maxTurns"_L1, .types = R::PositiveInteger},
    {.key = "color"_L1, .types = R::Text, .allowed = "auto red blue green yellow purple orange pink cyan"_L1},
    {.key = "background"_L1, .types = R::Flag},
    {.key = "mcpServers"_L1, .types = R::Map},
    {.key = "hooks"_L1, .types = R::Map},
    {.key = "executor"_L1, .types = R::Map},
    {.key = "runConfig"_L1, .types = R::Map},
    {.key = "modelConfig"_L1, .types = R::Map},
};
constexpr FieldSchema kSchema{.fields = kFields, .refusesWrongValues = false};

constexpr auto kReservedNames = "self system user model tool config default"_L1;
constexpr auto kApprovalModes = "default plan auto-edit yolo bubble"_L1;
constexpr qsizetype kShortestName = 2, kLongestName = 50, kShortestBody = 10, kLongBody = 10'000,
                    kLongDescription = 1'000;

struct DisplayName {
    QLatin1StringView display;
    QLatin1StringView id;
};

// packages/core/src/tools/tool-names.ts. Grep, Glob, Edit, NotebookEdit and WebFetch measured, the others source.
constexpr DisplayName kDisplayNames[] = {
    {"Shell"_L1, "run_shell_command"_L1},
    {"ReadFile"_L1, "read_file"_L1},
    {"WriteFile"_L1, "write_file"_L1},
    {"ListFiles"_L1, "list_directory"_L1},
    {"Grep"_L1, "grep_search"_L1},
    {"Glob"_L1, "glob"_L1},
    {"Edit"_L1, "edit"_L1},
    {"NotebookEdit"_L1, "notebook_edit"_L1},
    {"WebFetch"_L1, "web_fetch"_L1},
};

bool isWordOf(QLatin1StringView words, QStringView text)
{
    for (const QLatin1StringView word : words.tokenize(u' ')) {
        if (text == word)
            return true;
    }
    return false;
}

/// The line reader behind the YAML reader: the first colon of an unindented line splits key and value.
YamlValue readLines(QStringView header)
{
    YamlValue root;
    root.kind = YamlValue::Kind::Mapping;
    for (const QStringView line : header.tokenize(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0 || line.front() == u' ' || line.front() == u'\t' || line.front() == u'#')
            continue;
        QStringView value = line.sliced(colon + 1).trimmed();
        const bool isQuoted = value.size() > 1 && value.front() == value.back()
                              && (value.front() == u'"' || value.front() == u'\'');
        YamlValue scalar = YamlValue::ofText((isQuoted ? value.sliced(1).chopped(1) : value).toString());
        scalar.isPlain = !isQuoted;
        root.pairs.append({YamlValue::ofText(line.first(colon).trimmed().toString()), scalar});
    }
    return root;
}

std::optional<Reading> refusalOfName(QStringView name)
{
    const bool hasOnlyWordCharacters = std::ranges::all_of(name, [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_' || c == u'-';
    });
    const auto isMark = [](QChar c) { return c == u'-' || c == u'_'; };
    if (!hasOnlyWordCharacters || isMark(name.front()) || isMark(name.back()))
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings",
                                         "The name may hold letters, digits, and inside it hyphens and underscores."));
    if (name.size() < kShortestName || name.size() > kLongestName)
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "The name must have 2 to 50 characters."));
    if (isWordOf(kReservedNames, name))
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "The name “%1” is reserved."), {name.toString()});
    return std::nullopt;
}

std::optional<Reading> refusalOfValues(const YamlValue &root, QStringView body)
{
    if (const std::optional<Reading> refused = refusalBySchema(root, kSchema))
        return refused;
    if (const std::optional<Reading> refused = refusalOfName(textField(root, u"name")))
        return refused;
    if (body.trimmed().size() < kShortestBody)
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "The prompt has fewer than 10 characters."));
    const YamlValue *mode = root.find(u"approvalMode");
    if (mode && !isWordOf(kApprovalModes, mode->text))
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "The value of “%1” is not one the tool takes."),
                       {u"approvalMode"_s});
    return std::nullopt;
}

QStringList toolId(const QString &written)
{
    const bool isMcp = written.startsWith("mcp__"_L1);
    if (isMcp || isWordOf(toolDialect(ToolDialect::Qwen).known, written))
        return {written};
    for (const DisplayName &row : kDisplayNames) {
        if (written == row.display)
            return {row.id.toString()};
    }
    return {};
}

void addNotes(const YamlValue &root, QStringView body, Reading &reading)
{
    if (const PermissionModeSpec *mode = rowNamed(kPermissionModes, textField(root, u"permissionMode")))
        addNote(reading, QT_TRANSLATE_NOOP("Agentwright::Readings", "The permission mode is translated to: %1"),
                {mode->qwen.toString()});
    if (reading.description.size() > kLongDescription || body.size() > kLongBody)
        addNote(reading, QT_TRANSLATE_NOOP("Agentwright::Readings",
                                           "Qwen Code warns of the length of the description or the prompt"));
    if (const QString word = templateWord(body); !word.isEmpty())
        addLoss(reading,
                QT_TRANSLATE_NOOP("Agentwright::Readings",
                                  "%1 in the prompt is replaced when the agent is called, and an unknown name fails then"),
                {word});
}

Reading read(const ReadingInput &input)
{
    const FrontmatterCut cut = cutFrontmatter(input, {});
    if (!cut.isFound)
        return refusal(
            QT_TRANSLATE_NOOP("Agentwright::Readings", "There is no header between two lines of three hyphens."));
    const StrictYaml &yaml = input.yaml(cut.header, kSpecYaml);
    const YamlValue root = yaml.isAccepted ? yaml.root : readLines(cut.header);
    if (const std::optional<Reading> refused = refusalOfValues(root, cut.body))
        return *refused;
    Reading reading;
    reading.loads = true;
    reading.reason.text = yaml.isAccepted
                              ? QT_TRANSLATE_NOOP("Agentwright::Readings", "Loads.")
                              : QT_TRANSLATE_NOOP("Agentwright::Readings",
                                                  "Loads because a header that is not valid YAML is read line by line.");
    reading.name = textField(root, u"name");
    reading.description = textField(root, u"description");
    reading.model = optionalTextField(root, u"model");
    if (reading.model == u"inherit"_s)
        reading.model.reset();
    const YamlValue *tools = root.find(u"tools");
    const QStringList entries = tools ? commaItems(*tools) : QStringList();
    if (!entries.isEmpty())
        resolveTools(entries, toolId, reading);
    else if (tools)
        addLoss(reading, QT_TRANSLATE_NOOP("Agentwright::Readings", "An empty tool list gives all tools here"));
    readOtherFields(root, kSchema, reading);
    addNotes(root, cut.body, reading);
    return reading;
}

constexpr Reader kReader{
    .id = "qwen",
    .label = "Qwen Code",
    .version = "0.24.4",
    .evidence = Evidence::Measured,
    .source = "QwenLM/qwen-code:packages/core/src/subagents, 2026; npm @qwen-code/qwen-code 0.24.4, November 2026",
    .order = 90,
    .read = read};
AGENTWRIGHT_READER(kReader);

} // namespace

} // namespace Agentwright::Readers::qwen
