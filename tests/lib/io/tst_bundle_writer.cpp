// SPDX-License-Identifier: MIT
#include <agentwright/io/bundle_writer.h>
#include <agentwright/io/state_folder.h>
#include <support/limits.h>
#include <support/noted_write.h>

#include <KZip>

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace Agentwright;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int kAccepted = -1;

int codeOf(const Result<void> &result)
{
    return result ? kAccepted : int(result.error().code);
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
           && file.write(bytes) == bytes.size();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "(unreadable)"_ba;
}

/// "path=content" of everything below the folder; folders end in a slash.
QStringList listing(const QString &folder)
{
    QStringList lines;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        const QString relative = path.sliced(folder.size() + 1);
        const bool isFolder = it.fileInfo().isDir() && !it.fileInfo().isSymLink();
        lines.append(isFolder ? relative + u'/' : relative + u'=' + QString::fromUtf8(bytesOf(path)));
    }
    lines.sort();
    return lines;
}

} // namespace

class TestBundleWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_state.isValid());
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_state.path()));
    }
    void init();
    void writesFolder();
    void existingFiles();
    void leavesEqualFilesAlone();
    void keepsPermissions();
    void refusedPaths_data();
    void refusedPaths();
    void followsLinksInsideOnly();
    void foldersInTheWay();
    void putsBackWhenAStepFails();
    void leavesNothingWhenTheDiskIsFull();
    void takesFilesInPieces();
    void finishesWhatWasInterrupted();
    void looksAgainBeforeItReplaces();
    void leavesStagesAloneThatItHasNotNoted();
    void leavesOthersStagesAlone();
    void trustsNoJournal();
    void zip();
    void zipSaysThatNamesAreUtf8();
    void zipIsDeterministic();
    void existingZip();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    bool note(const QString &stage) const { return noteWrite(platformStateFolder(), at(stage)); }
    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_state;
};

void TestBundleWriter::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/agents für x-XXXXXX"_s);
    QVERIFY(m_folder->isValid());
}

void TestBundleWriter::writesFolder()
{
    const QList<BundleFile> files{{u"b/c/d.md"_s, "d"_ba}, {u"a.md"_s, "a"_ba}};
    QVERIFY(writeFolder(at(u"new/root"_s), files, ExistingFiles::Refuse));
    QCOMPARE(listing(at(u"new/root"_s)), (QStringList{u"a.md=a"_s, u"b/"_s, u"b/c/"_s, u"b/c/d.md=d"_s}));
    QVERIFY(writeFolder(at(u"empty"_s), {}, ExistingFiles::Refuse));
    QVERIFY(QFileInfo(at(u"empty"_s)).isDir());
}

void TestBundleWriter::existingFiles()
{
    QVERIFY(put(at(u"root/b.md"_s), "old"_ba));
    QVERIFY(put(at(u"root/mine.txt"_s), "mine"_ba));
    const QStringList before = listing(at(u"root"_s));
    const QList<BundleFile> files{{u"a/a.md"_s, "a"_ba}, {u"b.md"_s, "new"_ba}};
    const Result<void> refused = writeFolder(at(u"root"_s), files, ExistingFiles::Refuse);
    QCOMPARE(codeOf(refused), int(ErrorCode::AlreadyExists));
    QCOMPARE(refused.error().detail, u"b.md"_s);
    QCOMPARE(listing(at(u"root"_s)), before);
    QVERIFY(writeFolder(at(u"root"_s), files, ExistingFiles::Replace));
    QCOMPARE(listing(at(u"root"_s)), (QStringList{u"a/"_s, u"a/a.md=a"_s, u"b.md=new"_s, u"mine.txt=mine"_s}));
}

void TestBundleWriter::leavesEqualFilesAlone()
{
    QVERIFY(put(at(u"a.md"_s), "a"_ba));
    QVERIFY(QFile::setPermissions(at(u"a.md"_s), QFile::ReadOwner));
    QVERIFY(writeFolder(m_folder->path(), {{u"a.md"_s, "a"_ba}}, ExistingFiles::Refuse));
    QVERIFY(writeFolder(m_folder->path(), {{u"a.md"_s, "a"_ba}}, ExistingFiles::Replace));
    QCOMPARE(listing(m_folder->path()), QStringList{u"a.md=a"_s});
}

