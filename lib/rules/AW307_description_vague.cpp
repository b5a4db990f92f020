// SPDX-License-Identifier: MIT
#include "description_quality.h"
#include "rule_support.h"

using namespace Qt::StringLiterals;

namespace Agentwright::AW307 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW307",
    .name = "description-vague",
    .severity = Severity::Hint,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The description is too vague to choose the agent by."),
    .documentation = R"(## What it finds

“Helps with things”, “various tasks”, “does everything”, “a helpful assistant” and the like in a description of at most 160
characters.

## Why it matters

Such words fit every agent, so that the model calls this one never or always.

## Example

```yaml
description: A helpful assistant that handles various tasks.
```

## Fix

None: name the tasks.
)",
    .evidence = "Rule of our own, for phrases that name nothing (November 2026).",
    .kinds = kDefinitions,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (descriptionLack(context) != DescriptionLack::Precision)
        return;
    const QString value = context.definition.description();
    const QString phrase = vaguePhrase(value.trimmed());
    const qsizetype at = value.indexOf(phrase);
    sink.report(fieldRange(context, u"description", {at, at + phrase.size()}),
                QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” fits every agent: name the tasks"), {excerpt(phrase)});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW307
