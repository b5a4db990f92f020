// SPDX-License-Identifier: MIT
#include "library_support.h"

#include <QSet>

namespace Agentwright::AW711 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW711",
    .name = "skill-script",
    .severity = Severity::Warning,
    .verdict = Verdict::Quality,
    .stage = RuleStage::Library,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A script of a skill cannot be run as it is."),
    .documentation = R"(## What it finds

A file of a skill that its `SKILL.md` links to, in `scripts/` with a name ending in `.sh`, `.py`, `.rb`, `.pl` or `.js`, whose first line does not say what runs it (`#!/bin/sh`).

## Why it matters

Run by its path it is taken for a shell script, or not run at all.

## Example

`scripts/check.py` that begins with `import sys`.

## Fix

None: add the line.
)",
    .evidence = "agentskills.io: scripts are run by their path (August 2026); POSIX execve.",
};

void check(const LibraryContext &context, LibrarySink &sink)
{
    QSet<QString> reported;
    for (const LibraryFile &file : context.files) {
        for (const NamedPlace &link : file.place.kind == FileKind::Skill ? file.named : QList<NamedPlace>()) {
            const QString script = link.kind == NamedPlace::Kind::Link ? resolvedPath(file, link) : QString();
            if (!context.scriptsWithoutInterpreter.contains(script) || reported.contains(script))
                continue;
            reported.insert(script);
            LibraryFinding &found = sink.report(script, {0, 0},
                                                QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                                  "The first line does not say what runs the script"));
            found.owner = file.path;
            found.elsewhere.append({file.path, link.range});
        }
    }
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright::AW711
