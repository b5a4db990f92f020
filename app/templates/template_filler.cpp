// SPDX-License-Identifier: MIT
#include "templates/template_filler.h"

#include "templates/parameter_form.h"
#include "templates/text_preview.h"

namespace Agentwright::App {

TemplateFiller::TemplateFiller(ParameterForm &form, TextPreview *preview, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_preview(preview)
    , m_job(expand, [this](const Expansion &expansion) { take(expansion); }, 0)
{
    connect(&form, &ParameterForm::changed, this, [this] { m_job.schedule(request()); });
}

void TemplateFiller::setTemplate(const Template &content, const NewDefaults &defaults)
{
    m_content = content;
    m_defaults = defaults;
    m_form.setTemplate(content);
    m_job.schedule(request());
}

Expansion TemplateFiller::expand(const Request &request)
{
    return {withDefaults(expandTemplate(request.content, request.values), request.defaults),
            checkValues(request.content, request.values)};
}

TemplateFiller::Request TemplateFiller::request() const
{
    return {m_content, m_form.values(), m_defaults};
}

Expansion TemplateFiller::expansion() const
{
    return expand(request());
}

void TemplateFiller::take(const Expansion &expansion)
{
    m_form.showProblems(expansion.problems);
    if (m_preview)
        m_preview->showText(expansion.text);
    Q_EMIT expanded(expansion);
}

} // namespace Agentwright::App
