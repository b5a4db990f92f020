// SPDX-License-Identifier: MIT
#include "model_translation.h"

#include <agentwright/model/model_names.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

struct AliasId {
    QLatin1StringView alias;
    QLatin1StringView id;
};

/// What the aliases stood for in Claude Code 2.1.329 (measured, November 2026).
constexpr std::array kAliasIds{
    AliasId{"sonnet"_L1, "claude-sonnet-5-5"_L1},
    AliasId{"opus"_L1, "claude-opus-5-5"_L1},
    AliasId{"haiku"_L1, "claude-haiku-5-5"_L1},
    AliasId{"fable"_L1, "claude-fable-5-2"_L1},
};

/// Empty for what is no alias of one model.
QString idOfAlias(const QString &name)
{
    const auto row = std::ranges::find(kAliasIds, name.toLower(), &AliasId::alias);
    return row == kAliasIds.end() ? QString() : row->id.toString();
}

/// The name at the target; empty when it takes none like it.
QString nameAtTarget(const QString &name, const ModelRule &rule)
{
    switch (modelNameKind(name)) {
    case ModelNameKind::Inherit:
        return rule.takesInherit ? u"inherit"_s : QString();
    case ModelNameKind::Alias:
        return rule.aliases.toString().split(u' ').contains(name.toLower()) ? name.toLower() : QString();
    case ModelNameKind::ClaudeId:
        if (!rule.takesClaudeIds)
            return {};
        if (!rule.idPrefix.isEmpty() && name.startsWith(rule.idPrefix))
            return name;
        return name.startsWith("claude-"_L1) ? rule.idPrefix + name : QString();
    case ModelNameKind::OtherVendor:
        return !rule.ownIds.isEmpty() && name.startsWith(rule.ownIds) ? name : QString();
    case ModelNameKind::Unknown:
        break;
    }
    return {};
}

} // namespace

QString carryModel(AgentDraft &draft, const ModelRule &rule)
{
    const QString key = u"model"_s;
    const std::optional<FieldValue> value = draft.effective(key);
    if (!value)
        return {};
    const QString name = value->text.trimmed();
    const QString id = rule.writesAliasesAsIds ? idOfAlias(name) : QString();
    const QString there = id.isEmpty() ? nameAtTarget(name, rule) : rule.idPrefix + id;
    if (!id.isEmpty())
        draft.approximate(key, FieldOutcome::Severity::Note, there,
                          QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                            "The model that “%1” stood for in Claude Code 2.1.329; %2 does not move on to "
                                            "newer ones, and needs access to Anthropic's models"),
                          {name, draft.label()});
    else if (!there.isEmpty() && modelNameKind(name) == ModelNameKind::OtherVendor)
        draft.translate(key, there,
                        QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                          "A model that %1 can run, while Claude Code fails to call it"),
                        {draft.label()});
    else if (!there.isEmpty() && there == name)
        draft.keep(key, there);
    else if (!there.isEmpty())
        draft.translate(key, there);
    else if (modelNameKind(name) == ModelNameKind::Inherit)
        draft.translate(key, {}, QT_TRANSLATE_NOOP("Agentwright::Exporting", "Is left out, which means the same"));
    else
        draft.drop(
            key, FieldOutcome::Severity::Warning,
            QT_TRANSLATE_NOOP("Agentwright::Exporting",
                              "%1 takes other names of models: the agent runs with that of its caller or the default"),
            {draft.label()});
    return there;
}

} // namespace Agentwright
