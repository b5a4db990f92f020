// SPDX-License-Identifier: MIT
#include "misplaced_header.h"
#include "rule_support.h"

namespace Agentwright::AW110 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW110",
    .name = "frontmatter-not-first",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Structure,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Something stands in front of the frontmatter."),
    .documentation = R"(## What it finds

Blank lines, blanks or an HTML comment in front of the opening `---` of a frontmatter with a name or a description; a title,
prose or the opening of a code block in front of one with both.

## Why it matters

The frontmatter counts only when `---` is the very first line. No tool takes the file for an agent, and nothing says so.

## Example

```markdown
<!-- generated -->
---
name: reviewer
```

## Fix

Removes the blanks or the code fence: *safe*, nothing reads the file as it is. Moves a comment or text behind the frontmatter:
*to be looked at*, since it becomes part of the prompt.
)",
    .evidence =
        "Measured with Claude Code 2.1.329, Copilot CLI 1.0.102 and VS Code 1.138 (November 2026). 23 files with a blank "
        "line, 180 with a comment of 14,900.",
};

void addMove(const QString &text, const MisplacedHeader &header, const char *title, Diagnostic &found)
{
    const auto edit = TextEdit::fromChanges(
        {{header.range, {}}, {{header.header.end, header.header.end}, header.range.in(text).toString()}});
    if (edit)
        addFix(found, FixSafety::Review, *edit, title);
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    using Kind = MisplacedHeader::Kind;
    const auto header = findMisplacedHeader(context.syntax());
    if (!header)
        return;
    const QString &text = context.definition.text();
    if (header->kind == Kind::BehindBlanks) {
        Diagnostic &found =
            sink.report(header->range,
                        QT_TRANSLATE_NOOP("Agentwright::Rules",
                                          "The frontmatter does not begin on the first line: no tool loads the file"));
        addFix(found, FixSafety::Safe, TextEdit(header->range, {}),
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Remove the blanks in front of it"));
    } else if (header->kind == Kind::BehindComment) {
        addMove(text, *header, QT_TRANSLATE_NOOP("Agentwright::Rules", "Move the comment behind the frontmatter"),
                sink.report(header->range,
                            QT_TRANSLATE_NOOP("Agentwright::Rules",
                                              "A comment stands in front of the frontmatter: no tool loads the file")));
    } else if (header->kind == Kind::BehindText) {
        addMove(text, *header, QT_TRANSLATE_NOOP("Agentwright::Rules", "Move the text behind the frontmatter"),
                sink.report(header->range,
                            QT_TRANSLATE_NOOP("Agentwright::Rules",
                                              "Text stands in front of the frontmatter: no tool loads the file")));
    } else if (header->kind == Kind::InCodeFence) {
        Diagnostic &found =
            sink.report(header->range,
                        QT_TRANSLATE_NOOP("Agentwright::Rules",
                                          "The frontmatter stands in a code block: no tool loads the file"));
        if (const auto edit = TextEdit::fromChanges({{header->range, {}}, {header->closing, {}}}))
            addFix(found, FixSafety::Safe, *edit, QT_TRANSLATE_NOOP("Agentwright::Rules", "Remove the code fence"));
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW110
