// SPDX-License-Identifier: MIT
#include "rule_support.h"

namespace Agentwright::AW118 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW118",
    .name = "blanks-behind-fence",
    .severity = Severity::Hint,
    .stage = RuleStage::Structure,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Blanks stand behind the dashes of a fence."),
    .documentation = R"(## What it finds

Blanks or tabs behind the `---` that opens or closes the frontmatter. They cannot be seen.

## Why it matters

Claude Code does not mind, but a reader that looks for a line of exactly three dashes finds no frontmatter, or no end of it.

## Example

```markdown
---␣␣
name: reviewer
```

## Fix

Removes the blanks. *Safe*: the frontmatter stays the same.
)",
    .evidence = "Loads in Claude Code 2.1.329 (measured, November 2026); readers that compare the whole line refuse it.",
};

void reportBlanks(const RuleContext &context, TextRange line, DiagnosticSink &sink)
{
    QStringView text = context.syntax().textOf(line);
    if (text.endsWith(u'\n'))
        text.chop(1);
    qsizetype end = text.size();
    while (end > 0 && (text[end - 1] == u' ' || text[end - 1] == u'\t'))
        --end;
    if (end == text.size())
        return;
    const TextRange blanks{line.start + end, line.start + text.size()};
    Diagnostic &found =
        sink.report(blanks, QT_TRANSLATE_NOOP("Agentwright::Rules",
                                              "Blanks behind the dashes: some tools do not take this line for a fence"));
    addFix(found, FixSafety::Safe, TextEdit(blanks, {}), QT_TRANSLATE_NOOP("Agentwright::Rules", "Remove the blanks"));
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const DocumentSyntax &syntax = context.syntax();
    if (!hasHeader(context))
        return;
    reportBlanks(context, syntax.opening(), sink);
    if (syntax.fences() == FenceState::Closed)
        reportBlanks(context, syntax.closing(), sink);
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW118
