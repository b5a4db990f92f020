// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <agentwright/model/tool_catalog.h>

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::AW704 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW704",
    .name = "skill-tools",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A skill allows tools in a way that does not arrive."),
    .documentation = R"(## What it finds

`allowed-tools` with a name that Claude Code does not know; as a YAML list, which the standard does not have (a *hint*).

## Why it matters

An unknown name allows nothing. Tools that follow the standard want one text with the names separated by blanks.

## Example

```yaml
allowed-tools: Raed Grep
```

## Fix

None.
)",
    .evidence =
        "agentskills.io/specification (August 2026); reference validator of agentskills/agentskills. code.claude.com/docs/en/skills (August 2026).",
    .kinds = FileKind::Skill,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const Entry *entry = context.syntax().find(u"allowed-tools");
    if (!entry || entry->reading == ValueReading::None)
        return;
    if (entry->data.kind == YamlValue::Kind::Sequence) {
        if (Diagnostic *found = sink.reportFor(Target::Skill, entry->value,
                                               QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                                 "The standard wants one text, not a list")))
            found->severity = std::min(found->severity, Severity::Hint);
    }
    // A text: separated by commas or blanks, but not inside of parentheses.
    static const QRegularExpression entryForm(uR"([^\s,()]+(?:\([^)]*\))?)"_s);
    QStringList written;
    for (const QRegularExpressionMatch &match : entryForm.globalMatch(entry->data.text))
        written.append(match.captured());
    for (const YamlValue &item : entry->data.items)
        written.append(item.text);
    for (const QString &item : std::as_const(written)) {
        const ToolEntry tool = ToolEntry::parse(item);
        if (tool.kind == ToolEntry::Kind::Name && !findTool(tool.name) && !findLegacyTool(tool.name))
            sink.report(entry->value, QT_TRANSLATE_NOOP("Agentwright::Rules", "Claude Code has no tool “%1”"),
                        {excerpt(tool.name)});
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW704
