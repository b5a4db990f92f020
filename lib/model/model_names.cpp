// SPDX-License-Identifier: MIT
#include <agentwright/model/model_names.h>

#include <agentwright/model/edit_distance.h>

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// How the ids and product names of other vendors' models begin or what they hold.
constexpr std::array<QLatin1StringView, 18> kOtherVendors{
    "gpt"_L1, "gemini"_L1, "grok"_L1, "qwen"_L1, "llama"_L1, "mistral"_L1, "mixtral"_L1,   "deepseek"_L1,  "codex"_L1,
    "o1"_L1,  "o3"_L1,     "o4"_L1,   "kimi"_L1, "glm"_L1,   "gemma"_L1,   "codestral"_L1, "command-r"_L1, "minimax"_L1,
};

/// "openrouter/openai/gpt-5" -> "gpt-5"
QStringView withoutProvider(QStringView name)
{
    return name.sliced(name.lastIndexOf(u'/') + 1);
}

bool startsAsWord(QStringView name, QLatin1StringView word)
{
    if (!name.startsWith(word))
        return false;
    // Two letters and a digit are too short to be the start of just anything.
    return word.size() > 2 || name.size() == word.size() || name[word.size()] == u'-';
}

} // namespace

ModelNameKind modelNameKind(QStringView name)
{
    const QString lower = name.trimmed().toString().toLower();
    if (lower == kModelAliases.front())
        return ModelNameKind::Inherit;
    if (std::ranges::any_of(kModelAliases, [&](QLatin1StringView alias) { return lower == alias; }))
        return ModelNameKind::Alias;
    const QStringView bare = withoutProvider(lower);
    if (!bare.contains(u' ') && (bare.startsWith("claude-"_L1) || bare.contains("anthropic.claude-"_L1)))
        return ModelNameKind::ClaudeId;
    if (std::ranges::any_of(kOtherVendors, [&](QLatin1StringView word) { return startsAsWord(bare, word); }))
        return ModelNameKind::OtherVendor;
    return ModelNameKind::Unknown;
}

QLatin1StringView nearestModelAlias(QStringView name)
{
    const QString lower = name.trimmed().toString().toLower();
    for (const QLatin1StringView alias : kModelAliases) {
        const qsizetype slips = std::min<qsizetype>(toleratedSlips(alias.size()), 1);
        if (editDistance(lower, QString(alias)) <= slips)
            return alias;
    }
    return {};
}

} // namespace Agentwright
