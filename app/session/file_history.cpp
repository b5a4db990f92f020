// SPDX-License-Identifier: MIT
#include "session/file_history.h"

#include <agentwright/io/file_store.h>
#include <agentwright/io/state_folder.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// Sorts as the time does.
constexpr auto kTimeFormat = "yyyyMMdd-HHmmss-zzz"_L1;
constexpr auto kSuffix = ".md"_L1;
constexpr auto kPathFile = "path.txt"_L1;

QDateTime timeOf(const QString &id)
{
    QDateTime time = QDateTime::fromString(id.chopped(kSuffix.size()), kTimeFormat);
    time.setTimeZone(QTimeZone::UTC);
    return time;
}

/// Two versions may have one time: a file has only the last one's.
QString freeId(const QString &folder, QDateTime when)
{
    const auto id = [&when] { return when.toUTC().toString(kTimeFormat) + kSuffix; };
    while (QFileInfo::exists(folder + u'/' + id()))
        when = when.addMSecs(1);
    return id();
}

} // namespace

FileHistory::FileHistory(const QString &stateFolder, const Limits &limits)
    : m_folder(stateFolder + u"/history"_s)
    , m_limits(limits)
{ }

QString FileHistory::folderOf(const QString &path) const
{
    const QByteArray hash = QCryptographicHash::hash(QFileInfo(path).absoluteFilePath().toUtf8(),
                                                     QCryptographicHash::Sha256);
    return m_folder + u'/' + QString::fromLatin1(hash.toHex().first(32));
}

QList<FileVersion> FileHistory::versions(const QString &path) const
{
    QList<FileVersion> versions;
    const QFileInfoList files = QDir(folderOf(path))
                                    .entryInfoList({u'*' + kSuffix}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        const QDateTime when = timeOf(file.fileName());
        if (when.isValid())
            versions.append({file.fileName(), when, file.size()});
    }
    return versions;
}

Result<QByteArray> FileHistory::read(const QString &path, const FileVersion &version) const
{
    return readFile(folderOf(path) + u'/' + version.id);
}

Result<void> FileHistory::add(const QString &path, const QByteArray &bytes, const QDateTime &when) const
{
    const QList<FileVersion> present = versions(path);
    const Result<QByteArray> latest = present.isEmpty() ? Error{ErrorCode::NotFound, {}}
                                                        : read(path, present.constFirst());
    if (latest && *latest == bytes)
        return {};
    const QString folder = folderOf(path);
    const bool isNew = !QFileInfo::exists(folder);
    if (!makePrivateFolder(QFileInfo(m_folder).path()) || !makePrivateFolder(m_folder) || !makePrivateFolder(folder))
        return Error{ErrorCode::NotWritable, folder};
    const Result<FileFingerprint> written = saveFile(folder + u'/' + freeId(folder, when), bytes);
    if (!written)
        return written.error();
    prune(path, when);
    if (!isNew)
        return {};
    pruneFiles();
    // For whoever looks into the folder by hand.
    const Result<FileFingerprint> named = saveFile(folder + u'/' + kPathFile, (path + u'\n').toUtf8());
    return named ? Result<void>() : named.error();
}

void FileHistory::prune(const QString &path, const QDateTime &now) const
{
    const QList<FileVersion> present = versions(path);
    qint64 bytes = 0;
    for (qsizetype i = 0; i < present.size(); ++i) {
        bytes += present[i].bytes;
        const bool isOld = present[i].when.daysTo(now) > m_limits.days;
        if (i > 0 && (i >= m_limits.versions || bytes > m_limits.bytes || isOld))
            QFile::remove(folderOf(path) + u'/' + present[i].id);
    }
}

void FileHistory::pruneFiles() const
{
    const QFileInfoList folders = QDir(m_folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
    for (const QFileInfo &folder : folders.mid(m_limits.files))
        QDir(folder.filePath()).removeRecursively();
}

} // namespace Agentwright::App
