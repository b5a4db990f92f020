// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::AW311 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW311",
    .name = "example-incomplete",
    .severity = Severity::Hint,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "An example lacks a part."),
    .documentation = R"(## What it finds

An `<example>` without the user's turn or without the assistant's. A missing context or commentary is legal and common, and left alone
unless the other examples of the description have it.

## Why it matters

An example shows the model what is said and that the agent is called then. Without one of the two it teaches nothing.

## Example

```yaml
description: |
  Use this agent when code has to be reviewed.

  <example>
  Context: A feature is ready.
  user: "Is it good?"
  </example>
```

## Fix

None: only you know what would be said.
)",
    .evidence =
        "anthropics/claude-code: plugins/plugin-dev, agent-development (2026): context, user, assistant and commentary.",
    .kinds = kClaudeAgents,
};

const char *missingPart(const ExampleBlock &example, const Trigger &trigger)
{
    const auto isUserRole = [](const ExampleTurn &turn) {
        return turn.role.compare("assistant"_L1, Qt::CaseInsensitive) != 0
               && !turn.role.contains("agent"_L1, Qt::CaseInsensitive);
    };
    const auto &turns = example.turns;
    if (std::none_of(turns.begin(), turns.end(), isUserRole) && !example.hasContext())
        return QT_TRANSLATE_NOOP("Agentwright::Rules", "The example does not say what the user says");
    if (std::all_of(turns.begin(), turns.end(), isUserRole))
        return QT_TRANSLATE_NOOP("Agentwright::Rules", "The example does not say what the assistant does then");
    const auto others = [&](auto has) {
        return std::ranges::count_if(trigger.examples, has) == trigger.examples.size() - 1
               && trigger.examples.size() > 1;
    };
    if (!example.hasContext() && others(&ExampleBlock::hasContext))
        return QT_TRANSLATE_NOOP("Agentwright::Rules", "The example has no context, while the others have one");
    if (!example.hasCommentary() && others(&ExampleBlock::hasCommentary))
        return QT_TRANSLATE_NOOP("Agentwright::Rules", "The example has no commentary, while the others have one");
    return nullptr;
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const Trigger &trigger = context.definition.trigger();
    if (!hasHeader(context))
        return;
    for (const ExampleBlock &example : trigger.examples) {
        if (!example.hasTags || !example.isClosed)
            continue; // AW310 says that it is not closed
        if (const char *text = missingPart(example, trigger))
            sink.report(fieldRange(context, u"description", example.range), text);
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW311
