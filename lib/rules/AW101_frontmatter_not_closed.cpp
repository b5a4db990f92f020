// SPDX-License-Identifier: MIT
#include "rule_support.h"

namespace Agentwright::AW101 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW101",
    .name = "frontmatter-not-closed",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Structure,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The frontmatter is opened by --- but never closed."),
    .documentation = R"(## What it finds

A file whose first line is `---`, followed by keys, without a later line that begins with `---`.

## Why it matters

No tool takes such a file for an agent: it is skipped, and nothing says so. Three dots (`...`) end a YAML document but do not
close the frontmatter.

## Example

```markdown
---
name: reviewer
description: Use this agent when code has to be reviewed.

You review code.
```

## Fix

Writes the closing line behind the last line that looks like frontmatter, or in place of the three dots. *Safe*: nothing reads
the file as it is.
)",
    .evidence =
        "Measured with Claude Code 2.1.329 (November 2026): the file is not an agent. Copilot CLI 1.0.102 and Gemini CLI "
        "0.61.0 refuse it too.",
};

TextEdit closingEdit(const DocumentSyntax &syntax)
{
    const qsizetype end = syntax.frontmatter().end;
    const QStringView rest = QStringView(syntax.text()).sliced(end);
    const qsizetype lineEnd = rest.indexOf(u'\n');
    const QStringView line = lineEnd < 0 ? rest : rest.first(lineEnd);
    if (line.trimmed() == u"...")
        return TextEdit({end, end + line.size()}, QStringLiteral("---"));
    const bool isBehindLineBreak = end > 0 && syntax.text()[end - 1] == u'\n';
    return TextEdit({end, end}, isBehindLineBreak ? QStringLiteral("---\n") : QStringLiteral("\n---\n"));
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const DocumentSyntax &syntax = context.syntax();
    if (syntax.fences() != FenceState::Unterminated || !hasHeader(context))
        return;
    Diagnostic &found = sink.report(fieldRange(context, u""),
                                    context.kind() == FileKind::PluginAgent
                                        ? QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                            "The frontmatter that begins here is never closed")
                                        : QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                            "The frontmatter that begins here is never closed: "
                                                            "no tool loads the file"));
    addFix(found, FixSafety::Safe, closingEdit(syntax),
           QT_TRANSLATE_NOOP("Agentwright::Rules", "Close the frontmatter"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW101
