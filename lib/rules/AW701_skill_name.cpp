// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <agentwright/model/edit_builder.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Agentwright::AW701 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW701",
    .name = "skill-name",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules",
                                 "The name of a skill is missing, malformed, or not that of its folder."),
    .documentation = R"(## What it finds

A `SKILL.md` without frontmatter, or whose `name` is missing, has more than 64 characters, has anything but lower-case letters, digits and single hyphens, or is another than the name of its folder.
A `skill.md` in small letters below a folder `skills` is a *warning*.

## Why it matters

Tools that follow the standard refuse the skill. Claude Code takes the name of the folder, so another one misleads.

## Example

`release-notes/SKILL.md` with `name: Release Notes`.

## Fix

Writes the folder’s name: *to be looked at*.
)",
    .evidence = "agentskills.io/specification (August 2026); reference validator of agentskills/agentskills.",
    .kinds = FileKind::Skill,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    static const QRegularExpression form(u"^[\\p{Ll}\\p{Lo}0-9]+(?:-[\\p{Ll}\\p{Lo}0-9]+)*$"_s);
    if (!hasHeader(context))
        sink.report({0, 0}, QT_TRANSLATE_NOOP("Agentwright::Rules", "The skill has no frontmatter: no tool loads it"));
    if (context.fileName() != u"SKILL.md")
        sink.report({0, 0},
                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                      "Many tools look for “SKILL.md” in capitals and do not see “%1”"),
                    {context.fileName()})
            .severity = Severity::Warning;
    if (!hasKeys(context))
        return;
    const QString name = context.definition.name();
    const QString folder = context.folder().section(u'/', -1);
    const TextRange range = fieldRange(context, u"name");
    Diagnostic *found = nullptr;
    if (name.isEmpty()) {
        found = &sink.report(range, QT_TRANSLATE_NOOP("Agentwright::Rules", "The skill has no name"));
    } else if (name.size() > 64) {
        found = &sink.report(range, QT_TRANSLATE_NOOP("Agentwright::Rules", "The name has %1 characters, more than 64"),
                             {QString::number(name.size())});
    } else if (!form.match(name).hasMatch()) {
        found = &sink.report(range,
                             QT_TRANSLATE_NOOP("Agentwright::Rules",
                                               "The name “%1” is not lower-case words joined by single hyphens"),
                             {excerpt(name)});
    } else if (!folder.isEmpty() && folder != name) {
        found = &sink.report(range,
                             QT_TRANSLATE_NOOP("Agentwright::Rules", "The name “%1” is not that of the folder, “%2”"),
                             {excerpt(name), folder});
    }
    if (found && form.match(folder).hasMatch() && folder.size() <= 64)
        addFix(*found, FixSafety::Review, setField(context.definition, u"name"_s, FieldValue::ofText(folder)),
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Name it “%1” as the folder"), {folder});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW701
