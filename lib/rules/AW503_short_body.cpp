// SPDX-License-Identifier: MIT
#include "rule_support.h"

namespace Agentwright::AW503 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW503",
    .name = "short-body",
    .severity = Severity::Warning,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The prompt is too short to say what the agent has to do."),
    .documentation = R"(## What it finds

Fewer characters than `body-short` of the configuration (20 unless set) behind the frontmatter. No prompt at all is
AW501.

## Why it matters

The body is all that the agent knows about its work. A word or two leave it to guess.

## Example

```markdown
---
name: reviewer
description: Use this agent when code has to be reviewed.
---
Review.
```

## Fix

None: only you know what the agent has to do.
)",
    .evidence = "Advice of the vendors' guides on agents (20 characters and more), August 2026. No public agent "
                "is that short.",
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const QStringView body = context.definition.body().trimmed();
    if (!hasPrompt(context) || body.size() >= context.settings.limit(Limit::BodyShort))
        return;
    const qsizetype start = body.data() - context.definition.text().constData();
    sink.report({start, start + body.size()},
                QT_TRANSLATE_NOOP("Agentwright::Rules", "A prompt of %1 characters says hardly anything"),
                {QString::number(body.size())});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW503
