// SPDX-License-Identifier: MIT
#include "field_choice.h"
#include "rule_support.h"
#include "tool_fixes.h"

#include <agentwright/model/tool_catalog.h>
#include <algorithm>
#include <array>
#include <functional>
#include <span>

using namespace Qt::StringLiterals;

namespace Agentwright::AW416 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW416",
    .name = "contradictory-settings",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Two settings contradict each other."),
    .documentation = R"(## What it finds

- `permissionMode: plan` with `Write`, `Edit` or `NotebookEdit` in `tools`.
- `isolation` with a list of tools of which none can change a file.
- `background: true` with tools that no background agent gets.

## Why it matters

In plan mode nothing is written; a checkout of its own is made for nothing; the tools are missing without a word.

## Example

```yaml
permissionMode: plan
tools: Read, Edit
```

## Fix

Removes the tool, or the setting. *To be looked at*: only one of both is wanted.
)",
    .evidence = "code.claude.com/docs/en/sub-agents and /permissions (August 2026).",
    .kinds = kClaudeAgents,
};

constexpr std::array kWriters{"Write"_L1, "Edit"_L1, "NotebookEdit"_L1};
/// Documented: a background agent keeps these, and the tools of MCP.
constexpr std::array kInBackground{
    "Read"_L1,      "Grep"_L1,     "Glob"_L1,         "Bash"_L1,          "PowerShell"_L1,
    "Edit"_L1,      "Write"_L1,    "NotebookEdit"_L1, "WebFetch"_L1,      "WebSearch"_L1,
    "TodoWrite"_L1, "Skill"_L1,    "ToolSearch"_L1,   "EnterWorktree"_L1, "ExitWorktree"_L1,
    "Monitor"_L1,   "TaskStop"_L1, "SendMessage"_L1,  "Artifact"_L1,
};

bool isAmong(QStringView name, std::span<const QLatin1StringView> names)
{
    return std::ranges::any_of(names, [&](QLatin1StringView other) { return name == other; });
}

/// Reports the present tools of the list for which it holds.
void checkTools(const ToolList &list, const TextRange &setting, const char *message,
                const std::function<bool(const ToolSpec &)> &contradicts, DiagnosticSink &sink)
{
    int fixes = 0;
    for (qsizetype i = 0; i < list.tools().size(); ++i) {
        const ToolSpec *tool = findTool(list.tools().at(i).name);
        if (!tool || !contradicts(*tool))
            continue;
        Diagnostic &found = sink.report(list.range(i), message, {tool->name.toString()});
        found.related = {setting};
        if (++fixes <= kMaxFixesInOneRun)
            addRemoval(found, list, i, FixSafety::Review);
    }
}

bool mayChangeFiles(const ToolList &list)
{
    return std::ranges::any_of(list.tools(), [](const ListedTool &tool) {
        const ToolSpec *spec = findTool(tool.name);
        return tool.isAll() || tool.isMcp() || (spec ? spec->has(ToolSpec::Writes) : true);
    });
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const ToolList &list = allowedTools(context);
    if (!list.isThere() || list.tools().isEmpty())
        return;
    const Entry *mode = judgedEntry(context, u"permissionMode");
    if (mode && mode->data.text == u"plan" && context.kind() != FileKind::PluginAgent)
        checkTools(
            list, mode->value,
            QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” is of no use in plan mode, which changes nothing"),
            [](const ToolSpec &tool) { return isAmong(tool.name.toString(), kWriters); }, sink);
    const Entry *background = judgedEntry(context, u"background");
    if (background && background->data.text == u"true")
        checkTools(
            list, background->value,
            QT_TRANSLATE_NOOP("Agentwright::Rules", "An agent in the background does not get “%1”"),
            [](const ToolSpec &tool) {
                return !tool.has(ToolSpec::NeverInSubAgents) && !isAmong(tool.name.toString(), kInBackground);
            },
            sink);
    const Entry *isolation = judgedEntry(context, u"isolation");
    if (!isolation || isolation->data.text != u"worktree" || mayChangeFiles(list) || judgedEntry(context, u"memory"))
        return;
    Diagnostic &found = sink.report(isolation->value,
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "The agent has no tool that changes files: a checkout of its own is "
                                                      "made for nothing"));
    addFieldRemoval(context, found, u"isolation"_s);
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW416
