// SPDX-License-Identifier: MIT
#include "rule_support.h"
#include "tolerant_reading.h"

namespace Agentwright::AW815 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW815",
    .name = "broken-plugin-agent",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A plugin’s agent cannot be read and gets all tools."),
    .documentation = R"(## What it finds

An agent of a plugin without a frontmatter that Claude Code can read, or without a description in it.

## Why it matters

In a project such a file is skipped. In a plugin it is loaded all the same: under its file name, with a description that says nothing, and with **all** tools, whatever its `tools` say.

## Example

`agents/notes.md` that begins with a heading.

## Fix

None: see the finding about its frontmatter, or move the file out of the folder.
)",
    .evidence = "Measured with Claude Code 2.1.329 (November 2026).",
    .kinds = FileKind::PluginAgent,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const bool isOpen = context.syntax().fences() == FenceState::Unterminated;
    if (!isOpen && hasKeys(context) && loadsInClaudeCode(context)
        && loadedValue(context, u"description").kind != FieldValue::Kind::Absent)
        return;
    sink.report(
        {0, 0},
        QT_TRANSLATE_NOOP("Agentwright::Rules",
                          "The plugin loads this file as an agent with all tools, for its frontmatter cannot be read"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW815
