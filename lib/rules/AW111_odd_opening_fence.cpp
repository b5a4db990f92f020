// SPDX-License-Identifier: MIT
#include "misplaced_header.h"
#include "rule_support.h"

namespace Agentwright::AW111 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW111",
    .name = "odd-opening-fence",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Structure,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The first line of the frontmatter is not exactly three dashes."),
    .documentation = R"(## What it finds

Keys with a name or a description and a closing `---`, while the opening line is missing, is a longer row of dashes, or has text
behind the dashes. Also keys between two lines of another kind: `+++`, `...`, `***`, a long dash that an editor made of the three
hyphens, a code fence.

## Why it matters

Without `---` as the first line there is no frontmatter. No tool takes the file for an agent, and nothing says so.

## Example

```markdown
name: reviewer
description: Use this agent when code has to be reviewed.
---
```

## Fix

Writes the opening line, and the closing one where that is of the other kind, too. *Safe*: nothing reads the file as it is.
)",
    .evidence = "Measured with Claude Code 2.1.329 (November 2026). 19 of 14,900 files lack the opening line.",
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const auto header = findMisplacedHeader(context.syntax());
    if (!header)
        return;
    if (header->kind == MisplacedHeader::Kind::NoOpening) {
        Diagnostic &found =
            sink.report(header->range,
                        QT_TRANSLATE_NOOP("Agentwright::Rules",
                                          "The line --- in front of the first key is missing: no tool loads the file"));
        addFix(found, FixSafety::Safe, TextEdit({0, 0}, QStringLiteral("---\n")),
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Insert the opening line"));
    } else if (header->kind == MisplacedHeader::Kind::OddOpening) {
        Diagnostic &found = sink.report(header->range,
                                        QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                          "The first line is not exactly ---: no tool loads the file"));
        const QString fence = QStringLiteral("---");
        QList<TextChange> changes{{header->range, fence}};
        if (!header->closing.isEmpty())
            changes.append({header->closing, fence});
        if (const auto edit = TextEdit::fromChanges(changes))
            addFix(found, FixSafety::Safe, edit->minimized(context.definition.text()),
                   QT_TRANSLATE_NOOP("Agentwright::Rules", "Make it three dashes"));
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW111
