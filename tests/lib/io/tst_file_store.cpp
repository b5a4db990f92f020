// SPDX-License-Identifier: MIT
#include <agentwright/io/file_store.h>
#include <support/limits.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Agentwright;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "(unreadable)"_ba;
}

struct stat statusOf(const QString &path)
{
    struct stat status{};
    ::stat(QFile::encodeName(path).constData(), &status);
    return status;
}

} // namespace

#define COMPARE_ERROR(result, expected) \
    do { \
        const auto outcome = (result); \
        QVERIFY(!outcome); \
        QVERIFY2(outcome.error().code == expected, qPrintable(outcome.error().detail)); \
        QVERIFY(!outcome.error().detail.isEmpty()); \
    } while (false)

class TestFileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void loads();
    void refusesToLoad();
    void refusesPipesAndDevices();
    void refusesHugeFiles();
    void loadsUpToTheLimit();
    void refusesUnreadable();
    void saves();
    void createsAndNeverReplaces();
    void fingerprints();
    void refusesWhenChangedOnDisk();
    void writesThroughLinks();
    void keepsPermissionsAndOwner();
    void hardLinkKeepsOldContent();
    void refusesToSave();
    void refusesReadOnly();
    void fullDisk();
    void fullFileSystem();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/agents für x-XXXXXX"_s);
    QVERIFY(m_folder->isValid());
}

void TestFileStore::loads()
{
    const QByteArray bytes("a\r\n\0\xFF", 5);
    QVERIFY(put(at(u"x.md"_s), bytes));
    const Result<LoadedFile> file = loadFile(at(u"x.md"_s));
    QVERIFY(file);
    QCOMPARE(file->bytes, bytes);
    QCOMPARE(file->fingerprint, fingerprintOfBytes(bytes));
    QVERIFY(put(at(u"empty"_s), {}));
    QVERIFY(loadFile(at(u"empty"_s)));
}

void TestFileStore::refusesToLoad()
{
    COMPARE_ERROR(loadFile(at(u"missing"_s)), ErrorCode::NotFound);
    COMPARE_ERROR(loadFile(m_folder->path()), ErrorCode::IsDirectory);
    QVERIFY(QFile::link(at(u"nowhere"_s), at(u"dangling"_s)));
    COMPARE_ERROR(loadFile(at(u"dangling"_s)), ErrorCode::NotFound);
}

void TestFileStore::refusesPipesAndDevices()
{
    QCOMPARE(::mkfifo(QFile::encodeName(at(u"pipe"_s)).constData(), 0600), 0);
    COMPARE_ERROR(loadFile(at(u"pipe"_s)), ErrorCode::NotReadable);
    COMPARE_ERROR(loadFile(u"/dev/zero"_s), ErrorCode::NotReadable);
    COMPARE_ERROR(saveFile(at(u"pipe"_s), "x"_ba), ErrorCode::NotWritable);
    COMPARE_ERROR(saveFile(u"/dev/full"_s, "x"_ba), ErrorCode::NotWritable);
    QVERIFY(!QFileInfo(at(u"pipe"_s)).isFile());
}

