// SPDX-License-Identifier: MIT
#include "field_choice.h"
#include "rule_support.h"

#include <agentwright/model/edit_builder.h>

using namespace Qt::StringLiterals;

namespace Agentwright::AW419 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW419",
    .name = "value-of-wrong-type",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A value is not of the type that Claude Code wants."),
    .documentation = R"(## What it finds

- `initialPrompt`, `observer` or `observerMessage` that is a number, a boolean, a list or a map instead of text.
- `skills` or `disallowedTools` that is neither a list nor text.
- `mcpServers` that is neither a list nor a map.

## Why it matters

Claude Code ignores the field without notice.

## Example

```yaml
skills: true
```

## Fix

Puts a number or boolean in quotes where text is wanted. *To be looked at*: the text takes effect then.
)",
    .evidence =
        "code.claude.com/docs/en/sub-agents (August 2026, 2.1.240); Claude Code 2.1.329 ignores other values (measured, November 2026).",
    .kinds = kClaudeAgents,
};

bool isWrong(const YamlValue &value, FieldKind kind)
{
    const bool isScalar = value.kind == YamlValue::Kind::Scalar;
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
        return !value.isString();
    case FieldKind::TextList:
    case FieldKind::ToolList:
        return value.kind == YamlValue::Kind::Mapping || (isScalar && !value.isString());
    case FieldKind::Structure:
        return isScalar;
    default:
        return false;
    }
}

/// Other rules speak of these.
bool isForAnotherRule(QLatin1StringView key)
{
    return key == "name"_L1 || key == "tools"_L1 || key == "hooks"_L1;
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    for (const Field &field : context.definition.fields()) {
        if (!field.spec || isForAnotherRule(field.spec->key) || context.definition.field(field.key) != &field)
            continue;
        const Entry *entry = judgedEntry(context, field.key);
        if (!entry || !isWrong(entry->data, field.spec->kind))
            continue;
        Diagnostic &found =
            sink.report(fieldRange(context, field.key),
                        QT_TRANSLATE_NOOP("Agentwright::Rules",
                                          "“%1” is not of the type that Claude Code wants: it is ignored"),
                        {field.key});
        if (!isListKind(field.spec->kind) && field.value.kind == FieldValue::Kind::Typed)
            addFix(found, FixSafety::Review,
                   setField(context.definition, field.key, FieldValue::ofText(field.value.text)),
                   QT_TRANSLATE_NOOP("Agentwright::Rules", "Put the value in quotes"));
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW419
