// SPDX-License-Identifier: MIT
#include "field_choice.h"
#include "rule_support.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::AW404 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW404",
    .name = "unknown-permission-mode",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Claude Code does not know the permission mode."),
    .documentation = R"(## What it finds

A `permissionMode` that is none of `default`, `acceptEdits`, `auto`, `dontAsk`, `bypassPermissions`, `plan`, `manual` (newer
versions), in exactly this spelling.

## Why it matters

Claude Code ignores the field without notice, and the mode of the session counts. Who wrote `Plan` wanted an agent that changes
nothing.

## Example

```yaml
permissionMode: accept-edits
```

## Fix

Writes the mode that was probably meant. *To be looked at*: it takes effect then.
)",
    .evidence =
        "code.claude.com/docs/en/sub-agents (August 2026, 2.1.240); Claude Code 2.1.329 ignores other values (measured, November 2026).",
    .kinds = kClaudeAgents,
};

constexpr std::array kOtherWords{
    OtherWord{"readonly"_L1, "plan"_L1},
    OtherWord{"ask"_L1, "default"_L1},
    OtherWord{"autoedit"_L1, "acceptEdits"_L1},
    OtherWord{"edit"_L1, "acceptEdits"_L1},
    OtherWord{"bypass"_L1, "bypassPermissions"_L1},
    OtherWord{"yolo"_L1, "bypassPermissions"_L1},
    OtherWord{"planning"_L1, "plan"_L1},
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    checkChoice(context, sink, u"permissionMode"_s,
                QT_TRANSLATE_NOOP("Agentwright::Rules",
                                  "Claude Code does not know the permission mode “%1” and ignores it"),
                kOtherWords);
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW404
