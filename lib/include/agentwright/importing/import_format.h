// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/bundle_file.h>
#include <agentwright/base/result.h>
#include <agentwright/exporting/loss_report.h>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Agentwright {

class ForeignFile;
struct ImportFormat;

/// A file of another program, or a text from the clipboard.
struct ImportInput {
    QString path; ///< as given: tells the format, names agents where files name them, stands in reports; may be empty
    QByteArray bytes;
    bool isFound = false; ///< came up in a folder or an archive: when it is no tool's, it is passed over
};

struct ImportOptions {
    const ImportFormat *format = nullptr; ///< nullptr: what path and content tell
    /// What has no home in Claude Code is kept as "x-<format>-<key>", which it ignores; otherwise it is left out.
    bool keepsUnknown = false;
    /// Hooks and MCP servers of a plugin of Claude Code go into every agent of it; otherwise only into one that is alone in it.
    bool sharesPluginParts = false;
};

/// A definition for Claude Code, made from a file of another program.
struct ImportedAgent {
    QString format; ///< id
    QString fileName; ///< "<slug of its name>.md"
    QByteArray bytes; ///< UTF-8, LF; the file itself where it was one of Claude Code's
    /// Keys are Claude Code's where the field found a home, else the other program's.
    LossReport report;
};

/// Why a file, or one agent of it, could not be imported.
struct ImportRefusal {
    ErrorCode code = ErrorCode::InvalidArgument;
    QString source; ///< path as given
    const char *reason = ""; ///< untranslated, context "Agentwright::Importing", numbered placeholders
    QStringList reasonArguments;
    qsizetype line = 0; ///< from 1; 0 where it is not about a place
    qsizetype column = 0; ///< from 1, UTF-16 units

    friend bool operator==(const ImportRefusal &, const ImportRefusal &) = default;
};

AGENTWRIGHT_EXPORT QString reasonText(const ImportRefusal &refusal);

struct AGENTWRIGHT_EXPORT ImportOutcome {
    QList<ImportedAgent> agents; ///< in the order of the inputs; names and file names are unique
    QList<ImportRefusal> refused;
    QStringList passedOver; ///< paths of found files that belong to no tool

    QList<BundleFile> files() const; ///< for writeFolder(), sorted by path
};

/// One program's format, the way back of the export target with the same id: one .cpp in lib/importing/formats with
/// AGENTWRIGHT_IMPORT_FORMAT.
struct ImportFormat {
    const char *id = "";
    const char *label = ""; ///< untranslated, context "Agentwright::Exporting", as that of the target
    /// What its files are: a bit for each ForeignFile::Shape.
    unsigned shapes = 0;
    /// How much tells that a file is of this format: 0 nothing; see Sign in lib/importing/foreign_file.h.
    int (*recognise)(const ForeignFile &file) = nullptr;
    /// Adds to agents and refusals; file names are not unique yet.
    void (*read)(const ForeignFile &file, bool keepsUnknown, ImportOutcome &outcome) = nullptr;
};

struct AGENTWRIGHT_EXPORT ImportFormatRegistration {
    explicit ImportFormatRegistration(const ImportFormat &format);
    const ImportFormat &format;
    ImportFormatRegistration *next;
};

#define AGENTWRIGHT_IMPORT_FORMAT(format) static const ::Agentwright::ImportFormatRegistration registration(format)

/// Sorted by id.
AGENTWRIGHT_EXPORT QList<const ImportFormat *> allImportFormats();
AGENTWRIGHT_EXPORT const ImportFormat *findImportFormat(QStringView id);

/// What the names of files end with that may be imported, dots included; ".roomodes" is a whole name.
AGENTWRIGHT_EXPORT QStringList importableSuffixes();

/// By the name of the file alone: whether it is worth reading when it comes up in a folder or an archive.
AGENTWRIGHT_EXPORT bool mayBeImported(QStringView path);

/// The format of one file by path and content; nullptr when it is none or may be one of several.
AGENTWRIGHT_EXPORT const ImportFormat *recognisedFormat(const ImportInput &input);

/// Pure, deterministic, never fails. Of two with one name the second says no more than the first, and is passed over, or is
/// refused. One file that cannot be read stops no other.
AGENTWRIGHT_EXPORT ImportOutcome importFiles(const QList<ImportInput> &inputs, const ImportOptions &options);

} // namespace Agentwright
