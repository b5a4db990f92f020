// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <agentwright/model/edit_builder.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::AW117 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW117",
    .name = "literal-backslash-n",
    .severity = Severity::Warning,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The description spells line ends as backslash and n."),
    .documentation = R"(## What it finds

The two characters `\n` in the description, as the value is after YAML: unquoted, in single quotes, or as `\\n` in double quotes.
A real line end in double quotes (`"…\n…"`) is none of these.

- *Warning* inside a path of Windows (`C:\new`): Claude Code breaks it in two.
- Otherwise a *hint*, or a *warning* where the project is meant for other tools than Claude Code.

## Why it matters

Claude Code reads a line end whatever the quoting; all other tools show the two characters. A generator writes them, so one in
twenty published agents has them.

## Example

```yaml
description: Use this agent when code is ready.\n\nExamples:\n- after a feature
```

## Fix

Writes real line ends, or slashes in the path. *To be looked at*: the description becomes a block of several lines.
)",
    .evidence =
        "Measured with Claude Code 2.1.329, VS Code 1.138, Copilot CLI 1.0.102 and Qwen Code 0.24.4 (November 2026). 39 of 812 "
        "public agents.",
};

/// A path of Windows that holds backslash-n.
TextRange findPath(const QString &value)
{
    static const QRegularExpression path(u"(?<![\\w\\\\])[A-Za-z]:(?:\\\\[\\w .-]*)*?\\\\n\\w[\\w.\\\\-]*"_s);
    const QRegularExpressionMatch match = path.match(value);
    return match.hasMatch() ? TextRange{match.capturedStart(), match.capturedEnd()} : TextRange{};
}

/// A doubled backslash in front of an n is no line end.
QString withLineEnds(const QString &value)
{
    QString text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool isDoubled = i > 0 && value[i - 1] == u'\\';
        if (value[i] == u'\\' && !isDoubled && i + 1 < value.size() && value[i + 1] == u'n') {
            text += u'\n';
            ++i;
        } else {
            text += value[i];
        }
    }
    return text;
}

/// A block of several lines in a frontmatter that Claude Code has to read tolerantly would hide the file from it.
bool staysReadable(const DocumentSyntax &syntax)
{
    return firstStrayLine(syntax) == syntax.text().size()
           && std::all_of(syntax.entries().begin(), syntax.entries().end(), [](const Entry &entry) {
                  return entry.reading == ValueReading::Exact || entry.keyText == u"description";
              });
}

void reportPath(const RuleContext &context, const QString &value, TextRange path, DiagnosticSink &sink)
{
    Diagnostic &found = sink.report(fieldRange(context, u"description", path),
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "Claude Code reads the \\n in “%1” as a line end"),
                                    {excerpt(path.in(value))});
    QString fixed = value;
    fixed.replace(path.start, path.length(), path.in(value).toString().replace(u'\\', u'/'));
    addFix(found, FixSafety::Review, setDescription(context.definition, fixed),
           QT_TRANSLATE_NOOP("Agentwright::Rules", "Write the path with slashes"));
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const QString value = context.definition.description();
    qsizetype at = value.indexOf("\\n"_L1);
    if (at < 0 || !hasHeader(context))
        return;
    const TextRange path = findPath(value);
    if (!path.isEmpty()) {
        reportPath(context, value, path, sink);
        return;
    }
    const QString fixed = withLineEnds(value);
    if (fixed == value)
        return;
    at = std::mismatch(value.begin(), value.end(), fixed.begin(), fixed.end()).first - value.begin();
    Diagnostic &found = sink.report(fieldRange(context, u"description", {at, at + 2}),
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "Claude Code reads \\n as a line end here, other tools as the two "
                                                      "characters"));
    const Targets others = context.settings.targets & ~(Target::ClaudeCode | Target::ClaudePlugin | Target::AgentsJson);
    if (!others)
        found.severity = Severity::Hint;
    if (staysReadable(context.syntax()))
        addFix(found, FixSafety::Review, setField(context.definition, u"description"_s, FieldValue::ofText(fixed)),
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Write real line ends"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW117
