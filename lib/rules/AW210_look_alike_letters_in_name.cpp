// SPDX-License-Identifier: MIT
#include "name_flaws.h"
#include "rule_support.h"

#include <agentwright/model/edit_builder.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::AW210 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW210",
    .name = "look-alike-letters-in-name",
    .severity = Severity::Warning,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The name holds letters that only look like a to z."),
    .documentation = R"(## What it finds

A name that mixes a–z with letters of other scripts which look the same (a Cyrillic `е` in `reviewеr`), is made of such letters
throughout, or holds a long dash in place of a hyphen. A name in one other script is a hint of AW202.

## Why it matters

Nobody can see the difference, but it is another name: who types it does not find the agent, and an agent can pass itself off as
another one.

## Example

```yaml
name: code–reviewer
```

## Fix

Writes the letters that it looks like. *To be looked at*: prompts, settings and other agents may mention the name as it is.
)",
    .evidence =
        "Unicode 16, confusables.txt (UTS #39). Loads as written in Claude Code 2.1.329 (measured, November 2026).",
    .kinds = kClaudeAgents,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const QString name = context.definition.name();
    if (!hasHeader(context) || nameFlaw(name) != NameFlaw::LookAlikes)
        return;
    const QString wanted = withoutLookAlikes(name);
    const auto difference = std::mismatch(name.begin(), name.end(), wanted.begin(), wanted.end()).first;
    const qsizetype at = std::distance(name.begin(), difference);
    const uint code = at < name.size() ? name[at].unicode() : 0;
    Diagnostic &found = sink.report(fieldRange(context, u"name", {at, at + 1}),
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "The name is not “%1”: it holds U+%2, which only looks so"),
                                    {excerpt(wanted), QString::number(code, 16).rightJustified(4, u'0').toUpper()});
    addFix(found, FixSafety::Review, setField(context.definition, u"name"_s, FieldValue::ofText(wanted)),
           QT_TRANSLATE_NOOP("Agentwright::Rules", "Rename it to “%1”"), {excerpt(wanted)});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW210
