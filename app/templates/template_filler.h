// SPDX-License-Identifier: MIT
#pragma once

#include "document/latest_job.h"
#include "templates/new_defaults.h"

#include <agentwright/templates/template_expander.h>

#include <QObject>
#include <QString>

namespace Agentwright::App {

class ParameterForm;
class TextPreview;

/// What comes out of a template, and what is wrong with the values.
struct Expansion {
    QString text;
    QList<ValueProblem> problems;
};

/// Keeps a form of parameters and a preview of the result in step; the result is made on another thread.
class TemplateFiller : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it; no preview when nullptr.
    TemplateFiller(ParameterForm &form, TextPreview *preview, QObject *parent = nullptr);

    /// The defaults go over what the template says.
    void setTemplate(const Template &content, const NewDefaults &defaults = {});
    const Template &content() const { return m_content; }
    /// Here and now, for what is in the form.
    Expansion expansion() const;

Q_SIGNALS:
    /// Form and preview show it.
    void expanded(const Agentwright::App::Expansion &expansion);

private:
    struct Request {
        Template content;
        TemplateValues values;
        NewDefaults defaults;
    };
    static Expansion expand(const Request &request);
    Request request() const;
    void take(const Expansion &expansion);

    ParameterForm &m_form;
    TextPreview *m_preview;
    Template m_content;
    NewDefaults m_defaults;
    LatestJob<Request, Expansion> m_job;
};

} // namespace Agentwright::App
