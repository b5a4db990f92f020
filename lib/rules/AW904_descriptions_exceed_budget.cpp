// SPDX-License-Identifier: MIT
#include "library_support.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::AW904 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW904",
    .name = "descriptions-exceed-budget",
    .severity = Severity::Warning,
    .verdict = Verdict::Quality,
    .stage = RuleStage::Library,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "All descriptions of a scope together are too long."),
    .documentation = R"(## What it finds

A scope whose names and descriptions together have more estimated tokens (characters divided by four) than the limit
`description-budget` (15,000). Reported once, at the longest description.

## Why it matters

They stand in the context of every conversation, whether an agent is called or not. Claude Code warns from about that size on.

## Example

Sixty agents with descriptions of 1,200 characters each.

## Fix

None: shorten the longest, or move agents that are seldom needed into a plugin.
)",
    .evidence = "Claude Code warns from about 15,000 tokens on (November 2026); the estimate is a rule of thumb.",
};

void check(const LibraryContext &context, LibrarySink &sink)
{
    QHash<QString, QList<qsizetype>> scopes;
    for (qsizetype i = 0; i < context.files.size(); ++i) {
        if (isAgent(context.files[i]))
            scopes[scopeOf(context.files[i])].append(i);
    }
    for (QList<qsizetype> &scope : scopes) {
        qsizetype total = 0;
        for (const qsizetype i : std::as_const(scope))
            total += estimatedTokens(context.files[i].name) + estimatedTokens(context.files[i].description);
        const qsizetype limit = context.files[scope.first()].settings.limit(Limit::DescriptionBudget);
        if (total <= limit)
            continue;
        std::stable_sort(scope.begin(), scope.end(), [&](qsizetype a, qsizetype b) {
            return context.files[a].description.size() > context.files[b].description.size();
        });
        const LibraryFile &longest = context.files[scope.first()];
        LibraryFinding &found = sink.report(longest.path, longest.descriptionRange,
                                            QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                              "The descriptions of %1 agents take about %2 tokens of "
                                                              "every conversation, more than %3; this is the longest"),
                                            {QString::number(scope.size()), QString::number(total),
                                             QString::number(limit)});
        for (qsizetype i = 1; i < std::min(scope.size(), kMostRelated); ++i)
            found.elsewhere.append({context.files[scope[i]].path, context.files[scope[i]].descriptionRange});
    }
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright::AW904
