// SPDX-License-Identifier: MIT
#include <agentwright/rules/runner.h>

#include "suppression_run.h"

#include <algorithm>
#include <cstring>

namespace Agentwright {

namespace {

void runRule(const RuleRegistration &rule, const RuleContext &context, QList<Diagnostic> &found)
{
    const qsizetype before = found.size();
    DiagnosticSink sink(rule.spec, context.settings, found);
    rule.check(context, sink);
    const auto wanted = context.settings.severities.constFind(&rule.spec);
    if (wanted == context.settings.severities.constEnd())
        return;
    for (qsizetype i = before; i < found.size(); ++i)
        found[i].severity = wanted->value_or(found[i].severity);
}

} // namespace

QList<Diagnostic> runRules(const RuleContext &context, const CheckOptions &options)
{
    QList<Diagnostic> found;
    for (const RuleRegistration *rule : allRules()) {
        if (!options.onlyCodes.isEmpty() && !options.onlyCodes.contains(QString::fromLatin1(rule->spec.code)))
            continue;
        if (rule->check && rule->spec.kinds.testFlag(context.kind()) && !context.settings.isOff(rule->spec))
            runRule(*rule, context, found);
    }
    applySuppressions(context, options.onlyCodes.isEmpty(), found);
    found.removeIf([&options](const Diagnostic &diagnostic) { return diagnostic.severity < options.minimum; });
    std::stable_sort(found.begin(), found.end(), [](const Diagnostic &a, const Diagnostic &b) {
        if (a.range.start != b.range.start)
            return a.range.start < b.range.start;
        return std::strcmp(a.rule->code, b.rule->code) < 0;
    });
    return found;
}

} // namespace Agentwright
