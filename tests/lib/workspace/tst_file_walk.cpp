// SPDX-License-Identifier: MIT
#include "support/limits.h"
#include "support/noted_write.h"
#include "support/rounds.h"

#include <agentwright/io/state_folder.h>
#include <agentwright/workspace/file_walk.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <string>

using namespace Agentwright;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

class TestFileWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersAreWalked()
    {
        const QTemporaryDir folder;
        touch(folder, u"b.md"_s);
        touch(folder, u".claude/agents/a.md"_s);
        touch(folder, u".claude/agents/notes.txt"_s);
        touch(folder, u".git/x.md"_s);
        touch(folder, u"node_modules/p/README.md"_s);
        touch(folder, u".hidden.md"_s);
        const FileList list = filesOf({folder.path(), folder.filePath(u"b.md"_s), u"-"_s, u"missing.md"_s});
        QCOMPARE(list.files, QStringList({folder.filePath(u".claude/agents/a.md"_s), folder.filePath(u".hidden.md"_s),
                                          folder.filePath(u"b.md"_s), u"-"_s, u"missing.md"_s}));
        QVERIFY(list.problems.isEmpty());
    }

    void aFolderKeepsItsSpelling()
    {
        const QTemporaryDir folder;
        touch(folder, u"a.md"_s);
        QCOMPARE(filesOf({folder.path() + u'/'}).files, QStringList{folder.path() + u"/a.md"_s});
    }

    /// What a write works on is nobody's definition, and a walk finishes nothing: who walks asks for that before.
    void writesThatWereCutOff()
    {
        const QTemporaryDir folder;
        const auto put = [&](const QString &name, const QByteArray &bytes) {
            touch(folder, name);
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        };
        touch(folder, u".agentwright-alive/0-new/x.md"_s);
        put(u".agentwright-dead/0-new"_s, "new"_ba);
        put(u".agentwright-dead/journal"_s, R"({"steps":[{"target":"sub/a.md","replaces":false}]})"_ba);
        const QString stage = folder.filePath(u".agentwright-dead"_s);
        QVERIFY(QDir(folder.path()).mkdir(u"sub"_s));
        QCOMPARE(finishWritesAround(folder.path()), QList<WalkProblem>()); // not ours
        const QTemporaryDir state;
        qputenv("XDG_STATE_HOME", QFile::encodeName(state.path()));
        QVERIFY(noteWrite(platformStateFolder(), stage));
        QCOMPARE(filesOf({folder.path()}).files, QStringList());
        QCOMPARE(finishWritesAround(folder.filePath(u"sub"_s)), QList<WalkProblem>());
        QCOMPARE(filesOf({folder.path()}).files, QStringList{folder.filePath(u"sub/a.md"_s)});

        touch(folder, u".agentwright-dead/journal"_s); // empty
        QVERIFY(noteWrite(platformStateFolder(), stage));
        QCOMPARE(finishWritesAround(folder.path()),
                 (QList<WalkProblem>{{WalkProblem::Kind::WriteLeft, QFileInfo(stage).canonicalFilePath()}}));
    }

    void linkLoopsEnd()
    {
        const QTemporaryDir folder;
        touch(folder, u"sub/a.md"_s);
        QVERIFY(QFile::link(folder.path(), folder.filePath(u"sub/loop"_s)));
        QCOMPARE(filesOf({folder.path()}).files, QStringList{folder.filePath(u"sub/a.md"_s)});
    }

    void linksOutOfTheFolderLeadNowhere()
    {
        const QTemporaryDir folder;
        touch(folder, u"above/a.md"_s);
        touch(folder, u"given/b.md"_s);
        touch(folder, u"beside/c.md"_s);
        const QString given = folder.filePath(u"given"_s);
        QVERIFY(QFile::link(u"/"_s, given + u"/root"_s));
        QVERIFY(QFile::link(folder.path(), given + u"/up"_s));
        QVERIFY(QFile::link(folder.filePath(u"beside"_s), given + u"/beside"_s));
        QCOMPARE(filesOf({given}).files, QStringList({given + u"/b.md"_s, given + u"/beside/c.md"_s}));
    }

#ifdef Q_OS_UNIX
    void namesThatAreNotUtf8AreNamed()
    {
        const QTemporaryDir folder;
        QStringList good; // wherever the system puts them in the list
        for (char16_t letter = u'a'; letter <= u'h'; ++letter) {
            touch(folder, letter + u".md"_s);
            good.append(folder.filePath(letter + u".md"_s));
        }
        const std::string base = QFile::encodeName(folder.path()).toStdString();
        for (const char *name : {"/bad\xff.md", "/bad\xff.png"})
            QVERIFY(std::ofstream(base + name).put('x'));
        const FileList list = filesOf({folder.path()});
        QCOMPARE(list.files, good);
        QCOMPARE(list.problems,
                 (QList<WalkProblem>{{WalkProblem::Kind::NameNotDecodable, folder.filePath(u"bad\uFFFD.md"_s)}}));
        std::filesystem::remove_all(base); // which QTemporaryDir cannot
    }
