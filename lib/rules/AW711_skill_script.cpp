// SPDX-License-Identifier: MIT
#include "library_support.h"
#include "manifest_support.h"

namespace Agentwright {

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
    for (const LibraryFile &file : context.files) {
        if (file.place.kind != FileKind::Skill)
            continue;
        for (const NamedPlace &link : file.named) {
            if (link.kind == NamedPlace::Kind::Link
                && context.scriptsWithoutInterpreter.contains(resolvedPath(file, link)))
                sink.report(file.path, link.range,
                            QT_TRANSLATE_NOOP("Agentwright::Rules", "The first line of “%1” does not say what runs it"),
                            {link.name});
        }
    }
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright
