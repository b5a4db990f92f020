// SPDX-License-Identifier: MIT
#include "command.h"
#include "console.h"
#include "definition_file.h"

#include <agentwright/readings/reading.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

struct NamedReading {
    const Reader *reader = nullptr;
    Reading reading;
};

/// The readers that are asked for, all without --as; nullopt, and reported, when one is unknown.
std::optional<QList<const Reader *>> readersFor(const QStringList &names, Console &console)
{
    if (names.isEmpty())
        return allReaders();
    QList<const Reader *> readers;
    for (const QString &name : names.join(u',').split(u',', Qt::SkipEmptyParts)) {
        const Reader *reader = findReader(name);
        if (!reader) {
            QStringList known;
            for (const Reader *each : allReaders())
                known.append(QString::fromUtf8(each->id));
            console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "No tool is called “%1”. Known: %2"),
                                 {name, known.join(", "_L1)}));
            return std::nullopt;
        }
        readers.append(reader);
    }
    return readers;
}

QString valuesToText(const Reading &reading)
{
    const auto line = [](const char *label, const QString &value) {
        return u"    "_s + cliText(label) + u": "_s + indented(value, 6) + u'\n';
    };
    QString text = line(QT_TRANSLATE_NOOP("Agentwright::Cli", "name"), reading.name)
                   + line(QT_TRANSLATE_NOOP("Agentwright::Cli", "description"), reading.description);
    text += line(QT_TRANSLATE_NOOP("Agentwright::Cli", "model"),
                 reading.model.value_or(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "inherited"))));
    const QString tools = !reading.tools             ? cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "all"))
                          : reading.tools->isEmpty() ? cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "none"))
                                                     : reading.tools->join(", "_L1);
    text += line(QT_TRANSLATE_NOOP("Agentwright::Cli", "tools"), tools);
    for (const EffectiveField &field : reading.otherFields)
        text += u"    "_s + field.key + u": "_s + indented(field.value, 6) + u'\n';
    return text;
}

QString readingToText(const NamedReading &named, const Console &console)
{
    const Reading &reading = named.reading;
    const QString label = QString::fromUtf8(named.reader->label) + u' ' + QString::fromUtf8(named.reader->version);
    const QString mark = console.coloured(reading.loads ? u"✔"_s : u"✘"_s,
                                          reading.loads ? Console::Colour::Green : Console::Colour::Red);
    QString text = u"  "_s + mark + u' ' + label + u": "_s + noteText(reading.reason) + u'\n';
    if (reading.loads)
        text += valuesToText(reading);
    for (const ReadingNote &note : reading.notes)
        text += u"    - "_s + noteText(note) + u'\n';
    return text;
}

QByteArray fileToJson(const QString &path, const QList<NamedReading> &readings)
{
    JsonWriter json;
    json.beginObject();
    json.key("path"_L1);
    json.value(path);
    json.key("readings"_L1);
    json.beginArray();
    for (const NamedReading &named : readings)
        writeReading(*named.reader, named.reading, json);
    json.endArray();
    json.endObject();
    return json.bytes();
}

QString fileToText(const QString &path, const QList<NamedReading> &readings, const Console &console)
{
    QString text = console.coloured(path, Console::Colour::Bold) + u'\n';
    for (const NamedReading &named : readings)
        text += readingToText(named, console);
    return text;
}

} // namespace

/// Ends with Findings when a tool that was asked for by name does not load one of the files.
int runExplain(const QStringList &arguments, Console &console)
{
    CommandParser parser("explain",
                         {{u"as"_s,
                           cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "only what this tool reads; may be repeated")),
                           u"TOOL,…"_s},
                          {u"format"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "How it is written")),
                           u"text|json"_s, u"text"_s}});
    if (!parser.parse(arguments, 1, std::numeric_limits<qsizetype>::max(), console))
        return parser.exitCode();
    const auto format = parser.choice(u"format"_s, console);
    const auto readers = format ? readersFor(parser.values(u"as"_s), console) : std::nullopt;
    if (!readers)
        return Failed;
    const bool isJson = *format == u"json";
    bool isRefused = false;
    QByteArray separator = "{\"files\":[";
    for (const QString &path : inputFiles(parser.positional(), console)) {
        const auto file = openText(path, console);
        if (!file)
            continue;
        const ReadingInput input(file->text, file->format, path);
        QList<NamedReading> readings;
        for (const Reader *reader : *readers) {
            readings.append({reader, reader->read(input)});
            isRefused |= !readings.last().reading.loads;
        }
        // Written file by file: descriptions come once for every tool, which adds up over a folder.
        if (isJson)
            console.printBytes(std::exchange(separator, ",\n") + fileToJson(path, readings));
        else
            console.print(fileToText(path, readings, console));
    }
    if (isJson)
        console.printBytes(separator.startsWith('{') ? separator + "]}\n" : "]}\n"_ba);
    if (console.hasFailed())
        return Failed;
    return isRefused && parser.has(u"as"_s) ? Findings : Fine;
}

} // namespace Agentwright::App
