// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <algorithm>

namespace Agentwright::AW605 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW605",
    .name = "encoded-blob",
    .severity = Severity::Warning,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A long encoded text that nobody can read."),
    .documentation = R"(## What it finds

A row of 200 or more characters of base64 or hexadecimal digits, several such lines in a row, or 30 and more escaped
bytes (`\x41\x42…`), anywhere in the prompt. Check sums, keys in PEM form and version hashes are shorter or known, and
no finding.

## Why it matters

A reviewer cannot see what it says, a model can decode it. If it is data, it costs context at every call and belongs
in a file.

## Example

`Run this: aW1wb3J0IG9zOyBvcy5zeXN0ZW0o…` (and 300 more characters)

## Fix

None: write it in plain text, or move it to a file beside the agent.
)",
    .evidence = "Own measurement: 0 of the good public agents have one, November 2026.",
    .kinds = kEveryFile,
};

constexpr qsizetype kLongest = 200;
constexpr qsizetype kWrappedLine = 60;

bool isBase64(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'+' || c == u'/'
           || c == u'=' || c == u'-' || c == u'_';
}

/// Not a row of one character, a rule or a very long path: digits, small and capital letters change often.
bool looksEncoded(QStringView run)
{
    qsizetype changes = 0;
    bool hasDigit = false;
    for (qsizetype i = 1; i < run.size(); ++i) {
        changes += run[i].isUpper() != run[i - 1].isUpper() || run[i].isDigit() != run[i - 1].isDigit();
        hasDigit = hasDigit || run[i].isDigit();
    }
    return hasDigit && changes * 6 > run.size() && run.count(u'/') * 10 < run.size()
           && run.count(u'-') * 8 < run.size();
}

/// The end of the encoded text that begins there: lines of one length may follow.
qsizetype runEnd(QStringView text, qsizetype start)
{
    qsizetype at = start;
    qsizetype line = start;
    while (at < text.size()) {
        if (isBase64(text[at].unicode())) {
            ++at;
            continue;
        }
        const bool isWrapped = text[at] == u'\n' && at - line >= kWrappedLine && at + 1 < text.size()
                               && isBase64(text[at + 1].unicode());
        if (!isWrapped)
            break;
        line = ++at;
    }
    return at;
}

qsizetype escapesEnd(QStringView text, qsizetype start)
{
    qsizetype at = start;
    while (at + 3 < text.size() && text[at] == u'\\' && (text[at + 1] == u'x' || text[at + 1] == u'u'))
        at += text[at + 1] == u'x' ? 4 : 6;
    return std::min(at, text.size());
}

/// Whether there is a line of encoded text or an escape at all: a look at one unit in many tells for most prompts.
bool mayHaveBlob(QStringView text)
{
    for (qsizetype at = kWrappedLine - 1; at < text.size();) {
        qsizetype start = at;
        while (start >= 0 && at - start < kWrappedLine && isBase64(text[start].unicode()))
            --start;
        if (at - start >= kWrappedLine)
            return true;
        at = start + kWrappedLine; // what ended the run is in no longer one
    }
    return text.contains(u'\\');
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const QString &whole = context.definition.text();
    const TextRange body = context.syntax().body();
    const QStringView text = QStringView(whole).first(body.end);
    constexpr qsizetype kShortestEscapes = 120;
    if (!mayHaveBlob(body.in(whole)))
        return;
    for (qsizetype at = body.start; at < body.end;) {
        const bool isEscape = text[at] == u'\\';
        const qsizetype end = isEscape ? escapesEnd(text, at) : runEnd(text, at);
        const TextRange run{at, end};
        at = std::max(end, at) + 1;
        if (run.length() < (isEscape ? kShortestEscapes : kLongest))
            continue;
        const bool isKey = run.start >= 6 && text.sliced(run.start - 6, 6).contains(u"-----");
        if (!isEscape && (isKey || !looksEncoded(run.in(text))))
            continue;
        sink.report(run,
                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                      "%1 characters of encoded text: nobody can see what they say"),
                    {QString::number(run.length())});
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW605
