// SPDX-License-Identifier: MIT
#include <agentwright/readings/reading.h>

#include <agentwright/base/message_text.h>

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

void writeText(QLatin1StringView key, const std::optional<QString> &text, JsonWriter &out)
{
    out.key(key);
    if (text)
        out.value(*text);
    else
        out.null();
}

void writeStrings(const QStringList &strings, JsonWriter &out)
{
    out.beginArray();
    for (const QString &string : strings)
        out.value(string);
    out.endArray();
}

void writeOutcomes(const QList<ToolOutcome> &outcomes, JsonWriter &out)
{
    out.beginArray();
    for (const ToolOutcome &outcome : outcomes) {
        out.beginObject();
        writeText("written"_L1, outcome.written, out);
        writeText("name"_L1, outcome.name.isEmpty() ? std::nullopt : std::optional(outcome.name), out);
        writeText("outcome"_L1, outcomeName(outcome.kind), out);
        out.endObject();
    }
    out.endArray();
}

/// Keys are the file's own.
void writeFields(const QList<EffectiveField> &fields, JsonWriter &out)
{
    out.beginObject();
    for (const EffectiveField &field : fields) {
        out.key(field.key);
        out.value(field.value);
    }
    out.endObject();
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

bool hasLoss(const Reading &reading)
{
    return std::ranges::find(reading.notes, ReadingNote::Kind::Loss, &ReadingNote::kind) != reading.notes.end();
}

void writeReading(const Reader &reader, const Reading &reading, JsonWriter &out)
{
    const auto orNull = [&](const QString &text) { return reading.loads ? std::optional(text) : std::nullopt; };
    out.beginObject();
    writeText("tool"_L1, QString::fromUtf8(reader.id), out);
    writeText("label"_L1, QString::fromUtf8(reader.label), out);
    writeText("version"_L1, QString::fromUtf8(reader.version), out);
    writeText("evidence"_L1, evidenceName(reader.evidence), out);
    writeText("source"_L1, QString::fromUtf8(reader.source), out);
    out.key("loads"_L1);
    out.value(reading.loads);
    writeText("reason"_L1, noteText(reading.reason), out);
    writeText("name"_L1, orNull(reading.name), out);
    writeText("description"_L1, orNull(reading.description), out);
    writeText("model"_L1, reading.model, out);
    out.key("tools"_L1);
    if (reading.tools)
        writeStrings(*reading.tools, out);
    else
        out.null();
    out.key("toolOutcomes"_L1);
    writeOutcomes(reading.toolOutcomes, out);
    out.key("fields"_L1);
    writeFields(reading.otherFields, out);
    out.key("notes"_L1);
    QStringList notes;
    for (const ReadingNote &note : reading.notes)
        notes.append(noteText(note));
    writeStrings(notes, out);
    out.endObject();
}

} // namespace Agentwright