void TestBundleWriter::keepsPermissions()
{
    QVERIFY(put(at(u"a.md"_s), "a"_ba));
    QVERIFY(QFile::setPermissions(at(u"a.md"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QFile::Permissions before = QFileInfo(at(u"a.md"_s)).permissions();
    QVERIFY(writeFolder(m_folder->path(), {{u"a.md"_s, "b"_ba}}, ExistingFiles::Replace));
    QCOMPARE(bytesOf(at(u"a.md"_s)), "b"_ba);
    QCOMPARE(QFileInfo(at(u"a.md"_s)).permissions(), before);
}

void TestBundleWriter::refusedPaths_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<int>("code");
    QTest::newRow("parent") << QStringList{u"a"_s, u"../b"_s} << int(ErrorCode::OutsideRoot);
    QTest::newRow("absolute") << QStringList{u"/tmp/b"_s} << int(ErrorCode::OutsideRoot);
    QTest::newRow("name") << QStringList{u"a/b:c"_s} << int(ErrorCode::InvalidName);
    QTest::newRow("twice") << QStringList{u"a"_s, u"a"_s} << int(ErrorCode::Duplicate);
    QTest::newRow("case") << QStringList{u"Ä.md"_s, u"ä.md"_s} << int(ErrorCode::Duplicate);
    QTest::newRow("composition") << QStringList{u"\u00E9"_s, u"e\u0301"_s} << int(ErrorCode::Duplicate);
    QTest::newRow("file and folder") << QStringList{u"A/b/c"_s, u"a"_s} << int(ErrorCode::Duplicate);
}

void TestBundleWriter::refusedPaths()
{
    QFETCH(QStringList, paths);
    QFETCH(int, code);
    QList<BundleFile> files;
    for (const QString &path : std::as_const(paths))
        files.append({path, "x"_ba});
    QCOMPARE(codeOf(writeFolder(at(u"root"_s), files, ExistingFiles::Replace)), code);
    QCOMPARE(codeOf(writeZip(at(u"x.zip"_s), files, ExistingFiles::Replace)), code);
    QCOMPARE(listing(m_folder->path()), QStringList());
}

void TestBundleWriter::followsLinksInsideOnly()
{
    QVERIFY(put(at(u"outside/x.md"_s), "outside"_ba));
    QVERIFY(put(at(u"root/inside/x.md"_s), "inside"_ba));
    QVERIFY(QFile::link(at(u"outside"_s), at(u"root/out"_s)));
    QVERIFY(QFile::link(at(u"outside/x.md"_s), at(u"root/x.md"_s)));
    QVERIFY(QFile::link(at(u"outside/new.md"_s), at(u"root/new.md"_s)));
    QVERIFY(QFile::link(u"inside"_s, at(u"root/in"_s)));
    const QStringList before = listing(m_folder->path());
    for (const QString &path : {u"out/x.md"_s, u"out/deep/y.md"_s, u"x.md"_s, u"new.md"_s}) {
        const Result<void> refused = writeFolder(at(u"root"_s), {{path, "new"_ba}}, ExistingFiles::Replace);
        QCOMPARE(codeOf(refused), int(ErrorCode::OutsideRoot));
        QCOMPARE(refused.error().detail, path);
    }
    QCOMPARE(codeOf(writeFolder(at(u"root"_s), {{u"in/y"_s, "1"_ba}, {u"inside/y"_s, "2"_ba}}, ExistingFiles::Replace)),
             int(ErrorCode::Duplicate));
    QCOMPARE(listing(m_folder->path()), before);
    QVERIFY(writeFolder(at(u"root"_s), {{u"in/x.md"_s, "new"_ba}}, ExistingFiles::Replace));
    QCOMPARE(bytesOf(at(u"root/inside/x.md"_s)), "new"_ba);
    QVERIFY(QFileInfo(at(u"root/in"_s)).isSymLink());
}

void TestBundleWriter::foldersInTheWay()
{
    QVERIFY(put(at(u"file"_s), "x"_ba));
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    const auto write = [this](const QString &root, const QString &path) {
        return codeOf(writeFolder(root, {{path, "new"_ba}}, ExistingFiles::Replace));
    };
    QCOMPARE(write(m_folder->path(), u"file/x.md"_s), int(ErrorCode::AlreadyExists));
    QCOMPARE(write(m_folder->path(), u"folder"_s), int(ErrorCode::IsDirectory));
    QCOMPARE(write(at(u"file"_s), u"x.md"_s), int(ErrorCode::AlreadyExists));
    QCOMPARE(write(QString(), u"x.md"_s), int(ErrorCode::InvalidArgument));
    QCOMPARE(codeOf(writeZip(at(u"folder"_s), {}, ExistingFiles::Replace)), int(ErrorCode::IsDirectory));
    QCOMPARE(listing(m_folder->path()), (QStringList{u"file=x"_s, u"folder/"_s}));
}

void TestBundleWriter::putsBackWhenAStepFails()
{
    QVERIFY(put(at(u"root/a.md"_s), "old"_ba));
    QVERIFY(QDir(at(u"root"_s)).mkdir(u"z"_s));
    for (const QString &name : {u"root"_s, u"root/a.md"_s, u"root/z"_s, QString()})
        AsOrdinaryUser::giveAway(at(name));
    QVERIFY(QFile::setPermissions(at(u"root/z"_s), QFile::ReadOwner | QFile::ExeOwner));
    const QStringList before = listing(at(u"root"_s));
    {
        const AsOrdinaryUser ordinary;
        if (!AsOrdinaryUser::isInForce())
            QSKIP("root writes everything, and cannot stop being root here");
        const QList<BundleFile> files{{u"a.md"_s, "new"_ba},
                                      {u"b/c.md"_s, "new"_ba},
                                      {u"m.md"_s, "new"_ba},
                                      {u"z/last.md"_s, "new"_ba}};
        QCOMPARE(codeOf(writeFolder(at(u"root"_s), files, ExistingFiles::Replace)), int(ErrorCode::NotWritable));
        QCOMPARE(codeOf(writeFolder(at(u"root/z/new"_s), files, ExistingFiles::Replace)), int(ErrorCode::NotWritable));
    }
    QCOMPARE(listing(at(u"root"_s)), before);
}

void TestBundleWriter::leavesNothingWhenTheDiskIsFull()
{
    QVERIFY(put(at(u"root/a.md"_s), "old"_ba));
    const QStringList before = listing(m_folder->path());
    const QList<BundleFile> files{{u"a.md"_s, "new"_ba}, {u"b/c.md"_s, QByteArray(100 * 1000, 'x')}};
    {
        const FileSizeLimit limit(4096);
        QCOMPARE(codeOf(writeFolder(at(u"root"_s), files, ExistingFiles::Replace)), int(ErrorCode::DiskFull));
        QCOMPARE(codeOf(writeFolder(at(u"new/root"_s), files, ExistingFiles::Replace)), int(ErrorCode::DiskFull));
    }
    QCOMPARE(listing(m_folder->path()), before);
}

void TestBundleWriter::takesFilesInPieces()
{
    const auto writeInPieces = [this](const QByteArray &last, ExistingFiles existing) {
        FolderWrite write(at(u"root"_s), existing);
        QVERIFY(write.begin({u"x/all"_s, "1 "_ba}));
        QVERIFY(write.add({u"a"_s, "a"_ba}));
        QVERIFY(write.extend(u"x/all"_s, "2 "_ba));
        QVERIFY(write.extend(u"x/all"_s, last));
        (void)write.end(u"x/all"_s);
        (void)write.commit();
    };
    writeInPieces("3"_ba, ExistingFiles::Refuse);
    const QStringList first{u"a=a"_s, u"x/"_s, u"x/all=1 2 3"_s};
    QCOMPARE(listing(at(u"root"_s)), first);
    writeInPieces("4"_ba, ExistingFiles::Refuse); // another one is there
    QCOMPARE(listing(at(u"root"_s)), first);
    writeInPieces("4"_ba, ExistingFiles::Replace);
    QCOMPARE(bytesOf(at(u"root/x/all"_s)), "1 2 4"_ba);
    {
        FolderWrite uncommitted(at(u"root"_s), ExistingFiles::Replace);
        QVERIFY(uncommitted.begin({u"more"_s, "x"_ba}));
        QVERIFY(!uncommitted.add({u"../b"_s, "b"_ba}));
        QCOMPARE(codeOf(uncommitted.commit()), int(ErrorCode::OutsideRoot)); // the first error stands
    }
    QCOMPARE(listing(at(u"root"_s)), (QStringList{u"a=a"_s, u"x/"_s, u"x/all=1 2 4"_s}));
}

/// Between the look at the files and the renames a whole rendering may lie.
void TestBundleWriter::looksAgainBeforeItReplaces()
{
    const auto codeOfCommit = [this](ExistingFiles existing, const QString &changed) {
        QDir(at(u"root"_s)).removeRecursively();
        if (!put(at(u"root/a.md"_s), "old"_ba))
            return int(ErrorCode::InputOutput);
        FolderWrite write(at(u"root"_s), existing);
        if (existing == ExistingFiles::Replace)
            (void)write.add({u"a.md"_s, "new"_ba});
        (void)write.add({u"n.md"_s, "new"_ba});
        (void)write.add({u"f/n.md"_s, "new"_ba});
        QFile file(at(changed));
        if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::Append) || file.write(" theirs") < 0
            || !file.setFileTime(QDateTime(QDate(2020, 1, 1), QTime(12, 0)), QFileDevice::FileModificationTime))
            return int(ErrorCode::InputOutput);
        return codeOf(write.commit());
    };
    QCOMPARE(codeOfCommit(ExistingFiles::Refuse, u"root/n.md"_s), int(ErrorCode::AlreadyExists));
    QCOMPARE(listing(at(u"root"_s)), (QStringList{u"a.md=old"_s, u"n.md= theirs"_s}));
    QCOMPARE(codeOfCommit(ExistingFiles::Refuse, u"root/f/x.md"_s), int(ErrorCode::AlreadyExists));
    QCOMPARE(listing(at(u"root"_s)), (QStringList{u"a.md=old"_s, u"f/"_s, u"f/x.md= theirs"_s}));
    QCOMPARE(codeOfCommit(ExistingFiles::Replace, u"root/n.md"_s), int(ErrorCode::ChangedOnDisk));
    QCOMPARE(listing(at(u"root"_s)), (QStringList{u"a.md=old"_s, u"n.md= theirs"_s}));
    QCOMPARE(codeOfCommit(ExistingFiles::Replace, u"root/a.md"_s), int(ErrorCode::ChangedOnDisk));
    QCOMPARE(listing(at(u"root"_s)), (QStringList{u"a.md=old theirs"_s}));
}

