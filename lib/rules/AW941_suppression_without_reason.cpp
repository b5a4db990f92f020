// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <agentwright/rules/suppression.h>

namespace Agentwright::AW941 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW941",
    .name = "suppression-without-reason",
    .severity = Severity::Warning,
    .stage = RuleStage::Structure,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A comment allows a finding and does not say why."),
    .documentation = R"(## What it finds

A comment `agentwright: allow …` without `because` and a reason behind it.

## Why it matters

The finding stays suppressed, but nobody who reads the file later can tell whether it still has to be.

## Example

```yaml
# agentwright: allow AW304
```

Write instead: `# agentwright: allow AW304 because the other team reads this name`.

In the frontmatter such a comment holds for the whole file. In the body it is `<!-- agentwright: allow AW502 because … -->` and
holds for the block behind it: the lines up to the next blank one, or a code fence as a whole.

## Fix

None: only you know the reason.
)",
    .evidence = "Agentwright's own comments; no other tool reads them.",
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    for (const Suppression &one : findSuppressions(context.definition)) {
        if (one.reason.isEmpty())
            sink.report(one.place, QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                     "The comment does not say why: write “because” and the reason"));
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW941
