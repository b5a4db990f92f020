// SPDX-License-Identifier: MIT
#include "rule_support.h"

namespace Agentwright::AW113 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW113",
    .name = "unreadable-encoding",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Encoding,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The file is UTF-16 or has CR line ends, which no tool reads."),
    .documentation = R"(## What it finds

A file in UTF-16, or one whose lines end in a lone carriage return.

## Why it matters

Claude Code finds no frontmatter in either and skips the file without a message.

## Example

A file saved as “Unicode” by an old Windows editor.

## Fix

Writes the file as UTF-8 with LF line ends: *safe*. The text stays as it is. None for UTF-16 without a byte-order mark.
)",
    .evidence = "Measured with Claude Code 2.1.329 (November 2026).",
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const bool isUtf16 = context.format.encoding != TextEncoding::Utf8;
    if (isUtf16WithoutMark(context.syntax().text())) {
        sink.report({0, 0}, QT_TRANSLATE_NOOP("Agentwright::Rules", "The file is UTF-16: Claude Code does not load it"));
        return;
    }
    if (!isUtf16 && context.format.lineEnding != LineEnding::Cr)
        return;
    Diagnostic &found =
        sink.report({0, 0},
                    isUtf16
                        ? QT_TRANSLATE_NOOP("Agentwright::Rules", "The file is UTF-16: Claude Code does not load it")
                        : QT_TRANSLATE_NOOP("Agentwright::Rules",
                                            "Lines end in a lone carriage return: Claude Code does not load the file"));
    const LineEnding lineEnding = context.format.lineEnding == LineEnding::Cr ? LineEnding::Lf
                                                                              : context.format.lineEnding;
    found.fixes.append({.title = QT_TRANSLATE_NOOP("Agentwright::Rules", "Write it as UTF-8 with usual line ends"),
                        .titleArguments = {},
                        .safety = FixSafety::Safe,
                        .edit = {},
                        .format = TextFormat{TextEncoding::Utf8, lineEnding, false}});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW113
