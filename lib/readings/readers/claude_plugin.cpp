// SPDX-License-Identifier: MIT
#include "readings/claude/claude_fields.h"
#include "readings/claude/claude_tools.h"
#include "readings/reading_notes.h"
#include "readings/source_text.h"

#include <agentwright/readings/reading.h>

using namespace Qt::StringLiterals;

namespace Agentwright::Readers::claude_plugin {

namespace {

constexpr qsizetype kLongestName = 256; // UTF-16 units
/// Read only where the user decides, not where a plugin does.
constexpr QLatin1StringView kWithoutEffect[] = {"hooks"_L1, "mcpServers"_L1, "permissionMode"_L1, "initialPrompt"_L1};

/// JavaScript's String() of a value; empty for what counts as false.
QString scriptText(const YamlValue *value)
{
    if (!value || value->isNull())
        return {};
    if (value->kind == YamlValue::Kind::Mapping)
        return u"[object Object]"_s;
    if (value->kind != YamlValue::Kind::Sequence)
        return value->text;
    QStringList parts;
    for (const YamlValue &item : value->items)
        parts.append(scriptText(&item));
    return parts.join(u',');
}

/// The folders below the last "agents" of the path become part of the id; without one only the name counts.
QString folderPrefix(const QString &path)
{
    const QStringList parts = path.split(u'/');
    const qsizetype agents = parts.lastIndexOf("agents"_L1);
    if (agents < 0 || agents + 2 >= parts.size())
        return {};
    return parts.sliced(agents + 1, parts.size() - agents - 2).join(u':') + u':';
}

QString effectiveName(const YamlValue &root, const QString &path, Reading &reading)
{
    const QString written = scriptText(root.find(u"name"));
    if (!written.isEmpty() && written.size() <= kLongestName)
        return written;
    if (!written.isEmpty())
        addLoss(reading, QT_TRANSLATE_NOOP("Agentwright::Readings",
                                           "The name has more than 256 characters: the file name is used"));
    return fileStem(path);
}

void readDescription(const YamlValue &root, Reading &reading)
{
    const YamlValue *value = root.find(u"description");
    if (value && value->kind == YamlValue::Kind::Scalar && !value->isNull())
        reading.description = scriptTrimmed(value->text).toString();
    if (!reading.description.isEmpty())
        return;
    reading.description = u"Agent from <plugin> plugin"_s;
    addLoss(reading, QT_TRANSLATE_NOOP("Agentwright::Readings",
                                       "There is no description: a general one with the plugin's name takes its place"));
}

void noteIgnored(const YamlValue &root, Reading &reading)
{
    QStringList ignored;
    for (const QLatin1StringView key : kWithoutEffect) {
        if (root.find(key))
            ignored.append(key.toString());
    }
    if (!ignored.isEmpty())
        addLoss(reading, QT_TRANSLATE_NOOP("Agentwright::Readings", "Ignored in plugins: %1"), {ignored.join(", "_L1)});
}

Reading read(const ReadingInput &input)
{
    // A file that is not UTF-8 has no header for this loader.
    const bool isText = input.format().encoding == TextEncoding::Utf8;
    const ClaudeHeader header = isText ? input.claudeHeader() : ClaudeHeader();
    const bool hasValues = header.fence == ClaudeHeader::Fence::Found
                           && header.values.step != ClaudeValues::Step::Refused
                           && header.values.yaml.root.kind == YamlValue::Kind::Mapping;
    const YamlValue root = hasValues ? header.values.yaml.root : YamlValue();
    Reading reading;
    reading.loads = true;
    reading.reason.text = QT_TRANSLATE_NOOP("Agentwright::Readings", "Loads.");
    if (!hasValues)
        reading.reason.text =
            QT_TRANSLATE_NOOP("Agentwright::Readings",
                              "Loads without its header, which cannot be read: under the file name, with a "
                              "general description and all tools.");
    else if (header.values.step == ClaudeValues::Step::Repaired)
        reading.reason.text = QT_TRANSLATE_NOOP("Agentwright::Readings",
                                                "Loads because Claude Code repairs the header, which is not valid YAML.");
    reading.name = folderPrefix(input.path()) + effectiveName(root, input.path(), reading);
    readDescription(root, reading);
    reading.model = claudeModel(root);
    resolveClaudeTools({.tools = root.find(u"tools"),
                        .disallowed = root.find(u"disallowedTools"),
                        .isPlanMode = false,
                        .hasMemory = effectiveClaudeValue(root, u"memory").has_value()},
                       reading);
    noteIgnored(root, reading);
    readClaudeFields(root, kWithoutEffect, reading);
    addNote(reading, QT_TRANSLATE_NOOP("Agentwright::Readings", "The plugin's name and a colon go before the name"));
    return reading;
}

constexpr Reader kReader{.id = "claude-plugin",
                         .label = "Claude Code plugin",
                         .version = "2.1.329",
                         .evidence = Evidence::Measured,
                         .source = "npm @anthropic-ai/claude-code 2.1.329, black-box runs, November 2026",
                         .order = 20,
                         .read = read};
AGENTWRIGHT_READER(kReader);

} // namespace

} // namespace Agentwright::Readers::claude_plugin
