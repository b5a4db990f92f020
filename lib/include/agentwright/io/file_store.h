// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/file_text.h>
#include <agentwright/base/result.h>

#include <QByteArray>
#include <QString>

#include <optional>

namespace Agentwright {

/// Larger files are refused with ErrorCode::TooLarge: the largest known definition has 307 kB.
inline constexpr qint64 kMaxFileBytes = 32 * 1024 * 1024;

/// What a file held when it was last read or written: the SHA-256 of its bytes. Tells an outside change.
struct FileFingerprint {
    QByteArray sha256;

    friend bool operator==(const FileFingerprint &, const FileFingerprint &) = default;
};

struct LoadedFile {
    QByteArray bytes;
    FileFingerprint fingerprint;
};

/// Errors: NotFound, IsDirectory, NotReadable, TooLarge, InputOutput; the detail holds the path or the system's message.
/// Reads regular files only: a pipe or a device is NotReadable, so that a read never hangs.
AGENTWRIGHT_EXPORT Result<QByteArray> readFile(const QString &path);
/// The same for a file that may be saved again. The fingerprint takes more time than reading.
AGENTWRIGHT_EXPORT Result<LoadedFile> loadFile(const QString &path);

AGENTWRIGHT_EXPORT FileFingerprint fingerprintOfBytes(const QByteArray &bytes);
/// Fingerprint of what is on disk now; nullopt when there is no file that loadFile() reads.
AGENTWRIGHT_EXPORT std::optional<FileFingerprint> fingerprintOf(const QString &path);

/// Writes all or nothing, through a temporary file beside the target that replaces it; writes through symbolic links.
/// Permissions are kept, owner and group as far as the system lets us; another hard link to the file keeps the old content.
/// A folder that takes no temporary file is NotWritable even when the file itself could be written: writing in place could
/// leave half a file behind.
/// When expected is given and the file on disk is another or is gone: ChangedOnDisk, nothing is written.
/// Errors: NotFound (the folder), NotWritable, DiskFull, ChangedOnDisk, IsDirectory, InputOutput; the detail holds the path or
/// the system's message.
AGENTWRIGHT_EXPORT Result<FileFingerprint> saveFile(const QString &path, const QByteArray &bytes,
                                                    const std::optional<FileFingerprint> &expected = {});

/// Writes a file that is not there yet; AlreadyExists when anything has that name, also a link that leads nowhere, however
/// short the time since somebody made it. When writing fails nothing is left behind. Other errors as saveFile().
AGENTWRIGHT_EXPORT Result<FileFingerprint> createFile(const QString &path, const QByteArray &bytes);

} // namespace Agentwright