/// A stage may come with a clone, or from anybody who writes to the same folder.
void TestBundleWriter::leavesStagesAloneThatItHasNotNoted()
{
    QVERIFY(put(at(u"root/.agentwright-x/journal"_s), R"({"steps":[{"target":"evil","replaces":false}]})"_ba));
    QVERIFY(put(at(u"root/.agentwright-x/0-new"_s), "evil"_ba));
    QVERIFY(put(at(u"root/.agentwright-x.lock"_s), {}));
    const QStringList before = listing(m_folder->path());
    finishInterruptedWrite(at(u"root"_s));
    QCOMPARE(listing(m_folder->path()), before);
}

/// In a folder for everybody, who writes below it does not finish what somebody else has put there.
void TestBundleWriter::leavesOthersStagesAlone()
{
    QVERIFY(put(at(u".agentwright-dead/journal"_s), R"({"steps":[{"target":"root/evil","replaces":false}]})"_ba));
    QVERIFY(put(at(u".agentwright-dead/0-new"_s), "evil"_ba));
    QVERIFY(note(u".agentwright-dead"_s));
    QVERIFY(QDir().mkpath(at(u"root"_s)));
    if (!AsOrdinaryUser::giveAway(at(u".agentwright-dead"_s)))
        QSKIP("only root can give files to somebody else");
    QVERIFY(finishInterruptedWrite(at(u"root"_s)).isEmpty());
    QVERIFY(!QFile::exists(at(u"root/evil"_s)));
    QVERIFY(QFile::exists(at(u".agentwright-dead/0-new"_s)));
}

