// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <agentwright/base/text_search.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::AW120 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW120",
    .name = "second-frontmatter",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Structure,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The prompt holds a second frontmatter."),
    .documentation = R"(## What it finds

Two lines `---` in the prompt with a name or a description and another key of an agent between them, outside of code blocks. Directly below the first
frontmatter it is a *warning*, elsewhere a *hint*.

## Why it matters

Only the first frontmatter counts. The second one is text of the prompt: what it says of tools or model has no effect. Mostly a
definition was pasted over another, or two agents share a file.

## Example

```markdown
---
name: reviewer
description: Use this agent when code has to be reviewed.
---
---
name: reviewer
description: Use this agent when code has to be reviewed.
tools: Read, Grep
---
```

## Fix

Removes the second one directly below the first. *To be looked at*: it may be the one that was meant.
)",
    .evidence =
        "Measured with Claude Code 2.1.329 (November 2026): the second block is part of the prompt. 1 of 14,900 files.",
};

constexpr qsizetype kLongestHeader = 32 * 1024;

bool beginsWithKey(QStringView text)
{
    return text.startsWith("name:"_L1) || text.startsWith("description:"_L1);
}

/// Length of a frontmatter with two keys of an agent that begins there, else 0.
qsizetype headerLength(const QString &text, qsizetype start)
{
    const DocumentSyntax syntax = DocumentSyntax::parse(
        text.sliced(start, std::min(text.size() - start, kLongestHeader)));
    const auto known = std::count_if(syntax.entries().begin(), syntax.entries().end(),
                                     [](const Entry &entry) { return findField(entry.keyText) != nullptr; });
    const bool isAgent = known >= 2;
    const bool isClosed = syntax.fences() == FenceState::Closed;
    return isClosed && isAgent && firstStrayLine(syntax) == syntax.text().size() ? syntax.closing().end : 0;
}

void report(const RuleContext &context, TextRange range, DiagnosticSink &sink)
{
    const TextRange body = context.syntax().body();
    const bool isDirectlyBelow = TextRange{body.start, range.start}.in(context.definition.text()).trimmed().isEmpty();
    const TextRange fence{range.start, range.start + 3};
    if (!isDirectlyBelow) {
        sink.report(fence, QT_TRANSLATE_NOOP("Agentwright::Rules",
                                             "A second frontmatter begins here: it is text of the prompt"))
            .severity = Severity::Hint;
        return;
    }
    Diagnostic &found = sink.report(fence,
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "A second frontmatter begins here: only the first one counts"));
    addFix(found, FixSafety::Review, TextEdit(range, {}),
           QT_TRANSLATE_NOOP("Agentwright::Rules", "Remove the second frontmatter"));
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!hasHeader(context))
        return;
    const QString &text = context.definition.text();
    constexpr QStringView mark = u"---";
    constexpr QStringView markOnNextLine = u"\n---";
    const qsizetype first = std::max<qsizetype>(context.syntax().body().start - 1, 0);
    for (qsizetype before = indexOfText(text, markOnNextLine, first); before >= 0;
         before = indexOfText(text, markOnNextLine, before + 1)) {
        const qsizetype at = before + 1;
        const qsizetype lineEnd = text.indexOf(u'\n', at);
        const bool isFence = lineEnd > 0 && QStringView(text).sliced(at, lineEnd - at).trimmed() == mark;
        if (!isFence || !beginsWithKey(QStringView(text).sliced(lineEnd + 1))
            || context.definition.outline().isInsideFence(at))
            continue;
        if (const qsizetype length = headerLength(text, at); length > 0) {
            report(context, {at, at + length}, sink);
            return;
        }
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW120
