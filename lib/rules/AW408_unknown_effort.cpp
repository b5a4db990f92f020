// SPDX-License-Identifier: MIT
#include "field_choice.h"
#include "rule_support.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Agentwright::AW408 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW408",
    .name = "unknown-effort",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Claude Code does not know the effort."),
    .documentation = R"(## What it finds

An `effort` that is none of `low`, `medium`, `high`, `xhigh`, `max`, and no positive whole number.

## Why it matters

Claude Code ignores the field without notice, and the setting of the session counts.

## Example

```yaml
effort: very-high
```

## Fix

Writes the level that was probably meant. *To be looked at*: it takes effect then.
)",
    .evidence =
        "code.claude.com/docs/en/sub-agents (August 2026, 2.1.240); Claude Code 2.1.329 ignores other values (measured, November 2026). Levels and numbers: types of the Agent SDK 0.3.329.",
    .kinds = kClaudeAgents,
};

constexpr std::array kOtherWords{
    OtherWord{"minimal"_L1, "low"_L1},    OtherWord{"min"_L1, "low"_L1},         OtherWord{"minimum"_L1, "low"_L1},
    OtherWord{"none"_L1, "low"_L1},       OtherWord{"med"_L1, "medium"_L1},      OtherWord{"normal"_L1, "medium"_L1},
    OtherWord{"veryhigh"_L1, "xhigh"_L1}, OtherWord{"extrahigh"_L1, "xhigh"_L1}, OtherWord{"maximum"_L1, "max"_L1},
    OtherWord{"maximal"_L1, "max"_L1},    OtherWord{"ultra"_L1, "max"_L1},
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const Entry *entry = judgedEntry(context, u"effort");
    const std::optional<qint64> number = entry ? entry->data.toInteger() : std::nullopt;
    if (!number || *number < 1)
        checkChoice(context, sink, u"effort"_s,
                    QT_TRANSLATE_NOOP("Agentwright::Rules", "Claude Code does not know the effort “%1” and ignores it"),
                    kOtherWords);
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW408
