// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <algorithm>
#include <array>

namespace Agentwright::AW506 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW506",
    .name = "bloat-section",
    .severity = Severity::Hint,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A section says what the description says already."),
    .documentation = R"(## What it finds

A heading "When to use", "When to use this agent", "Usage", "Quick reference" or "What it does" in the prompt of an
agent.

## Why it matters

The prompt is read when the agent has been chosen already. When to choose it belongs into the description, which is
read before.

## Example

`## When to use this agent`

## Fix

None: move what is new to the description and delete the rest.
)",
    .evidence = "Claude Code documentation on sub-agents: only name and description decide on delegation (August "
                "2026).",
    .kinds = kClaudeAgents,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    static constexpr std::array kTitles = {u"when to use",
                                           u"when to use this agent",
                                           u"when to use this",
                                           u"usage",
                                           u"quick reference",
                                           u"what it does",
                                           u"what this agent does",
                                           u"when to call",
                                           u"when to invoke",
                                           u"when to call this agent",
                                           u"when to invoke this agent"};
    if (!hasPrompt(context))
        return;
    for (const Heading &heading : context.definition.outline().headings) {
        const QString title = heading.title.toLower();
        if (std::any_of(kTitles.begin(), kTitles.end(),
                        [&](const char16_t *known) { return title == QStringView(known); }))
            sink.report(heading.range,
                        QT_TRANSLATE_NOOP(
                            "Agentwright::Rules",
                            "“%1” comes too late here: the description is what is read before the agent is called"),
                        {heading.title});
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW506
