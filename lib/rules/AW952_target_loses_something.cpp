// SPDX-License-Identifier: MIT
#include "rule_support.h"
#include "target_readings.h"

namespace Agentwright::AW952 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW952",
    .name = "target-loses-something",
    .severity = Severity::Warning,
    .stage = RuleStage::Field,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A tool that the project is meant for drops part of the file."),
    .documentation = R"(## What it finds

For each target of the project that reads agents in Markdown itself: fields and tools that it drops, changes or trips over later.
Nothing where no targets were chosen.

## Why it matters

A limit that is dropped without a word (`disallowedTools`, `permissionMode`) lets the agent do more than its author allowed.

## Example

`permissionMode: plan` where Copilot is a target.

## Fix

None: export the file to that target, and look at what the report says.
)",
    .evidence = "The readings of `explain`, each with its version and source; most of them measured in November 2026.",
    .kinds = kClaudeAgents,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    for (const TargetReading &one : targetReadings(context)) {
        for (const TargetRemark &loss : one.losses)
            sink.reportFor(one.target, loss.range, QT_TRANSLATE_NOOP("Agentwright::Rules", "%1: %2"),
                           {targetLabel(one.target), loss.text});
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW952
