// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/json_writer.h>
#include <agentwright/readings/reading_input.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Agentwright {

/// How firmly the behaviour behind a reading is known.
enum class Evidence { Measured, Source, Documented, Inferred };

/// Text for the user with its arguments; untranslated, context "Agentwright::Readings", numbered placeholders.
struct ReadingNote {
    enum class Kind {
        Remark, ///< worth knowing; the agent is what its author wrote
        Loss, ///< something of the file is dropped, changed, or fails later
    };
    const char *text = "";
    QStringList arguments;
    Kind kind = Kind::Remark;

    friend bool operator==(const ReadingNote &, const ReadingNote &) = default;
};

/// What became of one entry of a tool list.
struct ToolOutcome {
    enum class Kind {
        Resolves,
        Renamed, ///< to `name`
        DependsOnSession, ///< there in some kinds of session only
        Vanishes, ///< unknown, retired or another product's
    };
    QString written;
    QString name; ///< effective name; empty when it vanishes
    Kind kind = Kind::Resolves;

    friend bool operator==(const ToolOutcome &, const ToolOutcome &) = default;
};

struct EffectiveField {
    QString key; ///< the tool's own name of it
    QString value;

    friend bool operator==(const EffectiveField &, const EffectiveField &) = default;
};

/// What one tool's own loader makes of one file.
struct Reading {
    bool loads = false;
    ReadingNote reason; ///< one sentence: why it does not load, or what is remarkable about how it does
    QString name;
    QString description; ///< after the tool's own unescaping
    std::optional<QString> model; ///< nullopt: inherited or not given
    std::optional<QStringList> tools; ///< nullopt: all are inherited; empty: none
    QList<ToolOutcome> toolOutcomes;
    QList<EffectiveField> otherFields;
    QList<ReadingNote> notes;
};

/// One tool: one .cpp in lib/readings with AGENTWRIGHT_READER.
struct Reader {
    const char *id = ""; ///< "claude-code", "gemini", … as `explain --as` takes it
    const char *label = ""; ///< a product name, not translated
    const char *version = ""; ///< the version the reading is true for
    Evidence evidence = Evidence::Inferred;
    const char *source = ""; ///< URL or repo:path, date
    int order = 100; ///< position in lists: smaller first
    Reading (*read)(const ReadingInput &input) = nullptr;
};

struct AGENTWRIGHT_EXPORT ReaderRegistration {
    explicit ReaderRegistration(const Reader &reader);
    const Reader &reader;
    ReaderRegistration *next;
};

#define AGENTWRIGHT_READER(reader) static const ::Agentwright::ReaderRegistration registration(reader)

AGENTWRIGHT_EXPORT QList<const Reader *> allReaders();
AGENTWRIGHT_EXPORT const Reader *findReader(QStringView id);
AGENTWRIGHT_EXPORT QString noteText(const ReadingNote &note);
/// One of the notes is a loss.
AGENTWRIGHT_EXPORT bool hasLoss(const Reading &reading);
/// Writes one object.
AGENTWRIGHT_EXPORT void writeReading(const Reader &reader, const Reading &reading, JsonWriter &out);

} // namespace Agentwright
