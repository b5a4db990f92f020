// SPDX-License-Identifier: MIT
#include "library_input.h"

#include "command.h"
#include "console.h"
#include "definition_file.h"
#include "ordered_work.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

struct ReadAgent {
    Result<LibraryAgent> agent;
};

ReadAgent readAgent(const QString &path, const LibraryScope &scope)
{
    const Result<QByteArray> bytes = loadBytes(path);
    if (!bytes)
        return {bytes.error()};
    const DefinitionFile file = definitionOf(path, *bytes);
    return {libraryAgentOf(file.definition, file.absolutePath(), scope)};
}

} // namespace

QString LibraryInput::label(qsizetype agent) const
{
    const QString &path = shown[agent];
    const QString &name = agents[agent].name;
    return name.isEmpty() || QFileInfo(path).completeBaseName() == name ? path : path + u" ("_s + name + u')';
}

QJsonObject LibraryInput::toJson(qsizetype agent) const
{
    return {{u"path"_s, shown[agent]}, {u"name"_s, agents[agent].name}};
}

LibraryInput readLibrary(const QStringList &paths, Console &console)
{
    const QStringList files = inputFiles(paths, console);
    ScopeFinder finder;
    QList<LibraryScope> scopes;
    for (const QString &path : files)
        scopes.append(finder.scopeOf(QDir::cleanPath(QFileInfo(path).absoluteFilePath())));
    LibraryInput library;
    qsizetype taken = 0;
    forEachInOrder(
        files.size(), [&](qsizetype i) { return readAgent(files[i], scopes[i]); },
        [&](ReadAgent read) {
            const QString &path = files[taken++];
            if (!read.agent) {
                console.fail(errorText(path, read.agent.error()));
                return;
            }
            library.agents.append(*read.agent);
            library.shown.append(path);
        });
    const auto silent = std::count_if(library.agents.begin(), library.agents.end(),
                                      [](const LibraryAgent &agent) { return !answersRequests(agent); });
    if (silent > 0)
        console.note(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "%1 of %2 files hold no agent that loads: left out"),
                             {QString::number(silent), QString::number(library.agents.size())}));
    return library;
}

std::optional<int> numberOf(const CommandParser &parser, const QString &option, int smallest, int largest,
                            Console &console)
{
    bool isNumber = false;
    const int number = parser.value(option).toInt(&isNumber);
    if (isNumber && number >= smallest && number <= largest)
        return number;
    console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "--%1 takes a number from %2 to %3, not “%4”"),
                         {option, QString::number(smallest), QString::number(largest), parser.value(option)}));
    return std::nullopt;
}

QString percentText(double part)
{
    return QString::number(int(std::lround(part * 100))) + u" %"_s;
}

} // namespace Agentwright::App
