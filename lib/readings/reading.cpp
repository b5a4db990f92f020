// SPDX-License-Identifier: MIT
#include <agentwright/readings/reading.h>

#include <agentwright/base/message_text.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

ReaderRegistration *s_first = nullptr;

QLatin1StringView evidenceName(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Measured:
        return "measured"_L1;
    case Evidence::Source:
        return "source"_L1;
    case Evidence::Documented:
        return "documented"_L1;
    case Evidence::Inferred:
        return "inferred"_L1;
    }
    return {};
}

QLatin1StringView outcomeName(ToolOutcome::Kind kind)
{
    switch (kind) {
    case ToolOutcome::Kind::Resolves:
        return "resolves"_L1;
    case ToolOutcome::Kind::Renamed:
        return "renamed"_L1;
    case ToolOutcome::Kind::DependsOnSession:
        return "depends-on-session"_L1;
    case ToolOutcome::Kind::Vanishes:
        return "vanishes"_L1;
    }
    return {};
}

QJsonArray outcomesToJson(const QList<ToolOutcome> &outcomes)
{
    QJsonArray array;
    for (const ToolOutcome &outcome : outcomes) {
        array.append(QJsonObject{{"written"_L1, outcome.written},
                                 {"name"_L1, outcome.name.isEmpty() ? QJsonValue() : QJsonValue(outcome.name)},
                                 {"outcome"_L1, outcomeName(outcome.kind)}});
    }
    return array;
}

} // namespace

ReaderRegistration::ReaderRegistration(const Reader &newReader) : reader(newReader), next(s_first)
{
    s_first = this;
}

QList<const Reader *> allReaders()
{
    static const QList<const Reader *> readers = [] {
        QList<const Reader *> list;
        for (const ReaderRegistration *at = s_first; at; at = at->next)
            list.append(&at->reader);
        std::ranges::sort(list, [](const Reader *a, const Reader *b) {
            return a->order != b->order ? a->order < b->order : qstrcmp(a->id, b->id) < 0;
        });
        return list;
    }();
    return readers;
}

const Reader *findReader(QStringView id)
{
    const QList<const Reader *> readers = allReaders();
    const auto found = std::ranges::find_if(readers,
                                            [&](const Reader *reader) { return id == QLatin1StringView(reader->id); });
    return found == readers.cend() ? nullptr : *found;
}

QString noteText(const ReadingNote &note)
{
    return messageText("Agentwright::Readings", note.text, note.arguments);
}

QJsonObject readingToJson(const Reader &reader, const Reading &reading)
{
    QJsonArray notes;
    for (const ReadingNote &note : reading.notes)
        notes.append(noteText(note));
    QJsonObject fields;
    for (const EffectiveField &field : reading.otherFields)
        fields.insert(field.key, field.value);
    const auto orNull = [&](const QString &text) { return reading.loads ? QJsonValue(text) : QJsonValue(); };
    return {{"tool"_L1, QString::fromUtf8(reader.id)},
            {"label"_L1, QString::fromUtf8(reader.label)},
            {"version"_L1, QString::fromUtf8(reader.version)},
            {"evidence"_L1, evidenceName(reader.evidence)},
            {"source"_L1, QString::fromUtf8(reader.source)},
            {"loads"_L1, reading.loads},
            {"reason"_L1, noteText(reading.reason)},
            {"name"_L1, orNull(reading.name)},
            {"description"_L1, orNull(reading.description)},
            {"model"_L1, reading.model ? QJsonValue(*reading.model) : QJsonValue()},
            {"tools"_L1, reading.tools ? QJsonValue(QJsonArray::fromStringList(*reading.tools)) : QJsonValue()},
            {"toolOutcomes"_L1, outcomesToJson(reading.toolOutcomes)},
            {"fields"_L1, fields},
            {"notes"_L1, notes}};
}

} // namespace Agentwright
