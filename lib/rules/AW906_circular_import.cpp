// SPDX-License-Identifier: MIT
#include "library_support.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW906",
    .name = "circular-import",
    .severity = Severity::Warning,
    .verdict = Verdict::Quality,
    .stage = RuleStage::Library,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Files import each other in a circle."),
    .documentation = R"(## What it finds

Definitions that import each other (`@other.md` on a line of its own) in a circle, or one that imports itself.

## Why it matters

A reader that follows imports stops at the circle or goes round in it; the text arrives incomplete or several times.

## Example

`a.md` holds `@b.md`, and `b.md` holds `@a.md`.

## Fix

None: take the shared part out into a third file.
)",
    .evidence = "code.claude.com/docs/en/memory: imports are followed five levels deep (August 2026).",
};

void check(const LibraryContext &context, LibrarySink &sink)
{
    QHash<QString, qsizetype> byPath;
    for (qsizetype i = 0; i < context.files.size(); ++i)
        byPath.insert(context.files[i].path, i);
    QList<QList<qsizetype>> successors(context.files.size());
    for (qsizetype i = 0; i < context.files.size(); ++i) {
        for (const NamedPlace &one : context.files[i].named) {
            const qsizetype target = one.kind == NamedPlace::Kind::Import
                                         ? byPath.value(resolvedPath(context.files[i], one), -1)
                                         : -1;
            if (target >= 0)
                successors[i].append(target);
        }
    }
    for (const QList<qsizetype> &circle : circlesOf(successors)) {
        const LibraryFile &first = context.files[circle.first()];
        for (const NamedPlace &one : first.named) {
            const qsizetype target = one.kind == NamedPlace::Kind::Import ? byPath.value(resolvedPath(first, one), -1)
                                                                          : -1;
            if (!circle.contains(target))
                continue;
            LibraryFinding &found = sink.report(first.path, one.range,
                                                QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                                  "“%1” leads back to this file: the imports go in a "
                                                                  "circle"),
                                                {one.name});
            for (qsizetype i = 1; i < std::min(circle.size(), kMostRelated); ++i)
                found.elsewhere.append({context.files[circle[i]].path, {}});
            break;
        }
    }
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright
