// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"
#include "tool_fixes.h"

#include <agentwright/base/text_search.h>
#include <agentwright/model/edit_builder.h>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::AW464 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW464",
    .name = "prompt-asks-for-missing-tool",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The prompt asks for a tool that the agent does not have."),
    .documentation = R"(## What it finds

A sentence of the prompt that says "use the X tool" (or call, run, invoke; X as code or as it is, in the right capitals), "use `X`" or
"save it with the X tool", with a tool of Claude Code that the agent does not have: `tools` does not list it, or `disallowedTools` takes it away. Sentences that speak against it, code and comments do not count.

## Why it matters

The agent is told to do what it cannot, tries, fails, and works around it.

## Example

```markdown
---
name: fetcher
description: Use this agent when a page has to be summarised.
tools: Read
---

Use the `WebFetch` tool to get the page.
```

## Fix

Adds the tool to `tools`. *To be looked at*: it may be left out on purpose.
)",
    .evidence =
        "Runs of Claude Code 2.1.329 (November 2026) with 150 tool lists; code.claude.com/docs/en/sub-agents and /tools-reference (August 2026).",
    .kinds = kClaudeAgents,
};

/// "Save the notes with …": a sentence that begins with a command. "Agents with the Bash tool" is none.
bool isDoneWith(QStringView before)
{
    static constexpr std::array kCommands = {u"save",  u"write",  u"search", u"fetch",  u"read",  u"look",
                                             u"find",  u"edit",   u"run",    u"check",  u"store", u"apply",
                                             u"query", u"create", u"update", u"gather", u"list",  u"inspect"};
    QStringView rest = before.trimmed();
    if (!rest.endsWith(u" with") && !rest.endsWith(u" via") && !rest.endsWith(u" through"))
        return false;
    const qsizetype start = rest.lastIndexOf(u'\n') + 1;
    rest = rest.sliced(start);
    if (const qsizetype dot = rest.lastIndexOf(u". "); dot >= 0)
        rest = rest.sliced(dot + 2);
    while (!rest.isEmpty() && !rest.front().isLetter())
        rest = rest.sliced(1);
    return std::ranges::any_of(kCommands, [rest](const char16_t *command) {
        const QStringView word(command);
        return rest.startsWith(word, Qt::CaseInsensitive) && rest.size() > word.size() && rest[word.size()] == u' ';
    });
}

/// "use", "Use the", "call the" directly in front of the name.
bool isAskedFor(QStringView prose, qsizetype start)
{
    constexpr qsizetype kNear = 160;
    QStringView before = prose.first(start).last(std::min(start, kNear));
    const auto takeWord = [&before](QLatin1StringView word) {
        const QStringView trimmed = before.trimmed();
        if (!trimmed.endsWith(word, Qt::CaseInsensitive))
            return false;
        const QStringView rest = trimmed.chopped(word.size());
        if (!rest.isEmpty() && rest.back().isLetterOrNumber())
            return false;
        before = rest;
        return true;
    };
    const bool hasArticle = takeWord("the"_L1);
    const bool isCode = prose[start] == QChar::ObjectReplacementCharacter;
    const bool isCommand = takeWord("use"_L1) || takeWord("call"_L1) || takeWord("invoke"_L1) || takeWord("run"_L1)
                           || takeWord("using"_L1);
    return (hasArticle || isCode) && (isCommand || isDoneWith(before));
}

/// The name in front of " tool", as code or as it is.
TextRange nameBefore(const PromptText &prompt, qsizetype end)
{
    const QString &prose = prompt.prose();
    if (end > 0 && prose[end - 1] == QChar::ObjectReplacementCharacter) {
        const PromptSpan *span = prompt.spanAt(end - 1);
        return span && span->kind == PromptSpan::Kind::InlineCode ? span->range : TextRange(end, end);
    }
    qsizetype start = end;
    while (start > 0 && end - start < kLongestToolName && prose[start - 1].isLetter())
        --start;
    return {start, end};
}

