// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <agentwright/syntax/text_lines.h>

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

namespace Agentwright::AW509 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW509",
    .name = "unbalanced-tag",
    .severity = Severity::Warning,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A tag that marks a part of the prompt has no partner."),
    .documentation = R"(## What it finds

A tag alone on its line, outside code, that is opened and never closed while other tags of the prompt are in pairs (or
its name is a usual one such as `rules` or `instructions`), with parts of several words (`severity_levels`) opened and
never closed, closed without having been opened, or closed out of turn. Tags inside sentences are labels and
placeholders, and no finding; neither are elements that HTML lets open.

## Why it matters

Tags tell the model where a part begins and ends. With one missing, the part swallows what follows.

## Example

```markdown
<rules>
- Be short.

<output>
A list.
</output>
```

## Fix

Where the closing tag differs in capitals only: writes it like the opening one, *to be looked at*. Otherwise none:
only you know where the part ends.
)",
    .evidence = "Prompting guides of Anthropic recommend tags in pairs (August 2026).",
};

bool isOpenInHtml(QStringView name)
{
    static constexpr std::array kNames = {u"br",   u"hr",     u"img", u"input", u"p",      u"li",
                                          u"td",   u"tr",     u"th",  u"dt",    u"dd",     u"link",
                                          u"meta", u"source", u"wbr", u"col",   u"option", u"script"};
    return std::any_of(kNames.begin(), kNames.end(), [name](const char16_t *known) {
        return name.compare(QStringView(known), Qt::CaseInsensitive) == 0;
    });
}

bool isUsualPart(QStringView name)
{
    static constexpr std::array kNames = {u"instructions", u"rules",      u"role",    u"context",    u"task",
                                          u"constraints",  u"guidelines", u"example", u"examples",   u"output_format",
                                          u"workflow",     u"process",    u"persona", u"commentary", u"background",
                                          u"requirements", u"system"};
    return std::any_of(kNames.begin(), kNames.end(), [name](const char16_t *known) {
        return name.compare(QStringView(known), Qt::CaseInsensitive) == 0;
    });
}

struct TagPair {
    const PromptTag *opening = nullptr;
    const PromptTag *closing = nullptr;
};

struct Balance {
    QList<const PromptTag *> open;
    QList<const PromptTag *> neverOpened;
    QList<TagPair> otherCase;
    const PromptTag *firstCrossing = nullptr; ///< closes while one that was opened later is still open
    int pairs = 0;
};

/// Pairs come in the order of their closing tags: one must not begin inside an earlier pair and end behind it.
const PromptTag *crossingOf(const QList<TagPair> &pairs)
{
    QList<TagPair> closed; // outermost pairs so far, in text order
    for (const TagPair &pair : pairs) {
        while (!closed.isEmpty() && closed.last().opening->range.start > pair.opening->range.start)
            closed.removeLast();
        const bool isInside = !closed.isEmpty() && pair.opening->range.start < closed.last().closing->range.start;
        if (isInside && pair.closing->isAlone && pair.opening->isAlone && closed.last().opening->isAlone)
            return pair.closing;
        closed.append(pair);
    }
    return nullptr;
}

/// Closing tags take the nearest open one of their name; what was opened in between stays open. Opening tags wait in a stack
/// per name through one map, so this is linear.
Balance balanceOf(const QList<PromptTag> &tags, const QString &text)
{
    Balance balance;
    QHash<QString, QList<const PromptTag *>> waiting;
    QList<TagPair> pairs;
    for (const PromptTag &tag : tags) {
        const QStringView name = tag.name.in(text);
        if (tag.isSelfClosing || isOpenInHtml(name))
            continue;
        QList<const PromptTag *> &stack = waiting[name.toString().toLower()];
        if (!tag.isClosing) {
            stack.append(&tag);
            continue;
        }
        if (stack.isEmpty()) {
            balance.neverOpened.append(&tag);
            continue;
        }
        const PromptTag *opening = stack.takeLast();
        if (opening->name.in(text) != name)
            balance.otherCase.append(TagPair{opening, &tag});
        ++balance.pairs;
        pairs.append(TagPair{opening, &tag});
    }
    balance.firstCrossing = crossingOf(pairs);
    for (const QList<const PromptTag *> &stack : std::as_const(waiting))
        balance.open += stack;
    std::sort(balance.open.begin(), balance.open.end(),
              [](const PromptTag *a, const PromptTag *b) { return a->range.start < b->range.start; });
    return balance;
}

/// In a form a tag may stand for what the agent fills in, unless a sentence directly below shows that a part begins.
bool standsAboveSentence(QStringView text, const PromptTag &tag)
{
    constexpr qsizetype kFewBlanks = 3;
    const TextLine own = lineAt(text, tag.range.end, text.size());
    const TextLine below = lineAt(text, own.next, text.size());
    const QStringView sentence = text.sliced(below.start, below.end - below.start).trimmed();
    return sentence.endsWith(u'.') && sentence.count(u' ') >= kFewBlanks;
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const PromptText &prompt = context.prompt();
    if (!hasPrompt(context) || prompt.tags().isEmpty())
        return;
    const QString &text = context.definition.text();
    const Balance balance = balanceOf(prompt.tags(), text);
    for (const PromptTag *tag : balance.open) {
        const QStringView name = tag->name.in(text);
        const bool isPart = isUsualPart(name) || name.contains(u'_')
                            || (balance.pairs > 0 && tag->range.length() == name.size() + 2);
        const bool isForm = prompt.isInOutputForm(tag->range.start) && !standsAboveSentence(text, *tag);
        if (tag->isAlone && isPart && !isForm)
            sink.report(tag->range, QT_TRANSLATE_NOOP("Agentwright::Rules", "<%1> is never closed"), {name.toString()});
    }
    for (const PromptTag *tag : balance.neverOpened) {
        if (tag->isAlone)
            sink.report(tag->range, QT_TRANSLATE_NOOP("Agentwright::Rules", "</%1> closes nothing"),
                        {tag->name.in(text).toString()});
    }
    if (const PromptTag *tag = balance.firstCrossing)
        sink.report(tag->range, QT_TRANSLATE_NOOP("Agentwright::Rules", "</%1> closes out of turn"),
                    {tag->name.in(text).toString()});
    for (const auto &[opening, closing] : balance.otherCase) {
        Diagnostic &found = sink.report(closing->range,
                                        QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                          "</%1> differs from <%2> in its capitals"),
                                        {closing->name.in(text).toString(), opening->name.in(text).toString()});
        found.related.append(opening->range);
        addFix(found, FixSafety::Review, TextEdit(closing->name, opening->name.in(text).toString()),
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Write it like the opening tag"));
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW509
