// SPDX-License-Identifier: MIT
#include "built_in_agents.h"
#include "rule_support.h"

using namespace Qt::StringLiterals;

namespace Agentwright::AW208 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW208",
    .name = "name-of-built-in-agent",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Claude Code has an agent of that name itself."),
    .documentation = R"(## What it finds

The name of an agent that Claude Code brings along: `general-purpose`, `Explore`, `Plan`, `statusline-setup`,
`output-style-setup`, `claude-code-guide`. In other capitals (`plan`) it is a *hint*.

## Why it matters

The file takes the place of the built-in agent, in every conversation of its scope, or is itself passed over: prompts and
commands that count on the built-in one get yours. In other capitals both are there and get mixed up.

## Example

```yaml
name: general-purpose
```

## Fix

None: choose another name, unless the replacement is meant.
)",
    .evidence = "code.claude.com/docs/en/sub-agents (August 2026): built-in sub-agents.",
    .kinds = kClaudeAgents,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const QString name = context.definition.name();
    const auto it = std::ranges::find_if(kBuiltInAgents, [&name](QLatin1StringView row) {
        return name.compare(row, Qt::CaseInsensitive) == 0;
    });
    if (!hasHeader(context) || it == kBuiltInAgents.end())
        return;
    if (name == *it)
        sink.report(fieldRange(context, u"name"),
                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                      "Claude Code has an agent “%1” itself: one of the two is not used"),
                    {name});
    else
        sink.report(fieldRange(context, u"name"),
                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                      "Claude Code has an agent “%2” itself; “%1” is easily taken for it"),
                    {name, *it})
            .severity = Severity::Hint;
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW208
