// SPDX-License-Identifier: MIT
#include "rule_support.h"

using namespace Qt::StringLiterals;

namespace Agentwright::AW122 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW122",
    .name = "no-final-newline",
    .severity = Severity::Hint,
    .stage = RuleStage::Structure,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The last line has no line end."),
    .documentation = R"(## What it finds

A file whose last line does not end. Looked at only where the project gives the rule a severity.

## Why it matters

No tool minds. A line added below shows up as a change of the line above.

## Example

A file that ends in `Be short.` and nothing behind it.

## Fix

Ends the line: *safe*.
)",
    .evidence = "POSIX.1-2024, definition of a line. No loader of agents that was measured makes a difference.",
    .isOptIn = true,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const QString &text = context.definition.text();
    if (text.isEmpty() || text.endsWith(u'\n'))
        return;
    Diagnostic &found = sink.report({text.size(), text.size()},
                                    QT_TRANSLATE_NOOP("Agentwright::Rules", "The last line does not end"));
    addFix(found, FixSafety::Safe, TextEdit({text.size(), text.size()}, u"\n"_s),
           QT_TRANSLATE_NOOP("Agentwright::Rules", "End the last line"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW122
