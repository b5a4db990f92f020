// SPDX-License-Identifier: MIT
#include "rule_support.h"
#include "suppression_run.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Agentwright::AW943 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW943",
    .name = "suppression-unused",
    .severity = Severity::Hint,
    .stage = RuleStage::Structure,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A comment allows a finding that is not there."),
    .documentation = R"(## What it finds

A comment `agentwright: allow …` that suppresses nothing: the rule has no finding in what the comment covers. Not said of rules
that look at several files, nor when only some rules run.

## Why it matters

What was to be allowed is repaired, or the comment stands in the wrong place. Left alone it hides the next such fault.

## Example

```yaml
# agentwright: allow AW202 because the name is fixed by another team
name: reviewer
```

## Fix

Removes the comment when nothing that it names is found. *To be looked at*.
)",
    .evidence = "Agentwright's own comments; no other tool reads them.",
};

/// With its line when nothing else stands there.
TextRange removable(const QString &text, const TextRange &comment)
{
    const qsizetype lineStart = comment.start > 0 ? text.lastIndexOf(u'\n', comment.start - 1) + 1 : 0;
    const qsizetype lineEnd = text.indexOf(u'\n', comment.end);
    const qsizetype end = lineEnd < 0 ? text.size() : lineEnd;
    const bool isAlone = QStringView(text).sliced(lineStart, comment.start - lineStart).trimmed().isEmpty()
                         && QStringView(text).sliced(comment.end, end - comment.end).trimmed().isEmpty();
    return isAlone ? TextRange(lineStart, lineEnd < 0 ? end : end + 1) : comment;
}

bool couldFind(const RuleContext &context, const RuleSpec &rule)
{
    for (const RuleRegistration *one : allRules()) {
        if (&one->spec == &rule)
            return one->check && rule.kinds.testFlag(context.kind()) && !context.settings.isOff(rule);
    }
    return false;
}

/// Of sorted offsets.
bool isAnyIn(const QList<qsizetype> &offsets, const TextRange &range)
{
    const auto first = std::lower_bound(offsets.begin(), offsets.end(), range.start);
    return first != offsets.end() && range.touches(*first);
}

void reportUnused(const RuleContext &context, const QList<Suppression> &all,
                  const QHash<const RuleSpec *, QList<qsizetype>> &places, QList<Diagnostic> &found)
{
    DiagnosticSink sink(kSpec, context.settings, found);
    for (qsizetype i = 0; i < all.size(); ++i) {
        QList<qsizetype> unused;
        for (qsizetype j = 0; j < all[i].rules.size(); ++j) {
            const RuleSpec *rule = all[i].rules[j].rule;
            if (rule && couldFind(context, *rule) && !isAnyIn(places.value(rule), all[i].covered))
                unused.append(j);
        }
        for (const qsizetype j : std::as_const(unused)) {
            const SuppressedRule &rule = all[i].rules[j];
            Diagnostic &one = sink.report(rule.place,
                                          QT_TRANSLATE_NOOP("Agentwright::Rules", "%1 finds nothing here to be allowed"),
                                          {rule.word});
            if (unused.size() == all[i].rules.size())
                addFix(one, FixSafety::Review, TextEdit(removable(context.definition.text(), all[i].place), {}),
                       QT_TRANSLATE_NOOP("Agentwright::Rules", "Remove the comment"));
        }
    }
}

} // namespace

AGENTWRIGHT_RULE_RUN_ELSEWHERE(kSpec);

} // namespace Agentwright::AW943

void Agentwright::applySuppressions(const RuleContext &context, bool haveAllRulesRun, QList<Diagnostic> &found)
{
    const QList<Suppression> all = findSuppressions(context.definition);
    if (all.isEmpty())
        return;
    // Blocks begin in file order, and those that begin inside another one end with it: the last one in front tells.
    QHash<const RuleSpec *, QList<TextRange>> covered;
    for (const Suppression &one : all) {
        for (const SuppressedRule &rule : one.rules) {
            if (rule.rule)
                covered[rule.rule].append(one.covered);
        }
    }
    QHash<const RuleSpec *, QList<qsizetype>> places;
    found.removeIf([&](const Diagnostic &diagnostic) {
        const auto ranges = covered.constFind(diagnostic.rule);
        if (ranges == covered.constEnd())
            return false;
        const qsizetype at = diagnostic.range.start;
        places[diagnostic.rule].append(at);
        const auto behind = std::upper_bound(ranges->begin(), ranges->end(), at,
                                             [](qsizetype offset, const TextRange &range) {
                                                 return offset < range.start;
                                             });
        const bool isWholeFile = ranges->first().start == 0 && ranges->first().touches(at);
        return isWholeFile || (behind != ranges->begin() && std::prev(behind)->touches(at));
    });
    for (QList<qsizetype> &offsets : places)
        std::sort(offsets.begin(), offsets.end());
    if (haveAllRulesRun && !context.settings.isOff(AW943::kSpec))
        AW943::reportUnused(context, all, places, found);
}
