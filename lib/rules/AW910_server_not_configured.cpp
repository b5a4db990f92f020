// SPDX-License-Identifier: MIT
#include "library_support.h"

using namespace Qt::StringLiterals;

namespace Agentwright::AW910 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW910",
    .name = "server-not-configured",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Library,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "An MCP server is named that the project does not configure."),
    .documentation = R"(## What it finds

A server named in `tools`, `disallowedTools` or `mcpServers` of a project's agent that `.mcp.json` of the project does not have.
A *hint* where there is no such file: servers may come from the user or a plugin. A server that only the user has
configured is reported as well: others who work on the project do not have it.

## Why it matters

Tools of a server that is not there are not there either, without a message.

## Example

```yaml
tools: Read, mcp__githb__create_issue
```

where `.mcp.json` configures `github`.

## Fix

None: the tool's name is part of the word.
)",
    .evidence = "code.claude.com/docs/en/mcp, project scope (August 2026).",
};

void check(const LibraryContext &context, LibrarySink &sink)
{
    for (const LibraryFile &file : context.files) {
        const ProjectFacts facts = context.projects.value(projectOf(file.path));
        if (projectOf(file.path).isEmpty() || file.place.kind != FileKind::Agent)
            continue;
        for (const NamedPlace &one : file.named) {
            if (one.kind != NamedPlace::Kind::Server || facts.servers.contains(one.name))
                continue;
            Diagnostic &found = sink.report(file.path, one.range,
                                            QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                              "The project configures no MCP server “%1”"),
                                            {one.name})
                                    .diagnostic;
            if (!facts.hasServerFile)
                found.severity = Severity::Hint;
        }
    }
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright::AW910
