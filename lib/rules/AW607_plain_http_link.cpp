// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::AW607 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW607",
    .name = "plain-http-link",
    .severity = Severity::Hint,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A link to a public host without encryption."),
    .documentation = R"(## What it finds

A link or address that begins with `http://` in the text of the prompt. Hosts of your own machine and network,
placeholders, names of XML schemas, and addresses in code are no finding.

## Why it matters

What an agent fetches there can be read and changed on the way, and then becomes part of its context.

## Example

`See http://docs.tool.example.net/guide for the rules.`

## Fix

Writes `https://`, *to be looked at*: nearly all hosts answer there, but not every one.
)",
    .evidence = "RFC 9110, section 4.2; browsers warn of such pages since 2018.",
    .kinds = kEveryFile,
};

bool isPublicHost(QStringView host)
{
    static constexpr std::array kLocalStarts = {u"127.", u"10.", u"192.168.", u"172.", u"0.0.0.0", u"169.254.", u"["};
    static constexpr std::array kOther = {u"www.w3.org",   u"schemas.", u"purl.org",
                                          u"ns.adobe.com", u"xmlns.",   u"json-schema.org"};
    static constexpr std::array kEnds = {u".local", u".localhost", u".internal", u".lan",
                                         u".test",  u".svc",       u".example"};
    const auto starts = [host](const char16_t *part) { return host.startsWith(QStringView(part), Qt::CaseInsensitive); };
    const auto ends = [host](const char16_t *part) { return host.endsWith(QStringView(part), Qt::CaseInsensitive); };
    return host.contains(u'.') && std::none_of(kLocalStarts.begin(), kLocalStarts.end(), starts)
           && std::none_of(kOther.begin(), kOther.end(), starts) && std::none_of(kEnds.begin(), kEnds.end(), ends)
           && std::all_of(host.begin(), host.end(),
                          [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'-'; });
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    constexpr QStringView kScheme = u"http://";
    const QString &text = context.definition.text();
    for (const PromptSpan &span : context.prompt().spans()) {
        if (span.kind != PromptSpan::Kind::LinkTarget)
            continue;
        const QStringView target = span.range.in(text);
        const qsizetype at = target.first(std::min<qsizetype>(target.size(), 12)).indexOf(kScheme);
        if (at < 0)
            continue;
        const QStringView rest = target.sliced(at + kScheme.size());
        qsizetype end = 0;
        while (end < rest.size() && !QStringView(u"/:?#)>").contains(rest[end]) && !rest[end].isSpace())
            ++end;
        if (!isPublicHost(rest.first(end)))
            continue;
        const TextRange scheme{span.range.start + at, span.range.start + at + kScheme.size()};
        Diagnostic &found = sink.report({scheme.start, scheme.end + end},
                                        QT_TRANSLATE_NOOP("Agentwright::Rules", "The link to %1 is not encrypted"),
                                        {rest.first(end).toString()});
        addFix(found, FixSafety::Review, TextEdit(scheme, u"https://"_s),
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Write https"));
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW607
