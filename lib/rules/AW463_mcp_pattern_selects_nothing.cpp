// SPDX-License-Identifier: MIT
#include "rule_support.h"
#include "tool_fixes.h"

#include <agentwright/model/tool_entry.h>

using namespace Qt::StringLiterals;

namespace Agentwright::AW463 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW463",
    .name = "mcp-pattern-selects-nothing",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "An MCP pattern in the tool list selects nothing."),
    .documentation = R"(## What it finds

`mcp__*`, `mcp__server__read_*` and other patterns in `tools` that are not a whole server.

## Why it matters

In `tools` Claude Code takes single MCP tools (`mcp__server__tool`) and whole servers (`mcp__server`, `mcp__server__*`). Other
patterns select nothing, without a word; `mcp__*` works in `disallowedTools` only.

## Example

```yaml
tools: Read, mcp__wiki__read_*
```

## Fix

Writes the whole server. *To be looked at*: it gives more than the pattern says.
)",
    .evidence =
        "Runs of Claude Code 2.1.329 (November 2026) with 150 tool lists; code.claude.com/docs/en/sub-agents and /tools-reference (August 2026).",
    .kinds = kClaudeAgents,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const ToolList &list = allowedTools(context);
    int fixes = 0;
    for (qsizetype i = 0; i < list.tools().size(); ++i) {
        if (!list.tools().at(i).isMcp())
            continue;
        const ToolEntry entry = ToolEntry::parse(list.tools().at(i).written);
        if (entry.kind != ToolEntry::Kind::McpPattern)
            continue;
        Diagnostic &found = sink.report(list.range(i),
                                        QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                          "“%1” selects nothing: write single tools or a whole server"),
                                        {excerpt(entry.name)});
        const QString server = u"mcp__"_s + entry.server;
        if (++fixes <= kMaxFixesInOneRun && !entry.server.contains(u'*') && !list.holds(server))
            addFix(found, FixSafety::Review, list.renamed(i, {server}),
                   QT_TRANSLATE_NOOP("Agentwright::Rules", "Write “%1”"), {server});
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW463
