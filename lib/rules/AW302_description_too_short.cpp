// SPDX-License-Identifier: MIT
#include "description_quality.h"
#include "rule_support.h"

using namespace Qt::StringLiterals;

namespace Agentwright::AW302 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW302",
    .name = "description-too-short",
    .severity = Severity::Warning,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The description is too short to choose the agent by."),
    .documentation = R"(## What it finds

A description of fewer than 20 characters (limit `description-short`; a third of it in scripts that need fewer).

## Why it matters

The description is all that the model sees when it chooses an agent. A few words do not tell this one from others.

## Example

```yaml
description: Reviews code.
```

## Fix

None: say what the agent does and when to call it.
)",
    .evidence =
        "anthropics/claude-code: plugins/plugin-dev, agent-development (2026): 10 to 5,000 characters. No good public agent of the "
        "collections we looked at is below 20.",
    .kinds = kDefinitions,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (descriptionLack(context) == DescriptionLack::Length)
        sink.report(fieldRange(context, u"description"),
                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                      "The description has %1 characters only: it cannot tell when to call the agent"),
                    {QString::number(context.definition.description().trimmed().size())});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW302
