// SPDX-License-Identifier: MIT
#include <agentwright/rules/runner.h>

#include <algorithm>
#include <optional>

namespace Agentwright {

namespace {

constexpr int kMaxRounds = 10;

const Fix *firstAllowed(const Diagnostic &diagnostic, const FixOptions &options)
{
    const auto it = std::find_if(diagnostic.fixes.begin(), diagnostic.fixes.end(), [&options](const Fix &fix) {
        return !fix.edit.isEmpty() && (fix.safety == FixSafety::Safe || options.includeReview);
    });
    return it == diagnostic.fixes.end() ? nullptr : &*it;
}

/// Two changes that only touch may still depend on each other, so such a fix waits for the next round.
bool areApart(const TextEdit &a, const TextEdit &b)
{
    for (const TextChange &first : a.changes()) {
        for (const TextChange &second : b.changes()) {
            if (first.range.start <= second.range.end && second.range.start <= first.range.end)
                return false;
        }
    }
    return true;
}

struct Round {
    TextEdit edit;
    QList<Diagnostic> applied;
};

Round collect(const QList<Diagnostic> &found, const FixOptions &options)
{
    Round round;
    for (const Diagnostic &diagnostic : found) {
        const Fix *fix = firstAllowed(diagnostic, options);
        if (!fix || !areApart(round.edit, fix->edit))
            continue;
        if (const auto merged = round.edit.mergedWith(fix->edit)) {
            round.edit = *merged;
            round.applied.append(diagnostic);
        }
    }
    return round;
}

} // namespace

FixOutcome applyFixes(const RuleContext &context, const FixOptions &options)
{
    FixOutcome outcome;
    outcome.text = context.definition.text();
    DefinitionView definition = context.definition;
    while (outcome.rounds < kMaxRounds) {
        const RuleContext now{definition, context.format, context.place, context.settings};
        const Round round = collect(runRules(now, {.onlyCodes = options.onlyCodes}), options);
        if (round.edit.isEmpty())
            break;
        outcome.text = round.edit.appliedTo(outcome.text);
        outcome.applied += round.applied;
        outcome.edit = round.edit;
        ++outcome.rounds;
        definition = DefinitionView::parse(outcome.text);
    }
    if (outcome.rounds > 1)
        outcome.edit = TextEdit::between(context.definition.text(), outcome.text);
    return outcome;
}

} // namespace Agentwright
