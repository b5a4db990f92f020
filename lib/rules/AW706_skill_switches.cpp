// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Agentwright::AW706 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW706",
    .name = "skill-switches",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules",
                                 "The switches of a skill leave nobody to call it, or are no switches."),
    .documentation = R"(## What it finds

`disable-model-invocation` or `user-invocable` with anything but `true` or `false`; and both set so that neither the model nor the user may call the skill.

## Why it matters

A skill that nobody can call does nothing. A text such as `yes` is not read as a switch.

## Example

```yaml
disable-model-invocation: true
user-invocable: false
```

## Fix

None: decide who calls it.
)",
    .evidence = "code.claude.com/docs/en/skills (August 2026).",
    .kinds = FileKind::Skill,
};

std::optional<bool> switchOf(const RuleContext &context, const QString &key, DiagnosticSink &sink)
{
    const Entry *entry = context.syntax().find(key);
    if (!entry)
        return std::nullopt;
    const std::optional<bool> value = entry->data.toBool();
    if (!value)
        sink.report(fieldRange(context, key), QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” wants true or false"),
                    {key});
    return value;
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const std::optional<bool> isModelOff = switchOf(context, u"disable-model-invocation"_s, sink);
    const std::optional<bool> isForUser = switchOf(context, u"user-invocable"_s, sink);
    if (isModelOff.value_or(false) && !isForUser.value_or(true))
        sink.report(fieldRange(context, u"user-invocable"),
                    QT_TRANSLATE_NOOP("Agentwright::Rules", "Neither the model nor the user may call this skill"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW706
