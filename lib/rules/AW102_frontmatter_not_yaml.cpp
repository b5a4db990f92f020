// SPDX-License-Identifier: MIT
#include "rule_support.h"
#include "tolerant_reading.h"

#include <agentwright/readings/reading_input.h>
#include <agentwright/syntax/frontmatter_edit.h>

#include <QSet>

#include <algorithm>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace Agentwright::AW102 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW102",
    .name = "frontmatter-not-yaml",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Structure,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Part of the frontmatter is not valid YAML."),
    .documentation = R"(## What it finds

A value or a line in the frontmatter that a YAML reader refuses. Two cases are kept apart:

- *Warning*: Claude Code cannot read it as YAML either, but its tolerant second attempt puts quotes around the value and
  loads the agent. Most other tools skip the file.
- *Error*: the second attempt does not help, so that Claude Code skips the file too, and says nothing. That is so for a quoted
  word with more text behind it, quotes that are never closed, a value that ends in a colon or begins with `- `, text that goes
  on over unindented lines, and for every such slip in a file with CRLF line ends or with a `|` or `>` block elsewhere.

## Why it matters

Some seven per cent of published agents are of this kind, most of them because of `Examples: ` or `Context: ` inside an unquoted
`description`. They work in one tool, on one kind of line end, and vanish elsewhere. That is why the warning is worth its
frequency.

## Example

```yaml
description: Use this agent for two things: reviews and tests.
```

## Fix

Puts the value in quotes, or in an indented block when it has several lines, or blanks in the place of tabs. *Safe* where the text is read as it stands; *to be
looked at* where it has to be guessed where the value ends (open quotes, unindented text among other lines that belong to no
key), and where a tool that loads the file as it is, since it sees no frontmatter at all, then refuses another field of it.
)",
    .evidence =
        "Measured with Claude Code 2.1.329, VS Code 1.138, Copilot CLI 1.0.102, OpenCode 1.18.34, Qwen Code 0.24.4 and "
        "Gemini CLI 0.61.0 (November 2026); 7 % of 812 public agents: each of them is skipped "
        "by the tools that read YAML, which is why this stays an error or a warning at that rate.",
};

bool isBroken(const Entry &entry)
{
    return entry.reading != ValueReading::Exact;
}

QList<TextRange> strayLines(const DocumentSyntax &syntax)
{
    QList<TextRange> lines;
    for (const SyntaxIssue &issue : syntax.issues()) {
        if (issue.kind == SyntaxIssue::Kind::JunkLine || issue.kind == SyntaxIssue::Kind::TabIndentation)
            lines.append(issue.range);
    }
    return lines;
}

QSet<qsizetype> openQuotes(const DocumentSyntax &syntax)
{
    QSet<qsizetype> entries;
    for (const SyntaxIssue &issue : syntax.issues()) {
        if (issue.kind == SyntaxIssue::Kind::UnterminatedQuote)
            entries.insert(issue.entry);
    }
    return entries;
}

const char *errorText(bool hasOpenQuote, bool isSpilled)
{
    if (hasOpenQuote)
        return QT_TRANSLATE_NOOP(
            "Agentwright::Rules",
            "“%1” begins with a quote that is never closed: Claude Code and other tools skip the file");
    if (isSpilled)
        return QT_TRANSLATE_NOOP(
            "Agentwright::Rules",
            "“%1” goes on over unindented lines, which is not YAML: Claude Code and other tools skip the file");
    return QT_TRANSLATE_NOOP(
        "Agentwright::Rules",
        "“%1” is not valid YAML, and no tolerant reading helps: Claude Code and other tools skip the file");
}

const char *repairableText(bool doesLoad, bool wouldLoadWithLf, bool isOnlySlip)
{
    if (doesLoad || !isOnlySlip)
        return QT_TRANSLATE_NOOP(
            "Agentwright::Rules",
            "“%1” is not valid YAML: Claude Code reads it tolerantly, most other tools skip the file");
    if (wouldLoadWithLf)
        return QT_TRANSLATE_NOOP("Agentwright::Rules",
                                 "“%1” is not valid YAML, and with CRLF line ends Claude Code does not "
                                 "read it tolerantly either: the file is skipped");
    return QT_TRANSLATE_NOOP("Agentwright::Rules",
                             "“%1” is not valid YAML, and with a block of text (| or >) in another key Claude "
                             "Code does not read it tolerantly either: the file is skipped");
}

