// SPDX-License-Identifier: MIT
#include <agentwright/io/file_changes.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

class TestFileChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        put(u"a"_s, "one");
        put(u"b"_s, "two");
    }

    void everythingIsDoneAndTakenBack()
    {
        const QList<FileChange> changes{{path(u"a"_s), "one", "ONE"},
                                        {path(u"b"_s), "two", std::nullopt},
                                        {path(u"sub/c"_s), std::nullopt, "two"}};
        QVERIFY(applyFileChanges(changes));
        QCOMPARE(bytes(u"a"_s), "ONE"_ba);
        QVERIFY(!QFile::exists(path(u"b"_s)));
        QCOMPARE(bytes(u"sub/c"_s), "two"_ba);
        QVERIFY(applyFileChanges(inverted(changes)));
        QCOMPARE(bytes(u"a"_s), "one"_ba);
        QCOMPARE(bytes(u"b"_s), "two"_ba);
        QVERIFY(!QFile::exists(path(u"sub/c"_s)));
    }

    void nothingIsDoneWhenOneFileIsNotAsExpected_data()
    {
        QTest::addColumn<FileChange>("wrong");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("changed") << FileChange{u"b"_s, "other", "x"} << ErrorCode::ChangedOnDisk;
        QTest::newRow("gone") << FileChange{u"c"_s, "other", "x"} << ErrorCode::ChangedOnDisk;
        QTest::newRow("there") << FileChange{u"b"_s, std::nullopt, "x"} << ErrorCode::AlreadyExists;
        QTest::newRow("twice") << FileChange{u"a"_s, "one", "x"} << ErrorCode::Duplicate;
    }
    void nothingIsDoneWhenOneFileIsNotAsExpected()
    {
        QFETCH(FileChange, wrong);
        wrong.path = path(wrong.path);
        const Result<void> applied = applyFileChanges({{path(u"a"_s), "one", "ONE"}, wrong});
        QVERIFY(!applied);
        QTEST(applied.error().code, "code");
        QCOMPARE(applied.error().detail, wrong.path);
        QCOMPARE(bytes(u"a"_s), "one"_ba);
        QCOMPARE(bytes(u"b"_s), "two"_ba);
    }

    void whatWasWrittenIsTakenBackWhenAStepFails()
    {
        // The folder of the last one cannot be made: a file has its name.
        const Result<void> applied = applyFileChanges({{path(u"a"_s), "one", "ONE"},
                                                       {path(u"new"_s), std::nullopt, "x"},
                                                       {path(u"b/inside"_s), std::nullopt, "x"}});
        QVERIFY(!applied);
        QCOMPARE(bytes(u"a"_s), "one"_ba);
        QVERIFY(!QFile::exists(path(u"new"_s)));
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

Q_DECLARE_METATYPE(Agentwright::FileChange)
QTEST_GUILESS_MAIN(TestFileChanges)
#include "tst_file_changes.moc"
