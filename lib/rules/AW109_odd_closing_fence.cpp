// SPDX-License-Identifier: MIT
#include "rule_support.h"

namespace Agentwright::AW109 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW109",
    .name = "odd-closing-fence",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Structure,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules",
                                 "The frontmatter is closed by something else than a line of three dashes."),
    .documentation = R"(## What it finds

A closing line that is indented, is a longer row of dashes, or has text behind the dashes.

## Why it matters

Claude Code closes the frontmatter at the first line whose first non-blank characters are `---`; what follows the dashes begins
the prompt. Other tools look for exactly `---` and find the end elsewhere or not at all. An indented `---` inside a block of
text cuts that text off.

## Example

```markdown
---
name: reviewer
description: Use this agent when code has to be reviewed.
--------
```

## Fix

Writes `---` on a line of its own and keeps text that stood behind it. *Safe*: the frontmatter stays the same. None where the
dashes stand inside a block of text (`|` or `>`): write them otherwise.
)",
    .evidence = "Measured with Claude Code 2.1.329 (November 2026).",
};

bool endsInBlockText(const DocumentSyntax &syntax)
{
    if (syntax.entries().isEmpty() || !syntax.textOf(syntax.closing()).startsWith(u' '))
        return false;
    const ValueStyle style = syntax.entries().last().style;
    return style == ValueStyle::Literal || style == ValueStyle::Folded;
}

/// With a row of dashes the rest of the row goes, too; it is no text.
TextEdit plainFence(const DocumentSyntax &syntax)
{
    const QString &text = syntax.text();
    const qsizetype start = syntax.closing().start;
    qsizetype end = syntax.closing().end;
    if (end > start && text[end - 1] == u'\n')
        return TextEdit({start, end - 1}, QStringLiteral("---")).minimized(text);
    while (end < text.size() && text[end] == u'-')
        ++end;
    while (end < text.size() && (text[end] == u' ' || text[end] == u'\t'))
        ++end;
    const bool isLineEnd = end == text.size() || text[end] == u'\n' || StandIn::at(text, end) != 0;
    return TextEdit({start, end}, isLineEnd ? QStringLiteral("---") : QStringLiteral("---\n")).minimized(text);
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const DocumentSyntax &syntax = context.syntax();
    if (syntax.fences() != FenceState::OddClosing)
        return;
    TextRange line = syntax.closing();
    const qsizetype lineEnd = syntax.text().indexOf(u'\n', line.start);
    line.end = lineEnd < 0 ? syntax.text().size() : lineEnd;
    if (endsInBlockText(syntax)) {
        sink.report(line,
                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                      "These dashes close the frontmatter in the middle of the text of “%1”"),
                    {syntax.entries().last().keyText});
        return;
    }
    Diagnostic &found =
        sink.report(line,
                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                      "The frontmatter is not closed by exactly ---: only Claude Code reads it so"));
    addFix(found, FixSafety::Safe, plainFence(syntax),
           QT_TRANSLATE_NOOP("Agentwright::Rules", "Close it by a line of three dashes"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW109
