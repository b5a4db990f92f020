// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>

#include <QLatin1StringView>
#include <QStringView>

#include <array>

namespace Agentwright {

/// What the `model` field of Claude Code takes by name (docs and measured on 2.1.329), the ones people use first. A full model
/// id is accepted too, and any other text is passed on verbatim. Aliases move to newer models, so a file keeps the alias.
inline constexpr std::array<QLatin1StringView, 10> kModelAliases{
    QLatin1StringView("inherit"),  QLatin1StringView("sonnet"),  QLatin1StringView("opus"),
    QLatin1StringView("haiku"),    QLatin1StringView("fable"),   QLatin1StringView("best"),
    QLatin1StringView("opusplan"), QLatin1StringView("default"), QLatin1StringView("sonnet[1m]"),
    QLatin1StringView("opus[1m]"),
};

/// Whose model a name stands for.
enum class ModelNameKind {
    Inherit, ///< "inherit": that of the main conversation
    Alias, ///< one of kModelAliases, in any case
    ClaudeId, ///< "claude-sonnet-4-5-20250929", also behind a provider ("us.anthropic.claude-…", "anthropic/claude-…")
    OtherVendor, ///< "gpt-5", "gemini-2.5-pro", …: Claude Code passes it on and the call fails
    Unknown,
};

AGENTWRIGHT_EXPORT ModelNameKind modelNameKind(QStringView name);
/// The alias as the table spells it for a name that differs from it by case or one slip ("Sonnet", "sonet"); else empty.
AGENTWRIGHT_EXPORT QLatin1StringView nearestModelAlias(QStringView name);

} // namespace Agentwright
