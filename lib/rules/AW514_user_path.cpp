// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::AW514 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW514",
    .name = "user-path",
    .severity = Severity::Warning,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A path leads into the home folder of one person."),
    .documentation = R"(## What it finds

In text and inline code: `/home/<name>/…`, `/Users/<name>/…`, `C:\Users\<name>\…` with a real name. Names that stand
for anybody (`user`, `you`, `<name>`, `$USER` …), fenced code, and paths that a sentence warns of are no finding.

## Why it matters

The path exists on one machine. Everywhere else the agent looks for files that are not there; and it tells the name of
its author.

## Example

`Read /home/jdoe/projects/shop/RULES.md first.`

## Fix

Writes `~` for the home folder, *to be looked at*: a path inside the project may be what is meant.
)",
    .evidence = "XDG and platform conventions; Claude Code starts agents in the project's folder.",
};

constexpr std::array kRoots = {"home", "users"};
const PhraseSet roots(kRoots);

bool isAnybody(QStringView name)
{
    static constexpr std::array kNames = {u"user",      u"username", u"you",    u"your",      u"yourname", u"your-name",
                                          u"your_name", u"me",       u"name",   u"me",        u"someone",  u"example",
                                          u"shared",    u"public",   u"runner", u"node",      u"ubuntu",   u"vscode",
                                          u"app",       u"xxx",      u"foo",    u"default",   u"claude",   u"agent",
                                          u"developer", u"dev",      u"admin",  u"linuxbrew", u"coder",    u"git",
                                          u"login",     u"register", u"profile"};
    return name.size() < 2
           || std::any_of(
               kNames.begin(), kNames.end(),
               [name](const char16_t *known) { return name.compare(QStringView(known), Qt::CaseInsensitive) == 0; });
}

/// From the root to the end of the person's folder, empty when it is none.
TextRange homeAt(QStringView text, const TextRange &root)
{
    if (root.start == 0 || root.end >= text.size())
        return {};
    const QChar slash = text[root.end];
    const bool isWindows = slash == u'\\' && root.start >= 3 && text[root.start - 1] == u'\\'
                           && text[root.start - 2] == u':';
    const bool isUnix = slash == u'/' && text[root.start - 1] == u'/'
                        && (root.start < 2 || text[root.start - 2].isSpace()
                            || QStringView(u"`\"'(=:[").contains(text[root.start - 2]));
    const bool isSpelled = root.in(text) == u"home" || root.in(text) == u"Users";
    if (!isSpelled || (!isWindows && !isUnix))
        return {};
    qsizetype end = root.end + 1;
    while (end < text.size()
           && (text[end].isLetterOrNumber() || text[end] == u'.' || text[end] == u'_' || text[end] == u'-'))
        ++end;
    const QStringView name = TextRange{root.end + 1, end}.in(text);
    const bool goesOn = end < text.size() && text[end] == slash;
    if (!goesOn || isAnybody(name))
        return {};
    return {root.start - (isWindows ? 3 : 1), end};
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!hasPrompt(context))
        return;
    const PromptText &prompt = context.prompt();
    const QString &text = context.definition.text();
    for (const PhraseHit &hit : prompt.allHitsOf(roots)) {
        const PromptSpan *span = prompt.spanAt(hit.range.start);
        const bool isProse = !span || span->kind == PromptSpan::Kind::InlineCode
                             || span->kind == PromptSpan::Kind::LinkTarget;
        const TextRange home = isProse ? homeAt(QStringView(text).first(prompt.body().end), hit.range) : TextRange();
        if (home.isEmpty() || prompt.isAdvisedAgainst(hit.range.start))
            continue;
        Diagnostic &found = sink.report(home,
                                        QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                          "%1 exists on one person's machine only"),
                                        {home.in(text).toString()});
        addFix(found, FixSafety::Review, TextEdit(home, u"~"_s), QT_TRANSLATE_NOOP("Agentwright::Rules", "Write ~"));
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW514
