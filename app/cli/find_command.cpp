// SPDX-License-Identifier: MIT
#include "command.h"
#include "console.h"
#include "definition_file.h"

#include <agentwright/base/line_index.h>
#include <agentwright/workspace/library_query.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

struct FoundPlace {
    LineColumn at;
    QString line; ///< the whole line
    QString text; ///< what was found
};

QList<FoundPlace> placesIn(const DefinitionView &definition, const QList<TextRange> &ranges)
{
    const QString &text = definition.text();
    const LineIndex lines(text);
    QList<FoundPlace> places;
    for (const TextRange &range : ranges) {
        const LineColumn at = lines.at(range.start);
        places.append({at, lines.line(at.line).in(text).toString(), range.in(text).toString()});
    }
    return places;
}

/// One line of the output for each line of the file.
QString placesToText(const QString &path, const QList<FoundPlace> &places, const Console &console)
{
    QString text;
    qsizetype before = 0;
    for (const FoundPlace &place : places) {
        if (place.at.line == before)
            continue;
        before = place.at.line;
        text += console.coloured(path, Console::Colour::Bold) + u":%1:%2: "_s.arg(place.at.line).arg(place.at.column)
                + place.line + u'\n';
    }
    return text;
}

QJsonObject placesToJson(const QString &path, const QList<FoundPlace> &places)
{
    QJsonArray matches;
    for (const FoundPlace &place : places)
        matches.append(QJsonObject{{u"line"_s, place.at.line},
                                   {u"column"_s, place.at.column},
                                   {u"text"_s, place.text},
                                   {u"context"_s, place.line}});
    return {{u"path"_s, path}, {u"matches"_s, matches}};
}

} // namespace

int runFind(const QStringList &arguments, Console &console)
{
    CommandParser parser("find", {{u"format"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "How it is written")),
                                   u"text|json"_s, u"text"_s}});
    if (!parser.parse(arguments, 2, std::numeric_limits<qsizetype>::max(), console))
        return parser.exitCode();
    const auto format = parser.choice(u"format"_s, console);
    if (!format)
        return Failed;
    const LibraryQuery query = LibraryQuery::parse(parser.positional().constFirst());
    if (query.error()) {
        console.fail(
            cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "the query is wrong: %1"), {errorText(*query.error())}));
        return Failed;
    }
    QJsonArray files;
    bool hasFound = false;
    for (const QString &path : inputFiles(parser.positional().sliced(1), console)) {
        const auto file = openDefinition(path, console);
        const auto ranges = file ? query.find(file->definition, file->absolutePath()) : std::nullopt;
        if (!ranges)
            continue;
        hasFound = true;
        const QList<FoundPlace> places = placesIn(file->definition, *ranges);
        if (*format == u"json")
            files.append(placesToJson(path, places));
        else
            console.print(placesToText(path, places, console));
    }
    if (*format == u"json")
        console.printBytes(QJsonDocument(QJsonObject{{u"files"_s, files}}).toJson());
    return console.hasFailed() ? Failed : hasFound ? Fine : Findings;
}

} // namespace Agentwright::App
