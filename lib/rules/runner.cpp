// SPDX-License-Identifier: MIT
#include <agentwright/rules/runner.h>

#include <algorithm>
#include <cstring>

namespace Agentwright {

QList<Diagnostic> runRules(const RuleContext &context, const CheckOptions &options)
{
    QList<Diagnostic> found;
    for (const RuleRegistration *rule : allRules()) {
        if (!options.onlyCodes.isEmpty() && !options.onlyCodes.contains(QString::fromLatin1(rule->spec.code)))
            continue;
        DiagnosticSink sink(rule->spec, found);
        rule->check(context, sink);
    }
    found.removeIf([&options](const Diagnostic &diagnostic) { return diagnostic.severity < options.minimum; });
    std::stable_sort(found.begin(), found.end(), [](const Diagnostic &a, const Diagnostic &b) {
        if (a.range.start != b.range.start)
            return a.range.start < b.range.start;
        return std::strcmp(a.rule->code, b.rule->code) < 0;
    });
    return found;
}

} // namespace Agentwright
