// SPDX-License-Identifier: MIT
#include "rule_support.h"

namespace Agentwright::AW121 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW121",
    .name = "file-too-large",
    .severity = Severity::Warning,
    .stage = RuleStage::Structure,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The file is larger than a prompt should be."),
    .documentation = R"(## What it finds

A definition of more than 100,000 bytes in UTF-8 (limit `file-size`).

## Why it matters

The whole prompt is sent with every request of the agent. 100 kB are some 25,000 tokens; 99 % of published agents have less than
36 kB. Uploads end at 8 MB.

## Example

A prompt with a whole manual pasted into it.

## Fix

None: move reference material to files of its own, which the agent reads when it needs them.
)",
    .evidence = "Sizes of 14,900 public files (2026): median 6.3 kB, 99 % below 36 kB, largest 307 kB.",
};

qsizetype bytesInUtf8(const QString &text)
{
    qsizetype bytes = text.size();
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            bytes += c.unicode() >= 0x800 && !c.isSurrogate() ? 2 : 1;
    }
    return bytes;
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    constexpr qsizetype kMostBytesPerUnit = 3;
    const QString &text = context.definition.text();
    const qsizetype limit = context.settings.limit(Limit::FileSize);
    if (text.size() <= limit / kMostBytesPerUnit || bytesInUtf8(text) <= limit)
        return;
    sink.report(hasHeader(context) ? fieldRange(context, u"") : TextRange{},
                QT_TRANSLATE_NOOP("Agentwright::Rules",
                                  "The file has %1 bytes, more than %2: every call sends all of it"),
                {QString::number(bytesInUtf8(text)), QString::number(limit)});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW121