#endif

    void tooManyFilesAreNotRead()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 5; ++i)
            touch(folder, u"%1.md"_s.arg(i));
        const FileList list = filesOf({folder.path()}, {.files = 3});
        QCOMPARE(list.files.size(), 3);
        QCOMPARE(list.problems, (QList<WalkProblem>{{WalkProblem::Kind::TooManyFiles, folder.path()}}));
        QVERIFY(!problemText(list.problems.first()).isEmpty());
    }

    void aFolderOfOtherThingsIsLeft()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 20; ++i)
            touch(folder, u"data/%1.bin"_s.arg(i));
        touch(folder, u"agents/a.md"_s);
        const FileList list = filesOf({folder.path()}, {.otherEntries = 10});
        QCOMPARE(list.files, QStringList{folder.filePath(u"agents/a.md"_s)});
        QCOMPARE(list.problems, (QList<WalkProblem>{{WalkProblem::Kind::FolderTooFull, folder.filePath(u"data"_s)}}));
    }

    void everyLimitStopsTheWalk()
    {
        const QTemporaryDir folder;
        touch(folder, u"a/b/c/d.md"_s);
        touch(folder, u"a/e.md"_s);
        const FileList deep = filesOf({folder.path()}, {.depth = 2});
        QCOMPARE(deep.files, QStringList{folder.filePath(u"a/e.md"_s)});
        QCOMPARE(deep.problems, (QList<WalkProblem>{{WalkProblem::Kind::TooDeep, folder.filePath(u"a/b/c"_s)}}));
        const FileList few = filesOf({folder.path()}, {.entries = 2});
        QCOMPARE(few.problems, (QList<WalkProblem>{{WalkProblem::Kind::TooManyEntries, folder.path()}}));
    }

    void foldersMayVanishMeanwhile()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 1100; ++i)
            touch(folder, u"a%1/agent.md"_s.arg(i));
        FolderWalk walk(folder.path());
        QList<WalkedFile> found;
        QVERIFY(walk.readOn(found));
        QVERIFY(QDir(folder.path()).removeRecursively());
        while (walk.readOn(found)) {
        }
        QVERIFY(found.size() < 1100);
        QVERIFY(walk.problems().isEmpty());
    }

    void whatIsNotThereIsReported()
    {
        FolderWalk walk(u"/nonexistent/agents"_s);
        QList<WalkedFile> found;
        QVERIFY(!walk.readOn(found));
        QCOMPARE(walk.problems(), (QList<WalkProblem>{{WalkProblem::Kind::NotFound, u"/nonexistent/agents"_s}}));
    }

    void foldersWithoutPermissionAreReported()
    {
        const QTemporaryDir folder;
        touch(folder, u"closed/a.md"_s);
        touch(folder, u"open/b.md"_s);
        const QString closed = folder.filePath(u"closed"_s);
        QVERIFY(QFile::setPermissions(closed, {}));
        for (const QString &path : {closed, folder.path()})
            AsOrdinaryUser::giveAway(path);
        bool isEnforced = false;
        FileList list;
        {
            const AsOrdinaryUser ordinary;
            isEnforced = !QFileInfo(closed).isReadable();
            list = filesOf({folder.path()});
        }
        QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        if (!isEnforced)
            QSKIP("this user may read everything");
        QCOMPARE(list.files, QStringList{folder.filePath(u"open/b.md"_s)});
        QCOMPARE(list.problems, (QList<WalkProblem>{{WalkProblem::Kind::NotReadable, closed}}));
    }

    void aFolderThatCannotBeOpenedIsReported()
    {
        if (Testing::kIsSanitized)
            QSKIP("The sanitizer opens files to look at memory, and takes it for broken when it cannot");
        const QTemporaryDir folder;
        touch(folder, u"a.md"_s);
        FolderWalk walk(folder.path());
        QList<WalkedFile> found;
        {
            const NoMoreOpenFiles limit;
            while (walk.readOn(found)) {
            }
        }
        QVERIFY(found.isEmpty());
        QCOMPARE(walk.problems(), (QList<WalkProblem>{{WalkProblem::Kind::NotReadable, folder.path()}}));
    }

private:
    static void touch(const QTemporaryDir &folder, const QString &path)
    {
        const QString file = folder.filePath(path);
        QVERIFY(QDir().mkpath(file.left(file.lastIndexOf(u'/'))));
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    }
};

QTEST_GUILESS_MAIN(TestFileWalk)
#include "tst_file_walk.moc"
