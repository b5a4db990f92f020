// SPDX-License-Identifier: MIT
#include <agentwright/rules/runner.h>

#include "suppression_run.h"

#include <algorithm>
#include <cstring>

namespace Agentwright {

namespace {

void applySeverities(const RuleSettings &settings, QList<Diagnostic> &found)
{
    for (Diagnostic &diagnostic : found) {
        const auto wanted = settings.severities.constFind(diagnostic.rule);
        if (wanted != settings.severities.constEnd())
            diagnostic.severity = wanted->value_or(diagnostic.severity);
    }
}

} // namespace

QList<Diagnostic> runRules(const RuleContext &context, const CheckOptions &options)
{
    QList<Diagnostic> found;
    for (const RuleRegistration *rule : allRules()) {
        if (!options.onlyCodes.isEmpty() && !options.onlyCodes.contains(QString::fromLatin1(rule->spec.code)))
            continue;
        if (!rule->check || !rule->spec.kinds.testFlag(context.kind()) || context.settings.isOff(rule->spec))
            continue;
        DiagnosticSink sink(rule->spec, context.settings, found);
        rule->check(context, sink);
    }
    applySuppressions(context, options.onlyCodes.isEmpty(), found);
    applySeverities(context.settings, found);
    found.removeIf([&options](const Diagnostic &diagnostic) { return diagnostic.severity < options.minimum; });
    std::stable_sort(found.begin(), found.end(), [](const Diagnostic &a, const Diagnostic &b) {
        if (a.range.start != b.range.start)
            return a.range.start < b.range.start;
        return std::strcmp(a.rule->code, b.rule->code) < 0;
    });
    return found;
}

} // namespace Agentwright
