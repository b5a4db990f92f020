// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <agentwright/base/relative_path.h>
#include <agentwright/model/edit_builder.h>

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Agentwright::AW312 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW312",
    .name = "example-names-other-agent",
    .severity = Severity::Warning,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The examples announce another agent than this one."),
    .documentation = R"(## What it finds

Examples in which the assistant calls one other agent (“I'll use the api-tester agent”) and that do not mention this one.

## Why it matters

A copied or renamed agent teaches the model to call the old one, which may not be there any more. An example that mentions
this agent as well, or examples that call several others, tell of a chain: nothing is reported then.

## Example

```yaml
name: reviewer
description: |
  Use this agent when code has to be reviewed.

  <example>
  user: "Is it good?"
  assistant: "I'll use the code-critic agent to find out."
  </example>
```

## Fix

Writes this agent's name in the examples. *To be looked at*: perhaps the other agent is meant.
)",
    .evidence = "Rule of our own (November 2026), for what copies leave behind.",
    .kinds = kClaudeAgents,
};

/// "the api-tester agent": a name has a hyphen or is quoted, so that "the review agent" is prose.
const QRegularExpression &announcement()
{
    static const QRegularExpression words(
        u"\\b(?:use|using|launch|launching|invoke|invoking|call|calling|engage|engaging|have|let|ask|run|start|deploy|delegate to|hand over to|"
        "with|via|to)\\s+(?:(?:the|our|my)\\s+)?[`\"'@*]*([a-z][a-z0-9]*(?:-[a-z0-9]+)+)[`\"'*]*\\s+(?:sub-?)?agent\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

void collectNames(const QString &text, QSet<QString> &names)
{
    static const QSet<QString> adjectives{u"sub"_s, u"general-purpose"_s, u"multi"_s, u"built-in"_s, u"same"_s};
    for (const QRegularExpressionMatch &match : announcement().globalMatch(text)) {
        if (const QString name = match.captured(1).toLower(); !adjectives.contains(name))
            names.insert(name);
    }
}

/// "Code Reviewer" and "code_reviewer" mean code-reviewer.
bool namesAgent(QStringView text, const QString &own)
{
    QString folded = text.toString().toLower();
    for (QChar &c : folded)
        c = c.isSpace() || c == u'_' ? QChar(u'-') : c;
    return folded.contains(own);
}

/// The other agents that the examples call which do not mention this one.
QSet<QString> otherAgents(const Trigger &trigger, const QString &own)
{
    QSet<QString> names;
    for (const ExampleBlock &example : trigger.examples) {
        if (namesAgent(example.range.in(trigger.value), own))
            continue;
        for (const ExampleTurn &turn : example.turns)
            collectNames(turn.text, names);
        collectNames(example.commentary, names);
    }
    return names;
}

QString withName(const Trigger &trigger, const QString &other, const QString &name)
{
    const QRegularExpression word(u"(?<![\\w-])"_s + QRegularExpression::escape(other) + u"(?![\\w-])"_s,
                                  QRegularExpression::CaseInsensitiveOption);
    const qsizetype start = trigger.examples.first().range.start;
    return trigger.value.first(start) + trigger.value.sliced(start).replace(word, name);
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const Trigger &trigger = context.definition.trigger();
    const QString name = context.definition.name();
    if (!hasHeader(context) || name.trimmed().isEmpty() || trigger.examples.isEmpty())
        return;
    const QString own = slug(name);
    const QSet<QString> names = otherAgents(trigger, own);
    if (names.size() != 1)
        return;
    const QString other = *names.begin();
    const qsizetype at = trigger.value.indexOf(other, trigger.examples.first().range.start, Qt::CaseInsensitive);
    Diagnostic &found = sink.report(fieldRange(context, u"description", {at, at + other.size()}),
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "The examples call “%1”, but this agent is “%2”"),
                                    {excerpt(other), excerpt(name)});
    addFix(found, FixSafety::Review, setDescription(context.definition, withName(trigger, other, name)),
           QT_TRANSLATE_NOOP("Agentwright::Rules", "Write “%1” in the examples"), {excerpt(name)});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW312