/// What a process that was killed behind the first of three renames leaves.
void TestBundleWriter::finishesWhatWasInterrupted()
{
    const QString stage = u"root/.agentwright-dead/"_s;
    QVERIFY(put(at(u"root/a.md"_s), "new a"_ba));
    QVERIFY(put(at(u"root/b.md"_s), "old b"_ba));
    QVERIFY(put(at(stage + u"0-old"_s), "old a"_ba));
    QVERIFY(put(at(stage + u"1-old"_s), "old b"_ba));
    QVERIFY(put(at(stage + u"1-new"_s), "new b"_ba));
    QVERIFY(put(at(stage + u"2-new/d.md"_s), "new d"_ba));
    QVERIFY(note(u"root/.agentwright-dead"_s));
    const QByteArray time = QByteArray::number(QFileInfo(at(u"root/b.md"_s)).lastModified().toMSecsSinceEpoch());
    const QByteArray journal = R"({"steps":[{"target":"a.md","replaces":true},{"target":"b.md","replaces":true,"time":)"
                               + time + R"(},{"target":"c","replaces":false}]})";
    QVERIFY(put(at(stage + u"journal"_s), journal));
    const QList<InterruptedWrite> pending = interruptedWrites(at(u"root/sub"_s));
    QCOMPARE(pending.size(), 1);
    QCOMPARE(pending[0].outcome, InterruptedWrite::Outcome::Pending);
    QVERIFY(QFile::exists(at(stage + u"journal"_s)));
    const QList<InterruptedWrite> finished = finishInterruptedWrite(m_folder->path()); // from above as well
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0].outcome, InterruptedWrite::Outcome::Finished);
    QCOMPARE(QFileInfo(finished[0].stage).fileName(), u".agentwright-dead"_s);
    QVERIFY(note(u"root/.agentwright-unborn"_s));
    QVERIFY(finishInterruptedWrite(at(u"root"_s)).isEmpty());
    QVERIFY(QDir().mkpath(at(u"drive"_s)) && note(u"drive/.agentwright-far"_s) && QDir().rmdir(at(u"drive"_s)));
    QVERIFY(finishInterruptedWrite(m_folder->path()).isEmpty());
    const QStringList notes = listing(m_state.path()).filter(u"="_s);
    QVERIFY2(notes.size() == 1 && notes[0].contains(u"/far="_s), qPrintable(notes.join(u'\n'))); // it may come back
    const QStringList expected{u"a.md=new a"_s, u"b.md=new b"_s, u"c/"_s, u"c/d.md=new d"_s};
    QCOMPARE(listing(at(u"root"_s)), expected);

    QVERIFY(put(at(stage + u"0-new"_s), "half"_ba)); // killed before the journal stood
    QVERIFY(note(u"root/.agentwright-dead"_s));
    QVERIFY(writeFolder(at(u"root"_s), {{u"a.md"_s, "new a"_ba}}, ExistingFiles::Refuse));
    QCOMPARE(listing(at(u"root"_s)), expected);
}

