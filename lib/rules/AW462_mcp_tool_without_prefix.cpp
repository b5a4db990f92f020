// SPDX-License-Identifier: MIT
#include "rule_support.h"
#include "tool_fixes.h"

using namespace Qt::StringLiterals;

namespace Agentwright::AW462 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW462",
    .name = "mcp-tool-without-prefix",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "An MCP tool is not written as Claude Code names it."),
    .documentation = R"(## What it finds

An entry of `tools` or `disallowedTools` that looks like a server or tool of MCP in another spelling: `github/search`,
`@docs/find`, `mcp_wiki_read`, `browser-mcp`, and one with server or tool left out: `mcp__read__`.

When no entry of `tools` names a tool, the agent is listed, but refused when it is called.

## Why it matters

Claude Code knows such tools as `mcp__server__tool` and whole servers as `mcp__server`. It drops anything else without a word.

## Example

```yaml
tools: Read, github/search_issues
```

## Fix

Writes it with prefix and server. *To be looked at*: the name of the server is a guess, and the agent gets its tools.
)",
    .evidence =
        "Runs of Claude Code 2.1.329 (November 2026) with 150 tool lists; names: code.claude.com/docs/en/tools-reference (August 2026, 2.1.240).",
    .kinds = kClaudeAgents,
};

Diagnostic &report(const ToolList &list, qsizetype tool, DiagnosticSink &sink)
{
    return sink
        .report(list.nameRange(tool),
                QT_TRANSLATE_NOOP("Agentwright::Rules",
                                  "Claude Code does not find “%1”: MCP tools are written “mcp__server__tool”, a whole "
                                  "server “mcp__server”"),
                {excerpt(list.tools().at(tool).name)});
}

/// "mcp__create_page__", "mcp____create_page"
bool lacksServerOrTool(QStringView name)
{
    return name.endsWith("__"_L1) || name.sliced(5).startsWith("__"_L1);
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    forEachLostTool(context, ToolMeaning::Kind::Mcp, [&](const LostTool &lost) {
        addReplacement(report(lost.list, lost.index, sink), lost, lost.meaning.instead, FixSafety::Review);
    });
    for (const ToolList &list : toolLists(context)) {
        for (qsizetype i = 0; i < list.tools().size(); ++i) {
            if (list.tools().at(i).isMcp() && lacksServerOrTool(list.tools().at(i).name))
                report(list, i, sink);
        }
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW462
