// SPDX-License-Identifier: MIT
#include "field_choice.h"
#include "nested_key.h"
#include "rule_support.h"

#include <agentwright/model/behaviour_catalog.h>
#include <agentwright/readings/claude_hooks.h>

using namespace Qt::StringLiterals;

namespace Agentwright::AW411 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW411",
    .name = "hooks-malformed",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The hooks are not what Claude Code wants."),
    .documentation = R"(## What it finds

`hooks` that is no map from events to matchers, or has an event with another shape than a list of `matcher` and `hooks`, each hook
with a `type` and what belongs to it.

## Why it matters

With malformed hooks the agent is skipped, mostly without a message. Claude Code checks only two events when it loads the file;
at the others such a hook never runs.

## Example

```yaml
hooks: ./check.sh
```

## Fix

None: what the hook was meant to do is not known.
)",
    .evidence = "Measured with Claude Code 2.1.329 (November 2026); events: types of the Agent SDK 0.3.329.",
    .kinds = kClaudeAgents,
};

/// The shape of the checked events holds for all of them.
bool isWellFormed(const YamlPair &event)
{
    YamlValue probe;
    probe.kind = YamlValue::Kind::Mapping;
    probe.pairs.append({YamlValue::ofText(u"PreToolUse"_s), event.value});
    return isLoadableHooksValue(probe);
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const Entry *entry = judgedEntry(context, u"hooks");
    if (!entry)
        return;
    const bool isPlugin = context.kind() == FileKind::PluginAgent; // ignored there
    if (!isLoadableHooksValue(entry->data)) {
        const bool isMap = entry->data.kind == YamlValue::Kind::Mapping;
        Diagnostic &found = sink.report(
            isMap ? entry->key : fieldRange(context, u"hooks"),
            isMap ? QT_TRANSLATE_NOOP("Agentwright::Rules", "The hooks are not well formed: Claude Code skips the file")
                  : QT_TRANSLATE_NOOP("Agentwright::Rules",
                                      "Hooks must be a map from events to matchers: Claude Code skips the file"));
        if (isPlugin)
            found.severity = Severity::Hint;
        return;
    }
    for (const YamlPair &event : entry->data.pairs) {
        if (isWellFormed(event) || !isHookEvent(event.key.text) || isPlugin)
            continue;
        sink.report(keyInside(context, *entry, event.key.text),
                    QT_TRANSLATE_NOOP("Agentwright::Rules", "The hook of “%1” is not well formed and never runs"),
                    {event.key.text});
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW411