void TestBundleWriter::trustsNoJournal()
{
    const QString stage = u"root/.agentwright-dead/"_s;
    QVERIFY(put(at(u"root/mine.md"_s), "mine"_ba));
    QVERIFY(put(at(u"root/.git/hooks/x"_s), ""_ba));
    for (int i = 0; i < 5; ++i)
        QVERIFY(put(at(stage + QString::number(i) + u"-new"_s), "evil"_ba));
    QVERIFY(put(at(stage + u"0-old"_s), "not mine"_ba));
    QVERIFY(note(u"root/.agentwright-dead"_s));
    const QByteArray journal = R"({"steps":[{"target":"mine.md","replaces":true},{"target":"../out.md","replaces":false},)"
                               R"({"target":".GIT/hooks/y","replaces":false},{"target":"/tmp/aw","replaces":false},)"
                               R"({"target":"mine.md","replaces":false}]})"_ba;
    QVERIFY(put(at(stage + u"journal"_s), journal));
    const QStringList before = listing(m_folder->path());
    const QList<InterruptedWrite> left = finishInterruptedWrite(at(u"root"_s));
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0].outcome, InterruptedWrite::Outcome::Left); // it may hold what somebody needs
    QVERIFY(QFile::rename(at(stage + u"journal-back"_s), at(stage + u"journal"_s)));
    QCOMPARE(listing(m_folder->path()), before);
}

