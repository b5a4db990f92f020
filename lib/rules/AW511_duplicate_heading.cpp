// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace Agentwright::AW511 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW511",
    .name = "duplicate-heading",
    .severity = Severity::Hint,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Two headings of one part have the same title."),
    .documentation = R"(## What it finds

Two headings of the same level and title below the same heading. The same title below different headings is no
finding, nor are bold lines.

## Why it matters

Often a paste accident. Where a rule refers to "the part Rules", two of them answer.

## Example

```markdown
## Rules
…
## Rules
```

## Fix

None: merge them or name them apart.
)",
    .evidence = "Common rule of Markdown style guides.",
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!hasPrompt(context))
        return;
    QHash<QString, TextRange> seen;
    std::array<qsizetype, 7> open; // by level, where the part begins that is not over; -1: none
    open.fill(-1);
    for (const Heading &heading : context.definition.outline().headings) {
        if (heading.kind == Heading::Kind::Bold || heading.title.isEmpty())
            continue;
        const auto own = open.begin() + heading.level;
        const qsizetype parent = *std::max_element(open.begin(), own);
        std::fill(own, open.end(), -1);
        *own = heading.range.start;
        const QString key = QString::number(parent) + u'\n' + QString::number(heading.level) + heading.title.toLower();
        const auto first = seen.constFind(key);
        if (first == seen.constEnd()) {
            seen.insert(key, heading.range);
            continue;
        }
        Diagnostic &found = sink.report(heading.range,
                                        QT_TRANSLATE_NOOP("Agentwright::Rules", "There is a part “%1” already"),
                                        {heading.title});
        found.related.append(*first);
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW511
