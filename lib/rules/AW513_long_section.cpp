// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <algorithm>

namespace Agentwright::AW513 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW513",
    .name = "long-section",
    .severity = Severity::Hint,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A part of the prompt is very long."),
    .documentation = R"(## What it finds

The text between two headings (code not counted) is estimated at more than three times `section-tokens` of the
configuration (500 unless set). One finding a file, with all places.

## Why it matters

What is far from its heading is followed less, and a part of that size mostly holds several.

## Example

A part "Rules" with 7,000 characters of text.

## Fix

None: divide it by headings.
)",
    .evidence = "Estimate: four characters to a token. Advice of prompting guides, August 2026.",
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    constexpr qsizetype kTolerance = 3;
    const QList<Heading> &headings = context.definition.outline().headings;
    if (!hasPrompt(context) || headings.isEmpty())
        return;
    const QString &prose = context.prompt().prose();
    const qsizetype limit = context.settings.limit(Limit::SectionTokens) * kTolerance;
    QList<TextRange> places;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const TextRange part{headings[i].range.end,
                             i + 1 < headings.size() ? headings[i + 1].range.start : context.prompt().body().end};
        constexpr qsizetype kCharactersPerToken = 4;
        if (part.length() <= limit * kCharactersPerToken)
            continue;
        const QStringView text = part.in(prose);
        const auto blanks = std::count_if(text.begin(), text.end() - 1,
                                          [](const QChar &c) { return c.isSpace() && (&c)[1].isSpace(); });
        if ((text.size() - blanks) / kCharactersPerToken > limit)
            places.append(headings[i].range);
    }
    reportPlaces(context, sink, places, QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” is a very long part"),
                 QT_TRANSLATE_NOOP("Agentwright::Rules", "%2 parts are very long, the first is “%1”"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW513
