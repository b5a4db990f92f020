// SPDX-License-Identifier: MIT
#include "field_choice.h"
#include "rule_support.h"

#include <agentwright/model/model_names.h>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::AW402 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW402",
    .name = "model-of-another-vendor",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The model is one of another vendor."),
    .documentation = R"(## What it finds

A `model` that is another vendor's: `gpt-5`, `gemini-2.5-pro`, `GPT-4.1 (copilot)`.

## Why it matters

Claude Code passes the name on as it is. Unless a gateway in between knows it, the agent fails when it is called.

## Example

```yaml
model: gpt-5-mini
```

## Fix

Writes the alias that comes nearest in size, or `inherit`. *To be looked at*: it is another model.
)",
    .evidence =
        "Claude Code 2.1.329 passes any text on verbatim (measured, November 2026); code.claude.com/docs/en/model-config (August 2026).",
    .kinds = kClaudeAgents,
};

/// Words by which vendors name their small models.
constexpr std::array kSmall{"mini"_L1, "nano"_L1, "flash"_L1, "lite"_L1, "small"_L1, "haiku"_L1};

QString aliasOfLikeSize(const QString &written)
{
    const bool isSmall = std::ranges::any_of(kSmall, [&](QLatin1StringView word) {
        return written.contains(word, Qt::CaseInsensitive) && !written.contains("minimax"_L1, Qt::CaseInsensitive);
    });
    return isSmall ? u"haiku"_s : u"sonnet"_s;
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const Entry *entry = judgedEntry(context, u"model");
    if (!entry || !entry->data.isString() || modelNameKind(entry->data.text) != ModelNameKind::OtherVendor)
        return;
    Diagnostic &found = sink.report(fieldRange(context, u"model"),
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "“%1” is no model of Claude: the agent fails when it is called"),
                                    {excerpt(entry->data.text)});
    addValueFix(context, found, u"model"_s, aliasOfLikeSize(entry->data.text));
    addValueFix(context, found, u"model"_s, u"inherit"_s);
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW402
