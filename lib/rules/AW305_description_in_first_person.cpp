// SPDX-License-Identifier: MIT
#include "description_quality.h"
#include "rule_support.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Agentwright::AW305 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW305",
    .name = "description-in-first-person",
    .severity = Severity::Hint,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The description speaks as the agent, or to it."),
    .documentation = R"(## What it finds

“I can …”, “I am …”, “my …”, “we …” or “You are …” in front of the examples, outside of quotes. “Use this agent when you need …” speaks
to the caller and is left alone.

## Why it matters

The description is read by another agent, which chooses by it. “I” and “You are” sound there as if they were about the reader; the
place for “You are …” is the prompt.

## Example

```yaml
description: I review code and I will find your bugs.
```

## Fix

None: write it in the third person, “Reviews code …”.
)",
    .evidence = "platform.claude.com/docs, Agent Skills, best practices (2026): always write in third person.",
    .kinds = kClaudeAgents | FileKind::Skill,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    static const QRegularExpression person(
        u"(?<![\\w/.-])(?:I(?:'m|’m|'ll|’ll|'ve|’ve)|I (?:am|can|will|help|review|write|specialize|do|have|provide|analy[sz]e|create|"
        "make|find|check|use|work)|(?:M|m)y (?:role|job|task|goal|purpose|expertise)|[Ww]e (?:are|can|will|help|provide)|You are "
        "(?:an?|the))(?![\\w/])"_s);
    const Trigger &trigger = context.definition.trigger();
    if (!hasHeader(context) || trigger.value.isEmpty())
        return;
    const QRegularExpressionMatch match = person.match(plainSummary(trigger));
    if (!match.hasMatch())
        return;
    const QString words = match.captured();
    const qsizetype at = trigger.value.indexOf(words, trigger.summaryRange.start);
    const TextRange range = fieldRange(context, u"description", {at, at + words.size()});
    if (words.startsWith(u'Y'))
        sink.report(range,
                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                      "“%1” speaks to the agent; the description is read by the one that calls it"),
                    {words});
    else
        sink.report(range,
                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                      "“%1” speaks as the agent; the description is read by the one that calls it"),
                    {words});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW305
