// SPDX-License-Identifier: MIT
#include "misplaced_header.h"
#include "rule_support.h"

#include <agentwright/model/edit_builder.h>

using namespace Qt::StringLiterals;

namespace Agentwright::AW105 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW105",
    .name = "frontmatter-missing",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Structure,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The file has no frontmatter, so it is no agent."),
    .documentation = R"(## What it finds

A file that does not begin with `---` and keys. Not reported for files whose name says that they are documentation (`README.md`,
`CLAUDE.md`, `AGENTS.md`, `CHANGELOG.md` and the like), nor where a header stands elsewhere in the file (AW110, AW111). An *error*
below a folder `agents`, where the file can hardly be meant for anything else; elsewhere a *warning*.

## Why it matters

In a folder of agents Claude Code takes such a file for documentation and ignores it. One in twenty Markdown files among
published agents is of this kind; where it is meant as documentation, the finding can be left alone.

## Example

```markdown
# Code reviewer

You review code.
```

## Fix

Inserts a frontmatter with a name made from the file name. *To be looked at*: the file becomes an agent only when a description
is added as well.
)",
    .evidence = "Measured with Claude Code 2.1.329, Copilot CLI 1.0.102 and Gemini CLI 0.61.0 (November 2026).",
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const DocumentSyntax &syntax = context.syntax();
    if (context.kind() == FileKind::PluginAgent)
        return; // AW815 speaks of those that do not load
    if (hasHeader(context) || isDocumentation(context.fileName()) || findMisplacedHeader(syntax))
        return;
    const qsizetype lineEnd = syntax.text().indexOf(u'\n');
    Diagnostic &found = sink.report({0, lineEnd < 0 ? syntax.text().size() : lineEnd},
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "The file has no frontmatter: no tool takes it for an agent"));
    if (context.place.isInAgentsFolder())
        found.severity = Severity::Error;
    const QString name = nameFromFile(context);
    if (!name.isEmpty())
        addFix(found, FixSafety::Review, setField(context.definition, u"name"_s, FieldValue::ofText(name)),
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Insert a frontmatter with the name “%1”"), {name});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW105
