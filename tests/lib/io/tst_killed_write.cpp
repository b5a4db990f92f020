// SPDX-License-Identifier: MIT
#include <agentwright/io/bundle_writer.h>
#include <support/killed_process.h>
#include <support/limits.h>

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace Agentwright;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
           && file.setFileTime(QDateTime(QDate(2020, 1, 1), QTime(12, 0)), QFileDevice::FileModificationTime);
}

/// "path=content" of everything below the folder; folders end in a slash.
QStringList listing(const QString &folder)
{
    QStringList lines;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        const QString relative = it.filePath().sliced(folder.size() + 1);
        lines.append(file.open(QIODevice::ReadOnly) ? relative + u'=' + QString::fromUtf8(file.readAll())
                                                    : relative + u'/');
    }
    lines.sort();
    return lines;
}

const QList<BundleFile> kFiles{{u"a/old.md"_s, "new"_ba}, {u"a/new.md"_s, "new"_ba}, {u"b/c/d.md"_s, "new"_ba}};

void nothing() { }

QList<InterruptedWrite::Outcome> outcomesAround(const QString &root)
{
    QList<InterruptedWrite::Outcome> outcomes;
    for (const InterruptedWrite &write : finishInterruptedWrite(root))
        outcomes.append(write.outcome);
    return outcomes;
}

/// A write that is killed before a call of its last part, in which files get to their places.
Ending endingOfCommit(int call, const QString &root, const std::function<void(FolderWrite &write)> &more = {})
{
    FolderWrite write(root, ExistingFiles::Replace);
    const auto stage = [&] {
        for (const BundleFile &file : kFiles)
            (void)write.add(file);
        if (more)
            more(write);
    };
    return endingBeforeCall(call, stage, [&] { (void)write.commit(); });
}

} // namespace

/// A write that is killed before any of its system calls: whoever looks next finds the old files or the new ones.
class TestKilledWrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (endingBeforeCall(0, nothing, nothing) != Ending::Killed)
            QSKIP("processes cannot be followed here");
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_state.path()));
        AsOrdinaryUser::giveAway(m_state.path());
    }
    void cleanup()
    {
        const QStringList left = listing(m_state.path());
        QVERIFY2(left.filter(u"="_s).isEmpty(), qPrintable(left.join(u'\n'))); // no note, no lock
    }
    void leavesOldWhileItStages();
    void leavesOldOrNew_data();
    void leavesOldOrNew();
    void finishingMayBeKilledToo();
    void takingBackMayBeKilledToo();
    void keepsWhatWasChangedInPlace();
    void keepsTheOldFileThatCannotBePutBack();
    void keepsWhatWasChangedBehindItsStep();
    void keepsWhatWasAddedToANewFolder();

private:
    /// Nothing here is about power failures, and where files are in memory nobody waits for the disk.
    static QString inMemory()
    {
        const QString memory = u"/dev/shm"_s;
        return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/agentwright-XXXXXX"_s;
    }
    /// A folder as before the write.
    QString freshRoot(bool isThere = true)
    {
        m_folder = std::make_unique<QTemporaryDir>(inMemory());
        const QString root = m_folder->filePath(u"root"_s);
        if (isThere && !put(root + u"/a/old.md"_s, "old"_ba))
            return {};
        return root;
    }
    /// The first call before which a killed write is finished later, and not forgotten.
    int firstCallBehindJournal();
    /// A write that was killed as soon as it had written that file; somebody else has a file now where one is still to be written.
    QString killedBehind(const QString &written, const QString &obstacle);
    bool appendTo(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::Append) && file.write(" and mine") > 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_state{inMemory()};
};

/// Every tenth call will do, as all of these are made in the hidden folder.
void TestKilledWrite::leavesOldWhileItStages()
{
    int calls = 0;
    for (Ending ending = Ending::Killed; ending == Ending::Killed; calls += 10) {
        const QString root = freshRoot();
        const QStringList before = listing(m_folder->path());
        ending = endingBeforeCall(calls, nothing, [&] {
            FolderWrite write(root, ExistingFiles::Replace);
            for (const BundleFile &file : kFiles)
                (void)write.add(file);
        });
        finishInterruptedWrite(root);
        QCOMPARE(listing(m_folder->path()), before);
    }
    QVERIFY(calls > 50);
}

void TestKilledWrite::leavesOldOrNew_data()
{
    QTest::addColumn<bool>("isRootThere");
    QTest::newRow("into files that are there") << true;
    QTest::newRow("into a new folder") << false;
}

void TestKilledWrite::leavesOldOrNew()
{
    QFETCH(bool, isRootThere);
    QString root = freshRoot(isRootThere);
    const QStringList before = listing(m_folder->path());
    QVERIFY(writeFolder(root, kFiles, ExistingFiles::Replace));
    const QStringList after = listing(m_folder->path());
    QVERIFY(before != after);
    int olds = 0, news = 0, call = 0;
    for (Ending ending = Ending::Killed; ending == Ending::Killed; ++call) {
        root = freshRoot(isRootThere);
        ending = endingOfCommit(call, root);
        finishInterruptedWrite(root);
        const QStringList now = listing(m_folder->path());
        QVERIFY2(now == before || now == after, qPrintable(QString::number(call) + u'\n' + now.join(u'\n')));
        QVERIFY(now == after || news == 0); // once new, it stays new
        (now == before ? olds : news) += 1;
    }
    QVERIFY2(olds > 5 && news > 2, qPrintable(u"%1 %2"_s.arg(olds).arg(news)));
}

int TestKilledWrite::firstCallBehindJournal()
{
    for (int call = 0;; ++call) {
        const QString root = freshRoot();
        if (endingOfCommit(call, root) != Ending::Killed)
            return -1;
        if (!finishInterruptedWrite(root).isEmpty())
            return call;
    }
}

