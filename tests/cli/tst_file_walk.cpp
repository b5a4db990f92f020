// SPDX-License-Identifier: MIT
#include "cli/file_walk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Agentwright;
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
        const App::FileList list = App::filesOf({folder.path(), folder.filePath(u"b.md"_s), u"-"_s, u"missing.md"_s});
        QCOMPARE(list.files, QStringList({folder.filePath(u".claude/agents/a.md"_s), folder.filePath(u".hidden.md"_s),
                                          folder.filePath(u"b.md"_s), u"-"_s, u"missing.md"_s}));
        QVERIFY(list.truncatedFolders.isEmpty());
    }

    void aFolderKeepsItsSpelling()
    {
        const QTemporaryDir folder;
        touch(folder, u"a.md"_s);
        QCOMPARE(App::filesOf({folder.path() + u'/'}).files, QStringList{folder.path() + u"/a.md"_s});
    }

    void linkLoopsEnd()
    {
        const QTemporaryDir folder;
        touch(folder, u"sub/a.md"_s);
        QVERIFY(QFile::link(folder.path(), folder.filePath(u"sub/loop"_s)));
        QCOMPARE(App::filesOf({folder.path()}).files, QStringList{folder.filePath(u"sub/a.md"_s)});
    }

    void tooManyFilesAreNotRead()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 5; ++i)
            touch(folder, u"%1.md"_s.arg(i));
        const App::FileList list = App::filesOf({folder.path()}, 3);
        QCOMPARE(list.files.size(), 3);
        QCOMPARE(list.truncatedFolders, QStringList{folder.path()});
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
