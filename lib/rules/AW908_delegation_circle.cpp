// SPDX-License-Identifier: MIT
#include "library_support.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::AW908 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW908",
    .name = "delegation-circle",
    .severity = Severity::Warning,
    .verdict = Verdict::Quality,
    .stage = RuleStage::Library,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Agents hand work over to each other in a circle."),
    .documentation = R"(## What it finds

Agents that may call each other in a circle, by `Agent(…)` in `tools`, by `subagent_type`, or by a sentence
that hands over (“delegate to the `x` agent”); or one that lists
itself in `Agent(…)`. Mere mentions do not count. Reported once a circle, at its first file.

## Why it matters

The work goes round until a limit of the tool stops it, and every turn costs a conversation of its own.

## Example

`planner` has `tools: Agent(coder)` and `coder` has `tools: Agent(planner)`.

## Fix

None: decide who leads, and take the call out of the other.
)",
    .evidence =
        "code.claude.com/docs/en/sub-agents: Agent(…) lists who may be called; the depth of calls is limited to 3 (August 2026).",
};

bool isCall(const NamedPlace &one)
{
    return one.kind == NamedPlace::Kind::AgentOfTool || one.kind == NamedPlace::Kind::AgentCalled
           || one.kind == NamedPlace::Kind::AgentHandedTo || one.kind == NamedPlace::Kind::AgentHandedToPlainly;
}

qsizetype targetOf(const LibraryContext &context, const AgentIndex &index, const LibraryFile &file,
                   const NamedPlace &one)
{
    for (const qsizetype target : isCall(one) ? index.named(one.name) : QList<qsizetype>()) {
        if (scopeOf(context.files[target]) == scopeOf(file))
            return target;
    }
    return -1;
}

void check(const LibraryContext &context, LibrarySink &sink)
{
    const AgentIndex index(context);
    QList<QList<qsizetype>> successors(context.files.size());
    for (qsizetype i = 0; i < context.files.size(); ++i) {
        for (const NamedPlace &one : context.files[i].named) {
            const qsizetype target = targetOf(context, index, context.files[i], one);
            // A prompt that shows how it is called itself is no circle.
            if (target >= 0 && (target != i || one.kind == NamedPlace::Kind::AgentOfTool))
                successors[i].append(target);
        }
    }
    for (const QList<qsizetype> &circle : circlesOf(successors)) {
        const LibraryFile &first = context.files[circle.first()];
        for (const NamedPlace &one : first.named) {
            const qsizetype target = targetOf(context, index, first, one);
            if (!circle.contains(target) || (circle.size() > 1 && target == circle.first()))
                continue;
            LibraryFinding &found = sink.report(first.path, one.range,
                                                target == circle.first()
                                                    ? QT_TRANSLATE_NOOP("Agentwright::Rules", "“%2” may call itself")
                                                    : QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                                        "“%1” may call “%2”, which may call it again"),
                                                {first.name, one.name});
            for (qsizetype i = 1; i < std::min(circle.size(), kMostRelated); ++i)
                found.elsewhere.append({context.files[circle[i]].path, context.files[circle[i]].nameRange});
            break;
        }
    }
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright::AW908
