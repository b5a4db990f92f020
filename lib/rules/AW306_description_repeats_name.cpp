// SPDX-License-Identifier: MIT
#include "description_quality.h"
#include "rule_support.h"

using namespace Qt::StringLiterals;

namespace Agentwright::AW306 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW306",
    .name = "description-repeats-name",
    .severity = Severity::Warning,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The description says no more than the name."),
    .documentation = R"(## What it finds

A short description whose words are those of the name, in any form, besides words such as *an agent for*.

## Why it matters

The model sees name and description together. Said twice, it still does not know when to call the agent.

## Example

```yaml
name: code-reviewer
description: Reviews code.
```

## Fix

None: say what the agent looks at, what it returns and when to call it.
)",
    .evidence = "Rule of our own; 4 of 597 good public agents (November 2026).",
    .kinds = kDefinitions,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (descriptionLack(context) == DescriptionLack::Content)
        sink.report(fieldRange(context, u"description"),
                    QT_TRANSLATE_NOOP("Agentwright::Rules", "The description says no more than the name “%1”"),
                    {excerpt(context.definition.name())});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW306
