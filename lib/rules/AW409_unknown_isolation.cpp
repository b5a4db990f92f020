// SPDX-License-Identifier: MIT
#include "field_choice.h"
#include "rule_support.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::AW409 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW409",
    .name = "unknown-isolation",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Claude Code does not know the isolation."),
    .documentation = R"(## What it finds

An `isolation` that is neither `worktree` nor `remote` (which is accepted, but not documented).

## Why it matters

Claude Code ignores the field without notice: the agent works in your own files instead of a checkout of its own.

## Example

```yaml
isolation: sandbox
```

## Fix

Writes `worktree` or `remote`. *To be looked at*: the agent then works elsewhere.
)",
    .evidence =
        "code.claude.com/docs/en/sub-agents (August 2026, 2.1.240); Claude Code 2.1.329 ignores other values (measured, November 2026).",
    .kinds = kClaudeAgents,
};

constexpr std::array kOtherWords{
    OtherWord{"gitworktree"_L1, "worktree"_L1},
    OtherWord{"worktrees"_L1, "worktree"_L1},
    OtherWord{"branch"_L1, "worktree"_L1},
    OtherWord{"cloud"_L1, "remote"_L1},
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    checkChoice(context, sink, u"isolation"_s,
                QT_TRANSLATE_NOOP(
                    "Agentwright::Rules",
                    "Claude Code does not know the isolation “%1” and ignores it: the agent works in your own files"),
                kOtherWords);
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW409
