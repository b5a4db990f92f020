// SPDX-License-Identifier: MIT
#include <agentwright/templates/template_store.h>

#include "header_reader.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Agentwright {

TemplateStore::TemplateStore(const QList<TemplateSource> &sources)
{
    for (const TemplateSource &source : sources)
        m_all.append({.origin = source.origin, .path = source.path, .content = Template::parse(source.text)});
    std::ranges::stable_sort(m_all, {}, [](const StoredTemplate &stored) {
        const TemplateHeader &header = stored.content.header();
        return std::tuple(!stored.content.isUsable(), header.category, header.title, stored.origin);
    });
    for (StoredTemplate &stored : m_all)
        stored.isShadowed = stored.content.isUsable() && find(stored.content.header().id) != &stored;
}

QList<const StoredTemplate *> TemplateStore::usable(TemplateKind kind) const
{
    QList<const StoredTemplate *> found;
    for (const StoredTemplate &stored : m_all) {
        if (stored.content.isUsable() && !stored.isShadowed && stored.content.header().kind == kind)
            found.append(&stored);
    }
    return found;
}

QList<const StoredTemplate *> TemplateStore::broken() const
{
    QList<const StoredTemplate *> found;
    for (const StoredTemplate &stored : m_all) {
        if (!stored.content.isUsable())
            found.append(&stored);
    }
    return found;
}

const StoredTemplate *TemplateStore::find(QStringView id) const
{
    const StoredTemplate *found = nullptr;
    for (const StoredTemplate &stored : m_all) {
        if (stored.content.isUsable() && stored.content.header().id == id && (!found || stored.origin > found->origin))
            found = &stored;
    }
    return found;
}

QLatin1StringView templateOriginName(TemplateOrigin origin)
{
    switch (origin) {
    case TemplateOrigin::BuiltIn:
        return "built-in"_L1;
    case TemplateOrigin::User:
        return "user"_L1;
    case TemplateOrigin::Project:
        return "project"_L1;
    }
    return {};
}

QJsonObject parameterToJson(const TemplateParameter &parameter)
{
    QJsonValue defaultValue = parameter.defaultValue.text;
    if (parameter.type == ParameterType::List)
        defaultValue = QJsonArray::fromStringList(parameter.defaultValue.items);
    else if (parameter.type == ParameterType::Flag)
        defaultValue = !parameter.defaultValue.isEmpty();
    QJsonArray choices;
    for (const ParameterChoice &choice : parameter.choices)
        choices.append(QJsonObject{{u"value"_s, choice.value}, {u"label"_s, choice.label}});
    return {{u"name"_s, parameter.name},
            {u"label"_s, parameter.label},
            {u"help"_s, parameter.help},
            {u"type"_s, QString(parameterTypeName(parameter.type))},
            {u"default"_s, defaultValue},
            {u"required"_s, parameter.isRequired},
            {u"pattern"_s, parameter.pattern},
            {u"hint"_s, parameter.hint},
            {u"choices"_s, choices}};
}

QJsonObject templateProblemToJson(const TemplateProblem &problem)
{
    return {{u"message"_s, message(problem)},
            {u"error"_s, problem.isError},
            {u"line"_s, problem.position.line},
            {u"column"_s, problem.position.column}};
}

QJsonObject storedTemplateToJson(const StoredTemplate &stored)
{
    const TemplateHeader &header = stored.content.header();
    QJsonArray parameters;
    for (const TemplateParameter &parameter : header.parameters)
        parameters.append(parameterToJson(parameter));
    QJsonArray problems;
    for (const TemplateProblem &problem : stored.content.problems())
        problems.append(templateProblemToJson(problem));
    return {{u"id"_s, header.id},
            {u"title"_s, header.title},
            {u"summary"_s, header.summary},
            {u"kind"_s, QString(templateKindName(header.kind))},
            {u"category"_s, header.category},
            {u"tags"_s, QJsonArray::fromStringList(header.tags)},
            {u"language"_s, header.language},
            {u"origin"_s, QString(templateOriginName(stored.origin))},
            {u"path"_s, stored.path},
            {u"shadowed"_s, stored.isShadowed},
            {u"usable"_s, stored.content.isUsable()},
            {u"parameters"_s, parameters},
            {u"problems"_s, problems}};
}

} // namespace Agentwright
