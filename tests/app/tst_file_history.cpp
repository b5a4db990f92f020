// SPDX-License-Identifier: MIT
#include "session/file_history.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Qt::StringLiterals;

class TestFileHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsVersionsOfEachFile()
    {
        const FileHistory history(m_folder->path());
        QVERIFY(history.versions(u"/a.md"_s).isEmpty());
        QVERIFY(history.add(u"/a.md"_s, "first", at(1)));
        QVERIFY(history.add(u"/a.md"_s, "second", at(2)));
        QVERIFY(history.add(u"/b.md"_s, "other", at(3)));
        const QList<FileVersion> versions = history.versions(u"/a.md"_s);
        QCOMPARE(versions.size(), 2);
        QCOMPARE(*history.read(u"/a.md"_s, versions[0]), QByteArray("second"));
        QCOMPARE(versions[0].when, at(2));
        QCOMPARE(*history.read(u"/a.md"_s, versions[1]), QByteArray("first"));
        QCOMPARE(history.versions(u"/b.md"_s).size(), 1);
    }

    void savingTheSameAgainIsNoVersion()
    {
        const FileHistory history(m_folder->path());
        QVERIFY(history.add(u"/a.md"_s, "same", at(1)));
        QVERIFY(history.add(u"/a.md"_s, "same", at(2)));
        QCOMPARE(history.versions(u"/a.md"_s).size(), 1);
    }

    void versionsOfOneTimeAreBothKept()
    {
        const FileHistory history(m_folder->path());
        QVERIFY(history.add(u"/a.md"_s, "first", at(1)));
        QVERIFY(history.add(u"/a.md"_s, "second", at(1)));
        QCOMPARE(*history.read(u"/a.md"_s, history.versions(u"/a.md"_s).value(1)), QByteArray("first"));
    }

    void isBounded_data()
    {
        QTest::addColumn<int>("versions");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("kept");
        QTest::newRow("count") << 3 << 1000 << 1000 << 3;
        QTest::newRow("size") << 100 << 25 << 1000 << 2;
        QTest::newRow("age") << 100 << 1000 << 4 << 5;
        QTest::newRow("the latest stays") << 0 << 0 << 0 << 1;
    }
    void isBounded()
    {
        QFETCH(int, versions);
        QFETCH(int, bytes);
        QFETCH(int, days);
        QFETCH(int, kept);
        const FileHistory history(m_folder->path(), {versions, bytes, days, 10});
        for (int day = 0; day < 10; ++day)
            QVERIFY(history.add(u"/a.md"_s, "version 0" + QByteArray::number(day), at(0).addDays(day)));
        QCOMPARE(history.versions(u"/a.md"_s).size(), kept);
        QCOMPARE(*history.read(u"/a.md"_s, history.versions(u"/a.md"_s).constFirst()), QByteArray("version 09"));
    }

    void filesAreBoundedToo()
    {
        const FileHistory history(m_folder->path(), {5, 1000, 5, 3});
        for (int i = 0; i < 6; ++i)
            QVERIFY(history.add(u"/%1.md"_s.arg(i), "text", at(i)));
        QCOMPARE(QDir(m_folder->filePath(u"history"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 3);
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        QFile obstacle(m_folder->filePath(u"history"_s));
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        QVERIFY(!FileHistory(m_folder->path()).add(u"/a.md"_s, "text", at(1)));
    }

private:
    static QDateTime at(int second) { return QDateTime(QDate(2030, 1, 1), QTime(12, 0, second), QTimeZone::UTC); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFileHistory)
#include "tst_file_history.moc"
