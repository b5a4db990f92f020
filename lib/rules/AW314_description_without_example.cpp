// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <agentwright/model/trigger.h>

namespace Agentwright::AW314 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW314",
    .name = "description-without-example",
    .severity = Severity::Hint,
    .stage = RuleStage::Field,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The description shows no example of a call."),
    .documentation = R"(## What it finds

A description without an `<example>`. Looked at only where the project gives the rule a severity: many good agents have none.

## Why it matters

Claude Code's own guide shows two to four examples. They help where several agents could do the work, and cost context in every
session.

## Example

`description: Use this agent when a change is ready to be reviewed.`

## Fix

None: the form has a button that adds an example.
)",
    .evidence = "claude-plugins-official, plugin-dev: agent-development guide (August 2026): advice, not a demand.",
    .kinds = kClaudeAgents,
    .isOptIn = true,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!hasHeader(context) || context.definition.description().trimmed().isEmpty()
        || !context.trigger().examples.isEmpty())
        return;
    sink.report(fieldRange(context, u"description"),
                QT_TRANSLATE_NOOP("Agentwright::Rules", "The description has no example of a call"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW314
