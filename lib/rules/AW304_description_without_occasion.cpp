// SPDX-License-Identifier: MIT
#include "description_quality.h"
#include "rule_support.h"

using namespace Qt::StringLiterals;

namespace Agentwright::AW304 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW304",
    .name = "description-without-occasion",
    .severity = Severity::Hint,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The description does not say when to call the agent."),
    .documentation = R"(## What it finds

An English description without examples and without any word that names an occasion, such as *when*, *use*, *after*, *before*,
*if*, *needs*, *asks*.

## Why it matters

What an agent is does not tell when it is wanted. The vendor's guide opens descriptions with “Use this agent when …”. It is a hint
because many good agents are found by their subject alone.

## Example

```yaml
description: Senior reviewer with deep knowledge of memory safety.
```

## Fix

None: only you know the occasions.
)",
    .evidence =
        "anthropics/claude-code: plugins/plugin-dev, agent-development (2026); code.claude.com/docs/en/sub-agents (August 2026).",
    .kinds = kClaudeAgents | FileKind::Skill,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (descriptionLack(context) == DescriptionLack::Occasion)
        sink.report(fieldRange(context, u"description"),
                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                      "The description says what the agent is, but not when to call it"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW304
