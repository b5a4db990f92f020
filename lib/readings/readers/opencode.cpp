// SPDX-License-Identifier: MIT
#include "readings/field_schema.h"
#include "readings/frontmatter_cut.h"
#include "readings/reading_notes.h"
#include "readings/source_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Agentwright::Readers::opencode {

namespace {

using R = FieldRule;

// packages/core/src/v1/config/agent.ts, August 2026.
constexpr FieldRule kFields[] = {
    {.key = "name"_L1, .types = R::Text},
    {.key = "description"_L1, .types = R::Text},
    {.key = "mode"_L1, .types = R::Text, .allowed = "subagent primary all"_L1},
    {.key = "model"_L1, .types = R::Text},
    {.key = "variant"_L1, .types = R::Text},
    {.key = "temperature"_L1, .types = R::Number},
    {.key = "top_p"_L1, .types = R::Number},
    {.key = "prompt"_L1, .types = R::Text},
    {.key = "tools"_L1, .types = R::Map},
    {.key = "permission"_L1, .types = R::Text | R::Map, .allowed = "ask allow deny"_L1},
    {.key = "steps"_L1, .types = R::PositiveInteger},
    {.key = "maxSteps"_L1, .types = R::PositiveInteger},
    {.key = "color"_L1, .types = R::Text},
    {.key = "hidden"_L1, .types = R::Flag},
    {.key = "disable"_L1, .types = R::Flag},
    {.key = "options"_L1, .types = R::Map},
};
constexpr FieldSchema kSchema{.fields = kFields};
constexpr auto kThemeColours = "primary secondary accent success warning error info"_L1;

/// The second step: a value with a colon on an unindented line becomes a block of text.
QString repaired(QStringView header)
{
    static const QRegularExpression keyed(u"^([a-zA-Z_][a-zA-Z0-9_]*)\\s*:\\s*(.*)$"_s);
    QStringList lines;
    for (const QString &line : header.toString().split(u'\n')) {
        const QRegularExpressionMatch match = keyed.match(line);
        const QString value = match.captured(2).trimmed();
        const bool isYaml = value.isEmpty() || value == u">" || value == u"|" || value.startsWith(u'"')
                            || value.startsWith(u'\'');
        if (!match.hasMatch() || isYaml || !value.contains(u':'))
            lines.append(line);
        else
            lines.append(match.captured(1) + u": |-\n  "_s + value);
    }
    return lines.join(u'\n');
}

bool isColour(QStringView text)
{
    static const QRegularExpression hexadecimal(u"^#[0-9a-fA-F]{6}$"_s);
    for (const QLatin1StringView name : kThemeColours.tokenize(u' ')) {
        if (text == name)
            return true;
    }
    return hexadecimal.matchView(text).hasMatch();
}

std::optional<Reading> refusalOfValues(const YamlValue &root)
{
    const char *stops =
        QT_TRANSLATE_NOOP("Agentwright::Readings",
                          "The value of “%1” makes the whole configuration invalid: OpenCode does not start.");
    for (const FieldRule &rule : kFields) {
        const YamlValue *value = root.find(rule.key);
        if (value && refusalBySchema(root, {.fields = std::span(&rule, 1)}))
            return refusal(stops, {rule.key.toString()});
    }
    const YamlValue *colour = root.find(u"color");
    if (colour && !isColour(colour->text))
        return refusal(stops, {u"color"_s});
    if (const YamlValue *tools = root.find(u"tools")) {
        for (const YamlPair &pair : tools->pairs) {
            if (!pair.value.toBool())
                return refusal(stops, {u"tools"_s});
        }
    }
    return std::nullopt;
}

/// The path below the agents folder names an agent.
QString nameFromPath(const QString &path)
{
    const QStringList parts = path.split(u'/');
    qsizetype folder = parts.size() - 1;
    while (folder > 0 && parts[folder - 1] != u"agents" && parts[folder - 1] != u"agent")
        --folder;
    if (folder == 0)
        return fileStem(path);
    const QString below = parts.sliced(folder).join(u'/');
    return below.endsWith(".md"_L1) ? below.chopped(3) : below;
}

void readTools(const YamlValue &root, Reading &reading)
{
    const YamlValue *tools = root.find(u"tools");
    QStringList denied;
    for (const YamlPair &pair : tools ? tools->pairs : QList<YamlPair>()) {
        if (pair.value.toBool() == false)
            denied.append(pair.key.text);
    }
    if (!denied.isEmpty())
        addNote(reading, QT_TRANSLATE_NOOP("Agentwright::Readings", "All tools except: %1"), {denied.join(", "_L1)});
    if (root.find(u"permission"))
        addNote(reading, QT_TRANSLATE_NOOP("Agentwright::Readings", "Permissions decide which tools may be used"));
}

void noteModelAndKeys(const YamlValue &root, Reading &reading)
{
    if (reading.model && !reading.model->contains(u'/'))
        addLoss(reading, QT_TRANSLATE_NOOP("Agentwright::Readings", "The model is not written as “provider/model”"));
    QStringList passedOn;
    for (const YamlPair &pair : root.pairs) {
        const bool isKnown = std::ranges::any_of(kFields,
                                                 [&](const FieldRule &rule) { return pair.key.text == rule.key; });
        if (!isKnown)
            passedOn.append(pair.key.text);
        else if (!std::ranges::any_of(std::initializer_list<QStringView>{u"name", u"description", u"model", u"tools"},
                                      [&](QStringView own) { return pair.key.text == own; }))
            reading.otherFields.append({pair.key.text, pair.value.text});
    }
    if (!passedOn.isEmpty())
        addLoss(reading, QT_TRANSLATE_NOOP("Agentwright::Readings", "Unknown and sent to the model provider: %1"),
                {passedOn.join(", "_L1)});
}

Reading readRoot(const YamlValue &root, const ReadingInput &input)
{
    Reading reading;
    reading.loads = true;
    reading.reason.text = QT_TRANSLATE_NOOP("Agentwright::Readings", "Loads.");
    reading.name = optionalTextField(root, u"name").value_or(nameFromPath(input.path()));
    reading.description = textField(root, u"description");
    reading.model = optionalTextField(root, u"model");
    readTools(root, reading);
    noteModelAndKeys(root, reading);
    return reading;
}

Reading read(const ReadingInput &input)
{
    const FrontmatterCut cut = cutFrontmatter(input, {.takesTextBehindClosing = true});
    if (!cut.isFound) {
        Reading reading = readRoot({}, input);
        addLoss(reading, QT_TRANSLATE_NOOP("Agentwright::Readings", "There is no header: the whole file is the prompt"));
        return reading;
    }
    StrictYaml yaml = input.yaml(cut.header, kJsYaml);
    const bool isRepaired = !yaml.isAccepted;
    if (isRepaired) {
        const QString second = repaired(cut.header);
        if (second == cut.header) {
            Reading reading = readRoot({}, input);
            reading.reason.text =
                QT_TRANSLATE_NOOP("Agentwright::Readings",
                                  "Loads without its header, which is not valid YAML: the whole file, header "
                                  "included, becomes the prompt.");
            return reading;
        }
        yaml = input.yaml(second, kJsYaml);
    }
    if (!yaml.isAccepted)
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings",
                                         "The header is not valid YAML (%1), and the repair does not help."),
                       {QString::fromLatin1(yaml.problem)});
    if (const std::optional<Reading> refused = refusalOfValues(yaml.root))
        return *refused;
    Reading reading = readRoot(yaml.root, input);
    if (isRepaired)
        reading.reason.text = QT_TRANSLATE_NOOP("Agentwright::Readings",
                                                "Loads because OpenCode repairs the header, which is not valid YAML.");
    return reading;
}

constexpr Reader kReader{
    .id = "opencode",
    .label = "OpenCode",
    .version = "1.18.34",
    .evidence = Evidence::Measured,
    .source =
        "anomalyco/opencode:packages/opencode/src/config/markdown.ts, 2026-08; npm opencode-ai 1.18.34, November 2026",
    .order = 70,
    .read = read};
AGENTWRIGHT_READER(kReader);

} // namespace

} // namespace Agentwright::Readers::opencode
