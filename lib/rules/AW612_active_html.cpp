// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <algorithm>
#include <array>

namespace Agentwright::AW612 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW612",
    .name = "active-html",
    .severity = Severity::Warning,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "HTML that loads or runs something when it is shown."),
    .documentation = R"(## What it finds

Outside code: `script`, `iframe`, `object`, `embed`, `base`, `meta`, `form` with an address, `img` and other
elements with an address on another host or with a handler (`onerror=`), and Markdown images from another host.

## Why it matters

A page that shows the definition (a code host, a preview, a report) loads or runs it: that tells somebody who reads
it, and can carry text out of a chat. To the model it is noise. Agentwright's preview loads nothing.

## Example

`![status](https://img.host.example/badge.svg?agent=reviewer)`

## Fix

None: describe what is needed, or put the file beside the agent.
)",
    .evidence = "Data leaks through images in rendered Markdown are documented for several chat programs since "
                "2023. Badges of catalogue pages are rare in agents: see the figures in the report of the "
                "corpus.",
    .kinds = kEveryFile,
};

bool isActive(QStringView name)
{
    static constexpr std::array kNames = {u"script", u"iframe", u"object", u"embed",
                                          u"base",   u"meta",   u"applet", u"frame"};
    return std::any_of(kNames.begin(), kNames.end(), [name](const char16_t *active) {
        return name.compare(QStringView(active), Qt::CaseInsensitive) == 0;
    });
}

bool hasAddress(QStringView tag)
{
    return tag.contains(u"://")
           && (tag.contains(u"src=", Qt::CaseInsensitive) || tag.contains(u"data=", Qt::CaseInsensitive)
               || tag.contains(u"action=", Qt::CaseInsensitive));
}

bool closesSoon(QStringView text, qsizetype at)
{
    constexpr qsizetype kNear = 2000;
    return text.sliced(at, std::min(kNear, text.size() - at)).contains(u"</script");
}

bool hasHandler(QStringView tag)
{
    for (qsizetype at = tag.indexOf(u" on", 0, Qt::CaseInsensitive); at >= 0;
         at = tag.indexOf(u" on", at + 3, Qt::CaseInsensitive)) {
        const qsizetype equals = tag.indexOf(u'=', at);
        if (equals > at + 4 && equals - at < 16
            && std::all_of(tag.begin() + at + 3, tag.begin() + equals, [](QChar c) { return c.isLetter(); }))
            return true;
    }
    return false;
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const PromptText &prompt = context.prompt();
    const QString &text = context.definition.text();
    const auto report = [&](const TextRange &range) {
        if (!prompt.isAdvisedAgainst(range.start))
            sink.report(range, QT_TRANSLATE_NOOP("Agentwright::Rules", "Loads or runs something when it is shown: %1"),
                        {excerpt(range.in(text))});
    };
    for (const PromptTag &tag : prompt.tags()) {
        const QStringView all = tag.range.in(text);
        const bool hasMore = tag.range.length() > tag.name.length() + 2;
        const bool isPair = isActive(tag.name.in(text))
                            && (hasMore || closesSoon(QStringView(text).first(prompt.body().end), tag.range.end));
        if (!tag.isClosing && (isPair || hasAddress(all) || hasHandler(all)))
            report(tag.range);
    }
    for (const PromptSpan &span : prompt.spans()) {
        const bool isRemote = span.kind == PromptSpan::Kind::LinkTarget && span.range.in(text).startsWith(u"(http");
        if (!isRemote)
            continue;
        constexpr qsizetype kLongestLabel = 300;
        const qsizetype from = std::max(prompt.body().start, span.range.start - kLongestLabel);
        const qsizetype open = from + TextRange{from, span.range.start - 1}.in(text).lastIndexOf(u'[');
        if (open > from && text[open - 1] == u'!' && !TextRange{open, span.range.start}.in(text).contains(u'\n'))
            report({open - 1, span.range.end});
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW612
