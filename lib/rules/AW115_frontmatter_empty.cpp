// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <agentwright/model/edit_builder.h>

using namespace Qt::StringLiterals;

namespace Agentwright::AW115 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW115",
    .name = "frontmatter-empty",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Structure,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "There is no key between the two lines of dashes."),
    .documentation = R"(## What it finds

Two lines `---` with nothing but blank lines and comments between them.

## Why it matters

Without a name and a description the file is no agent. Claude Code skips it and says nothing.

## Example

```markdown
---
---

You review code.
```

## Fix

Inserts a name made from the file name. *To be looked at*: the description, which only you can write, is still missing then.
)",
    .evidence = "Measured with Claude Code 2.1.329 (November 2026): the file is not an agent.",
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!isEmptyHeader(context))
        return;
    Diagnostic &found = sink.report(fieldRange(context, u"name"),
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "The frontmatter has no keys: Claude Code skips the file"));
    const QString name = nameFromFile(context);
    if (!name.isEmpty())
        addFix(found, FixSafety::Review, setField(context.definition, u"name"_s, FieldValue::ofText(name)),
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Name it “%1” after its file"), {name});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW115
