// SPDX-License-Identifier: MIT
#include "rule_support.h"

namespace Agentwright::AW458 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW458",
    .name = "tools-under-another-key",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Tools are limited under a key that Claude Code does not know."),
    .documentation = R"(## What it finds

`allowed-tools` (the key of skills), `allowedTools`, `tool`, `denied-tools`, `disallowed_tools` and the like instead of `tools` or
`disallowedTools`. *Error* where the right key is missing, else *warning*.

## Why it matters

Claude Code ignores the key: the agent has every tool, shell and writing included, although its author wrote a limit.

## Example

```yaml
allowed-tools: Read, Grep
```

## Fix

Renames the key unless the right one is there too. *To be looked at*: the limit takes effect then, also in other products that read
the file, and OpenCode does not take such a list under `tools`.
)",
    .evidence =
        "Measured with Claude Code 2.1.329 (November 2026): the keys are ignored, its debug log suggests tools for two of them; code.claude.com/docs/en/skills (August 2026) for allowed-tools.",
    .kinds = kClaudeAgents,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const qsizetype stray = firstStrayLine(context.syntax());
    for (const Field &field : context.definition.fields()) {
        const QString meant = field.spec ? QString() : toolKeyMeantBy(field.key).toString();
        const TextRange key = context.definition.entry(field)->key;
        if (meant.isEmpty() || key.start > stray || context.definition.field(field.key) != &field)
            continue;
        const bool isTaken = context.definition.field(meant) != nullptr;
        Diagnostic &found = sink.report(key,
                                        isTaken
                                            ? QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                                "Claude Code ignores “%1”: only “%2” limits the tools")
                                            : QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                                "Claude Code ignores “%1”, so that nothing is limited: "
                                                                "the key is “%2”"),
                                        {field.key, meant});
        found.severity = isTaken ? Severity::Warning : Severity::Error;
        if (!isTaken)
            addFix(found, FixSafety::Review, TextEdit(key, meant),
                   QT_TRANSLATE_NOOP("Agentwright::Rules", "Rename “%1” to “%2”"), {field.key, meant});
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW458
