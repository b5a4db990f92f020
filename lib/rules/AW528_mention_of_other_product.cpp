// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <array>

namespace Agentwright::AW528 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW528",
    .name = "mention-of-other-product",
    .severity = Severity::Warning,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A mention that only another product resolves."),
    .documentation = R"(## What it finds

`#tool:name`, `#file:name` and `#codebase` outside code, in an agent for Claude Code or a skill.

## Why it matters

VS Code puts a tool or a file in its place. Claude Code gives the model the bare mark.

## Example

`Use #tool:search and read #file:rules.md.`

## Fix

Writes the bare name in back-ticks, *to be looked at*: the tool may have another name here.
)",
    .evidence = "VS Code documentation on custom agents (August 2026); Claude Code 2.1.329 leaves the text as it "
                "is.",
    .kinds = kClaudeAgents | FileKind::Skill,
};

constexpr std::array kMentions = {"tool", "file", "codebase"};
const PhraseSet mentions(kMentions);

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!hasPrompt(context))
        return;
    const PromptText &prompt = context.prompt();
    const QString &prose = prompt.prose();
    for (const PhraseHit &hit : prompt.hitsOf(mentions)) {
        const qsizetype mark = hit.range.start - 1;
        if (mark < 0 || prose[mark] != u'#' || (mark > 0 && !prose[mark - 1].isSpace() && prose[mark - 1] != u'('))
            continue;
        const bool isWhole = hit.phrase == 2;
        qsizetype end = hit.range.end + 1;
        if (!isWhole && (hit.range.end >= prose.size() || prose[hit.range.end] != u':'))
            continue;
        while (!isWhole && end < prose.size()
               && (prose[end].isLetterOrNumber() || QStringView(u"_-./").contains(prose[end])))
            ++end;
        while (!isWhole && prose[end - 1] == u'.')
            --end;
        const TextRange place{mark, isWhole ? hit.range.end : end};
        if (!isWhole && end == hit.range.end + 1)
            continue;
        Diagnostic &found = sink.report(place,
                                        QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                          "Only VS Code resolves %1: here it is plain text"),
                                        {place.in(prose).toString()});
        if (!isWhole)
            addFix(found, FixSafety::Review,
                   TextEdit(place, u'`' + prose.sliced(hit.range.end + 1, end - hit.range.end - 1) + u'`'),
                   QT_TRANSLATE_NOOP("Agentwright::Rules", "Write the bare name"));
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW528
