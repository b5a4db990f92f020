// SPDX-License-Identifier: MIT
#include "tolerant_reading.h"

#include "readings/claude/claude_header.h"
#include "readings/source_text.h"

namespace Agentwright {

namespace {

bool isYamlAfterRepair(QStringView text, const TextFormat &format)
{
    return readStrictYaml(repairedClaudeHeader(sourceText(text.toString(), format)), kBunYaml).isAccepted;
}

bool hasKeysOrNothing(const StrictYaml &reading)
{
    return reading.isAccepted && (reading.root.kind == YamlValue::Kind::Mapping || reading.root.isNull());
}

} // namespace

StrictYaml strictReading(const DocumentSyntax &syntax)
{
    return readStrictYaml(syntax.textOf(syntax.frontmatter()), {.takesDuplicateKeys = true, .mergesKeys = true});
}

bool loadsInClaudeCode(const DocumentSyntax &syntax, const TextFormat &format)
{
    const QString source = sourceText(syntax.textOf(syntax.frontmatter()).toString(), format);
    const StrictYaml first = readStrictYaml(source, kBunYaml);
    return hasKeysOrNothing(first.isAccepted ? first : readStrictYaml(repairedClaudeHeader(source), kBunYaml));
}

bool isRepairable(const DocumentSyntax &syntax, const Entry &entry)
{
    return isYamlAfterRepair(syntax.textOf({entry.key.start, entry.tail.end}), {});
}

} // namespace Agentwright
