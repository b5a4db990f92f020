// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::AW501 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW501",
    .name = "empty-body",
    .severity = Severity::Warning,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "There is no prompt behind the frontmatter."),
    .documentation = R"(## What it finds

A frontmatter with nothing but white space and comments behind it.

## Why it matters

The body is the system prompt of the agent. Without one the agent loads, but knows nothing of its task. A prompt in a key such as
`instructions` is not read by Claude Code.

## Example

```markdown
---
name: reviewer
description: Use this agent when code has to be reviewed.
---
```

## Fix

None: only you know what the agent has to do.
)",
    .evidence = "Measured with Claude Code 2.1.329 (November 2026): loads with an empty prompt.",
};

/// Blank lines and comments alone.
bool saysNothing(const RuleContext &context)
{
    const QStringView body = context.definition.body().trimmed();
    return body.isEmpty()
           || (body.startsWith("<!--"_L1)
               && context.prompt().prose().sliced(context.prompt().body().start).trimmed().isEmpty()
               && std::ranges::all_of(context.prompt().spans(),
                                      [](const PromptSpan &span) { return span.kind == PromptSpan::Kind::Comment; }));
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const DocumentSyntax &syntax = context.syntax();
    if (!hasHeader(context) || !saysNothing(context))
        return;
    TextRange closing = syntax.closing();
    if (syntax.textOf(closing).endsWith(u'\n'))
        --closing.end;
    sink.report(closing, QT_TRANSLATE_NOOP("Agentwright::Rules", "There is no prompt behind the frontmatter"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW501
