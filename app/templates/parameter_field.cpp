// SPDX-License-Identifier: MIT
#include "templates/parameter_field.h"

#include "widgets/growing_text_edit.h"
#include "widgets/quiet_wheel.h"
#include "widgets/theme_icon.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

static QString withoutMnemonics(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

static QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

ParameterField::ParameterField(const TemplateParameter &parameter, QWidget *parent)
    : QWidget(parent)
    , m_parameter(parameter)
    , m_help(templateText(parameter.help))
    , m_input(makeInput())
    , m_problem(new QWidget(this))
    , m_problemText(plainLabel({}, m_problem))
{
    const QString name = parameter.label.isEmpty() ? parameter.name : templateText(parameter.label);
    m_input->setObjectName(u"parameter_"_s + parameter.name);
    m_input->setAccessibleName(name);
    m_input->setAccessibleDescription(m_help);
    m_input->installEventFilter(this);
    m_problemText->setObjectName(u"problem_"_s + parameter.name);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    if (parameter.type != ParameterType::Flag) { // a flag is its own label
        auto *label = plainLabel(withoutMnemonics(parameter.isRequired ? tr("%1 *").arg(name) : name), this);
        label->setBuddy(m_input);
        layout->addWidget(label);
    }
    layout->addWidget(m_input);
    auto *problemLayout = new QHBoxLayout(m_problem);
    problemLayout->setContentsMargins({});
    auto *icon = new QLabel(m_problem);
    const int size = fontMetrics().height();
    icon->setPixmap(themeIcon(u"dialog-error"_s).pixmap(size, size));
    icon->setAccessibleName(tr("Error"));
    problemLayout->addWidget(icon, 0, Qt::AlignTop);
    problemLayout->addWidget(m_problemText, 1);
    layout->addWidget(m_problem);
    m_problem->hide();
    if (!m_help.isEmpty()) {
        QLabel *help = plainLabel(m_help, this);
        QFont small = help->font();
        small.setPointSizeF(small.pointSizeF() * 0.9);
        help->setFont(small);
        help->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(help);
    }
}

QWidget *ParameterField::makeInput()
{
    switch (m_parameter.type) {
    case ParameterType::Text: {
        auto *line = new QLineEdit(m_parameter.defaultValue.text, this);
        connect(line, &QLineEdit::textChanged, this, &ParameterField::touch);
        return line;
    }
    case ParameterType::Flag: {
        auto *box = new QCheckBox(withoutMnemonics(templateText(m_parameter.label)), this);
        box->setChecked(!m_parameter.defaultValue.isEmpty());
        connect(box, &QCheckBox::toggled, this, &ParameterField::touch);
        return box;
    }
    case ParameterType::Choice:
        return makeChoice();
    case ParameterType::MultiLine:
    case ParameterType::List:
        return makeTextBox();
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

QWidget *ParameterField::makeChoice()
{
    auto *box = new QComboBox(this);
    ignoreWheelWithoutFocus(box); // who scrolls the form means no field
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a long choice makes no wide form
    box->setMinimumContentsLength(12);
    if (!m_parameter.isRequired || m_parameter.defaultValue.isEmpty())
        box->addItem(tr("(none)"), QString());
    for (const ParameterChoice &choice : m_parameter.choices)
        box->addItem(choice.label.isEmpty() ? choice.value : templateText(choice.label), choice.value);
    box->setCurrentIndex(std::max(0, box->findData(m_parameter.defaultValue.text)));
    connect(box, &QComboBox::currentIndexChanged, this, &ParameterField::touch);
    return box;
}

QWidget *ParameterField::makeTextBox()
{
    const bool isList = m_parameter.type == ParameterType::List;
    auto *box = new GrowingTextEdit(this);
    box->setPlaceholderText(isList ? tr("One a line") : QString());
    box->setPlainText(isList ? m_parameter.defaultValue.items.join(u'\n') : m_parameter.defaultValue.text);
    // Also emitted for changes of formats; then the preview comes out the same.
    connect(box, &QPlainTextEdit::textChanged, this, &ParameterField::touch);
    return box;
}

TemplateValue ParameterField::value() const
{
    if (const auto *line = qobject_cast<const QLineEdit *>(m_input))
        return templateValueFromInput(m_parameter, line->text());
    if (const auto *box = qobject_cast<const QCheckBox *>(m_input))
        return TemplateValue::ofFlag(box->isChecked());
    if (const auto *choice = qobject_cast<const QComboBox *>(m_input))
        return TemplateValue::ofText(choice->currentData().toString());
    return templateValueFromInput(m_parameter, static_cast<const GrowingTextEdit *>(m_input)->text());
}

void ParameterField::showProblem(const QString &problem)
{
    if (m_problemText->text() == problem && m_problem->isHidden() == problem.isEmpty())
        return;
    m_problemText->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_input->setAccessibleDescription(problem.isEmpty() ? m_help : problem + u' ' + m_help);
}

void ParameterField::touch()
{
    m_isTouched = true;
    Q_EMIT changed();
}

bool ParameterField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::FocusOut && !m_isTouched) {
        m_isTouched = true;
        Q_EMIT touched();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Agentwright::App
