// SPDX-License-Identifier: MIT
#include <agentwright/base/message_text.h>
#include <agentwright/templates/template_expander.h>

#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

using Verdict = std::optional<std::pair<const char *, QStringList>>;

/// Characters that some YAML reader refuses, that a text document cannot hold, or that no file can: see text_format.h.
bool isImpossible(QStringView text, bool mayHaveLines)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (mayHaveLines && (c == u'\n' || c == u'\t'))
            continue;
        if (c.category() == QChar::Other_Control || c == QChar::ParagraphSeparator || c == QChar::LineSeparator
            || c == QChar::ByteOrderMark)
            return true;
        char32_t code = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            code = QChar::surrogateToUcs4(c, text[++i]);
        if (QChar::isNonCharacter(code) || QChar::isSurrogate(code))
            return true;
    }
    return false;
}

bool opensCodeBlock(QStringView line)
{
    const QStringView content = line.trimmed();
    return content.startsWith("```"_L1) || content.startsWith("~~~"_L1);
}

Verdict checkText(const TemplateParameter &parameter, const QString &text)
{
    const bool mayHaveLines = parameter.type == ParameterType::MultiLine;
    if (!mayHaveLines && text.contains(u'\n'))
        return {{QT_TRANSLATE_NOOP("Agentwright::Templates", "“%1” is one line"), {parameter.label}}};
    if (isImpossible(text, mayHaveLines))
        return {{QT_TRANSLATE_NOOP("Agentwright::Templates", "“%1” holds a character that cannot stand in a definition"),
                 {parameter.label}}};
    if (!mayHaveLines && opensCodeBlock(text))
        return {{QT_TRANSLATE_NOOP("Agentwright::Templates", "“%1” would open a code block"), {parameter.label}}};
    if (parameter.pattern.isEmpty() || text.isEmpty())
        return {};
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(parameter.pattern),
                                     QRegularExpression::UseUnicodePropertiesOption);
    if (pattern.match(text).hasMatch())
        return {};
    if (parameter.hint.isEmpty())
        return {{QT_TRANSLATE_NOOP("Agentwright::Templates", "“%1” does not match %2"),
                 {parameter.label, parameter.pattern}}};
    return {{QT_TRANSLATE_NOOP("Agentwright::Templates", "“%1”: %2"), {parameter.label, parameter.hint}}};
}

Verdict checkAny(const TemplateParameter &parameter, const TemplateValue &value)
{
    const bool isBlank = value.items.isEmpty() && value.text.trimmed().isEmpty();
    if (parameter.isRequired && isBlank && parameter.type != ParameterType::Flag)
        return {{QT_TRANSLATE_NOOP("Agentwright::Templates", "“%1” is required"), {parameter.label}}};
    switch (parameter.type) {
    case ParameterType::Flag:
        if (value != TemplateValue::ofFlag(true) && value != TemplateValue::ofFlag(false))
            return {{QT_TRANSLATE_NOOP("Agentwright::Templates", "“%1” is true or false"), {parameter.label}}};
        return {};
    case ParameterType::Choice:
        if (!value.text.isEmpty()
            && std::ranges::find(parameter.choices, value.text, &ParameterChoice::value) == parameter.choices.end()) {
            QStringList choices;
            for (const ParameterChoice &choice : parameter.choices)
                choices += choice.value;
            return {{QT_TRANSLATE_NOOP("Agentwright::Templates", "“%1” is one of %2"),
                     {parameter.label, choices.join(", "_L1)}}};
        }
        return {};
    case ParameterType::List:
        for (const QString &item : value.items) {
            if (item.trimmed().isEmpty())
                return {{QT_TRANSLATE_NOOP("Agentwright::Templates", "“%1” has an empty item"), {parameter.label}}};
            if (Verdict verdict = checkText(parameter, item))
                return verdict;
        }
        return {};
    case ParameterType::Text:
    case ParameterType::MultiLine:
        return checkText(parameter, value.text);
    }
    return {};
}

} // namespace

QString message(const ValueProblem &problem)
{
    QStringList arguments; // labels and hints among them
    for (const QString &argument : problem.arguments)
        arguments.append(templateText(argument));
    return messageText("Agentwright::Templates", problem.text, arguments);
}

QString message(const TemplateProblem &problem)
{
    return messageText("Agentwright::Templates", problem.text, problem.arguments);
}

std::optional<ValueProblem> checkValue(const TemplateParameter &parameter, const TemplateValue &value)
{
    const Verdict verdict = checkAny(parameter, value);
    if (!verdict)
        return {};
    return ValueProblem{parameter.name, verdict->first, verdict->second};
}

QList<ValueProblem> checkValues(const Template &agentTemplate, const TemplateValues &values)
{
    QList<ValueProblem> problems;
    for (const TemplateParameter &parameter : agentTemplate.header().parameters) {
        if (const auto problem = checkValue(parameter, values.value(parameter.name, parameter.defaultValue)))
            problems.append(*problem);
    }
    QStringList names = values.keys();
    names.sort();
    for (const QString &name : names) {
        if (!agentTemplate.parameter(name))
            problems.append(
                {name, QT_TRANSLATE_NOOP("Agentwright::Templates", "There is no parameter called “%1”"), {name}});
    }
    return problems;
}

TemplateValue templateValueFromInput(const TemplateParameter &parameter, const QString &input)
{
    QString text = input;
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (parameter.type == ParameterType::List) {
        QStringList items;
        for (const QString &line : text.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                items += line.trimmed();
        }
        return TemplateValue::ofItems(items);
    }
    if (parameter.type == ParameterType::Flag) {
        const QString word = text.trimmed().toLower();
        if (QStringList{u"true"_s, u"yes"_s, u"on"_s, u"1"_s}.contains(word))
            return TemplateValue::ofFlag(true);
        if (QStringList{u"false"_s, u"no"_s, u"off"_s, u"0"_s, u""_s}.contains(word))
            return TemplateValue::ofFlag(false);
    }
    return TemplateValue::ofText(text);
}

TemplateValues defaultValues(const Template &agentTemplate)
{
    TemplateValues values;
    for (const TemplateParameter &parameter : agentTemplate.header().parameters)
        values.insert(parameter.name, parameter.defaultValue);
    return values;
}

} // namespace Agentwright
