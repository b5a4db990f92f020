// SPDX-License-Identifier: MIT
#include "document/error_text.h"

#include "document/shown_path.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QString sentence(const Error &error)
{
    const auto translated = [](const char *text) {
        return QCoreApplication::translate("Agentwright::App::Errors", text);
    };
    switch (error.code) {
    case ErrorCode::NotFound:
        return translated(QT_TRANSLATE_NOOP("Agentwright::App::Errors", "“%1” does not exist."));
    case ErrorCode::IsDirectory:
        return translated(
            QT_TRANSLATE_NOOP("Agentwright::App::Errors", "“%1” is a folder. Choose a definition inside of it."));
    case ErrorCode::NotReadable:
        return translated(
            QT_TRANSLATE_NOOP("Agentwright::App::Errors",
                              "“%1” cannot be read. Check its permissions and that it is a regular file."));
    case ErrorCode::NotWritable:
        return translated(QT_TRANSLATE_NOOP(
            "Agentwright::App::Errors",
            "“%1” cannot be written: file or folder are read-only. Your text is still here; save it elsewhere."));
    case ErrorCode::TooLarge:
        return translated(QT_TRANSLATE_NOOP("Agentwright::App::Errors",
                                            "“%1” is too large for a definition (more than 32 MB) and was not opened."));
    case ErrorCode::DiskFull:
        return translated(
            QT_TRANSLATE_NOOP("Agentwright::App::Errors",
                              "“%1” was not saved because the disk is full. The file on disk is as it was, your text is "
                              "still here."));
    case ErrorCode::ChangedOnDisk:
        return translated(
            QT_TRANSLATE_NOOP("Agentwright::App::Errors",
                              "“%1” was changed by another program since it was opened. Nothing was saved."));
    case ErrorCode::NotEncodable:
        return translated(
            QT_TRANSLATE_NOOP("Agentwright::App::Errors",
                              "“%1” was not saved: the text holds half of a character that cannot be written."));
    case ErrorCode::AlreadyExists:
        return translated(QT_TRANSLATE_NOOP("Agentwright::App::Errors", "“%1” holds other files of the same name."));
    case ErrorCode::OutsideRoot:
    case ErrorCode::InvalidName:
        return translated(QT_TRANSLATE_NOOP("Agentwright::App::Errors", "A file name inside of “%1” is not safe."));
    default:
        return translated(QT_TRANSLATE_NOOP("Agentwright::App::Errors", "“%1” could not be read or written."));
    }
}

/// Qt cannot even name such a file.
QString undecodable()
{
    return QCoreApplication::translate("Agentwright::App::Errors",
                                       "“%1” cannot be opened: its name is not UTF-8. Rename the file.");
}

} // namespace

QString fileErrorText(const Error &error, const QString &path)
{
    const bool isUndecodable = error.code == ErrorCode::NotFound && path.contains(QChar::ReplacementCharacter);
    const QString text = (isUndecodable ? undecodable() : sentence(error)).arg(shownPath(path));
    const bool saysMore = !error.detail.isEmpty() && !path.endsWith(error.detail) && !error.detail.endsWith(path);
    return saysMore ? text + " ("_L1 + error.detail + u')' : text;
}

QString editErrorText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotUnderstoodAfterEdit:
        return QCoreApplication::translate(
            "Agentwright::App::Errors",
            "The change was not made: the frontmatter would not be read as intended. Edit it in the text.");
    case ErrorCode::InvalidArgument:
        return QCoreApplication::translate("Agentwright::App::Errors",
                                           "The change does not fit the text any more. Try again.");
    default:
        return QCoreApplication::translate("Agentwright::App::Errors", "This value can only be edited in the text.");
    }
}

} // namespace Agentwright::App
