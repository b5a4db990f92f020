// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::AW206 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW206",
    .name = "name-says-nothing",
    .severity = Severity::Hint,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The name fits every agent."),
    .documentation = R"(## What it finds

A name made of nothing but words such as `agent`, `assistant`, `helper`, `tool`, `utils`, `my`, `new`, `test`, `untitled`.

## Why it matters

The model and people choose an agent by its name and description. A name that says nothing of the task is passed over, and the
next such agent gets the same one.

## Example

```yaml
name: my-helper
```

## Fix

None: name the task, as in `release-note-writer`.
)",
    .evidence =
        "anthropics/claude-code: plugins/plugin-dev, agent-development (2026): warns of helper, assistant, agent, tool.",
    .kinds = kClaudeAgents,
};

bool isEmptyWord(QStringView word)
{
    static const QStringList words{u"agent"_s,  u"agents"_s,   u"subagent"_s,   u"sub"_s,     u"assistant"_s,
                                   u"helper"_s, u"bot"_s,      u"tool"_s,       u"tools"_s,   u"util"_s,
                                   u"utils"_s,  u"utility"_s,  u"my"_s,         u"new"_s,     u"the"_s,
                                   u"a"_s,      u"main"_s,     u"default"_s,    u"test"_s,    u"example"_s,
                                   u"sample"_s, u"untitled"_s, u"unnamed"_s,    u"custom"_s,  u"foo"_s,
                                   u"bar"_s,    u"temp"_s,     u"tmp"_s,        u"name"_s,    u"stuff"_s,
                                   u"thing"_s,  u"misc"_s,     u"general"_s,    u"generic"_s, u"common"_s,
                                   u"worker"_s, u"expert"_s,   u"specialist"_s, u"ai"_s};
    return words.contains(word, Qt::CaseInsensitive)
           || std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const QString name = context.definition.name();
    if (!hasHeader(context) || name.trimmed().isEmpty())
        return;
    static const QRegularExpression separator(u"[-_ .]+"_s);
    const QStringList words = name.split(separator, Qt::SkipEmptyParts);
    if (words.isEmpty() || !std::all_of(words.begin(), words.end(), isEmptyWord))
        return;
    sink.report(fieldRange(context, u"name"),
                QT_TRANSLATE_NOOP("Agentwright::Rules", "The name “%1” fits every agent: it should name the task"),
                {excerpt(name)});
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW206
