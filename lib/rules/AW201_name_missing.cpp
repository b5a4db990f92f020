// SPDX-License-Identifier: MIT
#include "rule_support.h"
#include "tolerant_reading.h"

#include <agentwright/model/edit_builder.h>

using namespace Qt::StringLiterals;

namespace Agentwright::AW201 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW201",
    .name = "name-missing",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The agent has no name, or one that is not text."),
    .documentation = R"(## What it finds

Frontmatter without `name`, with an empty one, or with a number, a boolean, a list or a map in its place. A key that is probably
meant for it (`Name`) is AW104, frontmatter without any key AW115.

Not reported for files whose name says that another tool reads them: `.agent.md`, `.chatmode.md`, `.prompt.md`,
`.instructions.md`, `SKILL.md`.

## Why it matters

Claude Code skips the file and says nothing. As part of a plugin it is loaded under its file name, with all tools.

## Example

```yaml
name:
description: Use this agent when code has to be reviewed.
```

## Fix

- Puts a number or boolean in quotes: *to be looked at*, since tools that named the agent after its file name it anew.
- Fills an empty name in from the file name: *safe*, it is what plugins use as well.
- Adds a missing name from the file name: *to be looked at*, since files of other kinds, such as commands, have none on purpose.
)",
    .evidence = "Measured with Claude Code 2.1.329 (November 2026). 216 of 14,900 files have no name.",
    .kinds = kClaudeAgents,
};

void addNameFix(const RuleContext &context, FixSafety safety, Diagnostic &found)
{
    const QString name = nameFromFile(context);
    if (!name.isEmpty())
        addFix(found, safety, setField(context.definition, u"name"_s, FieldValue::ofText(name)),
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Name it “%1” after its file"), {name});
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!hasKeys(context) || isEmptyHeader(context))
        return;
    if (const auto tolerant = tolerantValue(context, u"name");
        tolerant && tolerant->isString() && !tolerant->text.isEmpty())
        return; // Claude Code has put quotes around it
    const FieldValue name = loadedValue(context, u"name");
    const TextRange range = fieldRange(context, u"name");
    switch (name.kind) {
    case FieldValue::Kind::Absent:
        if (isMisspelt(context, "name"_L1))
            return;
        addNameFix(context, FixSafety::Review,
                   sink.report(range, QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                        "The agent has no name: Claude Code skips the file")));
        return;
    case FieldValue::Kind::Text:
        if (!name.text.isEmpty())
            return;
        [[fallthrough]];
    case FieldValue::Kind::Null:
        addNameFix(context, FixSafety::Safe,
                   sink.report(range, QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                        "The name is empty: Claude Code skips the file")));
        return;
    case FieldValue::Kind::Typed: {
        Diagnostic &found = sink.report(range,
                                        QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                          "The name %1 is not text but a number or boolean: Claude Code "
                                                          "skips the file"),
                                        {name.text});
        addFix(found, FixSafety::Review, setField(context.definition, u"name"_s, FieldValue::ofText(name.text)),
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Put it in quotes"));
        return;
    }
    case FieldValue::Kind::List:
    case FieldValue::Kind::Structure:
        if (const Entry *entry = context.syntax().find(u"name"); entry && entry->reading == ValueReading::None)
            return; // AW102 says what is wrong
        sink.report(range, QT_TRANSLATE_NOOP("Agentwright::Rules",
                                             "The name is not text but a list or a map: Claude Code skips the file"));
        return;
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW201
