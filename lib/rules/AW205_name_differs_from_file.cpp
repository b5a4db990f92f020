// SPDX-License-Identifier: MIT
#include "name_flaws.h"
#include "rule_support.h"

#include <agentwright/base/relative_path.h>
#include <agentwright/model/edit_builder.h>

using namespace Qt::StringLiterals;

namespace Agentwright::AW205 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW205",
    .name = "name-differs-from-file",
    .severity = Severity::Hint,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The name is not that of the file."),
    .documentation = R"(## What it finds

A name that, written as lower-case words joined by hyphens, is not the file name without `.md`. `UI Designer` in
`ui-designer.md` is left alone.

## Why it matters

Claude Code goes by the name alone, so this is legal, and one agent in six is like that. It is hard to find, though: Copilot,
OpenCode, Kiro and a plugin's agent with an unreadable frontmatter go by the file name.

## Example

`name: architect-reviewer` in `architect-review.md`

## Fix

Takes the name of the file. *To be looked at*: the name is the agent's identity; perhaps the file should be renamed instead.
)",
    .evidence =
        "Measured with Claude Code 2.1.329, Copilot CLI 1.0.102 and OpenCode 1.18.34 (November 2026). 18 % of 14,900 files.",
    .kinds = kClaudeAgents,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const QString name = context.definition.name();
    const QString wanted = nameFromFile(context);
    if (!hasHeader(context) || name.trimmed().isEmpty() || wanted.isEmpty() || isDocumentation(context.fileName()))
        return;
    const NameFlaw flaw = nameFlaw(name);
    if (flaw == NameFlaw::Refused || slug(withoutLookAlikes(withoutMarkup(name))) == wanted)
        return;
    Diagnostic &found = sink.report(fieldRange(context, u"name"),
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "The name “%1” is not that of the file, “%2”"),
                                    {excerpt(name), wanted});
    if (!context.wantsFixes)
        return;
    addFix(found, FixSafety::Review, setField(context.definition, u"name"_s, FieldValue::ofText(wanted)),
           QT_TRANSLATE_NOOP("Agentwright::Rules", "Name it “%1” after its file"), {wanted});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW205
