// SPDX-License-Identifier: MIT
#include "command.h"
#include "console.h"
#include "definition_file.h"

#include <agentwright/base/file_text.h>
#include <agentwright/io/file_store.h>
#include <agentwright/model/definition_view.h>
#include <agentwright/templates/template_expander.h>
#include <agentwright/templates/template_store.h>
#include <agentwright/workspace/template_folders.h>

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QString defaultText(const TemplateParameter &parameter)
{
    if (parameter.type == ParameterType::Flag)
        return parameter.defaultValue.isEmpty() ? u"false"_s : u"true"_s;
    return parameter.type == ParameterType::List ? parameter.defaultValue.items.join(u" | "_s)
                                                 : parameter.defaultValue.text;
}

QString parameterToText(const TemplateParameter &parameter)
{
    QStringList lines{parameter.name + (parameter.isRequired ? u" *"_s : QString())};
    lines += u"    "_s + parameter.label + u". "_s + parameter.help;
    for (const ParameterChoice &choice : parameter.choices)
        lines += u"    %1: %2"_s.arg(choice.value, choice.label);
    if (!parameter.hint.isEmpty())
        lines += u"    "_s + parameter.hint;
    if (const QString text = defaultText(parameter); !text.isEmpty())
        lines += u"    = "_s + text;
    return lines.join(u'\n') + u'\n';
}

void listParameters(const Template &chosen, bool asJson, Console &console)
{
    QJsonArray list;
    for (const TemplateParameter &parameter : chosen.header().parameters) {
        if (!asJson)
            console.print(parameterToText(parameter));
        list.append(parameterToJson(parameter));
    }
    if (asJson)
        console.printBytes(
            QJsonDocument(QJsonObject{{u"template"_s, chosen.header().id}, {u"parameters"_s, list}}).toJson());
}

/// "name=value" words. Several for one list parameter add up; an empty one empties it.
TemplateValues valuesFrom(const Template &chosen, const QStringList &words, Console &console)
{
    TemplateValues values;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.first(std::max<qsizetype>(equals, 0));
        const TemplateParameter *parameter = chosen.parameter(name);
        if (!parameter) {
            console.fail(
                cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                          "--set takes PARAMETER=VALUE with a parameter of the template, not “%1”"),
                        {equals < 0 ? word : name}));
            continue;
        }
        TemplateValue value = templateValueFromInput(*parameter, word.sliced(equals + 1));
        if (parameter->type == ParameterType::List && values.contains(name) && !value.items.isEmpty())
            value.items = values[name].items + value.items;
        values.insert(name, value);
    }
    return values;
}

void reportProblems(const QList<ValueProblem> &problems, bool asJson, Console &console)
{
    QJsonArray list;
    for (const ValueProblem &problem : problems) {
        list.append(QJsonObject{{u"parameter"_s, problem.parameter}, {u"message"_s, message(problem)}});
        console.fail(problem.parameter + u": "_s + message(problem));
    }
    if (asJson)
        console.printBytes(QJsonDocument(QJsonObject{{u"problems"_s, list}}).toJson());
}

int writeDefinition(const QString &text, const QString &path, const QString &id, bool asJson, Console &console)
{
    if (!path.isEmpty()) {
        const Result<QByteArray> bytes = encodeText(text, {});
        if (const QString folder = QFileInfo(path).absolutePath(); !QDir().mkpath(folder)) {
            console.fail(errorText(folder, {ErrorCode::NotWritable, {}}));
            return Failed;
        }
        const Result<FileFingerprint> saved = bytes ? createFile(path, *bytes) : bytes.error();
        if (!saved) {
            console.fail(errorText(path, saved.error()));
            return Failed;
        }
    }
    if (asJson)
        console.printBytes(QJsonDocument(QJsonObject{{u"template"_s, id},
                                                     {u"name"_s, DefinitionView::parse(text).name()},
                                                     {u"path"_s, path},
                                                     {u"text"_s, text}})
                               .toJson());
    else
        console.print(path.isEmpty() ? text
                                     : cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: written"), {path}) + u'\n');
    return Fine;
}

} // namespace

int runNew(const QStringList &arguments, Console &console)
{
    CommandParser parser("new",
                         {{{u"t"_s, u"template"_s},
                           cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "The template; “templates” lists them")),
                           u"ID"_s},
                          {u"set"_s,
                           cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                                     "Give a parameter a value; several times for the items of a list")),
                           u"PARAMETER=VALUE"_s},
                          {u"list-parameters"_s,
                           cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Say what can be set, and make nothing"))},
                          {{u"o"_s, u"output"_s},
                           cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "The file to write; it must not exist yet")),
                           u"FILE"_s},
                          {u"format"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "How it is written")),
                           u"text|json"_s, u"text"_s}});
    if (!parser.parse(arguments, 0, 0, console))
        return parser.exitCode();
    const auto format = parser.choice(u"format"_s, console);
    if (!format)
        return Failed;
    const bool asJson = *format == u"json";
    const TemplateStore store(allTemplates(QDir::currentPath()).sources);
    const QString id = parser.value(u"template"_s);
    const StoredTemplate *stored = store.find(id);
    if (!stored) {
        console.fail(id.isEmpty() ? cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                                              "--template is missing; “templates” lists them"))
                                  : cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "there is no template “%1”"), {id}));
        return Failed;
    }
    const Template &chosen = stored->content;
    if (parser.has(u"list-parameters"_s)) {
        listParameters(chosen, asJson, console);
        return Fine;
    }
    const TemplateValues values = valuesFrom(chosen, parser.values(u"set"_s), console);
    const QList<ValueProblem> problems = checkValues(chosen, values);
    if (!problems.isEmpty())
        reportProblems(problems, asJson, console);
    if (console.hasFailed())
        return Failed;
    return writeDefinition(expandTemplate(chosen, values), parser.value(u"output"_s), id, asJson, console);
}

} // namespace Agentwright::App
