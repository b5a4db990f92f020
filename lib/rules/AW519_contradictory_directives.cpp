// SPDX-License-Identifier: MIT
#include "directives.h"
#include "rule_support.h"

#include <QHash>

namespace Agentwright::AW519 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW519",
    .name = "contradictory-directives",
    .severity = Severity::Warning,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The prompt demands and forbids the same."),
    .documentation = R"(## What it finds

Two sentences or list items, word for word the same but for "always", "must" or nothing in one and "never", "do not"
or "must not" in the other; at least one has "always", "must" or "never", since "do not" alone often belongs to a case
named before. Articles do not count; sentences with other words in them (a condition, say) are no finding.

## Why it matters

The model follows one of them, not always the same.

## Example

```markdown
- Always use tabs for indentation.
- Never use tabs for indentation.
```

## Fix

None: only you know which one is meant.
)",
    .evidence = "Own rule; equal words only, so that conditions and degrees are no finding.",
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!hasPrompt(context))
        return;
    QHash<quint64, Directive> seen;
    for (const Directive &directive : directives(context)) {
        if (directive.wordCount < 2)
            continue;
        const auto first = seen.constFind(directive.key);
        if (first == seen.constEnd()) {
            seen.insert(directive.key, directive);
            continue;
        }
        if (first->isNegative == directive.isNegative || !(first->isFirm || directive.isFirm))
            continue;
        Diagnostic &found = sink.report(directive.range,
                                        QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” is the opposite of “%2”"),
                                        {excerpt(context.syntax().textOf(directive.range)),
                                         excerpt(context.syntax().textOf(first->range))});
        found.related.append(first->range);
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW519
