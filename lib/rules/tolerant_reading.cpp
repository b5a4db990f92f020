// SPDX-License-Identifier: MIT
#include "tolerant_reading.h"

#include <agentwright/readings/reading_input.h>

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

} // namespace Agentwright
