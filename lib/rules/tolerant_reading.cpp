// SPDX-License-Identifier: MIT
#include "tolerant_reading.h"

#include <agentwright/base/text_edit.h>
#include <agentwright/readings/reading.h>
#include <agentwright/readings/reading_input.h>

#include <algorithm>

namespace Agentwright {

namespace {

bool loads(const RuleContext &context, const TextFormat &format)
{
    const DocumentSyntax &syntax = context.syntax();
    const QString source = sourceText(syntax.textOf(syntax.frontmatter()).toString(), format);
    const ClaudeValues values = context.readingInput().claudeValues(source);
    const YamlValue &root = values.yaml.root;
    return values.yaml.isAccepted && (root.kind == YamlValue::Kind::Mapping || root.isNull());
}

} // namespace

const StrictYaml &strictReading(const RuleContext &context)
{
    const DocumentSyntax &syntax = context.syntax();
    return context.readingInput().yaml(syntax.textOf(syntax.frontmatter()),
                                       {.takesDuplicateKeys = true, .mergesKeys = true});
}

bool loadsInClaudeCode(const RuleContext &context)
{
    return loads(context, context.format);
}

bool loadsInClaudeCodeWithLineFeeds(const RuleContext &context)
{
    return loads(context, {});
}

bool isRepairable(const RuleContext &context, const Entry &entry)
{
    const QString text = sourceText(context.syntax().textOf({entry.key.start, entry.tail.end}).toString(), {});
    return readStrictYaml(repairedClaudeHeader(text), kBunYaml).isAccepted;
}

std::optional<YamlValue> tolerantValue(const RuleContext &context, QStringView key)
{
    const ClaudeHeader &header = context.readingInput().claudeHeader();
    const bool isTolerant = header.values.step == ClaudeValues::Step::Repaired && context.claudeReading().loads;
    const YamlValue *value = isTolerant ? header.values.yaml.root.find(key) : nullptr;
    return value ? std::optional(*value) : std::nullopt;
}

bool makesReadingWorse(const RuleContext &context, const TextEdit &edit)
{
    const ReadingInput &input = context.readingInput();
    const ReadingInput edited(edit.appliedTo(context.definition.text()), context.format, input.path());
    // What loads the file without having found its header does not load what is written there.
    const auto isRefused = [&](const Reader *reader) {
        const Reading today = reader->read(input);
        const bool sawHeader = !today.description.isEmpty() || today.tools || !today.otherFields.isEmpty();
        return today.loads && sawHeader && !reader->read(edited).loads;
    };
    const QList<const Reader *> readers = allReaders();
    if (std::ranges::any_of(readers, isRefused))
        return true;
    const Reading &before = context.claudeReading();
    const Reader *claude = findReader(context.kind() == FileKind::PluginAgent ? u"claude-plugin" : u"claude-code");
    if (!before.loads || !claude)
        return false;
    const Reading after = claude->read(edited);
    return after.name != before.name || after.description != before.description;
}

} // namespace Agentwright
