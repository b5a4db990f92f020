// SPDX-License-Identifier: MIT
#include "check_report.h"
#include "command.h"
#include "console.h"
#include "definition_file.h"
#include "enum_words.h"

#include <agentwright/base/line_index.h>
#include <agentwright/model/trigger.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr std::array kEncodings{"UTF-8"_L1, "UTF-16LE"_L1, "UTF-16BE"_L1};
constexpr std::array kLineEnds{"LF"_L1, "CRLF"_L1, "CR"_L1};
constexpr std::array kFences{"none"_L1, "closed"_L1, "odd-closing"_L1, "unterminated"_L1};
constexpr std::array kValueKinds{"absent"_L1, "null"_L1, "text"_L1, "typed"_L1, "list"_L1, "structure"_L1};
constexpr std::array kValueReadings{"exact"_L1, "lenient"_L1, "none"_L1};

/// A list stays a list, a missing value null, everything else is shown as text.
QJsonValue valueToJson(const FieldValue &value)
{
    if (value.kind == FieldValue::Kind::List)
        return QJsonArray::fromStringList(value.items);
    return value.kind == FieldValue::Kind::Null ? QJsonValue() : QJsonValue(value.displayText());
}

QJsonArray fieldsToJson(const DefinitionView &definition, const LineIndex &lines)
{
    QJsonArray fields;
    for (const Field &field : definition.fields()) {
        const Entry &entry = *definition.entry(field);
        fields.append(QJsonObject{{u"key"_s, field.key},
                                  {u"known"_s, field.spec != nullptr},
                                  {u"kind"_s, wordOf(field.value.kind, kValueKinds)},
                                  {u"value"_s, valueToJson(field.value)},
                                  {u"reading"_s, wordOf(entry.reading, kValueReadings)},
                                  {u"editable"_s, entry.isEditable()},
                                  {u"keyRange"_s, rangeToJson(lines, entry.key)},
                                  {u"range"_s, rangeToJson(lines, entry.value)}});
    }
    return fields;
}

QJsonObject triggerToJson(const Trigger &trigger)
{
    QJsonArray examples;
    for (const ExampleBlock &example : trigger.examples) {
        QJsonArray turns;
        for (const ExampleTurn &turn : example.turns)
            turns.append(QJsonObject{{u"role"_s, turn.role}, {u"text"_s, turn.text}});
        examples.append(
            QJsonObject{{u"context"_s, example.context}, {u"turns"_s, turns}, {u"commentary"_s, example.commentary}});
    }
    return {{u"summary"_s, trigger.summary}, {u"examples"_s, examples}};
}

QJsonArray outlineToJson(const MarkdownOutline &outline, const LineIndex &lines)
{
    QJsonArray headings;
    for (const Heading &heading : outline.headings)
        headings.append(QJsonObject{{u"level"_s, heading.level},
                                    {u"title"_s, heading.title},
                                    {u"bold"_s, heading.kind == Heading::Kind::Bold},
                                    {u"range"_s, rangeToJson(lines, heading.range)}});
    return headings;
}

QJsonObject definitionToJson(const DefinitionFile &file)
{
    const DefinitionView &definition = file.definition;
    const LineIndex lines(definition.text());
    const TokenEstimate tokens = definition.tokens();
    return {{u"path"_s, file.path},
            {u"format"_s, QJsonObject{{u"encoding"_s, wordOf(file.format.encoding, kEncodings)},
                                      {u"lineEnds"_s, wordOf(file.format.lineEnding, kLineEnds)},
                                      {u"byteOrderMark"_s, file.format.hasByteOrderMark}}},
            {u"frontmatter"_s, QJsonObject{{u"fences"_s, wordOf(definition.syntax().fences(), kFences)},
                                           {u"strictYaml"_s, definition.syntax().isStrictYaml()}}},
            {u"fields"_s, fieldsToJson(definition, lines)},
            {u"trigger"_s, triggerToJson(Trigger::parse(definition.description()))},
            {u"body"_s, QJsonObject{{u"range"_s, rangeToJson(lines, definition.syntax().body())},
                                    {u"outline"_s, outlineToJson(definition.outline(), lines)}}},
            {u"size"_s, QJsonObject{{u"bytes"_s, file.bytes.size()},
                                    {u"characters"_s, definition.text().size()},
                                    {u"lines"_s, lines.lineCount()}}},
            {u"tokens"_s, QJsonObject{{u"alwaysOn"_s, tokens.alwaysOn}, {u"whenCalled"_s, tokens.whenCalled}}}};
}

QString examplesToText(const Trigger &trigger)
{
    QString text;
    for (const ExampleBlock &example : trigger.examples) {
        text += u"  - "_s + indented(example.context, 4) + u'\n';
        for (const ExampleTurn &turn : example.turns)
            text += u"    "_s + turn.role + u": "_s + indented(turn.text, 4) + u'\n';
        if (!example.commentary.isEmpty())
            text += u"    ("_s + indented(example.commentary, 4) + u")\n"_s;
    }
    return text;
}

QString heading(const char *text, const Console &console)
{
    return console.coloured(cliText(text), Console::Colour::Bold) + u'\n';
}

QString definitionToText(const DefinitionFile &file, const Console &console)
{
    const DefinitionView &definition = file.definition;
    const LineIndex lines(definition.text());
    QString text = heading(QT_TRANSLATE_NOOP("Agentwright::Cli", "Fields"), console);
    for (const Field &field : definition.fields())
        text += u"  "_s + field.key + u": "_s + indented(field.value.displayText(), 4) + u'\n';
    const Trigger trigger = Trigger::parse(definition.description());
    if (!trigger.examples.isEmpty())
        text += heading(QT_TRANSLATE_NOOP("Agentwright::Cli", "Examples"), console) + examplesToText(trigger);
    if (!definition.outline().headings.isEmpty())
        text += heading(QT_TRANSLATE_NOOP("Agentwright::Cli", "Outline"), console);
    for (const Heading &part : definition.outline().headings)
        text += QString(2 * part.level, u' ') + part.title + u" ("_s + QString::number(lines.at(part.range.start).line)
                + u")\n"_s;
    const TokenEstimate tokens = definition.tokens();
    return text + heading(QT_TRANSLATE_NOOP("Agentwright::Cli", "Size"), console)
           + cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                       "  %1 bytes, %2 lines, %3, %4\n  about %5 tokens always on, about %6 when called "
                                       "(characters divided by four)"),
                     {QString::number(file.bytes.size()), QString::number(lines.lineCount()),
                      wordOf(file.format.encoding, kEncodings), wordOf(file.format.lineEnding, kLineEnds),
                      QString::number(tokens.alwaysOn), QString::number(tokens.whenCalled)})
           + u'\n';
}

} // namespace

int runShow(const QStringList &arguments, Console &console)
{
    CommandParser parser("show", {{u"format"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "How it is written")),
                                   u"text|json"_s, u"text"_s}});
    if (!parser.parse(arguments, 1, 1, console))
        return parser.exitCode();
    const auto format = parser.choice(u"format"_s, console);
    const auto file = format ? openDefinition(parser.positional().first(), console) : std::nullopt;
    if (!file)
        return Failed;
    if (*format == u"json")
        console.printBytes(QJsonDocument(definitionToJson(*file)).toJson());
    else
        console.print(definitionToText(*file, console));
    return Fine;
}

} // namespace Agentwright::App
