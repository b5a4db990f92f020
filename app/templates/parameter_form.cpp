// SPDX-License-Identifier: MIT
#include "templates/parameter_form.h"

#include "templates/parameter_field.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

ParameterForm::ParameterForm(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"parameters"_s);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // tabbing goes from field to field
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTemplate({});
}

void ParameterForm::setTemplate(const Template &content)
{
    m_fields.clear();
    m_problems.clear();
    auto *fields = new QWidget(this);
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(12);
    for (const TemplateParameter &parameter : content.header().parameters) {
        auto *field = new ParameterField(parameter, fields);
        layout->addWidget(field);
        m_fields.append(field);
        connect(field, &ParameterField::changed, this, &ParameterForm::changed);
        connect(field, &ParameterField::touched, this, [this] { showProblems(m_problems); });
    }
    if (m_fields.isEmpty() && content.isUsable())
        layout->addWidget(new QLabel(tr("There is nothing to fill in."), fields));
    layout->addStretch(1);
    setWidget(fields); // deletes the one before
    updateGeometry();
    followInTabOrder(m_before);
}

/// Nothing scrolls sideways: what does not fit would be cut, and from right to left at its beginning.
QSize ParameterForm::minimumSizeHint() const
{
    const int needed = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {std::max(needed, QScrollArea::minimumSizeHint().width()), QScrollArea::minimumSizeHint().height()};
}

void ParameterForm::followInTabOrder(QWidget *before)
{
    m_before = before;
    for (const ParameterField *field : std::as_const(m_fields)) {
        if (before)
            setTabOrder(before, field->input());
        before = field->input();
    }
}

TemplateValues ParameterForm::values() const
{
    TemplateValues values;
    for (const ParameterField *field : m_fields)
        values.insert(field->parameter().name, field->value());
    return values;
}

void ParameterForm::show(const QList<ValueProblem> &problems, bool alsoUntouched)
{
    m_problems = problems;
    for (ParameterField *field : std::as_const(m_fields)) {
        const auto problem = std::ranges::find(problems, field->parameter().name, &ValueProblem::parameter);
        const bool isShown = problem != problems.end() && (alsoUntouched || field->isTouched());
        field->showProblem(isShown ? message(*problem) : QString());
    }
}

void ParameterForm::showProblems(const QList<ValueProblem> &problems)
{
    show(problems, false);
}

void ParameterForm::insistOn(const QList<ValueProblem> &problems)
{
    show(problems, true);
    for (ParameterField *field : std::as_const(m_fields)) {
        if (std::ranges::find(problems, field->parameter().name, &ValueProblem::parameter) == problems.end())
            continue;
        field->input()->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(field);
        return;
    }
}

void ParameterForm::focusFirst()
{
    if (!m_fields.isEmpty())
        m_fields.constFirst()->input()->setFocus(Qt::TabFocusReason);
}

} // namespace Agentwright::App
