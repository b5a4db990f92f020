// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <agentwright/model/colour_names.h>
#include <agentwright/model/edit_builder.h>

using namespace Qt::StringLiterals;

namespace Agentwright::AW401 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW401",
    .name = "unknown-colour",
    .severity = Severity::Warning,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Claude Code does not know the colour."),
    .documentation = R"(## What it finds

A `color` that is none of `red`, `blue`, `green`, `yellow`, `purple`, `orange`, `pink`, `cyan`, in exactly this spelling. An
unquoted `#ff6b35` is a comment in YAML, so that the field is empty.

Not reported for files whose name says that another tool reads them: `.agent.md`, `.chatmode.md`, `.prompt.md`,
`.instructions.md`, `SKILL.md`.

## Why it matters

Claude Code ignores the field without notice, and OpenCode does not start when one file has a colour that it does not know. One
in eight published agents has such a colour. The finding is a warning all the same, since the line never does what it says.

## Example

```yaml
color: "#FF6B35"
```

## Fix

Writes the nearest name that is known. *To be looked at*: it is another colour.
)",
    .evidence =
        "code.claude.com/docs/en/sub-agents (August 2026); Claude Code 2.1.329 and OpenCode 1.18.34 measured (November 2026). 96 "
        "of 812 public agents. In 982 definitions of today it fires in 3.7 %: all but three belong to one collection for another "
        "product, whose word for a colour of its own choice Claude Code ignores (measured).",
    .kinds = kClaudeAgents,
};

/// "#ff6b35" behind an empty value.
QString commentedColour(const DocumentSyntax &syntax, const Entry &entry)
{
    const QString comment = syntax.textOf(entry.tail).trimmed().toString();
    return entry.value.isEmpty() && comment.startsWith(u'#') && !nearestColourName(comment).isEmpty() ? comment
                                                                                                      : QString();
}

void checkEmpty(const RuleContext &context, const Entry &entry, DiagnosticSink &sink)
{
    const QString comment = commentedColour(context.syntax(), entry);
    if (comment.isEmpty())
        return;
    Diagnostic &found = sink.report(entry.tail,
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "“%1” is a comment, so that there is no colour"),
                                    {comment});
    const QString nearest = nearestColourName(comment);
    if (entry.isEditable())
        addFix(found, FixSafety::Review, TextEdit({entry.colon.end, entry.tail.end}, u' ' + nearest),
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Use “%1”"), {nearest});
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const Field *field = hasHeader(context) ? context.definition.field(u"color") : nullptr;
    if (!field)
        return;
    if (field->value.kind == FieldValue::Kind::Null) {
        checkEmpty(context, *context.definition.entry(*field), sink);
        return;
    }
    const QString written = field->value.displayText();
    if (written.isEmpty() || findColour(written))
        return;
    Diagnostic &found = sink.report(fieldRange(context, u"color"),
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "Claude Code does not know the colour “%1” and ignores it"),
                                    {excerpt(written)});
    const QString nearest = nearestColourName(written);
    if (!nearest.isEmpty())
        addFix(found, FixSafety::Review, setField(context.definition, u"color"_s, FieldValue::ofText(nearest)),
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Use “%1”"), {nearest});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW401
