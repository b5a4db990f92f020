// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <agentwright/base/text_search.h>
#include <agentwright/readings/reading.h>

namespace Agentwright::AW114 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW114",
    .name = "hyphens-in-frontmatter",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Structure,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Three hyphens inside the frontmatter end it for Claude Code."),
    .documentation = R"(## What it finds

Three hyphens side by side inside a line of the frontmatter: in a value, in a comment, anywhere. An *error* when Claude Code then
skips the file, else a *warning*.

## Why it matters

Claude Code takes the first three hyphens behind the opening line for the closing fence, wherever they stand. What follows on that
line, and all further keys, become part of the prompt.

## Example

```yaml
name: reviewer
description: Reviews code --- and tests.
model: opus
```

## Fix

None: write two hyphens, a dash (—) or something else.
)",
    .evidence = "Measured with Claude Code 2.1.329 (November 2026) over generated files.",
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const DocumentSyntax &syntax = context.syntax();
    if (syntax.fences() == FenceState::None)
        return;
    const qsizetype at = indexOfText(QStringView(syntax.text()).first(syntax.frontmatter().end), u"---",
                                     syntax.opening().end);
    if (at < 0)
        return;
    Diagnostic &found = sink.report({at, at + 3},
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "Claude Code ends the frontmatter at these three hyphens"));
    if (!context.claudeReading().loads)
        found.severity = Severity::Error;
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW114