void TestFileStore::refusesHugeFiles()
{
    QFile file(at(u"huge.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(300 * 1000 * 1000)); // sparse
    COMPARE_ERROR(loadFile(file.fileName()), ErrorCode::TooLarge);
    QVERIFY(!fingerprintOf(file.fileName()));
}

void TestFileStore::loadsUpToTheLimit()
{
    QFile file(at(u"large.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(kMaxFileBytes));
    const Result<LoadedFile> loaded = loadFile(file.fileName());
    QVERIFY(loaded);
    QCOMPARE(loaded->bytes.size(), kMaxFileBytes);
    QVERIFY(file.resize(kMaxFileBytes + 1));
    COMPARE_ERROR(loadFile(file.fileName()), ErrorCode::TooLarge);
}

void TestFileStore::refusesUnreadable()
{
    QVERIFY(put(at(u"secret.md"_s), "x"_ba));
    QVERIFY(QFile::setPermissions(at(u"secret.md"_s), {}));
    QVERIFY(QDir(m_folder->path()).mkdir(u"closed"_s));
    QVERIFY(put(at(u"closed/x.md"_s), "x"_ba));
    QVERIFY(QFile::setPermissions(at(u"closed"_s), {}));
    AsOrdinaryUser::giveAway(m_folder->path());
    {
        const AsOrdinaryUser ordinary;
        if (!AsOrdinaryUser::isInForce())
            QSKIP("root reads everything, and cannot stop being root here");
        COMPARE_ERROR(loadFile(at(u"secret.md"_s)), ErrorCode::NotReadable);
        COMPARE_ERROR(loadFile(at(u"closed/x.md"_s)), ErrorCode::NotReadable);
    }
    QVERIFY(QFile::setPermissions(at(u"closed"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestFileStore::saves()
{
    const Result<FileFingerprint> first = saveFile(at(u"x.md"_s), "one"_ba);
    QVERIFY(first);
    QCOMPARE(bytesOf(at(u"x.md"_s)), "one"_ba);
    QVERIFY(saveFile(at(u"x.md"_s), {}));
    QCOMPARE(bytesOf(at(u"x.md"_s)), ""_ba);
    QCOMPARE(names(), QStringList{u"x.md"_s}); // nothing temporary is left
}

void TestFileStore::createsAndNeverReplaces()
{
    const Result<FileFingerprint> made = createFile(at(u"x.md"_s), "one"_ba);
    QVERIFY(made && *made == fingerprintOfBytes("one"_ba));
    COMPARE_ERROR(createFile(at(u"x.md"_s), "two"_ba), ErrorCode::AlreadyExists);
    QCOMPARE(bytesOf(at(u"x.md"_s)), "one"_ba);
    COMPARE_ERROR(createFile(m_folder->path(), "x"_ba), ErrorCode::IsDirectory);
    COMPARE_ERROR(createFile(at(u"missing/x.md"_s), "x"_ba), ErrorCode::NotFound);
    QVERIFY(QFile::link(at(u"nowhere.md"_s), at(u"link.md"_s)));
    COMPARE_ERROR(createFile(at(u"link.md"_s), "x"_ba), ErrorCode::AlreadyExists);
    QVERIFY(!QFile::exists(at(u"nowhere.md"_s)));
}

void TestFileStore::fingerprints()
{
    const Result<FileFingerprint> saved = saveFile(at(u"x.md"_s), "one"_ba);
    QVERIFY(saved);
    QCOMPARE(fingerprintOf(at(u"x.md"_s)), std::optional(*saved));
    QVERIFY(*saved != fingerprintOfBytes("two"_ba));
    QVERIFY(!fingerprintOf(at(u"missing"_s)));
}

void TestFileStore::refusesWhenChangedOnDisk()
{
    const QString path = at(u"x.md"_s);
    const Result<FileFingerprint> known = saveFile(path, "one"_ba);
    QVERIFY(known);
    QVERIFY(saveFile(path, "two"_ba, *known));
    COMPARE_ERROR(saveFile(path, "three"_ba, *known), ErrorCode::ChangedOnDisk);
    QCOMPARE(bytesOf(path), "two"_ba);
    QVERIFY(QFile::remove(path));
    COMPARE_ERROR(saveFile(path, "three"_ba, *known), ErrorCode::ChangedOnDisk);
    QVERIFY(!QFile::exists(path));
}

void TestFileStore::writesThroughLinks()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"real"_s));
    QVERIFY(put(at(u"real/x.md"_s), "old"_ba));
    QVERIFY(QFile::link(u"real/x.md"_s, at(u"one.md"_s)));
    QVERIFY(QFile::link(u"one.md"_s, at(u"two.md"_s)));
    QVERIFY(saveFile(at(u"two.md"_s), "new"_ba, fingerprintOfBytes("old"_ba)));
    QCOMPARE(bytesOf(at(u"real/x.md"_s)), "new"_ba);
    QVERIFY(QFileInfo(at(u"two.md"_s)).isSymLink());
    QVERIFY(QFileInfo(at(u"one.md"_s)).isSymLink());

    QVERIFY(QFile::link(u"real/later.md"_s, at(u"dangling.md"_s)));
    QVERIFY(saveFile(at(u"dangling.md"_s), "new"_ba));
    QCOMPARE(bytesOf(at(u"real/later.md"_s)), "new"_ba);

    QVERIFY(QFile::link(u"b"_s, at(u"a"_s)));
    QVERIFY(QFile::link(u"a"_s, at(u"b"_s)));
    COMPARE_ERROR(saveFile(at(u"a"_s), "x"_ba), ErrorCode::NotWritable);
    QVERIFY(QFileInfo(at(u"a"_s)).isSymLink());
}

void TestFileStore::keepsPermissionsAndOwner()
{
    const QString path = at(u"x.md"_s);
    QVERIFY(put(path, "old"_ba));
    AsOrdinaryUser::giveAway(path);
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 02751), 0);
    const struct stat before = statusOf(path);
    QVERIFY(saveFile(path, "new"_ba));
    const struct stat after = statusOf(path);
    QCOMPARE(after.st_mode, before.st_mode);
    QCOMPARE(after.st_uid, before.st_uid);
    QCOMPARE(after.st_gid, before.st_gid);
    QVERIFY(after.st_ino != before.st_ino); // replaced, not written into
}

void TestFileStore::hardLinkKeepsOldContent()
{
    QVERIFY(put(at(u"x.md"_s), "old"_ba));
    QCOMPARE(::link(QFile::encodeName(at(u"x.md"_s)).constData(), QFile::encodeName(at(u"y.md"_s)).constData()), 0);
    QVERIFY(saveFile(at(u"x.md"_s), "new"_ba));
    QCOMPARE(bytesOf(at(u"x.md"_s)), "new"_ba);
    QCOMPARE(bytesOf(at(u"y.md"_s)), "old"_ba);
}

void TestFileStore::refusesToSave()
{
    COMPARE_ERROR(saveFile(m_folder->path(), "x"_ba), ErrorCode::IsDirectory);
    COMPARE_ERROR(saveFile(at(u"missing/x.md"_s), "x"_ba), ErrorCode::NotFound);
    QVERIFY(!saveFile(QString(), "x"_ba));
}

void TestFileStore::refusesReadOnly()
{
    QVERIFY(put(at(u"x.md"_s), "old"_ba));
    QVERIFY(QDir(m_folder->path()).mkdir(u"closed"_s));
    QVERIFY(put(at(u"closed/y.md"_s), "old"_ba));
    for (const QString &name : {u"x.md"_s, u"closed/y.md"_s, u"closed"_s, QString()})
        AsOrdinaryUser::giveAway(at(name));
    QVERIFY(QFile::setPermissions(at(u"x.md"_s), QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(at(u"closed"_s), QFile::ReadOwner | QFile::ExeOwner));
    {
        const AsOrdinaryUser ordinary;
        if (!AsOrdinaryUser::isInForce())
            QSKIP("root writes everything, and cannot stop being root here");
        COMPARE_ERROR(saveFile(at(u"x.md"_s), "new"_ba), ErrorCode::NotWritable);
        COMPARE_ERROR(saveFile(at(u"closed/y.md"_s), "new"_ba), ErrorCode::NotWritable);
        COMPARE_ERROR(saveFile(at(u"closed/new.md"_s), "new"_ba), ErrorCode::NotWritable);
    }
    QCOMPARE(bytesOf(at(u"x.md"_s)), "old"_ba);
    QCOMPARE(bytesOf(at(u"closed/y.md"_s)), "old"_ba);
    QVERIFY(QFile::setPermissions(at(u"closed"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestFileStore::fullDisk()
{
    const QString path = at(u"x.md"_s);
    QVERIFY(put(path, "old"_ba));
    {
        const FileSizeLimit limit(4096);
        COMPARE_ERROR(saveFile(path, QByteArray(100 * 1000, 'x')), ErrorCode::DiskFull);
        COMPARE_ERROR(createFile(at(u"new.md"_s), QByteArray(100 * 1000, 'x')), ErrorCode::DiskFull);
    }
    QCOMPARE(bytesOf(path), "old"_ba);
    QCOMPARE(names(), QStringList{u"x.md"_s});
}

void TestFileStore::fullFileSystem()
{
    const QString disk = at(u"disk"_s);
    QVERIFY(QDir().mkdir(disk));
    if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=64k"_s, u"tmpfs"_s, disk}) != 0)
        QSKIP("mounting a small file system is not allowed here");
    QVERIFY(put(disk + u"/x.md"_s, "old"_ba));
    const Result<FileFingerprint> saved = saveFile(disk + u"/x.md"_s, QByteArray(100 * 1000, 'x'));
    const QByteArray afterwards = bytesOf(disk + u"/x.md"_s);
    const QStringList left = QDir(disk).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QCOMPARE(QProcess::execute(u"umount"_s, {disk}), 0);
    COMPARE_ERROR(saved, ErrorCode::DiskFull);
    QCOMPARE(afterwards, "old"_ba);
    QCOMPARE(left, QStringList{u"x.md"_s});
}

QTEST_GUILESS_MAIN(TestFileStore)
#include "tst_file_store.moc"
