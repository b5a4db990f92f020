// SPDX-License-Identifier: MIT
#include "rule_support.h"

namespace Agentwright::AW108 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW108",
    .name = "byte-order-mark",
    .severity = Severity::Warning,
    .stage = RuleStage::Encoding,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The file begins with a UTF-8 byte-order mark."),
    .documentation = R"(## What it finds

The bytes EF BB BF in front of the first line. They cannot be seen in an editor.

## Why it matters

VS Code then sees no frontmatter, Gemini CLI refuses the file, and so did Claude Code until version 2.1.197. Newer versions of
Claude Code and Copilot CLI skip the mark.

## Example

A file saved as “UTF-8 with BOM”.

## Fix

Writes the file without the mark: *safe*. The text stays as it is.
)",
    .evidence =
        "Measured with Claude Code 2.1.197 and 2.1.329, VS Code 1.138, Copilot CLI 1.0.102, Gemini CLI core 0.61.0 "
        "(November 2026).",
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!context.format.hasByteOrderMark || context.format.encoding != TextEncoding::Utf8)
        return;
    Diagnostic &found = sink.report(
        {0, 0},
        QT_TRANSLATE_NOOP("Agentwright::Rules",
                          "The file begins with a byte-order mark: VS Code and Gemini CLI do not read its frontmatter"));
    TextFormat format = context.format;
    format.hasByteOrderMark = false;
    found.fixes.append({.title = QT_TRANSLATE_NOOP("Agentwright::Rules", "Remove the byte-order mark"),
                        .titleArguments = {},
                        .safety = FixSafety::Safe,
                        .edit = {},
                        .format = format});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW108
