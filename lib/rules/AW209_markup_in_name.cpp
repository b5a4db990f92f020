// SPDX-License-Identifier: MIT
#include "name_flaws.h"
#include "rule_support.h"

#include <agentwright/base/relative_path.h>
#include <agentwright/model/edit_builder.h>

using namespace Qt::StringLiterals;

namespace Agentwright::AW209 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW209",
    .name = "markup-in-name",
    .severity = Severity::Warning,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The name holds HTML or Markdown marks."),
    .documentation = R"(## What it finds

An HTML tag, asterisks, back-ticks or brackets of a link in the name.

## Why it matters

Claude Code takes the marks as part of the name, so that nobody who types the words finds the agent. The skill standard and all
tools with a set of allowed characters refuse it.

## Example

```yaml
name: "**code-reviewer**"
```

## Fix

Takes the marks away and makes lower-case words joined by hyphens of the rest. *To be looked at*: the name is the agent's identity,
and prompts, settings and other agents may mention it.
)",
    .evidence =
        "agentskills.io specification (August 2026): a-z, 0-9 and hyphens. Loads as written in Claude Code 2.1.329 (measured, "
        "November 2026).",
    .kinds = kClaudeAgents,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const QString name = context.definition.name();
    if (!hasHeader(context) || nameFlaw(name) != NameFlaw::Markup)
        return;
    Diagnostic &found = sink.report(fieldRange(context, u"name"),
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "The name “%1” holds marks that are taken as part of it"),
                                    {excerpt(name)});
    const QString wanted = slug(withoutMarkup(name));
    addFix(found, FixSafety::Review, setField(context.definition, u"name"_s, FieldValue::ofText(wanted)),
           QT_TRANSLATE_NOOP("Agentwright::Rules", "Rename it to “%1”"), {wanted});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW209
