// SPDX-License-Identifier: MIT
#include "name_flaws.h"
#include "rule_support.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Agentwright::AW207 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW207",
    .name = "reserved-name",
    .severity = Severity::Warning,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The name is reserved somewhere."),
    .documentation = R"(## What it finds

- The words `claude` and `anthropic`: a *hint*, a *warning* in a skill and where the project is meant for Agent Skills or a plugin. The vendor's own
  skills have them.
- `self`, `system`, `user`, `model`, `tool`, `config` and `default` for Qwen Code: a *hint*, a *warning* where it is a target.

## Why it matters

A skill or plugin that carries the vendor's name is refused when it is published. Qwen Code does not load an agent with one of its
own words for a name.

## Example

```yaml
name: claude-helper
```

## Fix

None: only you know a better name.
)",
    .evidence =
        "platform.claude.com/docs, Agent Skills, field requirements (2026): no reserved words \"anthropic\", \"claude\". "
        "QwenLM/qwen-code: packages/core/src/subagents (0.24.4, measured). 1 % of good public agents.",
    .kinds = {FileKind::Agent, FileKind::PluginAgent, FileKind::Skill},
};

bool hasVendorWord(const QString &name)
{
    static const QRegularExpression vendor(u"(?:^|[^a-z])(?:claude|anthropic)(?:[^a-z]|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return vendor.match(name).hasMatch();
}

bool isQwenWord(const QString &name)
{
    static const QStringList words{u"self"_s, u"system"_s, u"user"_s, u"model"_s, u"tool"_s, u"config"_s, u"default"_s};
    return words.contains(name);
}

void reportVendorWord(const RuleContext &context, const QString &name, DiagnosticSink &sink)
{
    if (context.kind() == FileKind::Skill) {
        sink.report(fieldRange(context, u"name"),
                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                      "The name “%1” holds a reserved word: skills and plugins of that name are refused "
                                      "on publication"),
                    {excerpt(name)});
        return;
    }
    const Target target = context.settings.targets.testFlag(Target::ClaudePlugin) ? Target::ClaudePlugin
                                                                                  : Target::Skill;
    sink.reportFor(target, fieldRange(context, u"name"),
                   QT_TRANSLATE_NOOP("Agentwright::Rules",
                                     "The name “%1” holds a reserved word: skills and plugins of that name are refused "
                                     "on publication"),
                   {excerpt(name)});
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const QString name = context.definition.name();
    if (!hasHeader(context) || name.isEmpty() || nameFlaw(name) == NameFlaw::BuiltIn)
        return;
    if (hasVendorWord(name))
        reportVendorWord(context, name, sink);
    else if (isQwenWord(name) && context.kind() != FileKind::Skill)
        sink.reportFor(Target::Qwen, fieldRange(context, u"name"),
                       QT_TRANSLATE_NOOP("Agentwright::Rules",
                                         "Qwen Code keeps the name “%1” for itself and does not load the agent"),
                       {excerpt(name)});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW207
