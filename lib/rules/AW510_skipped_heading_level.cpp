// SPDX-License-Identifier: MIT
#include "rule_support.h"

namespace Agentwright::AW510 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW510",
    .name = "skipped-heading-level",
    .severity = Severity::Hint,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A heading is more than one level deeper than the one above it."),
    .documentation = R"(## What it finds

`##` followed by `####`. Bold lines used as headings have no level and do not count. One finding a file, with all
places.

## Why it matters

The outline then has a gap: for people, for the preview, and for a model that weighs a part by its heading.

## Example

```markdown
## Rules

#### Naming
```

## Fix

Writes the level that fits for all places, *to be looked at*.
)",
    .evidence = "Common rule of Markdown style guides; 54 of 14,900 files.",
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!hasPrompt(context))
        return;
    QList<TextRange> places;
    QList<TextChange> changes;
    int last = 0;
    for (const Heading &heading : context.definition.outline().headings) {
        if (heading.kind == Heading::Kind::Bold)
            continue;
        if (last > 0 && heading.level > last + 1 && heading.kind == Heading::Kind::Atx) {
            places.append(heading.range);
            const qsizetype mark = context.definition.text().indexOf(u'#', heading.range.start);
            changes.append({{mark, mark + heading.level - last - 1}, {}});
        }
        last = heading.level;
    }
    Diagnostic *found = reportPlaces(context, sink, places,
                                     QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” skips a level"),
                                     QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                       "%2 headings skip a level, the first is “%1”"));
    const auto edit = TextEdit::fromChanges(changes);
    if (found && edit)
        addFix(*found, FixSafety::Review, *edit, QT_TRANSLATE_NOOP("Agentwright::Rules", "Write the level that fits"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW510