void TestBundleWriter::zip()
{
    const QString path = at(u"new/bundle.zip"_s);
    QVERIFY(writeZip(path, {{u"b/ä.md"_s, "b"_ba}, {u"a.md"_s, QByteArray(5000, 'a')}}, ExistingFiles::Refuse));
    KZip zip(path);
    QVERIFY(zip.open(QIODevice::ReadOnly));
    const KArchiveFile *a = zip.directory()->file(u"a.md"_s);
    const KArchiveFile *b = zip.directory()->file(u"b/ä.md"_s);
    QVERIFY(a && b);
    QCOMPARE(a->data(), QByteArray(5000, 'a'));
    QCOMPARE(b->data(), "b"_ba);
    QCOMPARE(a->permissions() & 0777, mode_t(0644));
    QCOMPARE(a->date(), QDateTime(QDate(1980, 1, 1), QTime(12, 0)));
}

/// Without the flag other programs read the names in another code page; both headers of an entry have it.
void TestBundleWriter::zipSaysThatNamesAreUtf8()
{
    const QString path = at(u"x.zip"_s);
    QVERIFY(writeZip(path, {{u"a.md"_s, "a"_ba}, {u"ä.md"_s, "b"_ba}}, ExistingFiles::Refuse));
    const QByteArray zip = bytesOf(path);
    const QList<qsizetype> flags{zip.indexOf("PK\3\4") + 6, zip.lastIndexOf("PK\3\4") + 6, zip.indexOf("PK\1\2") + 8,
                                 zip.lastIndexOf("PK\1\2") + 8};
    QCOMPARE(QSet<qsizetype>(flags.begin(), flags.end()).size(), 4);
    for (const qsizetype at : flags)
        QCOMPARE(int(quint8(zip[at + 1])), 8);
}

void TestBundleWriter::zipIsDeterministic()
{
    const BundleFile a{u"a.md"_s, "a"_ba};
    const BundleFile b{u"b/b.md"_s, "b"_ba};
    QVERIFY(writeZip(at(u"one.zip"_s), {a, b}, ExistingFiles::Refuse));
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Pacific/Kiritimati");
    ::tzset();
    QVERIFY(writeZip(at(u"two.zip"_s), {b, a}, ExistingFiles::Refuse));
    qputenv("TZ", zone);
    ::tzset();
    QCOMPARE(bytesOf(at(u"two.zip"_s)), bytesOf(at(u"one.zip"_s)));
}

void TestBundleWriter::existingZip()
{
    const QString path = at(u"x.zip"_s);
    QVERIFY(writeZip(path, {{u"a"_s, "a"_ba}}, ExistingFiles::Refuse));
    QVERIFY(writeZip(path, {{u"a"_s, "a"_ba}}, ExistingFiles::Refuse));
    const QByteArray before = bytesOf(path);
    QCOMPARE(codeOf(writeZip(path, {{u"a"_s, "b"_ba}}, ExistingFiles::Refuse)), int(ErrorCode::AlreadyExists));
    QCOMPARE(bytesOf(path), before);
    QVERIFY(writeZip(path, {{u"a"_s, "b"_ba}}, ExistingFiles::Replace));
    QVERIFY(bytesOf(path) != before);
}

QTEST_GUILESS_MAIN(TestBundleWriter)
#include "tst_bundle_writer.moc"