/// Names that stand for each other: the shell takes searching over, memory brings reading and writing with it.
bool isGranted(const RuleContext &context, const ToolList &allowed, const QString &name)
{
    const LegacyTool *legacy = findLegacyTool(name);
    const QString today = legacy && legacy->isRenamed ? legacy->today.toString() : name;
    const ToolList &denied = deniedTools(context);
    if (denied.isThere() && DeniedTools(denied).takes(today))
        return false;
    if (!context.definition.field(kToolKeys.front().toString()) || allowed.hasAll())
        return true;
    const bool isSearch = today == u"Grep" || today == u"Glob";
    const bool isOfMemory = today == u"Read" || today == u"Write" || today == u"Edit";
    if ((isSearch && allowed.holds(u"Bash")) || (isOfMemory && context.definition.field(u"memory")))
        return true;
    return std::ranges::any_of(allowed.tools(), [&](const ListedTool &tool) {
        const LegacyTool *old = findLegacyTool(tool.name);
        return tool.name == today || (old && old->today == today)
               || toolNameInAnyCase(tool.name) == today; // another rule speaks of its case
    });
}

void report(const RuleContext &context, const ToolList &allowed, const TextRange &place, const QString &name,
            DiagnosticSink &sink)
{
    Diagnostic &found = sink.report(place,
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "The prompt asks for the tool “%1”, which the agent does not have"),
                                    {name});
    if (!allowed.isThere() || allowed.tools().isEmpty() || allowed.holds(name))
        return;
    QStringList names;
    for (const ListedTool &tool : allowed.tools())
        names.append(tool.written.toString());
    addFix(found, FixSafety::Review,
           setField(context.definition, kToolKeys.front().toString(), FieldValue::ofList(names << name)),
           QT_TRANSLATE_NOOP("Agentwright::Rules", "Add “%1” to the tools"), {name});
}

/// Names that the prompt may ask for: in front of " tool", and tools in code ("Use `WebFetch` to …"), in text order.
QList<TextRange> namedTools(const RuleContext &context, const PromptText &prompt)
{
    const QStringView prose = prompt.prose();
    const QString &text = context.definition.text();
    QList<TextRange> places;
    constexpr QStringView kTool = u" tool";
    for (qsizetype at = indexOfText(prose, kTool, prompt.body().start); at >= 0;
         at = indexOfText(prose, kTool, at + kTool.size())) {
        const qsizetype behind = at + kTool.size();
        const TextRange place = nameBefore(prompt, at);
        if ((behind == prose.size() || !prose[behind].isLetterOrNumber()) && !place.isEmpty()
            && place.length() <= kLongestToolName && prose[place.start] != QChar::ObjectReplacementCharacter)
            places.append(place);
    }
    for (const PromptSpan &span : prompt.spans()) {
        if (span.kind == PromptSpan::Kind::InlineCode && span.range.length() <= kLongestToolName
            && text[span.range.start + 1].isUpper())
            places.append(span.range);
    }
    std::ranges::sort(places, {}, &TextRange::start);
    return places;
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const ToolList &allowed = allowedTools(context);
    const bool isLimited = context.definition.field(kToolKeys.front().toString())
                           || context.definition.field(kToolKeys.back().toString());
    if (!isLimited || context.definition.field(u"initialPrompt"))
        return;
    const PromptText &prompt = context.prompt();
    QStringList settled; // reported, or granted
    for (const TextRange &place : namedTools(context, prompt)) {
        const QString name = place.in(context.definition.text()).toString().remove(u'`');
        if (!findTool(name) || settled.contains(name) || !isAskedFor(prompt.prose(), place.start))
            continue;
        const bool isThere = isGranted(context, allowed, name);
        if (!isThere && prompt.isAdvisedAgainst(place.start))
            continue;
        settled.append(name);
        if (!isThere)
            report(context, allowed, place, name, sink);
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW464
