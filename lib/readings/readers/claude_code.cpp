// SPDX-License-Identifier: MIT
#include "readings/claude/claude_fields.h"
#include "readings/claude/claude_tools.h"
#include "readings/reading_notes.h"

#include <agentwright/readings/claude_hooks.h>
#include <agentwright/readings/reading.h>

using namespace Qt::StringLiterals;

namespace Agentwright::Readers::claude_code {

namespace {

constexpr qsizetype kLongestName = 256; // UTF-16 units

/// Only ".md" in lower case is looked at; a text under any other name is read as if it had the right one.
bool hasRefusedSuffix(const QString &path)
{
    const QString suffix = path.sliced(path.lastIndexOf(u'.') + 1);
    const bool isMarkdown = suffix.compare("md"_L1, Qt::CaseInsensitive) == 0 || suffix == u"markdown"
                            || suffix == u"mdc";
    return isMarkdown && suffix != u"md";
}

std::optional<Reading> refusalOfFile(const ReadingInput &input)
{
    if (hasRefusedSuffix(input.path()))
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings",
                                         "Only files whose name ends in “.md”, in lower case, are looked at."));
    if (input.format().encoding != TextEncoding::Utf8)
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings",
                                         "The file is UTF-16; it is read as UTF-8, and then has no header."));
    return std::nullopt;
}

Reading refusalOfYaml(const ClaudeHeader &header)
{
    const QString problem = QString::fromLatin1(header.values.firstProblem);
    if (header.header.contains(u'\r'))
        return refusal(
            QT_TRANSLATE_NOOP(
                "Agentwright::Readings",
                "The header is not valid YAML (%1), and Claude Code's repair does not work with CRLF line ends."),
            {problem});
    if (repairedClaudeHeader(header.header) == header.header)
        return refusal(
            QT_TRANSLATE_NOOP("Agentwright::Readings",
                              "The header is not valid YAML (%1), and there is no line that Claude Code would repair."),
            {problem});
    return refusal(
        QT_TRANSLATE_NOOP("Agentwright::Readings",
                          "The header is not valid YAML (%1), and after Claude Code's repair it still is not (%2)."),
        {problem, QString::fromLatin1(header.values.secondProblem)});
}

std::optional<Reading> refusalOfHeader(const ClaudeHeader &header)
{
    if (header.fence == ClaudeHeader::Fence::NoOpening)
        return refusal(
            QT_TRANSLATE_NOOP("Agentwright::Readings",
                              "The file does not begin with a line of three hyphens, so it is not an agent file."));
    if (header.fence == ClaudeHeader::Fence::NoClosing)
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings",
                                         "The header is never closed by three hyphens, so it is not an agent file."));
    if (header.values.step == ClaudeValues::Step::Refused)
        return refusalOfYaml(header);
    if (header.values.yaml.root.kind != YamlValue::Kind::Mapping)
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "The header holds no “key: value” entries."));
    return std::nullopt;
}

std::optional<Reading> refusalOfName(const YamlValue *name)
{
    if (!name || name->isNull())
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "There is no name."));
    if (!name->isString())
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "The name is not text: quote it if it should be."));
    if (name->text.isEmpty())
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "The name is empty."));
    if (name->text.contains(u':'))
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "The name holds a colon."));
    if (name->text.startsWith(u'-'))
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "The name begins with a hyphen."));
    if (name->text.size() > kLongestName)
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "The name has more than 256 characters."));
    return std::nullopt;
}

std::optional<Reading> refusalOfValues(const YamlValue &root)
{
    if (const std::optional<Reading> refused = refusalOfName(root.find(u"name")))
        return refused;
    const YamlValue *description = root.find(u"description");
    if (!description || description->isNull())
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "There is no description."));
    if (!description->isString())
        return refusal(
            QT_TRANSLATE_NOOP("Agentwright::Readings", "The description is not text: quote it if it should be."));
    if (description->text.isEmpty())
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "The description is empty."));
    const YamlValue *hooks = root.find(u"hooks");
    if (hooks && !isLoadableHooksValue(*hooks))
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "The hooks are not well formed."));
    return std::nullopt;
}

void noteHeader(const ClaudeHeader &header, Reading &reading)
{
    reading.reason.text = QT_TRANSLATE_NOOP("Agentwright::Readings", "Loads.");
    if (header.values.step == ClaudeValues::Step::Repaired)
        reading.reason =
            ReadingNote{QT_TRANSLATE_NOOP("Agentwright::Readings",
                                          "Loads because Claude Code repairs the header, which is not valid YAML (%1)."),
                        {QString::fromLatin1(header.values.firstProblem)}};
    if (header.isCutInsideLine)
        addLoss(reading, QT_TRANSLATE_NOOP("Agentwright::Readings",
                                           "The header ends at the first three hyphens, which stand inside a line: the "
                                           "rest has become part of the prompt"));
}

Reading read(const ReadingInput &input)
{
    if (const std::optional<Reading> refused = refusalOfFile(input))
        return *refused;
    const ClaudeHeader &header = input.claudeHeader();
    if (const std::optional<Reading> refused = refusalOfHeader(header))
        return *refused;
    const YamlValue &root = header.values.yaml.root;
    if (const std::optional<Reading> refused = refusalOfValues(root))
        return *refused;
    Reading reading;
    reading.loads = true;
    noteHeader(header, reading);
    reading.name = root.find(u"name")->text;
    reading.description = root.find(u"description")->text;
    if (reading.description.contains("\\n"_L1)) {
        reading.description.replace("\\n"_L1, "\n"_L1);
        addNote(reading, QT_TRANSLATE_NOOP("Agentwright::Readings",
                                           "A backslash followed by n in the description is read as a line break"));
    }
    reading.model = claudeModel(root);
    resolveClaudeTools({.tools = root.find(u"tools"),
                        .disallowed = root.find(u"disallowedTools"),
                        .isPlanMode = effectiveClaudeValue(root, u"permissionMode") == u"plan"_s,
                        .hasMemory = effectiveClaudeValue(root, u"memory").has_value()},
                       reading);
    readClaudeFields(root, {}, reading);
    return reading;
}

constexpr Reader kReader{.id = "claude-code",
                         .label = "Claude Code",
                         .version = "2.1.329",
                         .evidence = Evidence::Measured,
                         .source = "npm @anthropic-ai/claude-code 2.1.329, black-box runs, November 2026",
                         .order = 10,
                         .read = read};
AGENTWRIGHT_READER(kReader);

} // namespace

} // namespace Agentwright::Readers::claude_code
