// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <algorithm>
#include <array>

namespace Agentwright::AW609 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW609",
    .name = "command-at-load",
    .severity = Severity::Warning,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules",
                                 "A command that runs while the file is loaded, or only looks as if it did."),
    .documentation = R"(## What it finds

The mark `` !`command` ``, by which commands and skills put the output of a program into the prompt. In an agent's
prompt it does nothing, which is the finding there. In a command or a skill it does; there the finding is a hint while
the program only reads (`git status`, `ls`, `cat` and their like).

## Why it matters

In a skill or command the program runs before the model or you have seen anything. In an agent the model gets the mark
itself instead of the output.

## Example

```markdown
Changes so far: !`git diff`
```

## Fix

None: in an agent, tell it to run the command; elsewhere, keep to commands that only read.
)",
    .evidence = "Claude Code documentation on skills and slash commands (dynamic context), August 2026; the sub- "
                "agent documentation knows no such mark.",
    .kinds = kEveryFile,
};

bool onlyReads(QStringView command)
{
    static constexpr std::array kReaders = {u"git status",
                                            u"git diff",
                                            u"git log",
                                            u"git branch",
                                            u"git show",
                                            u"git rev-parse",
                                            u"git ls-files",
                                            u"git remote",
                                            u"git describe",
                                            u"git config --get",
                                            u"git merge-base",
                                            u"git symbolic-ref",
                                            u"ls",
                                            u"cat",
                                            u"pwd",
                                            u"head",
                                            u"tail",
                                            u"wc",
                                            u"date",
                                            u"uname",
                                            u"find",
                                            u"grep",
                                            u"rg",
                                            u"tree",
                                            u"which",
                                            u"test",
                                            u"[",
                                            u"echo",
                                            u"jq",
                                            u"whoami",
                                            u"basename",
                                            u"gh pr view",
                                            u"gh pr diff",
                                            u"gh pr list",
                                            u"gh issue view",
                                            u"gh issue list",
                                            u"gh pr checks",
                                            u"node --version",
                                            u"python --version"};
    const bool isReader = std::any_of(kReaders.begin(), kReaders.end(), [command](const char16_t *reader) {
        const QStringView start(reader);
        return command.startsWith(start)
               && (command.size() == start.size() || !command[start.size()].isLetterOrNumber());
    });
    return isReader && !command.contains(u'>') && !command.contains(u"curl") && !command.contains(u"-delete")
           && !command.contains(u"-exec");
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const QString &text = context.definition.text();
    const bool runs = (FileKinds(FileKind::Skill) | FileKind::Command).testFlag(context.kind());
    for (const PromptSpan &span : context.prompt().spans()) {
        const qsizetype at = span.range.start;
        const bool isMarked = span.kind == PromptSpan::Kind::InlineCode && at > 0 && text[at - 1] == u'!'
                              && (at == 1 || text[at - 2].isSpace() || text[at - 2] == u'(');
        if (!isMarked || span.range.length() < 4)
            continue;
        const QStringView command = TextRange{at + 1, span.range.end - 1}.in(text).trimmed();
        const bool isProgram = !command.isEmpty() && command[0].isLower()
                               && (command.contains(u' ') || onlyReads(command));
        if (!isProgram)
            continue;
        Diagnostic &found =
            sink.report({at - 1, span.range.end},
                        runs ? QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                 "Runs while the file is loaded, before anybody is asked: %1")
                             : QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                 "Is not run in an agent's prompt: the model reads “!%1”"),
                        {excerpt(command)});
        if (runs && onlyReads(command))
            found.severity = Severity::Hint;
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW609
