// SPDX-License-Identifier: MIT
#include "rule_support.h"
#include "tolerant_reading.h"

#include <agentwright/syntax/scalar_codec.h>

using namespace Qt::StringLiterals;

namespace Agentwright::AW116 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW116",
    .name = "text-lost-to-yaml",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "YAML takes a part of the text for something else."),
    .documentation = R"(## What it finds

In a field of free text (`name`, `description`, `initialPrompt`), where the value is not quoted:

- *Warning*: ` #` with a word directly behind it, such as a ticket number. From there on the line is a comment.
- *Warning*: a first word that begins with `&` or `!`. YAML takes it for an anchor or a tag and drops it.
- *Warning*: `yes`, `no`, `on` or `off` as the whole value, which readers of YAML 1.1 take for a switch.
- *Hint*: one of these where something else keeps the frontmatter from being YAML, so that Claude Code, which then puts
  quotes around the value, still reads the whole. It is lost once the rest is put right.
- *Hint*: ` # ` with a blank behind it, as comments are usually written. Then it is probably meant as one.

A comment behind another field (`model: opus # slow but good`) is what it looks like.

## Why it matters

The text ends, or begins, elsewhere than its author sees, and nothing says so.

## Example

```yaml
description: Use this agent for problems like those of issue #42 and its successors.
```

Everything from `#42` on is lost.

## Fix

Puts the whole in quotes. *Safe* for a description with a word directly behind the sign: the text gets back what it lost. *To be
looked at* for a name, which is the agent's identity, and for what may be a comment. *Safe*
for what Claude Code still reads.
)",
    .evidence =
        "YAML 1.2.2, 6.6 and 6.9; measured with Claude Code 2.1.329, Copilot CLI 1.0.102 and OpenCode 1.18.34 (November 2026). "
        "Where the frontmatter is not YAML, Claude Code keeps the text, other tools skip the file. 9 of 14,900 files.",
};

bool holdsFreeText(const FieldSpec &spec)
{
    return spec.kind == FieldKind::Text || spec.kind == FieldKind::LongText || spec.kind == FieldKind::Trigger;
}

QStringView trimmedTail(QStringView tail)
{
    while (!tail.isEmpty() && tail.back().isSpace())
        tail.chop(1);
    return tail;
}

/// True where Claude Code's tolerant attempt reads the whole text, as long as something else keeps the frontmatter from being YAML.
bool isStillRead(const RuleContext &context, const Entry &entry, const QString &whole)
{
    const auto tolerant = tolerantValue(context, entry.keyText);
    return tolerant && tolerant->isString() && tolerant->text == whole;
}

/// Quotes keep what is read today.
void reportStillRead(const Entry &entry, TextRange lost, TextRange whole, const QString &text, DiagnosticSink &sink)
{
    Diagnostic &found = sink.report(lost,
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "This belongs to “%1” only as long as the frontmatter is not valid "
                                                      "YAML: Claude Code reads it tolerantly"),
                                    {entry.keyText});
    found.severity = Severity::Hint;
    addFix(found, FixSafety::Safe, TextEdit(whole, encodeQuoted(text)),
           QT_TRANSLATE_NOOP("Agentwright::Rules", "Put “%1” in quotes with it"), {entry.keyText});
}

void reportComment(const RuleContext &context, const Entry &entry, DiagnosticSink &sink)
{
    const QStringView tail = trimmedTail(context.syntax().textOf(entry.tail));
    const qsizetype mark = tail.indexOf(u'#');
    if (mark < 0)
        return;
    const bool looksLikeComment = mark + 1 == tail.size() || tail[mark + 1].isSpace() || tail[mark + 1] == u'#';
    const TextRange range{entry.tail.start + mark, entry.tail.start + tail.size()};
    const TextRange whole{entry.value.start, range.end};
    const QString meant = entry.data.text + tail.toString();
    if (isStillRead(context, entry, meant)) {
        reportStillRead(entry, range, whole, meant, sink);
        return;
    }
    Diagnostic &found =
        looksLikeComment
            ? sink.report(range,
                          QT_TRANSLATE_NOOP("Agentwright::Rules",
                                            "What follows # is a comment and not part of “%1”; is it meant so?"),
                          {entry.keyText})
            : sink.report(range,
                          QT_TRANSLATE_NOOP("Agentwright::Rules",
                                            "YAML takes “%1” for a comment: it is lost from the text of “%2”"),
                          {excerpt(range.in(context.syntax().text())), entry.keyText});
    if (looksLikeComment)
        found.severity = Severity::Hint;
    const bool isSafe = !looksLikeComment && entry.keyText != u"name";
    addFix(found, isSafe ? FixSafety::Safe : FixSafety::Review, TextEdit(whole, encodeQuoted(meant)),
           QT_TRANSLATE_NOOP("Agentwright::Rules", "Put “%1” in quotes with it"), {entry.keyText});
}

void reportFirstWord(const RuleContext &context, const Entry &entry, DiagnosticSink &sink)
{
    const QStringView source = context.syntax().textOf(entry.value);
    const bool isTypeTag = source.startsWith("!!"_L1) || source.startsWith("!<"_L1);
    if (source.isEmpty() || isTypeTag || (source.front() != u'&' && source.front() != u'!'))
        return;
    const qsizetype end = source.indexOf(u' ');
    const QStringView rest = end < 0 ? QStringView() : source.sliced(end).trimmed();
    if (rest.isEmpty() || source.contains(u'\n') || QStringView(u"\"'|>[{&!*").contains(rest.front()))
        return; // a real tag or anchor, or more than can be told by a look
    const TextRange word{entry.value.start, entry.value.start + end};
    if (isStillRead(context, entry, source.toString())) {
        reportStillRead(entry, word, entry.value, source.toString(), sink);
        return;
    }
    Diagnostic &found = sink.report(word,
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "YAML drops “%1” from the text of “%2”, for it takes it for an "
                                                      "anchor or a tag"),
                                    {excerpt(source.first(end)), entry.keyText});
    addFix(found, entry.keyText == u"name" ? FixSafety::Review : FixSafety::Safe,
           TextEdit(entry.value, encodeQuoted(source.toString())),
           QT_TRANSLATE_NOOP("Agentwright::Rules", "Put “%1” in quotes"), {entry.keyText});
}

/// "name: on": a text in YAML 1.2, a switch in YAML 1.1.
void reportSwitchWord(const Entry &entry, DiagnosticSink &sink)
{
    static const QStringList words{u"yes"_s, u"no"_s, u"on"_s, u"off"_s, u"y"_s, u"n"_s};
    if (!entry.data.isString() || !words.contains(entry.data.text.toLower()))
        return;
    Diagnostic &found = sink.report(entry.value,
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "Readers of YAML 1.1 take “%1” for true or false"),
                                    {entry.data.text});
    addFix(found, FixSafety::Safe, TextEdit(entry.value, encodeQuoted(entry.data.text)),
           QT_TRANSLATE_NOOP("Agentwright::Rules", "Put “%1” in quotes"), {entry.keyText});
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!hasHeader(context))
        return;
    for (const Field &field : context.definition.fields()) {
        const Entry &entry = *context.definition.entry(field);
        if (!field.spec || !holdsFreeText(*field.spec) || entry.reading != ValueReading::Exact)
            continue;
        if (entry.style == ValueStyle::Plain) {
            reportSwitchWord(entry, sink);
            reportComment(context, entry, sink);
        }
        if (entry.style == ValueStyle::Odd)
            reportFirstWord(context, entry, sink);
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW116
