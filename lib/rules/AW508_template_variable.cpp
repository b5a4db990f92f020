// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <agentwright/base/text_search.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::AW508 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW508",
    .name = "template-variable",
    .severity = Severity::Warning,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A variable of a template was never replaced."),
    .documentation = R"(## What it finds

Outside code: `{{name}}`, `{{}}`, `${NAME}` in capitals where it is no usual variable of the shell, and `$ARGUMENTS`, which only commands and skills replace. Forms that the agent has
to fill in (below headings such as Output format, Template, Variables), quoted text and GitHub expressions (`${{ …
}}`) are no finding. Nor are the variables that Claude Code replaces in plugins.

## Why it matters

Nothing replaces them in an agent: the model reads the braces.

## Example

`You work for {{COMPANY}} and follow its rules.`

## Fix

None: write the value.
)",
    .evidence = "Claude Code documentation on sub-agents, August 2026: only plugin agents get variables "
                "replaced, all of the form `${CLAUDE_…}` and `${user_config.…}`.",
    .kinds = kClaudeAgents,
};

constexpr std::array kArguments = {"arguments"};
const PhraseSet arguments(kArguments);

bool isName(QStringView name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u' ';
    });
}

/// In capitals, and none that the shell or Claude Code has.
bool isOwnVariable(QStringView name)
{
    static constexpr std::array kUsual = {u"HOME", u"PATH", u"USER", u"PWD", u"SHELL", u"TMPDIR", u"EDITOR", u"LANG"};
    return !name.startsWith("CLAUDE_"_L1) && name.front().isUpper()
           && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isUpper() || c.isDigit() || c == u'_'; })
           && std::none_of(kUsual.begin(), kUsual.end(),
                           [name](const char16_t *usual) { return name == QStringView(usual); });
}

QList<TextRange> variables(const PromptText &prompt, const QString &prose)
{
    constexpr qsizetype kLongest = 60;
    QList<TextRange> found;
    for (qsizetype at = indexOfText(prose, u"{{"); at >= 0; at = indexOfText(prose, u"{{", at + 2)) {
        const QStringView rest = QStringView(prose).sliced(at + 2, std::min(kLongest, prose.size() - at - 2));
        const qsizetype end = rest.indexOf(u"}}");
        const bool isExpression = at > 0 && prose[at - 1] == u'$';
        if (end >= 0 && !isExpression && isName(rest.first(end)))
            found.append({at, at + 2 + end + 2});
    }
    for (qsizetype at = indexOfText(prose, u"${"); at >= 0; at = indexOfText(prose, u"${", at + 2)) {
        const QStringView rest = QStringView(prose).sliced(at + 2, std::min(kLongest, prose.size() - at - 2));
        const qsizetype end = rest.indexOf(u'}');
        if (end > 0 && isOwnVariable(rest.first(end)))
            found.append({at, at + 2 + end + 1});
    }
    for (const PhraseHit &hit : prompt.hitsOf(arguments)) {
        if (hit.range.start > 0 && prose[hit.range.start - 1] == u'$' && hit.range.in(prose) == u"ARGUMENTS")
            found.append({hit.range.start - 1, hit.range.end});
    }
    return found;
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    if (!hasPrompt(context))
        return;
    const PromptText &prompt = context.prompt();
    QList<TextRange> places = variables(prompt, prompt.prose());
    places.removeIf([&](const TextRange &place) {
        return prompt.isQuotation(place) || prompt.isInOutputForm(place.start) || prompt.isAdvisedAgainst(place.start);
    });
    reportPlaces(context, sink, places,
                 QT_TRANSLATE_NOOP("Agentwright::Rules",
                                   "Nothing replaces “%1” in an agent: the model reads it as it is"),
                 QT_TRANSLATE_NOOP(
                     "Agentwright::Rules",
                     "Nothing replaces “%1” and the other variables (%2) in an agent: the model reads them as they are"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW508
