// SPDX-License-Identifier: MIT
#include "model_translation.h"

#include <agentwright/model/model_names.h>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

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
    const QString there = nameAtTarget(name, rule);
    if (!there.isEmpty() && there == name)
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
