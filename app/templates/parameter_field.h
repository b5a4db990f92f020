// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/templates/template_expander.h>

#include <QWidget>

class QLabel;

namespace Agentwright::App {

/// One parameter of a template: its label, an input for its type, its help, and what is wrong with the value.
class ParameterField : public QWidget
{
    Q_OBJECT
public:
    explicit ParameterField(const TemplateParameter &parameter, QWidget *parent = nullptr);

    const TemplateParameter &parameter() const { return m_parameter; }
    TemplateValue value() const;
    QWidget *input() const { return m_input; }
    /// The user changed the value, or was in the field and left it.
    bool isTouched() const { return m_isTouched; }
    /// Plain text; none when empty.
    void showProblem(const QString &problem);

Q_SIGNALS:
    void changed();
    void touched();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeInput();
    QWidget *makeChoice();
    QWidget *makeTextBox();
    void touch();

    TemplateParameter m_parameter;
    QString m_help; ///< in the user's language
    QWidget *m_input;
    QWidget *m_problem;
    QLabel *m_problemText;
    bool m_isTouched = false;
};

} // namespace Agentwright::App
