// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::AW608 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW608",
    .name = "destructive-command",
    .severity = Severity::Warning,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A command can destroy more than the agent's work."),
    .documentation = R"(## What it finds

`rm -rf` on the root, the home folder, a bare variable or everything; `chmod 777`; formatting or overwriting a disk;
`eval` of a variable or of a file; `git push --force`. Also inside code, since an agent runs what its examples show. Deleting
a named folder such as `dist` is no finding, nor is what a sentence, a list or a heading warns of.

## Why it matters

One empty variable or wrong folder, and work is gone; with permissions skipped, nobody is asked.

## Example

```bash
rm -rf "$BUILD_DIR"/*
```

## Fix

None: name the folder, test the variable (`"${BUILD_DIR:?}"`), give only the rights that are needed.
)",
    .evidence = "coreutils and POSIX shell behaviour; long known as a cause of lost data.",
    .kinds = kEveryFile,
};

constexpr std::array kCommands = {"rm rf",          "rm fr",       "rm r f",     "rm f r",       "rm recursive force",
                                  "chmod 777",      "chmod r 777", "chmod 0777", "chmod r 0777", "chmod a",
                                  "chmod r a",      "chmod ugo",   "mkfs",       "dd if",        "eval",
                                  "git push force", "git push f"};
const PhraseSet commands(kCommands);

QStringView argumentAfter(QStringView text, qsizetype at)
{
    while (at < text.size() && (text[at] == u' ' || text[at] == u'"' || text[at] == u'\''))
        ++at;
    qsizetype end = at;
    constexpr qsizetype kLongest = 200;
    const qsizetype limit = std::min(text.size(), at + kLongest);
    while (end < limit && !text[end].isSpace() && !QStringView(u"`\"';|&)").contains(text[end]))
        ++end;
    return text.sliced(at, end - at);
}

bool isVariable(QStringView argument)
{
    static constexpr std::array kTemporary = {u"tmp", u"temp", u"cache"};
    const bool isTemporary = std::any_of(kTemporary.begin(), kTemporary.end(), [argument](const char16_t *name) {
        return argument.contains(QStringView(name), Qt::CaseInsensitive);
    });
    return argument.startsWith(u'$') && !isTemporary && !argument.startsWith(u"$(") && !argument.contains(u":?");
}

/// The root, the home folder, everything here, or whatever a variable holds.
bool isBroadTarget(QStringView target)
{
    static constexpr std::array kBroad = {u"/",    u"/*",    u"~",    u"~/",   u"~/*",  u"*",    u".",
                                          u"./",   u"./*",   u"..",   u"../",  u"../*", u"/etc", u"/usr",
                                          u"/var", u"/home", u"/opt", u".git", u"C:\\"};
    const bool isListed = std::any_of(kBroad.begin(), kBroad.end(),
                                      [target](const char16_t *broad) { return target == QStringView(broad); });
    const bool isAllBelowHome = target.startsWith(u"~/") && target.endsWith(u"/*");
    return isListed || isAllBelowHome || target.startsWith(u"--no-preserve-root") || target.startsWith(u"$HOME")
           || (isVariable(target) && (target.count(u'/') == 0 || target.endsWith(u"/*") || target.endsWith(u'/')));
}

bool isDestructive(QStringView text, const PhraseHit &hit)
{
    const QLatin1StringView phrase(kCommands[std::size_t(hit.phrase)]);
    const QStringView argument = argumentAfter(text, hit.range.end);
    if (phrase.startsWith("rm"_L1))
        return isBroadTarget(argument);
    if (phrase == "eval"_L1)
        return hit.range.end < text.size() && text[hit.range.end] == u' '
               && (isVariable(argument) || argument == u"$(cat");
    if (phrase == "mkfs"_L1)
        return text.sliced(hit.range.end, std::min<qsizetype>(20, text.size() - hit.range.end)).contains(u" /dev/");
    if (phrase == "dd if"_L1)
        return text.sliced(hit.range.end, std::min<qsizetype>(60, text.size() - hit.range.end)).contains(u"of=/dev/");
    if (phrase.startsWith("git"_L1)) {
        // "--force-with-lease" looks first at what it overwrites.
        const QStringView command = hit.range.in(text);
        return (command.endsWith(u" --force") || command.endsWith(u" -f"))
               && !text.sliced(hit.range.end).startsWith(u'-');
    }
    if (phrase.endsWith("777"_L1))
        return true;
    return argument.startsWith(u"+rwx");
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const PromptText &prompt = context.prompt();
    const QString &text = context.definition.text();
    const QStringView body = QStringView(text).first(prompt.body().end);
    for (const PhraseHit &hit : prompt.allHitsOf(commands)) {
        if (!isDestructive(body, hit) || prompt.isAdvisedAgainst(hit.range.start))
            continue;
        constexpr qsizetype kShown = 40;
        qsizetype end = hit.range.end;
        while (end < std::min(body.size(), hit.range.end + kShown) && body[end] != u'\n' && body[end] != u'`')
            ++end;
        const TextRange command{hit.range.start, end};
        sink.report(command, QT_TRANSLATE_NOOP("Agentwright::Rules", "Can destroy more than is meant: %1"),
                    {excerpt(command.in(text))});
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW608
