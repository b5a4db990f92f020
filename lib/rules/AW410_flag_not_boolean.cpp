// SPDX-License-Identifier: MIT
#include "field_choice.h"
#include "rule_support.h"

#include <agentwright/model/edit_builder.h>
#include <optional>

using namespace Qt::StringLiterals;

namespace Agentwright::AW410 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW410",
    .name = "flag-not-boolean",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A switch is neither true nor false."),
    .documentation = R"(## What it finds

`background` or `omitClaudeMd` with anything but `true` or `false`: `yes`, `on`, `1`, `"True"`.

## Why it matters

Claude Code reads YAML 1.2, where `yes` is a word. It ignores the field without notice.

## Example

```yaml
background: yes
```

## Fix

Writes `true` or `false` where the word means one of them. *Safe*: what is written takes effect. Else removes the line. *To be
looked at*.
)",
    .evidence =
        "code.claude.com/docs/en/sub-agents (August 2026, 2.1.240); Claude Code 2.1.329 ignores other values (measured, November 2026).",
    .kinds = kClaudeAgents,
};

std::optional<bool> meantFlag(const QString &written)
{
    const QString word = written.trimmed().toLower();
    if (word == u"true" || word == u"yes" || word == u"on" || word == u"y" || word == u"1" || word == u"enabled")
        return true;
    if (word == u"false" || word == u"no" || word == u"off" || word == u"n" || word == u"0" || word == u"disabled")
        return false;
    return std::nullopt;
}

void checkFlag(const RuleContext &context, const QString &key, DiagnosticSink &sink)
{
    const Entry *entry = judgedEntry(context, key);
    // The text "true" is taken for the value.
    if (!entry || entry->data.toBool() || (entry->data.isString() && entry->data.text == u"true"))
        return;
    const QString written = context.definition.value(key).displayText();
    Diagnostic &found = sink.report(fieldRange(context, key),
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "“%1” is neither true nor false, so that Claude Code ignores it"),
                                    {excerpt(written)});
    const std::optional<bool> meant = meantFlag(written);
    if (!meant) {
        addFieldRemoval(context, found, key);
        return;
    }
    const QString value = *meant ? u"true"_s : u"false"_s;
    addFix(found, FixSafety::Safe, setField(context.definition, key, FieldValue::ofTyped(value)),
           QT_TRANSLATE_NOOP("Agentwright::Rules", "Write %1"), {value});
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    checkFlag(context, u"background"_s, sink);
    checkFlag(context, u"omitClaudeMd"_s, sink);
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW410
