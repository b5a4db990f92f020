// SPDX-License-Identifier: MIT
#include "rule_support.h"
#include "target_readings.h"

namespace Agentwright::AW951 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW951",
    .name = "target-refuses-file",
    .severity = Severity::Error,
    .stage = RuleStage::Field,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A tool that the project is meant for does not load the file."),
    .documentation = R"(## What it finds

For each target of the project (`targets` in `.agentwright.yaml`, `--target` on the command line) that reads agents in Markdown
itself: what keeps it from loading the file as it is, at the field that is the reason. What is behind it is found as well. Nothing
where no targets were chosen. Claude Code has rules of its own.

## Why it matters

Tools that read the same folders differ: one refuses every key it does not know, another does not start at all because of a colour.

## Example

`color: purple` where OpenCode is a target.

## Fix

None: export the file to that target, which translates what can be translated.
)",
    .evidence = "The readings of `explain`, each with its version and source; most of them measured in November 2026.",
    .kinds = kClaudeAgents,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    for (const TargetReading &one : targetReadings(context)) {
        for (const TargetRemark &refusal : one.refusals)
            sink.reportFor(one.target, refusal.range,
                           QT_TRANSLATE_NOOP("Agentwright::Rules", "%1 refuses the file: %2"),
                           {targetLabel(one.target), refusal.text});
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW951
