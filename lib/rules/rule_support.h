// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/result.h>
#include <agentwright/rules/rule.h>

namespace Agentwright {

/// False when there is no frontmatter, or only a line "---" with nothing behind it that looks like one.
bool hasHeader(const RuleContext &context);

/// The same, and a YAML reader finds a mapping in it, or nothing yet.
bool hasKeys(const RuleContext &context);

/// True when there is nothing between the fences but blanks and comments.
bool isEmptyHeader(const RuleContext &context);

/// True when a key that Claude Code does not know stands where the given one is missing ("Name"): AW104 says so.
bool isMisspelt(const RuleContext &context, QLatin1StringView key);

/// True when the file name says that the file is documentation ("README.md", "CHANGELOG.md").
bool isDocumentation(const QString &fileName);

/// Where the first line begins that belongs to no key, else the end of the text. What looks like keys behind it is mostly
/// prose that was swallowed: one finding is enough.
qsizetype firstStrayLine(const DocumentSyntax &syntax);

/// The value that a loader finds under the key, also where the frontmatter is a JSON object and has no entries of its own.
FieldValue loadedValue(const RuleContext &context, QStringView key);

/// Where a finding about a field goes: its value, the key when there is none, the opening fence when the key is absent.
TextRange fieldRange(const RuleContext &context, QStringView key);

/// The same for a part of its text (a range of the decoded value) as far as it stands in the file as it is, else the whole
/// value.
TextRange fieldRange(const RuleContext &context, QStringView key, TextRange part);

/// True when every other unit is NUL: UTF-16 without a byte-order mark, read as UTF-8.
bool isUtf16WithoutMark(QStringView text);

/// An agent name made from the file name ("code-reviewer.md"); empty when that says nothing.
QString nameFromFile(const RuleContext &context);

/// Building a fix parses the document anew. A frontmatter with more findings of one kind than this gets its fixes round by
/// round, so that thousands of them cannot hold up a check.
inline constexpr int kMaxFixesInOneRun = 50;

/// False where there is nothing that a tool would take for a prompt: no frontmatter, or nothing behind it.
bool hasPrompt(const RuleContext &context);

/// One finding for all places of one kind, at the first of them; nothing when there are none. %1 in both messages is the text
/// of the first place, %2 their number.
Diagnostic *reportPlaces(const RuleContext &context, DiagnosticSink &sink, const QList<TextRange> &places,
                         const char *one, const char *many);

/// Adds the fix, or nothing when the edit was refused or would change nothing.
void addFix(Diagnostic &diagnostic, FixSafety safety, const Result<TextEdit> &edit, const char *title,
            const QStringList &titleArguments = {});

/// The first line, shortened for use in a message.
QString excerpt(QStringView text);

} // namespace Agentwright
