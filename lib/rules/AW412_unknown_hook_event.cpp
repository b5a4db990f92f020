// SPDX-License-Identifier: MIT
#include "field_choice.h"
#include "nested_key.h"
#include "rule_support.h"

#include <agentwright/model/behaviour_catalog.h>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::AW412 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW412",
    .name = "unknown-hook-event",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Claude Code has no hook event of that name."),
    .documentation = R"(## What it finds

A key of `hooks` that is no event of Claude Code. Names of events count with their case.

## Why it matters

The agent loads, but the hook never runs, and nothing says so.

## Example

```yaml
hooks:
  preToolUse:
    - hooks:
        - type: command
          command: ./check.sh
```

## Fix

Writes the event that was probably meant. *To be looked at*: the hook's command runs then.
)",
    .evidence =
        "Events: types of the Agent SDK 0.3.329; that others are accepted without effect: measured with Claude Code 2.1.329 (November 2026).",
    .kinds = kClaudeAgents,
};

constexpr std::array kOtherWords{
    OtherWord{"beforetool"_L1, "PreToolUse"_L1}, OtherWord{"aftertool"_L1, "PostToolUse"_L1},
    OtherWord{"pretool"_L1, "PreToolUse"_L1},    OtherWord{"posttool"_L1, "PostToolUse"_L1},
    OtherWord{"pre"_L1, "PreToolUse"_L1},        OtherWord{"post"_L1, "PostToolUse"_L1},
    OtherWord{"onstop"_L1, "Stop"_L1},           OtherWord{"agentspawn"_L1, "SubagentStart"_L1},
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const Entry *entry = judgedEntry(context, u"hooks");
    if (!entry || entry->data.kind != YamlValue::Kind::Mapping)
        return;
    int fixes = 0;
    for (const YamlPair &event : entry->data.pairs) {
        const QString &name = event.key.text;
        if (event.key.kind != YamlValue::Kind::Scalar || isHookEvent(name))
            continue;
        const QString nearest = ++fixes <= kMaxFixesInOneRun ? QString(nearestValue(name, kHookEvents, kOtherWords))
                                                             : QString();
        const TextRange place = keyInside(context, *entry, name);
        Diagnostic &found = sink.report(place,
                                        nearest.isEmpty()
                                            ? QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                                "Claude Code has no event “%1”: the hook never runs")
                                            : QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                                "Claude Code has no event “%1”: the hook never runs; did "
                                                                "you mean “%2”?"),
                                        {excerpt(name), nearest});
        if (!nearest.isEmpty() && !entry->data.find(nearest) && place.in(context.definition.text()) == name)
            addFix(found, FixSafety::Review, TextEdit(place, nearest),
                   QT_TRANSLATE_NOOP("Agentwright::Rules", "Rename “%1” to “%2”"), {name, nearest});
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW412
