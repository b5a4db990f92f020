// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/file_text.h>
#include <agentwright/base/result.h>
#include <agentwright/io/file_store.h>
#include <agentwright/rules/rule.h>

#include <optional>

namespace Agentwright::App {

class Console;

/// Absolute and clean; empty for standard input.
QString absolutePathOf(const QString &path);

/// A file as the commands work on it; "-" is standard input.
struct DefinitionFile {
    QString path; ///< as given
    QByteArray bytes;
    TextFormat format;
    DefinitionView definition;

    /// The settings must live as long as the context.
    RuleContext context(const RuleSettings &settings = defaultRuleSettings(), bool isInPlugin = false) const;
    /// See absolutePathOf().
    QString absolutePath() const { return absolutePathOf(path); }
};

/// The text of a file alone, "-" is standard input; nullopt, and reported, when it cannot be read.
std::optional<FileText> openText(const QString &path, Console &console);

/// The bytes of a file, "-" is standard input. These two report nothing and may be called on any thread.
Result<QByteArray> loadBytes(const QString &path);
DefinitionFile definitionOf(const QString &path, const QByteArray &bytes);
/// nullopt, and reported, when it cannot be read.
std::optional<DefinitionFile> openDefinition(const QString &path, Console &console);

/// Writes another text in that format, unless somebody else has changed the file in the meantime. False, and reported, when
/// it cannot be written.
bool saveDefinition(const DefinitionFile &file, const QString &text, const TextFormat &format, Console &console);

/// The files that the paths of a command line stand for (see filesOf()); reports folders that cannot be read.
QStringList filesNamedBy(const QStringList &paths, Console &console);
/// The same behind lookForEarlierRuns(), for a command that has no preview.
QStringList inputFiles(const QStringList &paths, Console &console);

/// The sentence for a refused operation on a file.
QString errorText(const QString &path, const Error &error);

/// A line behind a diff of texts, which does not show that the encoding, line ends or byte-order mark change.
QString formatChangeText(const QString &path);

} // namespace Agentwright::App
