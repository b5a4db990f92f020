// SPDX-License-Identifier: MIT
#include "misplaced_header.h"
#include "rule_support.h"

#include <agentwright/model/edit_builder.h>

#include <QRegularExpression>

#include <algorithm>
#include <array>

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
below a folder `agents`, where the file can hardly be meant for anything else; elsewhere a *warning* where its first lines speak to an
agent (“You are …”), else a *hint*. Files beside a `SKILL.md` and below folders such as `docs`, `references` and `templates` are
left alone.

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

constexpr std::array kPapers{"docs"_L1,      "doc"_L1,       "documentation"_L1, "references"_L1, "reference"_L1,
                             "assets"_L1,    "resources"_L1, "templates"_L1,     "examples"_L1,   "guides"_L1,
                             "knowledge"_L1, "scripts"_L1,   "tests"_L1,         "evals"_L1,      ".github"_L1};

/// Below a folder of papers, or beside a SKILL.md.
bool liesAmongPapers(const FilePlace &place)
{
    const QList<QStringView> parts = QStringView(place.folder).split(u'/');
    const auto agents = std::find_if(parts.rbegin(), parts.rend(), [](QStringView part) { return part == "agents"_L1; });
    return std::any_of(parts.rbegin(), agents, [](QStringView part) {
        return part == "skills"_L1 || std::any_of(kPapers.begin(), kPapers.end(), [part](QLatin1StringView paper) {
                   return part == paper;
               });
    });
}

bool speaksToAnAgent(QStringView text)
{
    static const QRegularExpression
        address(uR"(\b(?:you are|you will|your (?:role|task|job|goal)|act as|use this agent)\b|^you\b)"_s,
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    constexpr qsizetype kFirstUnits = 3000;
    return address.matchView(text.first(std::min(text.size(), kFirstUnits))).hasMatch();
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const DocumentSyntax &syntax = context.syntax();
    if (context.kind() == FileKind::PluginAgent)
        return; // AW815 speaks of those that do not load
    if (hasHeader(context) || isDocumentation(context.fileName()) || findMisplacedHeader(syntax)
        || liesAmongPapers(context.place) || isUtf16WithoutMark(syntax.text()))
        return;
    const qsizetype lineEnd = syntax.text().indexOf(u'\n');
    Diagnostic &found = sink.report({0, lineEnd < 0 ? syntax.text().size() : lineEnd},
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "The file has no frontmatter: no tool takes it for an agent"));
    if (context.place.isInAgentsFolder())
        found.severity = Severity::Error;
    else if (!speaksToAnAgent(syntax.text()))
        found.severity = Severity::Hint;
    const QString name = nameFromFile(context);
    if (!name.isEmpty())
        addFix(found, FixSafety::Review, setField(context.definition, u"name"_s, FieldValue::ofText(name)),
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Insert a frontmatter with the name “%1”"), {name});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW105
