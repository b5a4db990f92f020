// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <agentwright/model/edit_builder.h>

using namespace Qt::StringLiterals;

namespace Agentwright::AW301 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW301",
    .name = "description-missing",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The agent has no description, or one that is not text."),
    .documentation = R"(## What it finds

Frontmatter without `description`, with an empty one, or with a number, a boolean, a list or a map in its place. One of blanks
only is a *warning*: the agent loads, but nothing says when to use it. A key that is probably meant for it (`Description`) is
AW104, frontmatter without any key AW115.

## Why it matters

The description decides when the agent is called. Without it Claude Code skips the file and says nothing.

## Example

```yaml
name: reviewer
description:
```

## Fix

Puts a number or boolean in quotes. *To be looked at*: it loads then, but does not say when to call the agent. Otherwise none: only
you know what it is for.
)",
    .evidence = "Measured with Claude Code 2.1.329 (November 2026).",
};

void reportTyped(const RuleContext &context, const FieldValue &description, DiagnosticSink &sink)
{
    Diagnostic &found = sink.report(fieldRange(context, u"description"),
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "The description %1 is not text but a number or boolean: Claude "
                                                      "Code skips the file"),
                                    {description.text});
    addFix(found, FixSafety::Review,
           setField(context.definition, u"description"_s, FieldValue::ofText(description.text)),
           QT_TRANSLATE_NOOP("Agentwright::Rules", "Put it in quotes"));
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!hasKeys(context) || isEmptyHeader(context))
        return;
    const FieldValue description = loadedValue(context, u"description");
    const TextRange range = fieldRange(context, u"description");
    switch (description.kind) {
    case FieldValue::Kind::Absent:
        if (kClaudeAgents.testFlag(context.kind()) && isMisspelt(context, "description"_L1))
            return;
        sink.report(range, QT_TRANSLATE_NOOP("Agentwright::Rules",
                                             "The agent has no description: Claude Code skips the file"));
        return;
    case FieldValue::Kind::Text:
        if (!description.text.isEmpty()) {
            if (description.text.trimmed().isEmpty())
                sink.report(range, QT_TRANSLATE_NOOP("Agentwright::Rules", "The description says nothing")).severity =
                    Severity::Warning;
            return;
        }
        [[fallthrough]];
    case FieldValue::Kind::Null:
        sink.report(range,
                    QT_TRANSLATE_NOOP("Agentwright::Rules", "The description is empty: Claude Code skips the file"));
        return;
    case FieldValue::Kind::Typed:
        reportTyped(context, description, sink);
        return;
    case FieldValue::Kind::List:
    case FieldValue::Kind::Structure:
        if (const Entry *entry = context.syntax().find(u"description"); entry && entry->reading == ValueReading::None)
            return; // AW102 says what is wrong
        sink.report(range,
                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                      "The description is not text but a list or a map: Claude Code skips the file"));
        return;
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW301
