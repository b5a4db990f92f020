// SPDX-License-Identifier: MIT
#include "command.h"
#include "console.h"
#include "definition_file.h"

#include <agentwright/templates/template_store.h>
#include <agentwright/workspace/template_folders.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QByteArray toJson(const TemplateStore &store, const QList<UnreadableTemplate> &unreadable)
{
    QJsonArray templates;
    for (const StoredTemplate &stored : store.all())
        templates.append(storedTemplateToJson(stored));
    QJsonArray refused;
    for (const UnreadableTemplate &file : unreadable)
        refused.append(QJsonObject{{u"path"_s, file.path}, {u"message"_s, errorText(file.path, file.error)}});
    return QJsonDocument(QJsonObject{{u"templates"_s, templates}, {u"unreadable"_s, refused}}).toJson();
}

QString toText(const TemplateStore &store, TemplateKind kind)
{
    QString text;
    for (const StoredTemplate *stored : store.usable(kind)) {
        const TemplateHeader &header = stored->content.header();
        text += u"  %1  %2"_s.arg(header.id, -22).arg(header.summary);
        text += stored->origin == TemplateOrigin::BuiltIn ? u"\n"_s
                                                          : u" [%1]\n"_s.arg(templateOriginName(stored->origin));
    }
    return text;
}

} // namespace

int runTemplates(const QStringList &arguments, Console &console)
{
    CommandParser parser("templates", {{u"format"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "How it is written")),
                                        u"text|json"_s, u"text"_s}});
    if (!parser.parse(arguments, 0, 0, console))
        return parser.exitCode();
    const auto format = parser.choice(u"format"_s, console);
    if (!format)
        return Failed;
    const TemplateFiles files = allTemplates(QDir::currentPath());
    const TemplateStore store(files.sources);
    if (*format == u"json") {
        console.printBytes(toJson(store, files.unreadable));
        return Fine;
    }
    console.print(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Agents:")) + u'\n'
                  + toText(store, TemplateKind::Agent));
    console.print(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Blocks:")) + u'\n'
                  + toText(store, TemplateKind::Block));
    for (const StoredTemplate *broken : store.broken()) {
        const QList<TemplateProblem> &problems = broken->content.problems();
        const auto error = std::ranges::find_if(problems, &TemplateProblem::isError);
        console.print(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Not usable: %1:%2: %3"),
                              {broken->path, QString::number(error->position.line), message(*error)})
                      + u'\n');
    }
    for (const UnreadableTemplate &file : files.unreadable)
        console.print(
            cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Not usable: %1"), {errorText(file.path, file.error)})
            + u'\n');
    return Fine;
}

} // namespace Agentwright::App
