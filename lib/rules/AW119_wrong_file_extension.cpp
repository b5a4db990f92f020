// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::AW119 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW119",
    .name = "wrong-file-extension",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Structure,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The file name does not end in .md, so no tool looks at it."),
    .documentation = R"(## What it finds

A definition with a name and a description in a file whose name ends in `.MD`, `.markdown`, `.mdc`, `.mdx`, `.txt` or the like, or
has no ending at all. An *error* for the Markdown endings, a *warning* for `.txt` and for none: such a file may lie there to be
copied.

## Why it matters

Claude Code looks only at files that end in `.md`, in lower case; so do Copilot, Gemini CLI and others. The agent is not there,
and nothing says so.

## Example

`agents/reviewer.markdown`

## Fix

None as an edit, for the name is not part of the text: rename the file.
)",
    .evidence = "Measured with Claude Code 2.1.329 and Copilot CLI 1.0.102 (November 2026): .MD, .markdown, .mdc.",
    .kinds = kClaudeAgents,
};

/// Other endings (".yaml", ".toml") are those of tools with another kind of file.
bool isOtherTextSuffix(QStringView suffix)
{
    static const QStringList suffixes{u"md"_s,  u"markdown"_s, u"mdown"_s, u"mkd"_s,  u"mdwn"_s,
                                      u"mdc"_s, u"mdx"_s,      u"txt"_s,   u"text"_s, u"rst"_s};
    return suffix != u"md" && suffixes.contains(suffix, Qt::CaseInsensitive);
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const QString &fileName = context.fileName();
    const qsizetype dot = fileName.lastIndexOf(u'.');
    const QStringView suffix = dot <= 0 ? QStringView() : QStringView(fileName).sliced(dot + 1);
    if (fileName.isEmpty() || (!suffix.isEmpty() && !isOtherTextSuffix(suffix)) || !hasHeader(context)
        || context.definition.name().isEmpty() || context.definition.description().isEmpty())
        return;
    QString wanted = suffix.isEmpty() ? fileName : fileName.first(dot);
    if (!wanted.endsWith(".md"_L1))
        wanted += ".md"_L1;
    const bool isPlainText = suffix.isEmpty() || suffix.startsWith(u't', Qt::CaseInsensitive);
    sink.report(fieldRange(context, u""),
                QT_TRANSLATE_NOOP("Agentwright::Rules", "No tool loads the file under the name “%1”: it should be “%2”"),
                {fileName, wanted})
        .severity = isPlainText ? Severity::Warning : Severity::Error;
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW119
