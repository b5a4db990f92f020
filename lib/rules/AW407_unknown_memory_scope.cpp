// SPDX-License-Identifier: MIT
#include "field_choice.h"
#include "rule_support.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::AW407 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW407",
    .name = "unknown-memory-scope",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Claude Code does not know the scope of memory."),
    .documentation = R"(## What it finds

A `memory` that is none of `user`, `project`, `local`.

## Why it matters

Claude Code ignores the field without notice: the agent keeps no notes.

## Example

```yaml
memory: global
```

## Fix

Writes the scope that was probably meant, or offers all three. *To be looked at*: they are different places, and memory switches
Read, Write and Edit on.
)",
    .evidence =
        "code.claude.com/docs/en/sub-agents (August 2026, 2.1.240); Claude Code 2.1.329 ignores other values (measured, November 2026).",
    .kinds = kClaudeAgents,
};

constexpr std::array kOtherWords{
    OtherWord{"global"_L1, "user"_L1},        OtherWord{"home"_L1, "user"_L1},
    OtherWord{"personal"_L1, "user"_L1},      OtherWord{"repo"_L1, "project"_L1},
    OtherWord{"repository"_L1, "project"_L1}, OtherWord{"workspace"_L1, "project"_L1},
    OtherWord{"team"_L1, "project"_L1},       OtherWord{"shared"_L1, "project"_L1},
    OtherWord{"private"_L1, "local"_L1},      OtherWord{"machine"_L1, "local"_L1},
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    checkChoice(context, sink, u"memory"_s,
                QT_TRANSLATE_NOOP("Agentwright::Rules",
                                  "Claude Code does not know the memory scope “%1” and ignores it"),
                kOtherWords);
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW407
