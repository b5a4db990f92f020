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
`[YOUR …]`, `[your … here]`, `[your team name]`, `[ADD …]`, `<YOUR_…>`, `<INSERT …>` in capitals, and "lorem ipsum". Forms that the agent
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

/// "FIXME comments", "FIXME and TODO".
bool speaksOfMarks(QStringView after)
{
    static constexpr std::array kNouns = {u"comment", u"marker", u"mark", u"tag", u"item", u"note", u"annotation",
                                          u"and",     u"or",     u"is",   u"are", u"in",   u"=",    u"-"};
    return std::any_of(kNouns.begin(), kNouns.end(),
                       [after](const char16_t *noun) { return after.trimmed().startsWith(QStringView(noun)); });
}

/// Nothing but the mark below a heading: no form has that.
bool isWholeSection(QStringView text, const PromptText &prompt, const TextRange &word)
{
    const QList<PromptLine> &lines = prompt.lines();
    const qsizetype at = prompt.lineAt(word.start);
    qsizetype above = at - 1;
    while (above >= 0 && lines[above].kind == PromptLine::Kind::Blank)
        --above;
    qsizetype below = at + 1;
    while (below < lines.size() && lines[below].kind == PromptLine::Kind::Blank)
        ++below;
    const QStringView line = lines[at].range.in(text).trimmed();
    return above >= 0 && lines[above].kind == PromptLine::Kind::Heading && isUpper(word.in(text))
           && (line == word.in(text) || line == word.in(text).toString() + u'.')
           && (below == lines.size() || lines[below].kind == PromptLine::Kind::Heading);
}

/// "Lorem ipsum dolor …", or a line that begins so; else the words are only named.
bool isLoremIpsum(QStringView text, const PromptText &prompt, const TextRange &words)
{
    const QStringView after = text.sliced(words.end).trimmed();
    return after.startsWith(u"dolor", Qt::CaseInsensitive)
           || words.start == prompt.lines()[prompt.lineAt(words.start)].content;
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
    const bool isNote = isFirst && word.in(text) == u"FIXME" && after.startsWith(u' ')
                        && !(line.isItem && speaksOfMarks(after));
    return isNote || (isFirst && (isLast || (hasColon && !after.trimmed().endsWith(u':') && after.size() > 2)))
           || (isLast && before.trimmed().endsWith(u':')) || isBracketed;
}

/// "team name" in "[your team name]": what one sentence of a prompt has, where a form has many.
bool isShortName(QStringView words)
{
    static constexpr std::array kOwn = {u"name",    u"company",      u"team",         u"project",
                                        u"product", u"organization", u"organisation", u"domain",
                                        u"email",   u"url",          u"repository",   u"address"};
    constexpr qsizetype kLongestName = 30;
    const QStringView last = words.trimmed().sliced(words.trimmed().lastIndexOf(u' ') + 1);
    return words.size() <= kLongestName
           && std::any_of(kOwn.begin(), kOwn.end(), [last](const char16_t *own) { return last == QStringView(own); });
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
    const bool isGap = end >= 0 && close == u']' && word.in(text) == u"your" && isShortName(text.sliced(word.end, end));
    return end < 0 || isLink || !(isUpper(word.in(text)) || saysHere || isGap)
               ? TextRange()
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
        const bool isForm = hit.phrase != kFixMe && prompt.isInOutputForm(hit.range.start)
                            && !(hit.phrase < 4 && isWholeSection(text, prompt, hit.range));
        const bool isFound = (hit.phrase == 4 && isLoremIpsum(text, prompt, hit.range)) || !brackets.isEmpty()
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
