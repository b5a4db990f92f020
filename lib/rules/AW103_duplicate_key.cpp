// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <agentwright/syntax/frontmatter_edit.h>

#include <algorithm>

namespace Agentwright::AW103 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW103",
    .name = "duplicate-key",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Structure,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A key is given more than once."),
    .documentation = R"(## What it finds

A frontmatter key that comes again further down. Reported is each one that loses.

## Why it matters

Claude Code takes the last one and ignores the others without notice. Copilot CLI, Gemini CLI and others refuse the file, and
VS Code keeps the first of two `tools`.

## Example

```yaml
model: sonnet
description: Use this agent when a migration has to be written.
model: opus
```

## Fix

Removes the one that Claude Code ignores. *Safe* when both say the same, else *to be looked at*: perhaps the other one was meant.
)",
    .evidence = "Measured with Claude Code 2.1.329, Copilot CLI 1.0.102 and VS Code 1.138 (November 2026).",
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const DocumentSyntax &syntax = context.syntax();
    if (!hasHeader(context))
        return;
    const qsizetype stray = firstStrayLine(syntax);
    const QList<Entry> &entries = syntax.entries();
    // Every fix is tried on the whole frontmatter.
    constexpr qsizetype kMostUnits = 500'000;
    const qsizetype mostFixes = std::clamp<qsizetype>(kMostUnits / (syntax.frontmatter().length() + 1), 2,
                                                      kMaxFixesInOneRun);
    qsizetype reported = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries[i];
        if (entry.obstacle == EditObstacle::None || entry.key.start > stray) // equal keys always have an obstacle
            continue;
        const qsizetype last = syntax.indexOf(entry.keyText);
        if (last == i)
            continue;
        Diagnostic &found = sink.report(entry.key,
                                        QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                          "“%1” is given again further down: Claude Code "
                                                          "ignores this one, other tools skip the file"),
                                        {entry.keyText});
        found.related = {entries[last].key};
        const bool isSame = entry.reading == ValueReading::Exact && entries[last].reading == ValueReading::Exact
                            && entry.data == entries[last].data;
        if (++reported > mostFixes)
            continue;
        addFix(found, isSame ? FixSafety::Safe : FixSafety::Review, removeEntry(syntax, i),
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Remove this “%1”"), {entry.keyText});
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW103
