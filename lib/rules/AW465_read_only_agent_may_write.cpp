// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"
#include "tool_fixes.h"

#include <agentwright/model/edit_builder.h>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Agentwright::AW465 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW465",
    .name = "read-only-agent-may-write",
    .severity = Severity::Hint,
    .verdict = Verdict::Quality,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "An agent that says it only reads may write."),
    .documentation = R"(## What it finds

- A prompt that says of its agent that it is read-only or changes no files, while `tools` has `Write`, `Edit` or `NotebookEdit`,
  or nothing limits the tools.
- An agent that its name and its prompt call reviewer, auditor or critic and that has one of these tools in its list, although
  its prompt nowhere speaks of writing, fixing, saving and the like.

The shell is left out: a reviewer needs it for `git diff`.

## Why it matters

A sentence in the prompt is a wish, the tool list is a limit.

## Example

```markdown
---
name: reviewer
description: Use this agent when a change has to be reviewed.
tools: Read, Grep, Edit
---

You are a read-only agent. Report what you find.
```

## Fix

Takes the tools that write out of the list, or denies them where there is none. *To be looked at*: perhaps the sentence is about
something else.
)",
    .evidence =
        "Runs of Claude Code 2.1.329 (November 2026) with 150 tool lists; code.claude.com/docs/en/sub-agents and /tools-reference (August 2026).",
    .kinds = kClaudeAgents,
};

constexpr std::array kClaims{
    "read only agent",           "read only reviewer",      "read only subagent",      "read only sub agent",
    "read only assistant",       "you are read only",       "you only read files",     "you never modify files",
    "you never edit files",      "you never change files",  "you do not modify files", "you do not edit files",
    "you do not change files",   "you don't modify files",  "you don't edit files",    "you have read only access",
    "you never write files",     "you never write code",    "you cannot modify files", "you cannot edit files",
    "you must not modify files", "you must not edit files",
};
const PhraseSet claims(kClaims);

constexpr std::array kWriting{
    "write",    "writes", "writing",  "edit",     "edits",   "editing",  "fix",       "fixes",  "fixing",  "save",
    "saves",    "create", "creates",  "creating", "apply",   "applies",  "implement", "update", "updates", "updating",
    "generate", "modify", "refactor", "add",      "produce", "document", "correct",   "repair",
};
const PhraseSet writing(kWriting);

constexpr std::array kRoles{"reviewer", "auditor", "critic"};
const PhraseSet roles(kRoles);

constexpr std::array kWriters{"Write"_L1, "Edit"_L1, "NotebookEdit"_L1};

/// Called after what only reads, by name and prompt, and never told to do more.
bool onlyReads(const RuleContext &context)
{
    const QString name = context.definition.name();
    const bool isCalledSo = std::ranges::any_of(kRoles, [&](const char *role) {
        return name.endsWith(QLatin1StringView(role));
    });
    return isCalledSo && !context.prompt().hitsOf(roles).isEmpty() && context.prompt().hitsOf(writing).isEmpty();
}

/// "You never edit files outside of docs" is no such claim.
bool endsSentence(QStringView prose, qsizetype end)
{
    const QStringView rest = prose.sliced(end).trimmed();
    return rest.isEmpty() || !rest.front().isLetter() || rest.startsWith("and"_L1) || rest.startsWith("or"_L1);
}

std::optional<TextRange> claimIn(const PromptText &prompt)
{
    for (const PhraseHit &hit : prompt.hitsOf(claims)) {
        const bool isAboutFiles = !QLatin1StringView(kClaims[size_t(hit.phrase)]).startsWith("you"_L1);
        if (isAboutFiles || endsSentence(prompt.prose(), hit.range.end))
            return hit.range;
    }
    return std::nullopt;
}

void checkListed(const ToolList &list, const std::optional<TextRange> &claim, DiagnosticSink &sink)
{
    int fixes = 0;
    for (qsizetype i = 0; i < list.tools().size(); ++i) {
        const QStringView name = list.tools().at(i).name;
        if (std::ranges::none_of(kWriters, [&](QLatin1StringView writer) { return name == writer; }))
            continue;
        Diagnostic &found =
            sink.report(list.range(i),
                        claim ? QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                  "The prompt says that the agent only reads, but “%1” lets "
                                                  "it write")
                              : QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                  "The prompt says nothing of writing, for which the agent "
                                                  "has “%1”"),
                        {name.toString()});
        if (claim)
            found.related = {*claim};
        if (++fixes <= kMaxFixesInOneRun)
            addRemoval(found, list, i, FixSafety::Review);
    }
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const ToolList &list = allowedTools(context);
    const ToolList &denied = deniedTools(context);
    const bool mayWrite = std::ranges::any_of(kWriters, [&](QLatin1StringView writer) {
        const QString name = writer.toString();
        const bool isAllowed = !context.definition.field(kToolKeys.front().toString()) || list.hasAll()
                               || list.holds(name);
        return isAllowed && !(denied.isThere() && DeniedTools(denied).takes(name));
    });
    if (!mayWrite || !hasKeys(context) || context.definition.value(u"permissionMode").text == u"plan")
        return;
    const std::optional<TextRange> claim = claimIn(context.prompt());
    const bool isListed = list.isThere() && !list.hasAll();
    if (isListed && (claim || onlyReads(context)))
        checkListed(list, claim, sink);
    if (isListed || !claim)
        return;
    Diagnostic &found = sink.report(*claim,
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "The prompt says that the agent only reads, but nothing keeps "
                                                      "it from writing"));
    if (!denied.isThere())
        addFix(found, FixSafety::Review,
               setField(context.definition, kToolKeys.back().toString(),
                        FieldValue::ofList({u"Write"_s, u"Edit"_s, u"NotebookEdit"_s})),
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Deny the tools that write"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW465
