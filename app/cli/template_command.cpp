// SPDX-License-Identifier: MIT
#include "command.h"
#include "console.h"
#include "definition_file.h"

#include <agentwright/rules/runner.h>
#include <agentwright/templates/template_check.h>
#include <agentwright/templates/template_expander.h>
#include <agentwright/templates/template_store.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

struct TemplateFinding {
    QString severity;
    LineColumn position;
    QString message;
    QString code; ///< of a rule, when the finding is about the definition that the default values give
};

QList<TemplateFinding> findingsIn(const Template &checked)
{
    QList<TemplateFinding> findings;
    for (const TemplateProblem &problem : checkTemplate(checked))
        findings.append({problem.isError ? u"error"_s : u"warning"_s, problem.position, message(problem), {}});
    if (!checked.isUsable() || checked.header().kind != TemplateKind::Agent || !checkValues(checked, {}).isEmpty())
        return findings;
    const DefinitionView view = DefinitionView::parse(expandTemplate(checked, {}));
    for (const Diagnostic &diagnostic : runRules({.definition = view, .format = {}, .place = {}}))
        findings.append(
            {severityName(diagnostic.severity), {}, message(diagnostic), QLatin1StringView(diagnostic.rule->code)});
    return findings;
}

QString toText(const QString &path, const TemplateFinding &finding)
{
    const QString text = finding.code.isEmpty()
                             ? finding.message
                             : cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "with its default values: %1 [%2]"),
                                       {finding.message, finding.code});
    return u"%1:%2:%3: "_s.arg(path).arg(finding.position.line).arg(finding.position.column) + finding.severity
           + u": "_s + text + u'\n';
}

QJsonObject toJson(const TemplateFinding &finding)
{
    return {{u"severity"_s, finding.severity},
            {u"line"_s, finding.position.line},
            {u"column"_s, finding.position.column},
            {u"message"_s, finding.message},
            {u"code"_s, finding.code}};
}

} // namespace

int runTemplate(const QStringList &arguments, Console &console)
{
    CommandParser parser("template", {{u"format"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "How it is written")),
                                       u"text|json"_s, u"text"_s}});
    if (!parser.parse(arguments, 2, 10'000, console))
        return parser.exitCode();
    const auto format = parser.choice(u"format"_s, console);
    if (!format)
        return Failed;
    if (parser.positional().first() != u"check") {
        console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "“template” knows “check” only, not “%1”"),
                             {parser.positional().first()}));
        return Failed;
    }
    QJsonArray files;
    bool hasFindings = false;
    for (const QString &path : parser.positional().sliced(1)) {
        const std::optional<DefinitionFile> file = openDefinition(path, console);
        if (!file)
            continue;
        const Template checked = Template::parse(file->definition.text());
        QJsonArray list;
        for (const TemplateFinding &finding : findingsIn(checked)) {
            hasFindings = true;
            list.append(toJson(finding));
            if (*format == u"text")
                console.print(toText(path, finding));
        }
        files.append(QJsonObject{{u"path"_s, path},
                                 {u"id"_s, checked.header().id},
                                 {u"usable"_s, checked.isUsable()},
                                 {u"findings"_s, list}});
    }
    if (*format == u"json")
        console.printBytes(QJsonDocument(QJsonObject{{u"files"_s, files}}).toJson());
    return console.hasFailed() ? Failed : hasFindings ? Findings : Fine;
}

} // namespace Agentwright::App
