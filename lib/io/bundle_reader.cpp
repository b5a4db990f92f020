// SPDX-License-Identifier: MIT
#include <agentwright/io/bundle_reader.h>

#include <agentwright/base/relative_path.h>
#include <agentwright/io/bundle_writer.h>
#include <agentwright/io/file_store.h>

#include <KZip>

#include <QByteArrayMatcher>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// Counts what is met and keeps what is wanted.
class Collection
{
public:
    Collection(const std::function<bool(QStringView path)> &wants, const BundleLimits &limits)
        : m_wants(wants)
        , m_limits(limits)
    { }

    bool isFull() const { return m_entries > m_limits.entries || m_bytes > m_limits.totalBytes; }
    void meet() { ++m_entries; }

    bool wants(const QString &path, qint64 bytes)
    {
        if (!m_wants(path))
            return false;
        if (const Result<QString> safe = safeRelativePath(path); !safe)
            refuse(safe.error().code, path);
        else if (bytes > m_limits.fileBytes)
            refuse(ErrorCode::TooLarge, path);
        else
            return true;
        return false;
    }
    /// Which would be read if it were a file.
    bool wantsName(const QString &path) const { return m_wants(path); }
    void refuse(ErrorCode code, const QString &path) { m_content.refused.append(Error{code, path}); }
    void take(const QString &path, const QByteArray &bytes)
    {
        m_bytes += bytes.size();
        m_content.files.append({path, bytes});
    }
    const BundleLimits &limits() const { return m_limits; }

    Result<BundleContent> content(const QString &root)
    {
        if (isFull())
            return Error{ErrorCode::TooLarge, root};
        std::ranges::sort(m_content.files, {}, &BundleFile::path);
        return m_content;
    }

private:
    const std::function<bool(QStringView path)> &m_wants;
    const BundleLimits m_limits;
    BundleContent m_content;
    qsizetype m_entries = 0;
    qint64 m_bytes = 0;
};

void readEntry(const QFileInfo &entry, const QString &path, Collection &collection)
{
    if (entry.isSymLink()) {
        if (collection.wantsName(path))
            collection.refuse(ErrorCode::OutsideRoot, path);
        return;
    }
    if (!collection.wants(path, entry.size()))
        return;
    const Result<QByteArray> bytes = readFile(entry.filePath());
    if (bytes)
        collection.take(path, *bytes);
    else
        collection.refuse(bytes.error().code, path);
}

/// The checksum of ZIP archives (PKWARE's APPNOTE 6.3, 4.4.7), which KZip (6.13) does not look at.
quint32 checksumOf(const QByteArray &bytes)
{
    static const std::array<quint32, 256> kTable = [] {
        std::array<quint32, 256> table;
        for (quint32 i = 0; i < table.size(); ++i) {
            table[i] = i;
            for (int bit = 0; bit < 8; ++bit)
                table[i] = (table[i] & 1) != 0 ? (table[i] >> 1) ^ 0xEDB88320 : table[i] >> 1;
        }
        return table;
    }();
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : bytes)
        sum = kTable[(sum ^ uchar(byte)) & 0xFF] ^ (sum >> 8);
    return ~sum;
}

bool isTooDense(const KZipFileEntry &file, const BundleLimits &limits)
{
    constexpr qint64 kHarmless = 64 * 1024;
    return file.size() > kHarmless && file.size() / limits.ratio > file.compressedSize();
}

void readEntry(const KArchiveEntry &entry, const QString &path, Collection &collection)
{
    const auto *file = dynamic_cast<const KZipFileEntry *>(&entry);
    if (!entry.symLinkTarget().isEmpty()) {
        if (collection.wantsName(path))
            collection.refuse(ErrorCode::OutsideRoot, path);
        return;
    }
    if (!file || !collection.wants(path, file->size()))
        return;
    if (isTooDense(*file, collection.limits())) {
        collection.refuse(ErrorCode::TooLarge, path);
        return;
    }
    // What an archive says of its sizes need not be true.
    const std::unique_ptr<QIODevice> device(file->createDevice());
    const QByteArray bytes = device ? device->read(collection.limits().fileBytes + 1) : QByteArray();
    if (bytes.size() > collection.limits().fileBytes)
        collection.refuse(ErrorCode::TooLarge, path);
    else if (bytes.size() != file->size() || checksumOf(bytes) != quint32(file->crc32()))
        collection.refuse(ErrorCode::NotReadable, path);
    else
        collection.take(path, bytes);
}

/// Counts the headers in the archive's directory before anything is made of them: each takes kilobytes then.
bool holdsMoreEntries(const QString &path, qsizetype limit)
{
    constexpr qint64 kChunk = 1024 * 1024;
    const QByteArrayMatcher header("PK\1\2"_ba);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    qsizetype count = 0;
    QByteArray bytes;
    while (count <= limit && !file.atEnd()) {
        bytes = bytes.last(std::min<qsizetype>(bytes.size(), header.pattern().size() - 1)) + file.read(kChunk);
        for (qsizetype at = header.indexIn(bytes); at >= 0; at = header.indexIn(bytes, at + 1))
            ++count;
    }
    return count > limit;
}

} // namespace

Result<BundleContent> readFolder(const QString &root, const std::function<bool(QStringView path)> &wants,
                                 const BundleLimits &limits)
{
    const QFileInfo info(root);
    if (!info.isDir())
        return Error{ErrorCode::NotFound, root};
    if (!info.isReadable())
        return Error{ErrorCode::NotReadable, root};
    Collection collection(wants, limits);
    QStringList pending{QString()};
    while (!pending.isEmpty() && !collection.isFull()) {
        const QString folder = pending.takeLast();
        const QDir dir(root + u'/' + folder);
        const auto filters = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        for (const QFileInfo &entry : dir.entryInfoList(filters, QDir::Name)) {
            const QString name = entry.fileName();
            collection.meet();
            if (collection.isFull())
                break;
            if (!entry.isDir() || entry.isSymLink())
                readEntry(entry, folder + name, collection);
            else if (name != ".git"_L1 && name != "node_modules"_L1 && !isWriteStage(name))
                pending.append(folder + name + u'/');
        }
    }
    return collection.content(root);
}

Result<BundleContent> readZip(const QString &path, const std::function<bool(QStringView path)> &wants,
                              const BundleLimits &limits)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, path};
    if (info.size() > limits.totalBytes)
        return Error{ErrorCode::TooLarge, path};
    if (holdsMoreEntries(path, limits.entries))
        return Error{ErrorCode::TooLarge, path};
    KZip zip(path);
    if (!zip.open(QIODevice::ReadOnly))
        return Error{info.isReadable() ? ErrorCode::InputOutput : ErrorCode::NotReadable, zip.errorString()};
    Collection collection(wants, limits);
    QList<std::pair<const KArchiveDirectory *, QString>> pending{{zip.directory(), QString()}};
    while (!pending.isEmpty() && !collection.isFull()) {
        const auto [folder, prefix] = pending.takeLast();
        QStringList names = folder->entries();
        names.sort();
        for (const QString &name : std::as_const(names)) {
            const KArchiveEntry *entry = folder->entry(name);
            collection.meet();
            if (collection.isFull() || !entry)
                break;
            if (entry->isDirectory())
                pending.append({static_cast<const KArchiveDirectory *>(entry), prefix + name + u'/'});
            else
                readEntry(*entry, prefix + name, collection);
        }
    }
    return collection.content(path);
}

} // namespace Agentwright
