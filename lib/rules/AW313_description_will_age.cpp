// SPDX-License-Identifier: MIT
#include "description_quality.h"
#include "rule_support.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Agentwright::AW313 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW313",
    .name = "description-will-age",
    .severity = Severity::Hint,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The description makes a claim that a year will make wrong."),
    .documentation = R"(## What it finds

“As of 2025”, “the latest 2025 practices”, “up to date for 2025” and the like in front of the examples, outside of quotes.

## Why it matters

Nobody changes the description when the year is over. The model then takes the agent for one of the past, or believes the claim.

## Example

```yaml
description: Use this agent for web design by the latest 2025 standards.
```

## Fix

None: say what is meant instead of when it was new.
)",
    .evidence = "platform.claude.com/docs, Agent Skills, best practices (2026): avoid time-sensitive information.",
    .kinds = kClaudeAgents | FileKind::Skill,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    static const QRegularExpression claim(
        u"\\b(?:(?:as of|since|until|updated(?: for)?|up[- ]to[- ]date (?:as of|for|with)) (?:\\w+ )?20[0-9]{2}|(?:latest|newest|current|"
        "modern|new|cutting-edge|state-of-the-art)(?: \\w+){0,3} (?:(?:in|of|for|from|as of) )?20[0-9]{2}|20[0-9]{2}(?:'s|’s)? "
        "(?:standards?|best practices?|trends?|practices?|patterns|edition|guidelines))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const Trigger &trigger = context.definition.trigger();
    if (!hasHeader(context) || !trigger.summary.contains("20"_L1))
        return;
    const QRegularExpressionMatch match = claim.match(plainSummary(trigger));
    if (!match.hasMatch())
        return;
    const qsizetype at = trigger.value.indexOf(match.captured(), trigger.summaryRange.start);
    sink.report(fieldRange(context, u"description", {at, at + match.capturedLength()}),
                QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” will be wrong some day, and nobody will notice"),
                {excerpt(match.captured())});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW313
