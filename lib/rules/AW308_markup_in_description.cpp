// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <agentwright/model/edit_builder.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Agentwright::AW308 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW308",
    .name = "markup-in-description",
    .severity = Severity::Warning,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The description holds tags, which some tools refuse."),
    .documentation = R"(## What it finds

Tags such as `<b>` in the description: a *warning* where the project is meant for Agent Skills, a *hint* where nobody chose targets.
What holds for `SKILL.md` itself is AW702. The tags of examples (`<example>`, `<context>`, `<commentary>`) are Claude Code's own style and count only
where Agent Skills are a target. Tags in back-ticks, placeholders (`<name>` in `--file <name>`) and comparisons are left alone.

## Why it matters

The description becomes part of the system prompt; a skill with tags in it is refused on upload.

## Example

```yaml
description: Use this agent when <b>code</b> has to be reviewed.
```

## Fix

Takes formatting tags (`<b>`, `<i>`, `<br>` …) away and leaves their text. *To be looked at*: they may be what the text is about.
None for others.
)",
    .evidence =
        "platform.claude.com/docs, Agent Skills, field requirements (2026): cannot contain XML tags. anthropics/claude-code: "
        "plugins/plugin-dev (2026): examples in agents' descriptions. 16 % of 14,900 files have examples.",
    .kinds = kClaudeAgents,
};

const QRegularExpression &formatting()
{
    static const QRegularExpression tags(
        u"</?(?:b|i|u|em|strong|br|p|code|span|div|ul|ol|li|a|h[1-6]|font|sup|sub|pre)(?: [^<>\"'\\n]*(?:\"[^\"<>]*\"[^<>]*)?)?/?>"_s,
        QRegularExpression::CaseInsensitiveOption);
    return tags;
}

/// Tags of formatting count by themselves, others only with their closing tag: a lone one is a placeholder.
QRegularExpressionMatch findTag(const QString &text)
{
    static const QRegularExpression pairs(u"<([A-Za-z][\\w-]*)(?: [^<>\\n]*)?>(?=.*</\\1>)"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = formatting().match(text);
    return match.hasMatch() ? match : pairs.match(text);
}

QString withoutCode(const QString &value)
{
    static const QRegularExpression code(u"`[^`\\n]*`"_s);
    QString text = value;
    for (const QRegularExpressionMatch &match : code.globalMatch(value))
        text.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u' '));
    return text;
}

QString withoutExampleTags(const QString &value)
{
    static const QRegularExpression tags(u"</?(?:example|examples|commentary|context|user|assistant)>"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QString text = value;
    for (const QRegularExpressionMatch &match : tags.globalMatch(value))
        text.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u' '));
    return text;
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const QString value = context.definition.description();
    if (!hasHeader(context) || !value.contains(u'<'))
        return;
    const bool isForSkills = context.settings.targets.testFlag(Target::Skill);
    const QString text = withoutCode(value);
    const QRegularExpressionMatch match = findTag(isForSkills ? text : withoutExampleTags(text));
    if (!match.hasMatch())
        return;
    const TextRange part{match.capturedStart(), match.capturedEnd()};
    Diagnostic *found = sink.reportFor(Target::Skill, fieldRange(context, u"description", part),
                                       QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                         "The description holds the tag %1: Agent Skills refuse tags"),
                                       {excerpt(match.captured())});
    if (!found)
        return;
    const QString bare = QString(text).remove(formatting());
    if (text == value && bare != value && !findTag(isForSkills ? bare : withoutExampleTags(bare)).hasMatch())
        addFix(*found, FixSafety::Review, setDescription(context.definition, bare),
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Take the tags away"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW308
