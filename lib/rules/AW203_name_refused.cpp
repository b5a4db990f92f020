// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <agentwright/base/relative_path.h>
#include <agentwright/model/edit_builder.h>

using namespace Qt::StringLiterals;

namespace Agentwright::AW203 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW203",
    .name = "name-refused",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Claude Code refuses the name."),
    .documentation = R"(## What it finds

A name with a colon, with a leading hyphen, or of more than 256 characters.

Not reported for files whose name says that another tool reads them: `.agent.md`, `.chatmode.md`, `.prompt.md`,
`.instructions.md`, `SKILL.md`.

## Why it matters

Claude Code skips the file since version 2.1.218 and says nothing. The colon separates a plugin from its agent.

## Example

```yaml
name: team:reviewer
```

## Fix

Turns the name into lower-case words joined by hyphens. *To be looked at*: the name is the agent's identity. None for a name
that is too long.
)",
    .evidence = "Measured with Claude Code 2.1.329 (November 2026); the colon since 2.1.218.",
    .kinds = kClaudeAgents,
};

constexpr qsizetype kLongestName = 256;

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const QString name = context.definition.name();
    if (!hasHeader(context) || name.isEmpty())
        return;
    const TextRange range = fieldRange(context, u"name");
    if (name.size() > kLongestName) {
        sink.report(range,
                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                      "The name is longer than %1 characters: Claude Code skips the file"),
                    {QString::number(kLongestName)});
        return;
    }
    const bool hasColon = name.contains(u':');
    if (!hasColon && !name.startsWith(u'-'))
        return;
    Diagnostic &found =
        hasColon ? sink.report(range,
                               QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                 "The name “%1” has a colon: Claude Code skips the file"),
                               {excerpt(name)})
                 : sink.report(range,
                               QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                 "The name “%1” begins with a hyphen: Claude Code skips the file"),
                               {excerpt(name)});
    const QString wanted = slug(name);
    addFix(found, FixSafety::Review, setField(context.definition, u"name"_s, FieldValue::ofText(wanted)),
           QT_TRANSLATE_NOOP("Agentwright::Rules", "Rename it to “%1”"), {wanted});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW203
