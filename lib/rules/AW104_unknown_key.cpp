// SPDX-License-Identifier: MIT
#include "rule_support.h"

namespace Agentwright {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW104",
    .name = "unknown-key",
    .severity = Severity::Hint,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Claude Code does not know the key."),
    .documentation = R"(## What it finds

A frontmatter key that is not in Claude Code's field table. Keys count with their case: `Name` is not `name`.

- *Warning* when a known key is near, so that this is probably a slip.
- *Hint* otherwise: a quarter of all published agents have keys of their own (`version`, `category`, keys of another tool).

Not reported for files whose name says that another tool reads them: `.agent.md`, `.chatmode.md`, `.prompt.md`,
`.instructions.md`, `SKILL.md`.

## Why it matters

Claude Code ignores the key; only its debug log says so. A misspelt `tools` means that the agent inherits every tool. Gemini CLI
does not load a file with an unknown key.

## Example

```yaml
allowed-tools: Read, Grep
```

## Fix

Renames the key to the nearest known one, unless that is there already. *To be looked at*: the key takes effect then.
)",
    .evidence =
        "Measured with Claude Code 2.1.329 (November 2026), including the spellings for which it suggests a key; field table of "
        "code.claude.com/docs/en/sub-agents (August 2026) and of the Agent SDK 0.3.329. 202 of 812 public agents.",
    .kinds = kClaudeAgents,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!hasHeader(context))
        return;
    const qsizetype stray = firstStrayLine(context.syntax());
    for (const Field &field : context.definition.fields()) {
        if (field.spec || field.key == u"<<" || context.definition.entry(field)->key.start > stray)
            continue;
        const TextRange key = context.definition.entry(field)->key;
        const QString nearest = nearestFieldKey(field.key);
        if (nearest.isEmpty()) {
            sink.report(key, QT_TRANSLATE_NOOP("Agentwright::Rules", "Claude Code does not know “%1” and ignores it"),
                        {field.key});
            continue;
        }
        const bool isTaken = context.definition.field(nearest) != nullptr;
        Diagnostic &found = sink.report(key,
                                        isTaken ? QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                                    "Claude Code does not know “%1” and ignores it; "
                                                                    "“%2” is there too")
                                                : QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                                    "Claude Code does not know “%1” and ignores it; "
                                                                    "did you mean “%2”?"),
                                        {field.key, nearest});
        found.severity = Severity::Warning;
        if (!isTaken)
            addFix(found, FixSafety::Review, TextEdit(key, nearest),
                   QT_TRANSLATE_NOOP("Agentwright::Rules", "Rename “%1” to “%2”"), {field.key, nearest});
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright
