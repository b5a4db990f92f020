// SPDX-License-Identifier: MIT
#include "rule_support.h"

using namespace Qt::StringLiterals;

namespace Agentwright::AW703 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW703",
    .name = "skill-field-value",
    .severity = Severity::Warning,
    .verdict = Verdict::Quality,
    .stage = RuleStage::Field,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules",
                                 "A field of a skill has a value that the standard does not take."),
    .documentation = R"(## What it finds

`compatibility` that is empty or longer than 500 characters, `metadata` that is no map, or with values that are no texts, an empty `license`.

## Why it matters

Tools that follow the standard refuse the skill.

## Example

```yaml
metadata:
  version: 1.0
```

## Fix

None: put numbers in quotes.
)",
    .evidence = "agentskills.io/specification (August 2026); reference validator of agentskills/agentskills.",
    .kinds = FileKind::Skill,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const Field *compatibility = context.definition.field(u"compatibility");
    const qsizetype length = compatibility ? compatibility->value.text.size() : 1;
    if (length == 0 || length > 500)
        sink.report(fieldRange(context, u"compatibility"),
                    QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” wants a text of 1 to 500 characters"),
                    {u"compatibility"_s});
    if (const Field *license = context.definition.field(u"license"); license && license->value.text.trimmed().isEmpty())
        sink.report(fieldRange(context, u"license"), QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” is empty"),
                    {u"license"_s});
    const Entry *metadata = context.syntax().find(u"metadata");
    if (metadata && metadata->reading == ValueReading::Exact && !metadata->data.isNull()
        && metadata->data.kind != YamlValue::Kind::Mapping)
        sink.report(fieldRange(context, u"metadata"),
                    QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” wants keys with texts"), {u"metadata"_s});
    for (const YamlPair &pair : metadata ? metadata->data.pairs : QList<YamlPair>()) {
        if (!pair.value.isString())
            sink.report(metadata->value,
                        QT_TRANSLATE_NOOP("Agentwright::Rules",
                                          "The value of “%1” in “metadata” is no text: put it in quotes"),
                        {pair.key.text});
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW703
