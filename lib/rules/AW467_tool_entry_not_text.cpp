// SPDX-License-Identifier: MIT
#include "rule_support.h"
#include "tool_fixes.h"

#include <agentwright/syntax/scalar_codec.h>
#include <algorithm>

namespace Agentwright::AW467 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW467",
    .name = "tool-entry-not-text",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "An entry of a tool list is no text."),
    .documentation = R"(## What it finds

An item of `tools` or `disallowedTools` that YAML does not read as text: a map (`- Bash(git: log)` has a colon and a blank), a
number, an empty item.

## Why it matters

Claude Code skips the item without a word. In `disallowedTools` that means: nothing is denied.

## Example

```yaml
tools:
  - Read
  - Bash(git: log)
```

## Fix

Puts the item in quotes. *To be looked at*: the agent gets the tool.
)",
    .evidence = "Measured with Claude Code 2.1.329 (November 2026).",
    .kinds = kClaudeAgents,
};

/// The lines of a block list that hold an item each; empty when items go over several lines.
QList<TextRange> itemLines(const RuleContext &context, const Entry &entry)
{
    QList<TextRange> lines;
    const QString &text = context.definition.text();
    for (qsizetype at = entry.value.start; at < entry.value.end;) {
        const qsizetype feed = text.indexOf(u'\n', at);
        const qsizetype end = feed < 0 || feed > entry.value.end ? entry.value.end : feed;
        qsizetype start = at;
        while (start < end && text[start].isSpace())
            ++start;
        at = end + 1;
        if (start == end || text[start] == u'#')
            continue;
        if (text[start] != u'-')
            return {};
        ++start;
        while (start < end && text[start].isSpace())
            ++start;
        lines.append({start, end});
    }
    return lines.size() == entry.data.items.size() ? lines : QList<TextRange>();
}

void report(const RuleContext &context, const TextRange &place, bool isLine, DiagnosticSink &sink)
{
    const QString written = place.in(context.definition.text()).trimmed().toString();
    Diagnostic &found =
        sink.report(place,
                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                      "YAML does not read “%1” as text, so that Claude Code skips the entry"),
                    {excerpt(written)});
    if (isLine && !written.isEmpty() && !written.contains(u'#'))
        addFix(found, FixSafety::Review, TextEdit({place.start, place.start + written.size()}, encodeQuoted(written)),
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Put the entry in quotes"));
}

void checkList(const RuleContext &context, const ToolList &list, DiagnosticSink &sink)
{
    const QList<YamlValue> &items = list.entry().data.items;
    if (std::ranges::all_of(items, &YamlValue::isString))
        return;
    const bool isBlock = list.entry().style == ValueStyle::BlockSequence;
    const QList<TextRange> lines = isBlock ? itemLines(context, list.entry()) : QList<TextRange>();
    if (lines.isEmpty()) {
        report(context, list.entry().value, false, sink);
        return;
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!items.at(i).isString())
            report(context, lines.at(i), true, sink);
    }
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    for (const ToolList &list : toolLists(context)) {
        if (list.isThere())
            checkList(context, list, sink);
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW467
