// SPDX-License-Identifier: MIT
#include <agentwright/rules/rule_settings.h>

#include <agentwright/rules/rule.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr std::array kTargets{
    TargetName{Target::ClaudeCode, "claude-code"_L1, "Claude Code"},
    TargetName{Target::ClaudePlugin, "claude-plugin"_L1, "Claude Code plugin"},
    TargetName{Target::AgentsJson, "agents-json"_L1, "Claude Agent SDK"},
    TargetName{Target::Copilot, "copilot"_L1, "GitHub Copilot"},
    TargetName{Target::Cursor, "cursor"_L1, "Cursor"},
    TargetName{Target::OpenCode, "opencode"_L1, "OpenCode"},
    TargetName{Target::Codex, "codex"_L1, "Codex"},
    TargetName{Target::Gemini, "gemini"_L1, "Gemini CLI"},
    TargetName{Target::Qwen, "qwen"_L1, "Qwen Code"},
    TargetName{Target::Factory, "factory"_L1, "Factory"},
    TargetName{Target::Kiro, "kiro"_L1, "Kiro"},
    TargetName{Target::Roo, "roo"_L1, "Roo Code"},
    TargetName{Target::Goose, "goose"_L1, "Goose"},
    TargetName{Target::Cline, "cline"_L1, "Cline"},
    TargetName{Target::Skill, "skill"_L1, "Agent Skills"},
};

// 64 and 1,024: agentskills.io (August 2026); 500 lines: its advice; 15,000 tokens: from there on Claude Code warns.
constexpr std::array<LimitSpec, std::size_t(Limit::Count)> kLimits{{
    {Limit::NameLength, "name-length"_L1, 64},
    {Limit::DescriptionShort, "description-short"_L1, 20},
    {Limit::DescriptionLength, "description-length"_L1, 1024},
    {Limit::DescriptionBudget, "description-budget"_L1, 15'000},
    {Limit::BodyShort, "body-short"_L1, 20},
    {Limit::BodyLines, "body-lines"_L1, 500},
    {Limit::SectionTokens, "section-tokens"_L1, 500},
    {Limit::FileSize, "file-size"_L1, 100'000},
    {Limit::Overlap, "overlap"_L1, 60},
}};

} // namespace

std::span<const TargetName> targetNames()
{
    return kTargets;
}

std::optional<Target> findTarget(QStringView id)
{
    const auto it = std::ranges::find_if(kTargets, [id](const TargetName &row) { return id == row.id; });
    return it == kTargets.end() ? std::nullopt : std::optional(it->target);
}

QLatin1StringView targetLabel(Target target)
{
    const auto it = std::ranges::find(kTargets, target, &TargetName::target);
    return it == kTargets.end() ? QLatin1StringView() : QLatin1StringView(it->label);
}

std::span<const LimitSpec> limitTable()
{
    return kLimits;
}

RuleSettings::RuleSettings()
{
    for (const LimitSpec &spec : kLimits)
        limits[std::size_t(spec.limit)] = spec.value;
}

std::optional<Severity> RuleSettings::severityFor(Target target, Severity whenChosen) const
{
    if (!targets)
        return Severity::Hint;
    return targets.testFlag(target) ? std::optional(whenChosen) : std::nullopt;
}

bool RuleSettings::isOff(const RuleSpec &rule) const
{
    const auto it = severities.constFind(&rule);
    return it == severities.constEnd() ? rule.isOptIn : !it->has_value();
}

const RuleSettings &defaultRuleSettings()
{
    static const RuleSettings settings;
    return settings;
}

} // namespace Agentwright
