// SPDX-License-Identifier: MIT
#include "field_choice.h"
#include "rule_support.h"

using namespace Qt::StringLiterals;

namespace Agentwright::AW405 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW405",
    .name = "permissions-bypassed",
    .severity = Severity::Warning,
    .verdict = Verdict::Quality,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The agent asks nobody before it acts."),
    .documentation = R"(## What it finds

`permissionMode: bypassPermissions`.

## Why it matters

The agent runs commands and changes files without a question, whatever the permission rules of the session ask for. Whoever can
write into what it reads (a web page, an issue, a dependency) can make it do so.

## Example

```yaml
permissionMode: bypassPermissions
```

## Fix

Writes `acceptEdits`, which still asks before commands, or removes the line. *To be looked at*: the agent will ask.
)",
    .evidence = "code.claude.com/docs/en/permissions and /sub-agents (August 2026).",
    .kinds = kClaudeAgents,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const Entry *entry = judgedEntry(context, u"permissionMode");
    if (!entry || entry->data.text != u"bypassPermissions" || context.kind() == FileKind::PluginAgent)
        return;
    Diagnostic &found = sink.report(fieldRange(context, u"permissionMode"),
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "The agent runs commands and changes files without asking"));
    addValueFix(context, found, u"permissionMode"_s, u"acceptEdits"_s);
    addFieldRemoval(context, found, u"permissionMode"_s);
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW405
