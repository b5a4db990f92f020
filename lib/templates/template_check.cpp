// SPDX-License-Identifier: MIT
#include <agentwright/templates/template_check.h>

#include "template_program.h"

#include <agentwright/syntax/document_syntax.h>
#include <agentwright/templates/template_expander.h>

#include <QSet>
#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

void collectNames(const TemplateNodes &nodes, QSet<QString> &names)
{
    for (const TemplateNode &node : nodes) {
        if (node.kind == TemplateNode::Kind::Value || node.kind == TemplateNode::Kind::If
            || node.kind == TemplateNode::Kind::Each)
            names.insert(node.text);
        collectNames(node.children, names);
        collectNames(node.otherwise, names);
    }
}

class TemplateChecker
{
public:
    explicit TemplateChecker(const Template &agentTemplate)
        : m_template(agentTemplate)
        , m_lines(agentTemplate.text())
        , m_problems(agentTemplate.problems())
    { }

    QList<TemplateProblem> run()
    {
        checkParameters();
        if (m_template.isUsable() && m_template.header().kind == TemplateKind::Agent)
            checkDefinition();
        checkBody();
        std::ranges::stable_sort(m_problems, {}, [](const TemplateProblem &problem) { return problem.range.start; });
        return m_problems;
    }

private:
    void warn(const char *text, const QStringList &arguments, TextRange range)
    {
        m_problems.append({.text = text,
                           .arguments = arguments,
                           .range = range,
                           .position = m_lines.at(range.start),
                           .isError = false});
    }

    /// Where the header names the parameter.
    TextRange placeOf(const TemplateParameter &parameter) const
    {
        const qsizetype at = m_template.text().indexOf("name: "_L1 + parameter.name);
        return at < 0 ? TextRange() : TextRange(at, at + 6 + parameter.name.size());
    }

    void checkParameters()
    {
        QSet<QString> used;
        const TemplateProgram &program = m_template.program();
        collectNames(program.body, used);
        for (const TemplateEntry &entry : program.entries) {
            for (const TemplateNodes &nodes : entry.values)
                collectNames(nodes, used);
        }
        for (const TemplateParameter &parameter : m_template.header().parameters) {
            if (!used.contains(parameter.name))
                warn(QT_TRANSLATE_NOOP("Agentwright::Templates", "Nothing uses the parameter “%1”"), {parameter.name},
                     placeOf(parameter));
            // A required parameter without default waits for its value.
            const auto problem = parameter.defaultValue.isEmpty() ? std::nullopt
                                                                  : checkValue(parameter, parameter.defaultValue);
            if (problem)
                warn(QT_TRANSLATE_NOOP("Agentwright::Templates", "The default of “%1” is refused: %2"),
                     {parameter.name, message(*problem)}, placeOf(parameter));
        }
    }

    void checkDefinition()
    {
        TemplateValues filled = defaultValues(m_template);
        for (const TemplateParameter &parameter : m_template.header().parameters) {
            if (filled.value(parameter.name).isEmpty() && parameter.isRequired)
                filled.insert(parameter.name, TemplateValue::ofText(u"x"_s));
        }
        const DocumentSyntax definition = DocumentSyntax::parse(expandTemplate(m_template, filled));
        const qsizetype start = m_template.text().size() - definition.text().size();
        for (const QString &key : {u"name"_s, u"description"_s}) {
            const Entry *entry = definition.find(key);
            if (!entry || entry->data.text.trimmed().isEmpty())
                warn(QT_TRANSLATE_NOOP("Agentwright::Templates", "The definition has no “%1”"), {key},
                     {std::max<qsizetype>(start, 0), std::max<qsizetype>(start, 0)});
        }
        if (definition.textOf(definition.body()).trimmed().startsWith("---"_L1))
            warn(QT_TRANSLATE_NOOP("Agentwright::Templates",
                                   "The body begins with a rule, which some tools take for a fence"),
                 {}, {m_template.text().size(), m_template.text().size()});
    }

    void checkBody()
    {
        const qsizetype tab = m_template.text().indexOf(u'\t');
        if (tab >= 0)
            warn(QT_TRANSLATE_NOOP("Agentwright::Templates", "There are tabs in it"), {}, {tab, tab + 1});
    }

    const Template &m_template;
    LineIndex m_lines;
    QList<TemplateProblem> m_problems;
};

} // namespace

QList<TemplateProblem> checkTemplate(const Template &agentTemplate)
{
    return TemplateChecker(agentTemplate).run();
}

} // namespace Agentwright
