// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/rules/diagnostic.h>

#include <QFlags>
#include <QHash>
#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>
#include <span>

namespace Agentwright {

/// The tools that a definition may be meant for besides the one it is written for.
enum class Target : quint32 {
    ClaudeCode = 1 << 0,
    ClaudePlugin = 1 << 1,
    AgentsJson = 1 << 2,
    Copilot = 1 << 3,
    Cursor = 1 << 4,
    OpenCode = 1 << 5,
    Codex = 1 << 6,
    Gemini = 1 << 7,
    Qwen = 1 << 8,
    Factory = 1 << 9,
    Kiro = 1 << 10,
    Roo = 1 << 11,
    Goose = 1 << 12,
    Cline = 1 << 13,
    Skill = 1 << 14,
};
Q_DECLARE_FLAGS(Targets, Target)
Q_DECLARE_OPERATORS_FOR_FLAGS(Targets)

struct TargetName {
    Target target = Target::ClaudeCode;
    QLatin1StringView id; ///< as the command line and .agentwright.yaml name it
    const char *label = ""; ///< a product name, not translated
};

/// All targets in the order of lists.
AGENTWRIGHT_EXPORT std::span<const TargetName> targetNames();
/// By id, exactly.
AGENTWRIGHT_EXPORT std::optional<Target> findTarget(QStringView id);
AGENTWRIGHT_EXPORT QLatin1StringView targetLabel(Target target);

/// Figures that a project may set to its own taste.
enum class Limit {
    NameLength, ///< longest name, characters
    DescriptionShort, ///< a description with fewer characters cannot say when to call the agent
    DescriptionLength, ///< longest description, characters
    DescriptionBudget, ///< estimated tokens of all descriptions of a set together
    BodyShort, ///< a prompt with fewer characters says nothing
    BodyLines, ///< longest prompt, lines
    SectionTokens, ///< longest section of a prompt, estimated tokens
    FileSize, ///< largest file, bytes of UTF-8
    Overlap, ///< descriptions that share more than this (per cent) compete
    Count
};

struct LimitSpec {
    Limit limit = Limit::NameLength;
    QLatin1StringView key; ///< in .agentwright.yaml
    qsizetype value = 0; ///< where nothing is set
};
AGENTWRIGHT_EXPORT std::span<const LimitSpec> limitTable();

/// What a project wants of the rules. A value; the default one is what a program uses without any configuration.
struct AGENTWRIGHT_EXPORT RuleSettings {
    /// Empty: nobody chose. What concerns one tool only is then a hint at most.
    Targets targets;
    /// Rules with another severity than their own; nullopt: off.
    QHash<const RuleSpec *, std::optional<Severity>> severities;
    std::array<qsizetype, std::size_t(Limit::Count)> limits;

    RuleSettings();

    /// The severity of a finding that concerns only that tool: a hint where nobody chose targets, nullopt (no finding) where
    /// others were chosen.
    std::optional<Severity> severityFor(Target target, Severity whenChosen) const;
    qsizetype limit(Limit which) const { return limits[std::size_t(which)]; }
    bool isOff(const RuleSpec &rule) const;

    friend bool operator==(const RuleSettings &, const RuleSettings &) = default;
};

/// Lives as long as the program.
AGENTWRIGHT_EXPORT const RuleSettings &defaultRuleSettings();

} // namespace Agentwright
