// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <agentwright/model/foreign_keys.h>

namespace Agentwright::AW104 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW104",
    .name = "unknown-key",
    .severity = Severity::Hint,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Claude Code does not know the key."),
    .documentation = R"(## What it finds

A frontmatter key that is not in Claude Code's field table. Keys count with their case: `Name` is not `name`. Keys that limit
tools elsewhere are reported by AW458, keys of other products by AW415.

- *Error* when a known key is written with other capitals (`Tools`), for what it says is lost, and when the key stands in place
  of a missing `name` or `description`, for then the file is skipped.
- *Warning* when another known key is near, so that this is probably a slip.
- *Hint* otherwise: a quarter of all published agents have keys of their own (`version`, `category`, keys of another tool).

Not reported for files whose name says that another tool reads them: `.agent.md`, `.chatmode.md`, `.prompt.md`,
`.instructions.md`, `SKILL.md`.

## Why it matters

Claude Code ignores the key; only its debug log says so. A misspelt `tools` means that the agent inherits every tool. Gemini CLI
does not load a file with an unknown key.

## Example

```yaml
maxturns: 20
```

## Fix

Renames the key to the nearest known one, unless that is there already. *Safe* where only the capitals of `name` or `description`
differ: nothing loads the file as it is. Otherwise *to be looked at*: the key takes effect then.
)",
    .evidence =
        "Measured with Claude Code 2.1.329 (November 2026), including the spellings for which it suggests a key; field table of "
        "code.claude.com/docs/en/sub-agents (August 2026) and of the Agent SDK 0.3.329. 202 of 812 public agents.",
    .kinds = kClaudeAgents,
};

struct Slip {
    QString nearest;
    bool isTaken = false; ///< the nearest key is there too
    bool isRequired = false; ///< without it the file is skipped
    bool differsInCase = false;
};

Slip slipOf(const RuleContext &context, const QString &key)
{
    Slip slip{.nearest = nearestFieldKey(key)};
    if (slip.nearest.isEmpty())
        return slip;
    slip.isTaken = context.definition.field(slip.nearest) != nullptr;
    slip.isRequired = !slip.isTaken && findField(slip.nearest)->isRequired;
    slip.differsInCase = key.compare(slip.nearest, Qt::CaseInsensitive) == 0;
    return slip;
}

const char *messageFor(const Slip &slip)
{
    if (slip.isTaken)
        return QT_TRANSLATE_NOOP("Agentwright::Rules",
                                 "Claude Code does not know “%1” and ignores it; “%2” is there too");
    if (slip.isRequired)
        return QT_TRANSLATE_NOOP("Agentwright::Rules",
                                 "Claude Code does not know “%1” and skips the file, which has no “%2”");
    return QT_TRANSLATE_NOOP("Agentwright::Rules", "Claude Code does not know “%1” and ignores it; did you mean “%2”?");
}

void reportSlip(TextRange range, const QString &key, const Slip &slip, DiagnosticSink &sink)
{
    Diagnostic &found = sink.report(range, messageFor(slip), {key, slip.nearest});
    const bool isError = slip.isRequired || (slip.differsInCase && !slip.isTaken);
    found.severity = isError ? Severity::Error : Severity::Warning;
    if (!slip.isTaken)
        addFix(found, slip.isRequired && slip.differsInCase ? FixSafety::Safe : FixSafety::Review,
               TextEdit(range, slip.nearest), QT_TRANSLATE_NOOP("Agentwright::Rules", "Rename “%1” to “%2”"),
               {key, slip.nearest});
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!hasHeader(context))
        return;
    const qsizetype stray = firstStrayLine(context.syntax());
    for (const Field &field : context.definition.fields()) {
        const bool isForAnotherRule = !toolKeyMeantBy(field.key).isEmpty() || findForeignKey(field.key);
        if (field.spec || isForAnotherRule || field.key == u"<<" || context.definition.entry(field)->key.start > stray)
            continue;
        const TextRange key = context.definition.entry(field)->key;
        const Slip slip = slipOf(context, field.key);
        if (slip.nearest.isEmpty())
            sink.report(key, QT_TRANSLATE_NOOP("Agentwright::Rules", "Claude Code does not know “%1” and ignores it"),
                        {field.key});
        else
            reportSlip(key, field.key, slip, sink);
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW104
