// SPDX-License-Identifier: MIT
#include "rule_support.h"

using namespace Qt::StringLiterals;

namespace Agentwright::AW502 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW502",
    .name = "unclosed-code-fence",
    .severity = Severity::Warning,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A fenced code block is never closed."),
    .documentation = R"(## What it finds

A line of three or more backticks or tildes that opens a code block which goes on to the end of the file. Often an outer block has
the same number of marks as one inside it and so ends too early.

## Why it matters

All of the rest is code: headings, lists and instructions lose their meaning for people and for the model.

## Example

````markdown
```bash
make test

## Afterwards
````

## Fix

Adds the closing line at the end of the file, which is where Markdown readers end the block anyway: *safe*. Where the block is
empty the fault is further up, and the fix is *to be looked at*.
)",
    .evidence = "CommonMark 0.31, section 4.5: an unclosed block ends with the document. 192 of 14,900 files.",
};

TextEdit closingEdit(const QString &text, const CodeFence &fence)
{
    const QString opening = fence.opening.in(text).toString();
    const QString indent = opening.first(opening.indexOf(fence.mark));
    const bool hasOtherMarks = !indent.trimmed().isEmpty(); // a list dash in front of the fence
    const QString line = (hasOtherMarks ? QString(indent.size(), u' ') : indent)
                         + QString(fence.markLength, fence.mark);
    return TextEdit({text.size(), text.size()}, text.endsWith(u'\n') ? line + u'\n' : u'\n' + line);
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const QList<CodeFence> &fences = context.definition.outline().fences;
    if (fences.isEmpty() || fences.last().isClosed)
        return;
    const CodeFence &fence = fences.last();
    const QString &text = context.definition.text();
    if (fence.opening.in(text).trimmed().startsWith(u'>'))
        return; // ends with the quotation
    const bool isEmpty = fence.content.in(text).trimmed().isEmpty();
    Diagnostic &found =
        sink.report(fence.opening,
                    isEmpty
                        ? QT_TRANSLATE_NOOP("Agentwright::Rules",
                                            "This code fence closes nothing: an earlier block ended sooner "
                                            "than meant")
                        : QT_TRANSLATE_NOOP("Agentwright::Rules", "The code block that begins here is never closed"));
    addFix(found, isEmpty ? FixSafety::Review : FixSafety::Safe, closingEdit(text, fence),
           QT_TRANSLATE_NOOP("Agentwright::Rules", "Close it at the end"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW502
