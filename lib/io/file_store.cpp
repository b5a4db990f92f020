// SPDX-License-Identifier: MIT
#include <agentwright/io/file_store.h>

#include "file_parts.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

#ifdef Q_OS_UNIX
#    include <sys/stat.h>
#    include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr int kMaxLinks = 40; // as Linux
constexpr qint64 kReadChunk = 64 * 1024;

Error systemError(ErrorCode code, const QString &path, const QString &message)
{
    return {code, path + u": "_s + message};
}

/// Qt gives ENOSPC an error of its own, but not the limits of a quota or of the process.
bool isOutOfSpace(const QFileDevice &file)
{
    return file.error() == QFileDevice::ResourceError || file.errorString() == qt_error_string(ENOSPC)
#ifdef Q_OS_UNIX
           || file.errorString() == qt_error_string(EDQUOT) || file.errorString() == qt_error_string(EFBIG)
#endif
        ;
}

Error writeError(const QFileDevice &file, const QString &path, ErrorCode otherwise)
{
    return systemError(isOutOfSpace(file) ? ErrorCode::DiskFull : otherwise, path, file.errorString());
}

/// All of it, or more than the limit. Reads on whatever the size says: a file may grow, and those of /proc have none.
QByteArray readToLimit(QFile &file, qint64 size)
{
    QByteArray bytes = file.read(size);
    while (bytes.size() <= kMaxFileBytes) {
        const QByteArray more = file.read(kReadChunk);
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

/// Where writing to the path ends up; the target of a link need not exist. Empty when the links go round in circles.
QString linkTarget(const QString &path)
{
    QFileInfo info(path);
    for (int links = 0; info.isSymLink(); ++links) {
        if (links == kMaxLinks)
            return {};
        info.setFile(info.symLinkTarget());
    }
    return info.filePath();
}

/// The temporary file is ours alone: give it what the file that it replaces has. Failing to is no reason not to save.
void takeOverOwnership(QSaveFile &file, const QString &target)
{
#ifdef Q_OS_UNIX
    struct stat status;
    if (::stat(QFile::encodeName(target).constData(), &status) != 0)
        return;
    if (::fchown(file.handle(), status.st_uid, status.st_gid) != 0) {
        (void)!::fchown(file.handle(), uid_t(-1), status.st_gid);
        return; // the mode stays as QSaveFile set it: without the special bits, which were the owner's
    }
    (void)::fchmod(file.handle(), status.st_mode & 07777);
#else
    Q_UNUSED(file)
    Q_UNUSED(target)
#endif
}

/// Goes on behind a short count: only the next attempt says what is wrong. For a file without a buffer, whose flush() would
/// hide that.
bool writeAll(QFileDevice &file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = file.write(bytes.data(), bytes.size());
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return file.flush();
}

std::optional<Error> obstacleToSaving(const QString &target, const QString &path)
{
    const QFileInfo info(target);
    if (target.isEmpty())
        return Error{ErrorCode::NotWritable, path};
    if (info.isDir())
        return Error{ErrorCode::IsDirectory, path};
    if (info.exists() && !info.isFile())
        return Error{ErrorCode::NotWritable, path};
    if (!info.exists() && !QFileInfo::exists(info.path()))
        return Error{ErrorCode::NotFound, info.path()};
    return std::nullopt;
}

} // namespace

Result<QByteArray> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{ErrorCode::IsDirectory, path};
    if (info.exists() && !info.isFile())
        return Error{ErrorCode::NotReadable, path};
    if (info.size() > kMaxFileBytes)
        return Error{ErrorCode::TooLarge, path};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const bool isMissing = !info.exists() && file.errorString() != qt_error_string(EACCES);
        return systemError(isMissing ? ErrorCode::NotFound : ErrorCode::NotReadable, path, file.errorString());
    }
    const QByteArray bytes = readToLimit(file, info.size());
    if (file.error() != QFileDevice::NoError)
        return systemError(ErrorCode::InputOutput, path, file.errorString());
    if (bytes.size() > kMaxFileBytes)
        return Error{ErrorCode::TooLarge, path};
    return bytes;
}

Result<LoadedFile> loadFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    return LoadedFile{*bytes, fingerprintOfBytes(*bytes)};
}

FileFingerprint fingerprintOfBytes(const QByteArray &bytes)
{
    return {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

std::optional<FileFingerprint> fingerprintOf(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    return bytes ? std::optional(fingerprintOfBytes(*bytes)) : std::nullopt;
}

Result<FileFingerprint> saveFile(const QString &path, const QByteArray &bytes,
                                 const std::optional<FileFingerprint> &expected)
{
    const QString target = linkTarget(path);
    if (const std::optional<Error> obstacle = obstacleToSaving(target, path))
        return *obstacle;
    if (expected && fingerprintOf(target) != expected)
        return Error{ErrorCode::ChangedOnDisk, path};
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return writeError(file, path, ErrorCode::NotWritable);
    takeOverOwnership(file, target);
    if (!writeAll(file, bytes) || !file.commit())
        return writeError(file, path, ErrorCode::InputOutput);
    return fingerprintOfBytes(bytes);
}

Result<void> createPlainFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    // The system looks and creates in one step; a temporary file renamed over the path would replace what came meanwhile.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
        const QFileInfo info(path);
        if (info.exists() || info.isSymLink())
            return Error{ErrorCode::AlreadyExists, path};
        return writeError(file, path, ErrorCode::NotWritable);
    }
    if (!writeAll(file, bytes)) {
        const Error error = writeError(file, path, ErrorCode::InputOutput);
        file.remove();
        return error;
    }
    return {};
}

Result<void> appendToFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return writeError(file, path, ErrorCode::NotWritable);
    return writeAll(file, bytes) ? Result<void>() : Result<void>(writeError(file, path, ErrorCode::InputOutput));
}

Result<FileFingerprint> createFile(const QString &path, const QByteArray &bytes)
{
    if (const QString folder = QFileInfo(path).path(); !QFileInfo::exists(folder))
        return Error{ErrorCode::NotFound, folder};
    if (QFileInfo(path).isDir())
        return Error{ErrorCode::IsDirectory, path};
    const Result<void> created = createPlainFile(path, bytes);
    return created ? Result<FileFingerprint>(fingerprintOfBytes(bytes)) : created.error();
}

} // namespace Agentwright
