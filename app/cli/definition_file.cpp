// SPDX-License-Identifier: MIT
#include "definition_file.h"

#include "console.h"
#include "earlier_runs.h"

#include <agentwright/workspace/file_walk.h>

#include <QDir>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr auto kStandardInput = "-"_L1;

Result<QByteArray> readStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorCode::NotReadable, input.errorString()};
    // A pipe hands out what is in it at present.
    QByteArray bytes;
    while (bytes.size() <= kMaxFileBytes) {
        const QByteArray part = input.read(kMaxFileBytes + 1 - bytes.size());
        if (part.isEmpty())
            return bytes;
        bytes += part;
    }
    return Error{ErrorCode::TooLarge, {}};
}

const char *reasonFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: no such file or folder");
    case ErrorCode::IsDirectory:
        return QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: is a folder");
    case ErrorCode::NotReadable:
        return QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: cannot be read");
    case ErrorCode::NotWritable:
        return QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: cannot be written");
    case ErrorCode::TooLarge:
        return QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: is too large for a definition");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: not written, the disk is full");
    case ErrorCode::ChangedOnDisk:
        return QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: not written, somebody else has changed it in the meantime");
    case ErrorCode::NotEncodable:
        return QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: the text does not fit the encoding of the file");
    case ErrorCode::NotEditable:
        return QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: “%2” can only be edited as text");
    case ErrorCode::NotUnderstoodAfterEdit:
        return QT_TRANSLATE_NOOP("Agentwright::Cli",
                                 "%1: not changed, the file would say something else than intended (“%2”)");
    case ErrorCode::InvalidArgument:
        return QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: “%2” does not take that value");
    case ErrorCode::InvalidName:
        return QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: not every system takes the name “%2”");
    case ErrorCode::AlreadyExists:
        return QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: “%2” is there already with other content");
    case ErrorCode::OutsideRoot:
        return QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: “%2” lies outside");
    case ErrorCode::Duplicate:
        return QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: two files would be called “%2”");
    case ErrorCode::InputOutput:
        break;
    }
    return QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: %2");
}

template<typename Value>
std::optional<Value> reported(Result<Value> result, const QString &path, Console &console)
{
    if (result)
        return std::move(*result);
    console.fail(errorText(path, result.error()));
    return std::nullopt;
}

} // namespace

RuleContext DefinitionFile::context(const RuleSettings &settings, bool isInPlugin) const
{
    return {definition, format, FilePlace(absolutePath(), isInPlugin), settings};
}

QString absolutePathOf(const QString &path)
{
    return path == kStandardInput ? QString() : QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

Result<QByteArray> loadBytes(const QString &path)
{
    return path == kStandardInput ? readStandardInput() : readFile(path);
}

DefinitionFile definitionOf(const QString &path, const QByteArray &bytes)
{
    const FileText text = decodeText(bytes);
    return {path, bytes, text.format, DefinitionView::parse(text.text)};
}

std::optional<FileText> openText(const QString &path, Console &console)
{
    const auto bytes = reported(loadBytes(path), path, console);
    return bytes ? std::optional(decodeText(*bytes)) : std::nullopt;
}

std::optional<DefinitionFile> openDefinition(const QString &path, Console &console)
{
    const auto bytes = reported(loadBytes(path), path, console);
    return bytes ? std::optional(definitionOf(path, *bytes)) : std::nullopt;
}

bool saveDefinition(const DefinitionFile &file, const QString &text, const TextFormat &format, Console &console)
{
    const Result<QByteArray> bytes = encodeText(text, format);
    if (!bytes) {
        console.fail(errorText(file.path, bytes.error()));
        return false;
    }
    const Result<FileFingerprint> saved = saveFile(file.path, *bytes, fingerprintOfBytes(file.bytes));
    if (!saved)
        console.fail(errorText(file.path, saved.error()));
    return saved.has_value();
}

QString formatChangeText(const QString &path)
{
    return cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                     "%1: the bytes change too (encoding, line ends or byte-order mark)"),
                   {path})
           + u'\n';
}

QStringList filesNamedBy(const QStringList &paths, Console &console)
{
    const FileList list = filesOf(paths);
    for (const WalkProblem &problem : list.problems)
        console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: %2"), {problem.path, problemText(problem)}));
    if (list.files.isEmpty() && list.problems.isEmpty()) // a mistyped folder should not look like a good one
        console.note(
            cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "There are no definitions in %1."), {paths.join(u", "_s)}));
    return list.files;
}

QStringList inputFiles(const QStringList &paths, Console &console)
{
    lookForEarlierRuns(paths, EarlierRuns::Finish, console);
    return filesNamedBy(paths, console);
}

QString errorText(const QString &path, const Error &error)
{
    if (error.code == ErrorCode::NotFound && path.contains(QChar::ReplacementCharacter))
        return cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: cannot be opened, the name is not UTF-8: rename it"),
                       {path});
    if (error.code == ErrorCode::AlreadyExists && error.detail == path)
        return cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: is there already"), {path});
    const QString placed = path + u": "_s;
    return cliText(reasonFor(error.code),
                   {path, error.detail.startsWith(placed) ? error.detail.sliced(placed.size()) : error.detail});
}

} // namespace Agentwright::App
