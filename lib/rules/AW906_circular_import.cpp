// SPDX-License-Identifier: MIT
#include "library_support.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::AW906 {

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

qsizetype targetOf(const QHash<QString, qsizetype> &byPath, const LibraryFile &file, const NamedPlace &one)
{
    return one.kind == NamedPlace::Kind::Import ? byPath.value(resolvedPath(file, one), -1) : -1;
}

/// The file that is reported: one that leads into the circle from outside, for it is what somebody loads; else its first.
qsizetype entranceOf(const LibraryContext &context, const QList<QList<qsizetype>> &successors,
                     const QList<qsizetype> &circle)
{
    for (qsizetype i = 0; i < context.files.size(); ++i) {
        const bool leadsIn = std::any_of(successors[i].begin(), successors[i].end(),
                                         [&](qsizetype target) { return circle.contains(target); });
        if (leadsIn && context.files[i].isLoaded)
            return i;
    }
    return circle.first();
}

void check(const LibraryContext &context, LibrarySink &sink)
{
    QHash<QString, qsizetype> byPath;
    for (qsizetype i = 0; i < context.files.size(); ++i)
        byPath.insert(context.files[i].path, i);
    QList<QList<qsizetype>> successors(context.files.size());
    for (qsizetype i = 0; i < context.files.size(); ++i) {
        for (const NamedPlace &one : context.files[i].named) {
            if (const qsizetype target = targetOf(byPath, context.files[i], one); target >= 0)
                successors[i].append(target);
        }
    }
    for (const QList<qsizetype> &circle : circlesOf(successors)) {
        const LibraryFile &file = context.files[entranceOf(context, successors, circle)];
        const auto way = std::find_if(file.named.begin(), file.named.end(), [&](const NamedPlace &one) {
            return circle.contains(targetOf(byPath, file, one));
        });
        LibraryFinding &found = sink.report(file.path, way->range,
                                            QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                              "“%1” imports files that import each other in a circle"),
                                            {way->name});
        for (qsizetype i = 0; i < std::min(circle.size(), kMostRelated); ++i)
            found.elsewhere.append({context.files[circle[i]].path, {}});
    }
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright::AW906