/// The lines that a spilled value swallowed may have been meant for something else when others are left over.
FixSafety safetyOf(const Entry &entry, bool hasOpenQuote, bool hasStrayLines)
{
    const bool isGuess = entry.style == ValueStyle::Spilled && (hasStrayLines || entry.keyText != u"description");
    return hasOpenQuote || isGuess ? FixSafety::Review : FixSafety::Safe;
}

struct Repair {
    Result<TextEdit> edit;
    FixSafety safety = FixSafety::Review;
};

/// By the entry's index, for as many entries as get a fix in one run.
std::map<qsizetype, Repair> repairsOf(const RuleContext &context, const QSet<qsizetype> &quotes, bool hasStrayLines)
{
    const DocumentSyntax &syntax = context.syntax();
    const qsizetype stray = firstStrayLine(syntax);
    std::map<qsizetype, Repair> repairs;
    std::optional<TextEdit> all = TextEdit();
    for (qsizetype i = 0; i < syntax.entries().size() && repairs.size() < kMaxFixesInOneRun; ++i) {
        const Entry &entry = syntax.entries()[i];
        if (!isBroken(entry) || entry.key.start > stray)
            continue;
        const Repair repair{rewriteLenient(syntax, i), safetyOf(entry, quotes.contains(i), hasStrayLines)};
        if (all && repair.edit && repair.safety == FixSafety::Safe)
            all = all->mergedWith(*repair.edit);
        repairs.emplace(i, repair);
    }
    if (all && (all->isEmpty() || !makesReadingWorse(context, *all)))
        return repairs;
    for (auto &[index, repair] : repairs)
        repair.safety = FixSafety::Review;
    return repairs;
}

void reportEntries(const RuleContext &context, bool hasStrayLines, DiagnosticSink &sink)
{
    const DocumentSyntax &syntax = context.syntax();
    const QSet<qsizetype> quotes = openQuotes(syntax);
    const qsizetype stray = firstStrayLine(syntax);
    const bool doesLoad = loadsInClaudeCode(context);
    const bool wouldLoadWithLf = doesLoad || loadsInClaudeCodeWithLineFeeds(context);
    const auto isHopeless = [&](const Entry &entry) { return isBroken(entry) && !isRepairable(context, entry); };
    const QList<Entry> &entries = syntax.entries();
    const bool isOnlySlip = !hasStrayLines && std::none_of(entries.begin(), entries.end(), isHopeless);
    const std::map<qsizetype, Repair> repairs = repairsOf(context, quotes, hasStrayLines);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries[i];
        if (!isBroken(entry) || entry.key.start > stray)
            continue;
        const bool hasOpenQuote = quotes.contains(i);
        const bool canRepair = isRepairable(context, entry);
        const char *text = canRepair ? repairableText(doesLoad, wouldLoadWithLf, isOnlySlip)
                                     : errorText(hasOpenQuote, entry.style == ValueStyle::Spilled);
        Diagnostic &found = sink.report(entry.value.isEmpty() ? entry.key : entry.value, text, {entry.keyText});
        if (canRepair && (doesLoad || !isOnlySlip))
            found.severity = Severity::Warning;
        const auto repair = repairs.find(i);
        if (repair == repairs.end())
            continue;
        addFix(found, repair->second.safety, repair->second.edit,
               entry.style == ValueStyle::Spilled
                   ? QT_TRANSLATE_NOOP("Agentwright::Rules", "Indent the text of “%1” as a block")
                   : QT_TRANSLATE_NOOP("Agentwright::Rules", "Put “%1” in quotes"),
               {entry.keyText});
    }
}

/// Two blanks for every tab that indents a line of the frontmatter, when that makes it YAML.
std::optional<TextEdit> untabbed(const RuleContext &context)
{
    const DocumentSyntax &syntax = context.syntax();
    const QString &text = syntax.text();
    QList<TextChange> changes;
    for (const SyntaxIssue &issue : syntax.issues()) {
        if (issue.kind != SyntaxIssue::Kind::TabIndentation)
            continue;
        for (qsizetype at = issue.range.start; at < issue.range.end && text[at] == u'\t'; ++at)
            changes.append({{at, at + 1}, u"  "_s});
    }
    std::optional<TextEdit> edit = TextEdit::fromChanges(changes);
    if (!edit || edit->isEmpty() || !DocumentSyntax::parse(edit->appliedTo(text)).isStrictYaml())
        return std::nullopt;
    return edit;
}