void TestKilledWrite::finishingMayBeKilledToo()
{
    const int interrupted = firstCallBehindJournal();
    QVERIFY(interrupted > 0);
    int call = 0;
    for (Ending ending = Ending::Killed; ending == Ending::Killed; ++call) {
        const QString root = freshRoot();
        endingOfCommit(interrupted, root);
        ending = endingBeforeCall(call, nothing, [&] { finishInterruptedWrite(root); });
        finishInterruptedWrite(root);
        const QStringList now = listing(root);
        const QStringList after{u"a/"_s, u"a/new.md=new"_s, u"a/old.md=new"_s, u"b/"_s, u"b/c/"_s, u"b/c/d.md=new"_s};
        QVERIFY2(now == after, qPrintable(QString::number(call) + u'\n' + now.join(u'\n')));
    }
    QVERIFY(call > 20);
}

/// The last of the steps cannot be done, as somebody has removed its folder; all others are taken back.
void TestKilledWrite::takingBackMayBeKilledToo()
{
    const QStringList before{u"a/"_s, u"a/old.md=old"_s};
    int call = 0;
    for (Ending ending = Ending::Killed; ending == Ending::Killed; ++call) {
        const QString root = freshRoot();
        ending = endingOfCommit(call, root, [&](FolderWrite &write) {
            QDir(root).mkpath(u"gone"_s);
            (void)write.add({u"gone/late.md"_s, "new"_ba});
            QDir(root).rmdir(u"gone"_s);
        });
        finishInterruptedWrite(root);
        QCOMPARE(listing(root), before);
    }
    QVERIFY(call > 20);
}

/// Between the kill and the next look somebody edits a file without replacing it.
void TestKilledWrite::keepsWhatWasChangedInPlace()
{
    const int interrupted = firstCallBehindJournal();
    const QString root = freshRoot();
    endingOfCommit(interrupted, root);
    QFile file(root + u"/a/old.md"_s);
    QVERIFY(file.open(QIODevice::Append) && file.write(" and mine") > 0);
    file.close();
    QCOMPARE(outcomesAround(root), QList{InterruptedWrite::Outcome::TakenBack});
    QCOMPARE(listing(root), (QStringList{u"a/"_s, u"a/old.md=old and mine"_s}));
}

QString TestKilledWrite::killedBehind(const QString &written, const QString &obstacle)
{
    for (int call = 0;; ++call) {
        const QString root = freshRoot();
        const Ending ending = endingOfCommit(call, root,
                                             [&](FolderWrite &write) { (void)write.add({u"a/late.md"_s, "new"_ba}); });
        const QStringList now = listing(root);
        if (ending != Ending::Killed)
            return {};
        if (now.contains(written + u"=new"_s))
            return put(root + u'/' + obstacle, "theirs"_ba) ? root : QString();
        finishInterruptedWrite(root);
    }
}

/// Who looks next may not write there.
void TestKilledWrite::keepsTheOldFileThatCannotBePutBack()
{
    for (const QString &folder : {u"/agentwright"_s, u"/agentwright/writes"_s})
        AsOrdinaryUser::giveAway(m_state.path() + folder);
    m_folder.reset(); // it is root's
    const AsOrdinaryUser ordinary;
    if (!AsOrdinaryUser::isInForce())
        QSKIP("root writes everything, and cannot stop being root here");
    const QString root = killedBehind(u"a/old.md"_s, u"a/new.md"_s);
    QVERIFY(!root.isEmpty());
    QVERIFY(QFile::setPermissions(root + u"/a"_s, QFile::ReadOwner | QFile::ExeOwner));
    QCOMPARE(outcomesAround(root), QList{InterruptedWrite::Outcome::Left});
    QCOMPARE(listing(root).filter(u"-old=old"_s).size(), 1);
    QVERIFY(QFile::setPermissions(root + u"/a"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(outcomesAround(root), QList{InterruptedWrite::Outcome::TakenBack});
    QCOMPARE(listing(root), (QStringList{u"a/"_s, u"a/new.md=theirs"_s, u"a/old.md=old"_s}));
}

void TestKilledWrite::keepsWhatWasChangedBehindItsStep()
{
    const QString root = killedBehind(u"a/old.md"_s, u"a/new.md"_s);
    QVERIFY(appendTo(root + u"/a/old.md"_s));
    QCOMPARE(outcomesAround(root), QList{InterruptedWrite::Outcome::Left});
    const QStringList now = listing(root);
    QVERIFY2(now.contains(u"a/old.md=new and mine"_s), qPrintable(now.join(u'\n')));
    QCOMPARE(now.filter(u"-old=old"_s).size(), 1); // nobody else has it
    QVERIFY(put(root + u"/a/old.md"_s, "old"_ba)); // taken from there
    QCOMPARE(outcomesAround(root), QList{InterruptedWrite::Outcome::TakenBack});
    QCOMPARE(listing(root), (QStringList{u"a/"_s, u"a/new.md=theirs"_s, u"a/old.md=old"_s}));
}

void TestKilledWrite::keepsWhatWasAddedToANewFolder()
{
    const QString root = killedBehind(u"b/c/d.md"_s, u"a/late.md"_s);
    QVERIFY(put(root + u"/b/c/mine.md"_s, "mine"_ba));
    finishInterruptedWrite(root);
    QCOMPARE(listing(root), (QStringList{u"a/"_s, u"a/late.md=theirs"_s, u"a/old.md=old"_s, u"b/"_s, u"b/c/"_s,
                                         u"b/c/d.md=new"_s, u"b/c/mine.md=mine"_s}));
}

QTEST_GUILESS_MAIN(TestKilledWrite)
#include "tst_killed_write.moc"
