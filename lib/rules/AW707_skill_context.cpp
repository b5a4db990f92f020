// SPDX-License-Identifier: MIT
#include "rule_support.h"

using namespace Qt::StringLiterals;

namespace Agentwright::AW707 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW707",
    .name = "skill-context",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A skill’s context and agent do not fit together."),
    .documentation = R"(## What it finds

`context` with another value than `fork`; `agent` without `context: fork`; `context: fork` with an empty body, which leaves the agent nothing to do.

## Why it matters

Only `fork` runs the skill in an agent of its own. Without it `agent` has no effect.

## Example

```yaml
agent: Explore
```

## Fix

None.
)",
    .evidence = "code.claude.com/docs/en/skills (August 2026).",
    .kinds = FileKind::Skill,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const bool hasContext = context.definition.field(u"context");
    const QString value = context.definition.value(u"context").text;
    if (hasContext && value != "fork"_L1)
        sink.report(fieldRange(context, u"context"),
                    QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” is no context that Claude Code knows; it is “fork”"),
                    {excerpt(value)});
    if (context.definition.field(u"agent") && !hasContext)
        sink.report(fieldRange(context, u"agent"),
                    QT_TRANSLATE_NOOP("Agentwright::Rules", "“agent” has no effect without “context: fork”"));
    if (value == "fork"_L1 && context.definition.body().trimmed().isEmpty())
        sink.report(fieldRange(context, u"context"),
                    QT_TRANSLATE_NOOP("Agentwright::Rules", "The agent is given nothing to do: the body is empty"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW707