void reportTabs(const RuleContext &context, const TextRange &line, bool doesLoad, DiagnosticSink &sink)
{
    Diagnostic &found =
        doesLoad
            ? sink.report(line, QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                  "A tab indents this line, which YAML forbids: Claude Code reads it "
                                                  "all the same, most other tools skip the file"))
            : sink.report(line, QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                  "A tab indents this line, which YAML forbids: Claude Code and other "
                                                  "tools skip the file"));
    if (doesLoad)
        found.severity = Severity::Warning;
    if (const std::optional<TextEdit> edit = untabbed(context))
        addFix(found, makesReadingWorse(context, *edit) ? FixSafety::Review : FixSafety::Safe, *edit,
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Indent by blanks"));
}

void reportStrayLines(const QList<TextRange> &lines, bool doesLoad, DiagnosticSink &sink)
{
    Diagnostic &found =
        doesLoad ? sink.report(lines.first(),
                               QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                 "This line belongs to no key: Claude Code reads the frontmatter "
                                                 "tolerantly, most other tools skip the file"))
                 : sink.report(lines.first(),
                               QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                 "This line belongs to no key, so that the frontmatter is not "
                                                 "valid YAML: Claude Code and other tools skip the file"));
    if (doesLoad)
        found.severity = Severity::Warning;
    found.related = lines.sliced(1);
}

TextRange placeOf(const DocumentSyntax &syntax, const StrictYaml &reading)
{
    const qsizetype at = syntax.frontmatter().start + std::min(reading.problemOffset, syntax.frontmatter().length());
    const qsizetype lineEnd = syntax.text().indexOf(u'\n', at);
    return {at, lineEnd < 0 ? syntax.text().size() : lineEnd};
}

/// YAML by the book, on which Claude Code's reader gives up all the same.
void reportOwnWay(const RuleContext &context, DiagnosticSink &sink)
{
    const DocumentSyntax &syntax = context.syntax();
    const StrictYaml &reading = context.readingInput().yaml(syntax.textOf(syntax.frontmatter()), kBunYaml);
    if (!reading.isAccepted && !loadsInClaudeCode(context))
        sink.report(placeOf(syntax, reading),
                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                      "Claude Code cannot read the frontmatter from here on (%1) and skips the file, "
                                      "although it is valid YAML"),
                    {QString::fromUtf8(reading.problem)});
}

/// What yaml-cpp takes without a word, and strict readers do not.
void reportPlace(const DocumentSyntax &syntax, const StrictYaml &reading, bool doesLoad, DiagnosticSink &sink)
{
    const TextRange range = placeOf(syntax, reading);
    Diagnostic &found =
        doesLoad
            ? sink.report(range,
                          QT_TRANSLATE_NOOP("Agentwright::Rules",
                                            "The frontmatter is not valid YAML here (%1): most tools other than Claude "
                                            "Code skip the file"))
            : sink.report(range,
                          QT_TRANSLATE_NOOP("Agentwright::Rules",
                                            "The frontmatter is not valid YAML here (%1): Claude Code and other tools "
                                            "skip the file"));
    found.messageArguments = {QString::fromUtf8(reading.problem)};
    if (doesLoad)
        found.severity = Severity::Warning;
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const DocumentSyntax &syntax = context.syntax();
    if (!hasHeader(context))
        return;
    const StrictYaml &reading = strictReading(context);
    if (reading.isAccepted) {
        reportOwnWay(context, sink);
        return;
    }
    const bool doesLoad = loadsInClaudeCode(context);
    const QList<TextRange> stray = strayLines(syntax);
    const bool areTabs = std::ranges::all_of(syntax.issues(), [](const SyntaxIssue &issue) {
        return issue.kind != SyntaxIssue::Kind::JunkLine;
    });
    if (!stray.isEmpty() && areTabs)
        reportTabs(context, stray.first(), doesLoad, sink);
    else if (!stray.isEmpty())
        reportStrayLines(stray, doesLoad, sink);
    if (std::any_of(syntax.entries().begin(), syntax.entries().end(), isBroken))
        reportEntries(context, !stray.isEmpty(), sink);
    else if (stray.isEmpty())
        reportPlace(syntax, reading, doesLoad, sink);
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW102
