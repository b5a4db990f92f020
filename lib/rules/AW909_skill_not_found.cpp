// SPDX-License-Identifier: MIT
#include "library_support.h"
#include "nearest_word.h"
#include "rule_support.h"

using namespace Qt::StringLiterals;

namespace Agentwright::AW909 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW909",
    .name = "skill-not-found",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Library,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A skill is named that the project does not have."),
    .documentation = R"(## What it finds

A name in the field `skills` of a project's agent that no folder of `.claude/skills` has. One that resembles none of them is a *hint*: it may be a skill of the user or of a plugin.

## Why it matters

The skill is not loaded into the agent, without a message.

## Example

```yaml
skills: release-note
```

where the project has `.claude/skills/release-notes`.

## Fix

Writes the name that is nearest. *To be looked at*.
)",
    .evidence = "code.claude.com/docs/en/sub-agents, field skills (August 2026).",
};

void check(const LibraryContext &context, LibrarySink &sink)
{
    for (const LibraryFile &file : context.files) {
        const QSet<QString> skills = context.projects.value(projectOf(file.path)).skills;
        if (projectOf(file.path).isEmpty() || file.place.kind != FileKind::Agent)
            continue;
        for (const NamedPlace &one : file.named) {
            if (one.kind != NamedPlace::Kind::Skill || skills.contains(one.name) || one.name.contains(u':'))
                continue;
            const QString nearest = nearestWord(one.name, skills.values());
            Diagnostic &found = sink.report(file.path, one.range,
                                            QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                              "The project has no skill “%1”: nothing is loaded"),
                                            {one.name})
                                    .diagnostic;
            if (nearest.isEmpty())
                found.severity = Severity::Hint;
            else
                addFix(found, FixSafety::Review, TextEdit(one.range, nearest),
                       QT_TRANSLATE_NOOP("Agentwright::Rules", "Write “%1”"), {nearest});
        }
    }
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright::AW909
