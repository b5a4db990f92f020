// SPDX-License-Identifier: MIT
#include "field_choice.h"
#include "nearest_word.h"
#include "rule_support.h"

#include <agentwright/model/model_names.h>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::AW403 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW403",
    .name = "unknown-model",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Claude Code does not know the model."),
    .documentation = R"(## What it finds

A `model` that is no alias (`sonnet`, `opus`, `haiku`, `fable`, `best`, `opusplan`, `default`, `inherit`, in any case, with `[1m]`),
no full id of a Claude model, and of no other vendor that we know: slips (`sonet`), product names (`Claude Sonnet 4.5`), ids with a
point in the version as Copilot writes them, words of other products (`fast`, `auto`), a list.

## Why it matters

Claude Code passes the name on as it is, and the agent fails when it is called. A list is ignored.

## Example

```yaml
model: Claude Sonnet 4.5
```

## Fix

Writes the alias that was probably meant, or `inherit`. *To be looked at*: an alias moves to newer models.
)",
    .evidence =
        "Claude Code 2.1.329 (measured, November 2026): aliases in any case, any other text verbatim, a list ignored; code.claude.com/docs/en/model-config (August 2026).",
    .kinds = kClaudeAgents,
};

constexpr std::array kOtherWords{OtherWord{"auto"_L1, "inherit"_L1}, OtherWord{"parent"_L1, "inherit"_L1},
                                 OtherWord{"same"_L1, "inherit"_L1}, OtherWord{"fast"_L1, "haiku"_L1}};
constexpr std::array kFamilies{"sonnet"_L1, "opus"_L1, "haiku"_L1, "fable"_L1};

/// "claude-sonnet-4.5": Copilot's spelling. Behind a provider anything may be right.
bool isPointedId(const QString &model)
{
    return model.contains(u'.') && !model.contains(u'/') && !model.contains("anthropic.claude-"_L1);
}

/// "claude-sonet-4-5": a family that is nearly one of today's. A name that is like none of them may be new.
QString misspeltFamily(const QString &model)
{
    static const QStringList families(kFamilies.begin(), kFamilies.end());
    const bool hasFamily = std::ranges::any_of(kFamilies, [&](QLatin1StringView family) {
        return model.contains(family, Qt::CaseInsensitive);
    });
    if (hasFamily || !model.startsWith("claude-"_L1, Qt::CaseInsensitive))
        return {};
    for (const QString &part : model.split(u'-').sliced(1)) {
        if (const QString meant = nearestWord(part, families); !meant.isEmpty())
            return meant;
    }
    return {};
}

QString meantModel(const QString &written)
{
    if (const QString family = misspeltFamily(written); !family.isEmpty())
        return family;
    if (const QLatin1StringView alias = nearestModelAlias(written); !alias.isEmpty())
        return alias;
    for (const QLatin1StringView family : kFamilies) {
        if (written.contains(family, Qt::CaseInsensitive))
            return family;
    }
    const auto other = std::ranges::find_if(kOtherWords, [&](const OtherWord &row) {
        return written.compare(row.word, Qt::CaseInsensitive) == 0;
    });
    return other == kOtherWords.end() ? QString() : QString(other->means);
}

void report(const RuleContext &context, const QString &written, const char *message, DiagnosticSink &sink)
{
    const QString meant = meantModel(written);
    Diagnostic &found = sink.report(fieldRange(context, u"model"), message, {excerpt(written)});
    if (!meant.isEmpty())
        addValueFix(context, found, u"model"_s, meant);
    if (meant != u"inherit")
        addValueFix(context, found, u"model"_s, u"inherit"_s);
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const Entry *entry = judgedEntry(context, u"model");
    if (!entry)
        return;
    const YamlValue &model = entry->data;
    if (!model.isString()) {
        report(context, model.items.isEmpty() ? model.text : model.items.first().text,
               QT_TRANSLATE_NOOP("Agentwright::Rules", "Claude Code wants the name of one model and ignores this"),
               sink);
        return;
    }
    const ModelNameKind kind = modelNameKind(model.text);
    const bool isWrongId = kind == ModelNameKind::ClaudeId
                           && (isPointedId(model.text) || !misspeltFamily(model.text).isEmpty());
    if (model.text.trimmed().isEmpty() || (kind != ModelNameKind::Unknown && !isWrongId))
        return;
    report(context, model.text,
           QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” is no model that Claude Code knows: it is passed on as it is"),
           sink);
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW403
