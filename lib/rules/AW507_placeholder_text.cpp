// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace Agentwright::AW507 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW507",
    .name = "placeholder-text",
    .severity = Severity::Warning,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Text that was meant to be replaced is still there."),
    .documentation = R"(## What it finds

Outside code: a line or item that begins with `TODO:`, `FIXME:` or `TBD`, such a mark in brackets, `[INSERT …]`,
`[YOUR …]`, `[your … here]`, `[ADD …]`, `<YOUR_…>`, `<INSERT …>` in capitals, and "lorem ipsum". Forms that the agent
has to fill in (below headings such as Output format, Template, Example), quoted text, and sentences about such marks
are no finding.

## Why it matters

The agent was shipped unfinished: the model takes the mark for an instruction, or makes something up in its place.

## Example

```markdown
## Rules

- TODO: add the rules for naming
- Ask [YOUR TEAM NAME] before you merge.
```

## Fix

None: only you know what belongs there.
)",
    .evidence = "13 of 812 public agents, November 2026.",
};

constexpr std::array kMarks = {"todo", "fixme", "tbd",  "xxx",     "lorem ipsum", "insert",
                               "your", "add",   "fill", "replace", "enter",       "describe"};
const PhraseSet marks(kMarks);
constexpr qsizetype kFixMe = 1; // nobody has an agent write it
constexpr qsizetype kFirstOfBrackets = 5; // "insert" and what follows

bool isUpper(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
}

bool endsWithAny(QStringView text, std::initializer_list<QStringView> ends)
{
    return std::any_of(ends.begin(), ends.end(), [text](QStringView end) { return text.endsWith(end); });
}

/// "TODO: …" or "TBD" at the start of a line or item, "(TODO …)", "[TBD]", "TBD" behind a colon at the end of the line.
bool isOpenTask(QStringView text, const PromptText &prompt, const TextRange &word)
{
    if (!isUpper(word.in(text)))
        return false;
    const PromptLine &line = prompt.lines()[prompt.lineAt(word.start)];
    constexpr qsizetype kNear = 500; // a line may be as long as the file
    const QStringView before = TextRange{std::max(line.content, word.start - kNear), word.start}.in(text);
    const QStringView after = TextRange{word.end, std::min(line.range.end, word.end + kNear)}.in(text);
    const bool isFirst = std::all_of(before.begin(), before.end(),
                                     [](QChar c) { return c == u'*' || c == u'_' || c == u' '; });
    const bool isLast = after.trimmed().isEmpty() || after.trimmed() == u".";
    const bool hasColon = after.startsWith(u':') || after.startsWith(u"**:") || after.startsWith(u'(');
    const bool isNamed = endsWithAny(before, {u"with [", u"as [", u"use [", u"like [", u"with (", u"as ("});
    const bool isBracketed = !isNamed && (before.endsWith(u'[') || before.endsWith(u'('))
                             && (after.startsWith(u']') || after.startsWith(u')') || after.startsWith(u':'));
    const bool isNote = isFirst && !line.isItem && word.in(text) == u"FIXME" && after.startsWith(u' ');
    return isNote || (isFirst && (isLast || (hasColon && !after.trimmed().endsWith(u':') && after.size() > 2)))
           || (isLast && before.trimmed().endsWith(u':')) || isBracketed;
}

/// "[INSERT name]" or "<YOUR_NAME>", in capitals.
TextRange bracketsAround(QStringView text, const TextRange &word)
{
    constexpr qsizetype kLongest = 80;
    if (word.start == 0)
        return {};
    const QChar open = text[word.start - 1];
    const QChar close = open == u'[' ? u']' : u'>';
    if ((open != u'[' && open != u'<') || word.end >= text.size() || (text[word.end] != u' ' && text[word.end] != u'_'))
        return {};
    const qsizetype end = text.sliced(word.end, std::min(kLongest, text.size() - word.end)).indexOf(close);
    const bool isLink = end >= 0 && word.end + end + 1 < text.size() && text[word.end + end + 1] == u'(';
    const bool saysHere = end >= 0 && word.in(text) == u"your" && text.sliced(word.end, end).endsWith(u" here");
    return end < 0 || isLink || !(isUpper(word.in(text)) || saysHere) ? TextRange()
                                                                      : TextRange{word.start - 1, word.end + end + 1};
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!hasPrompt(context))
        return;
    const QString &text = context.definition.text();
    const PromptText &prompt = context.prompt();
    QList<TextRange> places;
    for (const PhraseHit &hit : prompt.allHitsOf(marks)) {
        const PromptSpan *span = prompt.spanAt(hit.range.start);
        const bool isProse = !span || span->kind == PromptSpan::Kind::Tag;
        const TextRange brackets = hit.phrase >= kFirstOfBrackets ? bracketsAround(text, hit.range) : TextRange();
        const bool isForm = hit.phrase != kFixMe && prompt.isInOutputForm(hit.range.start);
        const bool isFound = hit.phrase == 4 || !brackets.isEmpty()
                             || (hit.phrase < 4 && isOpenTask(text, prompt, hit.range));
        if (!isProse || !isFound || prompt.isQuotation(hit.range) || isForm || prompt.isAdvisedAgainst(hit.range.start))
            continue;
        places.append(brackets.isEmpty() ? hit.range : brackets);
    }
    reportPlaces(context, sink, places, QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” was never filled in"),
                 QT_TRANSLATE_NOOP("Agentwright::Rules", "%2 places were never filled in, the first is “%1”"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW507
