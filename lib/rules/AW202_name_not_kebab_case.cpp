// SPDX-License-Identifier: MIT
#include "name_flaws.h"
#include "rule_support.h"

#include <agentwright/base/relative_path.h>
#include <agentwright/model/edit_builder.h>

using namespace Qt::StringLiterals;

namespace Agentwright::AW202 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW202",
    .name = "name-not-kebab-case",
    .severity = Severity::Warning,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The name is not made of lower-case words joined by hyphens."),
    .documentation = R"(## What it finds

A name with capitals, blanks, underscores, dots or other signs, or with hyphens at either end or side by side. Letters outside
ASCII are a *hint* only. Names that Claude Code refuses are AW203, those with markup AW209, those with letters that only look
like ASCII AW210.

Not reported for files whose name says that another tool reads them: `.agent.md`, `.chatmode.md`, `.prompt.md`,
`.instructions.md`, `SKILL.md`.

## Why it matters

Claude Code documents names as lower-case letters and hyphens and takes others as written; the skill standard and several export
targets refuse them. One in twenty published agents has such a name, mostly a title (`UI Designer`): the finding is a warning
because the agent cannot be taken elsewhere under that name.

## Example

```yaml
name: Code_Reviewer
```

## Fix

Turns the name into lower-case words joined by hyphens. *To be looked at*: the name is the agent's identity, and prompts, settings
and other agents may mention it.
)",
    .evidence =
        "code.claude.com/docs/en/sub-agents (August 2026); loads as written in Claude Code 2.1.329 (measured, November 2026). "
        "agentskills.io: a-z, 0-9 and hyphens, 1 to 64 characters.",
    .kinds = kClaudeAgents,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const QString name = context.definition.name();
    const NameFlaw flaw = nameFlaw(name);
    if (!hasHeader(context) || (flaw != NameFlaw::OtherScript && flaw != NameFlaw::NotKebabCase))
        return;
    const TextRange range = fieldRange(context, u"name");
    if (flaw == NameFlaw::OtherScript) {
        sink.report(range,
                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                      "The name “%1” has letters outside a–z, which some other tools refuse"),
                    {excerpt(name)})
            .severity = Severity::Hint;
        return;
    }
    Diagnostic &found = sink.report(range,
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "The name “%1” is not lower-case words joined by hyphens"),
                                    {excerpt(name)});
    const QString wanted = slug(name);
    addFix(found, FixSafety::Review, setField(context.definition, u"name"_s, FieldValue::ofText(wanted)),
           QT_TRANSLATE_NOOP("Agentwright::Rules", "Rename it to “%1”"), {wanted});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW202
