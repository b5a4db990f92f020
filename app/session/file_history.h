// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/result.h>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Agentwright::App {

struct FileVersion {
    QString id; ///< a file name
    QDateTime when; ///< UTC
    qint64 bytes = 0;
};

/// Earlier versions of files, kept in the state folder and never beside the files. Cheap to copy; safe to use from several
/// threads and programs, because versions are only added and removed as whole files.
class FileHistory
{
public:
    struct Limits {
        qsizetype versions = 50; ///< of one file
        qint64 bytes = 16 * 1024 * 1024; ///< of one file; the latest version is always kept
        int days = 90; ///< nothing older is kept, the latest version of a file excepted
        qsizetype files = 500; ///< those that were saved last
    };

    explicit FileHistory(const QString &stateFolder) : FileHistory(stateFolder, Limits()) { }
    FileHistory(const QString &stateFolder, const Limits &limits);

    /// Nothing happens when the latest version has these bytes. Removes what is beyond the limits. Errors as saveFile().
    Result<void> add(const QString &path, const QByteArray &bytes, const QDateTime &when) const;
    /// The latest first.
    QList<FileVersion> versions(const QString &path) const;
    /// Errors as readFile().
    Result<QByteArray> read(const QString &path, const FileVersion &version) const;

private:
    QString folderOf(const QString &path) const;
    void prune(const QString &path, const QDateTime &now) const;
    void pruneFiles() const;

    QString m_folder;
    Limits m_limits;
};

} // namespace Agentwright::App
