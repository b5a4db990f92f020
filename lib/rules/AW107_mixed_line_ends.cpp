// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <agentwright/base/text_search.h>

#include <algorithm>

namespace Agentwright::AW107 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW107",
    .name = "mixed-line-ends",
    .severity = Severity::Hint,
    .stage = RuleStage::Encoding,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Some lines end in another way than most."),
    .documentation = R"(## What it finds

Lines that end in CRLF, LF or a lone CR while most lines of the file end in another of these.

## Why it matters

Differences become unreadable, and in the frontmatter a line that ends in CRLF is left out of Claude Code's tolerant reading.
A lone CR is no line end for most readers: what stands behind it continues the line.

## Example

A file with LF into which three lines with CRLF were pasted.

## Fix

Makes all line ends equal. *Safe* unless there are lone carriage returns, which become line breaks: *to be looked at*.
)",
    .evidence = "Measured with Claude Code 2.1.329 (November 2026).",
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    constexpr qsizetype kMaxRelated = 100;
    const QString &text = context.definition.text();
    if (!hasSurrogates(text))
        return;
    QList<TextRange> places;
    QList<TextChange> changes;
    bool hasLoneReturn = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (!StandIn::isLineEnd(unit) || StandIn::at(text, i) == 0)
            continue;
        const bool isBeforeLineFeed = i + 1 < text.size() && text[i + 1] == u'\n';
        if (unit == StandIn::kBareLineFeed && !isBeforeLineFeed)
            continue; // means nothing there, and is not saved
        hasLoneReturn = hasLoneReturn || !isBeforeLineFeed;
        places.append({i, i + 1});
        changes.append({{i, i + 1}, isBeforeLineFeed ? QString() : QStringLiteral("\n")});
    }
    if (places.isEmpty())
        return;
    Diagnostic &found = sink.report(places.first(),
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "Line ends are mixed: %1 differ from the others"),
                                    {QString::number(places.size())});
    found.related = places.sliced(1, std::min(places.size() - 1, kMaxRelated));
    if (const auto edit = TextEdit::fromChanges(changes))
        addFix(found, hasLoneReturn ? FixSafety::Review : FixSafety::Safe, *edit,
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Make all line ends equal"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW107
