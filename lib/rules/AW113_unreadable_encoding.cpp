// SPDX-License-Identifier: MIT
#include "rule_support.h"

namespace Agentwright {

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

None as an edit, for neither is part of the text: save the file as UTF-8 with LF line ends.
)",
    .evidence = "Measured with Claude Code 2.1.329 (November 2026).",
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (context.format.encoding != TextEncoding::Utf8)
        sink.report({0, 0}, QT_TRANSLATE_NOOP("Agentwright::Rules", "The file is UTF-16: Claude Code does not load it"));
    else if (context.format.lineEnding == LineEnding::Cr)
        sink.report({0, 0},
                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                      "Lines end in a lone carriage return: Claude Code does not load the file"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright
