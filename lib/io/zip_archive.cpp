// SPDX-License-Identifier: MIT
#include "zip_archive.h"

#include <KZip>

#include <QBuffer>
#include <QDateTime>
#include <QtEndian>

namespace Agentwright {

namespace {

/// KZip (6.13) writes names as UTF-8 without saying so, and others then take them for code page 437. Sets the flag for that
/// in both headers of each entry; layout: PKWARE's APPNOTE 6.3, 4.3.7, 4.3.12 and 4.3.16, no archive comment.
void markNamesAsUtf8(QByteArray &zip)
{
    constexpr quint16 kNamesAreUtf8 = 1 << 11;
    constexpr qsizetype kEndSize = 22;
    constexpr qsizetype kEntrySize = 46;
    const auto number = [&zip](qsizetype at) { return qsizetype(qFromLittleEndian<quint32>(zip.constData() + at)); };
    const auto half = [&zip](qsizetype at) { return qFromLittleEndian<quint16>(zip.constData() + at); };
    const auto setFlag = [&](qsizetype at) { qToLittleEndian<quint16>(half(at) | kNamesAreUtf8, zip.data() + at); };
    if (zip.size() < kEndSize)
        return;
    qsizetype entry = number(zip.size() - 6); // where the list of entries begins
    while (entry + kEntrySize <= zip.size() && zip.sliced(entry, 4) == "PK\1\2") {
        setFlag(entry + 8);
        setFlag(number(entry + 42) + 6);
        entry += kEntrySize + half(entry + 28) + half(entry + 30) + half(entry + 32);
    }
}

} // namespace

Result<QByteArray> zipOf(const QList<BundleFile> &files)
{
    // KZip writes local time: without a zone, the same everywhere. At noon, because not every zone had a midnight that day.
    const QDateTime time(QDate(1980, 1, 1), QTime(12, 0));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    bool isWritten = zip.open(QIODevice::WriteOnly);
    for (const BundleFile &file : files)
        isWritten = isWritten && zip.writeFile(file.path, file.bytes, 0100644, {}, {}, time, time, time);
    isWritten = zip.close() && isWritten;
    if (!isWritten)
        return Error{ErrorCode::InputOutput, zip.errorString()};
    markNamesAsUtf8(bytes);
    return bytes;
}

} // namespace Agentwright
