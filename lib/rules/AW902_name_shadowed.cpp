// SPDX-License-Identifier: MIT
#include "library_support.h"

using namespace Qt::StringLiterals;

namespace Agentwright::AW902 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW902",
    .name = "name-shadowed",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Library,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "An agent of a nearer project hides this one."),
    .documentation = R"(## What it finds

An agent in the user's own `~/.claude/agents` whose name an agent of a project that is checked with it has, too; and one of a
project whose name an agent of a project in one of its folders has.

## Why it matters

The nearest agent counts. Whoever edits the other one sees no effect there.

## Example

`~/.claude/agents/reviewer.md` and `shop/.claude/agents/reviewer.md`.

## Fix

None: rename one of them when both are wanted.
)",
    .evidence = "code.claude.com/docs/en/sub-agents, order of the scopes (August 2026).",
};

void check(const LibraryContext &context, LibrarySink &sink)
{
    const AgentIndex index(context);
    for (const LibraryFile &file : context.files) {
        const QString project = projectOf(file.path);
        if (!isAgent(file) || project.isEmpty())
            continue;
        const bool isOwn = project == context.homeFolder;
        for (const qsizetype other : index.named(file.name)) {
            const LibraryFile &hiding = context.files[other];
            const QString nearer = projectOf(hiding.path);
            const bool isNearer = nearer != project && (isOwn || nearer.startsWith(project + u'/'));
            if (hiding.place.kind != FileKind::Agent || nearer.isEmpty() || !isNearer)
                continue;
            sink.report(file.path, file.nameRange,
                        QT_TRANSLATE_NOOP("Agentwright::Rules", "In %2 another agent “%1” counts instead of this one"),
                        {file.name, nearer.section(u'/', -1)})
                .elsewhere.append({hiding.path, hiding.nameRange});
            break;
        }
    }
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright::AW902
