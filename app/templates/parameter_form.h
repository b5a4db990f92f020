// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/templates/template_expander.h>

#include <QList>
#include <QScrollArea>

namespace Agentwright::App {

class ParameterField;

/// The parameters of one template, to be filled in.
class ParameterForm : public QScrollArea
{
    Q_OBJECT
public:
    explicit ParameterForm(QWidget *parent = nullptr);

    /// Begins anew, with the defaults.
    void setTemplate(const Template &content);
    TemplateValues values() const;
    /// Shown at their fields, as soon as the user has been there.
    void showProblems(const QList<ValueProblem> &problems);
    /// Shows them all, the user been there or not, and goes to the first.
    void insistOn(const QList<ValueProblem> &problems);
    void focusFirst();
    /// Tab goes from that widget to the first field, also when the fields are made anew.
    void followInTabOrder(QWidget *before);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

private:
    void show(const QList<ValueProblem> &problems, bool alsoUntouched);

    QList<ParameterField *> m_fields;
    QList<ValueProblem> m_problems;
    QWidget *m_before = nullptr;
};

} // namespace Agentwright::App
