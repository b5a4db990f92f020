// SPDX-License-Identifier: MIT
#include "templates/starting_point.h"

#include <agentwright/base/file_text.h>
#include <agentwright/model/definition_view.h>
#include <agentwright/templates/template_maker.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

TemplateParameter nameParameter()
{
    TemplateParameter name;
    name.name = u"name"_s;
    name.label = QCoreApplication::translate("Agentwright::App::StartingPoint", "Name");
    name.help = QCoreApplication::translate("Agentwright::App::StartingPoint",
                                            "What the agent is called. Callers mention it by this name.");
    name.isRequired = true;
    name.pattern = u"(?=.{3,50}$)[a-z][a-z0-9]*(-[a-z0-9]+)*"_s;
    name.hint = QCoreApplication::translate("Agentwright::App::StartingPoint",
                                            "3 to 50 lower-case letters, digits and single hyphens");
    return name;
}

TemplateParameter descriptionParameter()
{
    TemplateParameter description;
    description.name = u"description"_s;
    description.label = QCoreApplication::translate("Agentwright::App::StartingPoint", "When to use it");
    description.help = QCoreApplication::translate(
        "Agentwright::App::StartingPoint",
        "Whoever calls agents decides by this text. Say when the agent is the right one, best with examples.");
    description.type = ParameterType::MultiLine;
    description.isRequired = true;
    return description;
}

TemplateHeader headerWith(const QList<TemplateParameter> &parameters)
{
    TemplateHeader header;
    header.id = u"starting-point"_s; // never shown, as the other texts
    header.title = header.id;
    header.summary = header.id;
    header.category = header.id;
    header.parameters = parameters;
    return header;
}

Result<Template> fromDefinition(const QString &text)
{
    QList<TemplateParameter> parameters;
    for (const ParameterProposal &proposal : proposeParameters(text)) {
        TemplateParameter parameter = proposal.parameter;
        if (parameter.name == u"name"_s) {
            parameter = nameParameter();
            parameter.defaultValue = proposal.parameter.defaultValue;
        } else {
            parameter.help = QCoreApplication::translate("Agentwright::App::StartingPoint",
                                                         "Stands in the text %1 times; say what stands there instead.")
                                 .arg(proposal.count);
        }
        parameters.append(parameter);
    }
    const Result<QString> source = makeTemplate(text, headerWith(parameters));
    if (!source)
        return source.error();
    return Template::parse(*source);
}

Template fromPrompt(QString text)
{
    // The opening mark doubled is the character itself.
    text.replace(u"⟦"_s, u"⟦⟦"_s);
    return Template::parse(templateHeaderSource(headerWith({nameParameter(), descriptionParameter()}))
                           + u"---\nname: ⟦name⟧\ndescription: ⟦description⟧\n---\n\n"_s + text.trimmed() + u'\n');
}

} // namespace

Result<Template> templateOf(const StartingPoint &start)
{
    const QString text = cleanedForDocument(start.text);
    if (!DefinitionView::parse(text).fields().isEmpty())
        return fromDefinition(text);
    return fromPrompt(text);
}

} // namespace Agentwright::App
