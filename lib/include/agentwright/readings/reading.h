// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/text_format.h>
#include <agentwright/model/definition_view.h>

#include <QJsonObject>
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

/// What a reader may know. Path decides scope and identity for some tools; no file is opened.
struct ReadingInput {
    const DefinitionView &definition;
    TextFormat format;
    QString path; ///< as given; may be empty
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
AGENTWRIGHT_EXPORT QJsonObject readingToJson(const Reader &reader, const Reading &reading);

} // namespace Agentwright
