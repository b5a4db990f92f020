// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <algorithm>
#include <array>

namespace Agentwright::AW515 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW515",
    .name = "backslash-path",
    .severity = Severity::Warning,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A relative path is written with back-slashes."),
    .documentation = R"(## What it finds

In text and inline code: a path of two or more parts with back-slashes between them and a file ending, or one that
begins with `.\`. Fenced code, drive letters, expressions and agents that speak of Windows or PowerShell are no
finding.

## Why it matters

On Linux and macOS, where most agents run, it names no file; forward slashes are understood everywhere.

## Example

`Read docs\rules\naming.md first.`

## Fix

Writes forward slashes: *safe*, Windows takes them too.
)",
    .evidence = "Claude Code runs on Linux, macOS and Windows and gives paths with forward slashes to its tools "
                "on all of them (documentation, August 2026).",
};

constexpr std::array kWindows = {"powershell", "windows", "pwsh", "cmd", "msbuild", "visual studio"};
const PhraseSet windows(kWindows);

bool isPathUnit(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u'\\';
}

bool isPath(QStringView path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    const qsizetype last = path.lastIndexOf(u'\\');
    const QStringView ending = dot > last ? path.sliced(dot + 1) : QStringView();
    const bool hasEnding = ending.size() >= 1 && ending.size() <= 5
                           && std::all_of(ending.begin(), ending.end(), [](QChar c) { return c.isLetterOrNumber(); });
    const bool startsHere = path.startsWith(u".\\") || path.startsWith(u"..\\");
    const bool isSane = !path.contains(u"\\\\") && !path.startsWith(u'\\') && !path.endsWith(u'\\')
                        && !path.contains(u"\\.");
    // Parts of two letters and more: "\n", "\d" and their like are escapes.
    const auto isLongPart = [](QStringView part) { return part.size() > 1; };
    const QList<QStringView> parts = (startsHere ? path.sliced(path.indexOf(u'\\') + 1) : path).split(u'\\');
    return isSane && std::all_of(parts.begin(), parts.end(), isLongPart)
           && ((hasEnding && parts.size() >= 2) || (startsHere && !parts.isEmpty()));
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!hasPrompt(context) || !context.prompt().allHitsOf(windows).isEmpty())
        return;
    const PromptText &prompt = context.prompt();
    const QString &text = context.definition.text();
    const TextRange body = prompt.body();
    for (qsizetype at = text.indexOf(u'\\', body.start); at >= 0 && at < body.end; at = text.indexOf(u'\\', at + 1)) {
        const PromptSpan *span = prompt.spanAt(at);
        const TextRange within = span ? span->range : body;
        TextRange path{at, at + 1};
        while (path.start > within.start && isPathUnit(text[path.start - 1]))
            --path.start;
        while (path.end < within.end && isPathUnit(text[path.end]))
            ++path.end;
        at = path.end;
        while (path.end > path.start && text[path.end - 1] == u'.')
            --path.end;
        const bool isDrive = path.start > 0 && QStringView(u":/%$").contains(text[path.start - 1]);
        const bool isProse = !span || span->kind == PromptSpan::Kind::InlineCode;
        if (!isProse || isDrive || !isPath(path.in(text)))
            continue;
        QString slashed = path.in(text).toString();
        slashed.replace(u'\\', u'/');
        Diagnostic &found = sink.report(path,
                                        QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                          "%1 is no path on Linux and macOS: write %2"),
                                        {path.in(text).toString(), slashed});
        addFix(found, FixSafety::Safe, TextEdit(path, slashed),
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Write forward slashes"));
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW515
