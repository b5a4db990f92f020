// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <agentwright/syntax/frontmatter_edit.h>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::AW414 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW414",
    .name = "field-ignored-in-plugin",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A field does not count in a plugin."),
    .documentation = R"(## What it finds

`hooks`, `mcpServers`, `permissionMode` or `initialPrompt` in an agent of a plugin: a file below `agents` in a folder with
`.claude-plugin/plugin.json`.

## Why it matters

Claude Code ignores these fields there, so that a plugin cannot give itself rights. What the agent needs of them is missing.

## Example

```yaml
permissionMode: acceptEdits
```

## Fix

Removes the field. *To be looked at*: hooks can go to `hooks/hooks.json` and servers to `.mcp.json` of the plugin, where they hold
for the whole session.
)",
    .evidence =
        "code.claude.com/docs/en/plugins-reference (August 2026); measured with Claude Code 2.1.329 (November 2026).",
    .kinds = FileKind::PluginAgent,
};

constexpr std::array kIgnored{"hooks"_L1, "mcpServers"_L1, "permissionMode"_L1, "initialPrompt"_L1};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    for (const QLatin1StringView key : kIgnored) {
        const Entry *entry = context.syntax().find(key.toString());
        if (!entry || entry->key.start > firstStrayLine(context.syntax()))
            continue;
        Diagnostic &found = sink.report(entry->key,
                                        QT_TRANSLATE_NOOP("Agentwright::Rules", "Claude Code ignores “%1” in a plugin"),
                                        {key.toString()});
        addFix(found, FixSafety::Review, removeEntry(context.syntax(), context.syntax().indexOf(key.toString())),
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Remove “%1”"), {key.toString()});
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW414
