// SPDX-License-Identifier: MIT
#include <agentwright/workspace/check_cache.h>

#include "check_record.h"

#include <agentwright/io/file_store.h>
#include <agentwright/syntax/yaml_library.h>

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QStringList>
#include <QtEndian>

#include <atomic>
#include <cstring>
#include <utility>
#include <vector>

#ifdef Q_OS_UNIX
#    include <dlfcn.h>
#endif

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr auto kHash = QCryptographicHash::Blake2b_160;
constexpr qsizetype kHashSize = 20;
constexpr qsizetype kMostBytes = 64 * 1024 * 1024; ///< of all records
constexpr char kMagic[] = "agentwright check cache 1\n";

/// What stands in front of each record: key, size of the record, hash of the record.
constexpr qsizetype kHeadSize = kHashSize + 4 + kHashSize;

/// Size and time of the file that this code or constant was loaded from.
QByteArray stampOf([[maybe_unused]] const void *code)
{
#ifdef Q_OS_UNIX
    Dl_info info;
    if (dladdr(code, &info) != 0 && info.dli_fname) {
        const QFileInfo file(QFile::decodeName(info.dli_fname));
        return '\n' + QByteArray::number(file.size()) + '\n'
               + QByteArray::number(file.lastModified().toMSecsSinceEpoch());
    }
#endif
    return "\n";
}

/// Of the machine code that the rules are in, and of what it calls: another one finds something else.
QByteArray buildOfProgram()
{
    QByteArray build = QByteArray(AGENTWRIGHT_VERSION "\n") + qVersion();
    build += stampOf(&kMagic) + stampOf(reinterpret_cast<const void *>(&qVersion)) + stampOf(codeOfYamlLibrary());
    for (const RuleRegistration *rule : allRules())
        build += QByteArray("\n") + rule->spec.code + char('0' + int(rule->spec.severity)) + rule->spec.documentation;
    return QCryptographicHash::hash(build, kHash);
}

const QByteArray &programBuild()
{
    static const QByteArray build = buildOfProgram();
    return build;
}

QByteArray fileHead()
{
    return QByteArray(kMagic) + programBuild();
}

} // namespace

struct CheckCache::Private {
    struct Place {
        qsizetype start = 0; ///< of the record in the mapped file
        qsizetype size = 0;
        std::size_t index = 0;
    };

    QString path;
    QFile file;
    const char *mapped = nullptr;
    QHash<Key, Place> known;
    mutable std::vector<std::atomic<bool>> isUsed; ///< by index
    QHash<Key, QByteArray> inserted;
    qsizetype insertedBytes = 0;

    void map()
    {
        const QByteArray head = fileHead();
        const qsizetype size = file.open(QIODevice::ReadOnly) ? qsizetype(file.size()) : 0;
        if (size <= head.size() || size > 2 * kMostBytes)
            return;
        mapped = reinterpret_cast<const char *>(file.map(0, size));
        if (!mapped || std::memcmp(mapped, head.constData(), std::size_t(head.size())) != 0)
            return;
        for (qsizetype at = head.size(); at + kHeadSize <= size;) {
            const QByteArray key(mapped + at, kHashSize);
            const qsizetype start = at + kHeadSize;
            const qsizetype length = qFromLittleEndian<qint32>(mapped + at + kHashSize);
            if (length < 0 || length > size - start)
                return; // cut off
            if (!known.contains(key))
                known.insert(key, {start, length, std::size_t(known.size())});
            at = start + length;
        }
    }
};

CheckCache::CheckCache(const QString &path) : d(std::make_unique<Private>())
{
    d->path = path;
    d->file.setFileName(path);
    d->map();
    d->isUsed = std::vector<std::atomic<bool>>(std::size_t(d->known.size()));
}

CheckCache::~CheckCache() = default;
CheckCache::CheckCache(CheckCache &&) noexcept = default;
CheckCache &CheckCache::operator=(CheckCache &&) noexcept = default;

CheckCache::Key CheckCache::keyOf(const CheckSubject &subject)
{
    QByteArray wishes;
    QDataStream stream(&wishes, QIODevice::WriteOnly);
    stream << subject.path << subject.isInPlugin << quint8(subject.options.minimum) << subject.wantsFixes
           << quint32(subject.settings.targets.toInt());
    for (const qsizetype limit : subject.settings.limits)
        stream << qint64(limit);
    QMap<QByteArray, qint8> severities;
    for (const auto [rule, severity] : subject.settings.severities.asKeyValueRange())
        severities.insert(rule->code, severity ? qint8(*severity) : qint8(-1));
    stream << severities;
    QStringList codes(subject.options.onlyCodes.begin(), subject.options.onlyCodes.end());
    codes.sort();
    stream << codes;
    QCryptographicHash hash(kHash);
    hash.addData(wishes);
    hash.addData(subject.bytes);
    return hash.result();
}

std::optional<CheckRecord> CheckCache::find(const Key &key, const CheckSubject &subject) const
{
    const auto place = d->known.constFind(key);
    if (place == d->known.constEnd())
        return std::nullopt;
    const auto bytes = QByteArray::fromRawData(d->mapped + place->start, place->size);
    const char *sum = d->mapped + place->start - kHashSize;
    if (QCryptographicHash::hash(bytes, kHash) != QByteArrayView(sum, kHashSize))
        return std::nullopt;
    std::optional<CheckRecord> record = recordFromBytes(bytes);
    if (!record)
        return std::nullopt;
    record->extract.path = subject.path;
    record->extract.place = FilePlace(subject.path, subject.isInPlugin);
    record->extract.settings = subject.settings;
    d->isUsed[place->index] = true;
    return record;
}

void CheckCache::insert(const Key &key, const CheckRecord &record)
{
    const QByteArray bytes = recordToBytes(record);
    if (d->insertedBytes + bytes.size() > kMostBytes)
        return;
    d->insertedBytes += bytes.size();
    d->inserted.insert(key, bytes);
}

Result<bool> CheckCache::save()
{
    if (d->inserted.isEmpty())
        return false;
    QByteArray bytes = fileHead();
    const auto isRoomFor = [&bytes](qsizetype size) { return bytes.size() + kHeadSize + size <= kMostBytes; };
    for (const auto [key, record] : d->inserted.asKeyValueRange()) {
        if (!isRoomFor(record.size()))
            continue;
        const qint32 size = qToLittleEndian(qint32(record.size()));
        bytes.append(key).append(reinterpret_cast<const char *>(&size), sizeof size);
        bytes.append(QCryptographicHash::hash(record, kHash)).append(record);
    }
    // Head and record as they are: with another hash a damaged one would count.
    const auto addKnown = [&](bool isUsed) {
        for (const auto [key, place] : d->known.asKeyValueRange()) {
            if (d->isUsed[place.index] == isUsed && !d->inserted.contains(key) && isRoomFor(place.size))
                bytes.append(d->mapped + place.start - kHeadSize, kHeadSize + place.size);
        }
    };
    addKnown(true);
    addKnown(false);
    QDir().mkpath(QFileInfo(d->path).absolutePath());
    const Result<FileFingerprint> saved = saveFile(d->path, bytes);
    if (!saved)
        return saved.error();
    return true;
}

} // namespace Agentwright
