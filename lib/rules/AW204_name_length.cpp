// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <agentwright/base/text_search.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::AW204 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW204",
    .name = "name-length",
    .severity = Severity::Warning,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The name is too short or too long."),
    .documentation = R"(## What it finds

- *Warning*: a name of one character, or of more than 64 (limit `name-length`).
- Two characters, or more than 50: a *hint*; a *warning* where the project is meant for Qwen Code.

Short names in other scripts are left alone. More than 256 characters are AW203.

## Why it matters

A name is what people type and what the model chooses by. The skill standard ends at 64 characters, Qwen Code takes 2 to 50, and
Claude Code's guide asks for 3 to 50.

## Example

```yaml
name: r
```

## Fix

None: what the agent should be called is for you to say.
)",
    .evidence =
        "agentskills.io specification (August 2026): 1 to 64. QwenLM/qwen-code: packages/core/src/subagents (0.24.4, measured): 2 to "
        "50. anthropics/claude-code: plugins/plugin-dev, agent-development (2026): 3 to 50, advice.",
    .kinds = kClaudeAgents,
};

constexpr qsizetype kLongestForQwen = 50, kShortestForGuide = 3, kLongestInClaudeCode = 256;

void reportShort(const RuleContext &context, const QString &name, DiagnosticSink &sink)
{
    Diagnostic &found = sink.report(fieldRange(context, u"name"),
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "The name “%1” is too short to say anything; three characters "
                                                      "are the least that is advised"),
                                    {name});
    if (name.size() > 1)
        found.severity = Severity::Hint;
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const QString name = context.definition.name();
    if (!hasHeader(context) || name.isEmpty() || name.size() > kLongestInClaudeCode)
        return;
    const qsizetype limit = context.settings.limit(Limit::NameLength);
    if (name.size() > limit)
        sink.report(fieldRange(context, u"name"),
                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                      "The name has %1 characters, more than %2: other tools refuse or cut it"),
                    {QString::number(name.size()), QString::number(limit)});
    else if (name.size() > kLongestForQwen)
        sink.reportFor(Target::Qwen, fieldRange(context, u"name"),
                       QT_TRANSLATE_NOOP("Agentwright::Rules",
                                         "The name has %1 characters: Qwen Code refuses more than %2"),
                       {QString::number(name.size()), QString::number(kLongestForQwen)});
    else if (name.size() < kShortestForGuide && isAscii(name))
        reportShort(context, name, sink);
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW204
