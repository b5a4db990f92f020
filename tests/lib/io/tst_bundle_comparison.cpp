// SPDX-License-Identifier: MIT
#include <agentwright/io/bundle_comparison.h>
#include <agentwright/io/bundle_writer.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Agentwright;
using namespace Qt::StringLiterals;

using State = BundleFileState::State;

class TestBundleComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states();
    void whatWasWrittenIsTheSame();
    void mergedFiles();
    void errors_data();
    void errors();
};

void TestBundleComparison::states()
{
    QTemporaryDir folder;
    const QString root = folder.path();
    const QList<BundleFile> files{{u"b/c.md"_s, "c"_ba}, {u"a.md"_s, "a"_ba}, {u"d.md"_s, "new"_ba}};
    QVERIFY(writeFolder(root, {{u"a.md"_s, "a"_ba}, {u"d.md"_s, "old"_ba}, {u"mine"_s, ""_ba}}, ExistingFiles::Refuse));
    const Result<QList<BundleFileState>> states = compareWithFolder(root, files);
    QVERIFY(states);
    QCOMPARE(*states, (QList<BundleFileState>{{.path = u"a.md"_s, .state = State::Same, .wanted = "a"_ba},
                                              {.path = u"b/c.md"_s, .state = State::New, .wanted = "c"_ba},
                                              {.path = u"d.md"_s,
                                               .state = State::Changed,
                                               .present = "old"_ba,
                                               .wanted = "new"_ba}}));
    QVERIFY(!QFileInfo::exists(root + u"/b"_s));
    QCOMPARE(QDir(root).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 3);
}

void TestBundleComparison::whatWasWrittenIsTheSame()
{
    QTemporaryDir folder;
    const QString root = folder.filePath(u"not there"_s);
    const QList<BundleFile> files{{u"a/b.md"_s, "x"_ba}, {u"c.md"_s, ""_ba}};
    const auto count = [&](State state) {
        const Result<QList<BundleFileState>> states = compareWithFolder(root, files);
        return states ? std::ranges::count(*states, state, &BundleFileState::state) : -1;
    };
    QCOMPARE(count(State::New), 2);
    QVERIFY(!QFileInfo::exists(root));
    QVERIFY(writeFolder(root, files, ExistingFiles::Refuse));
    QCOMPARE(count(State::Same), 2);
}

/// What is compared, and what writeFolder() then writes.
void TestBundleComparison::mergedFiles()
{
    QTemporaryDir folder;
    const QByteArray theirs = "\xEF\xBB\xBFmine: 1\r\nlist:\r\n- id: a\r\n  x: 1 # one\r\n"_ba;
    const auto file = [](const QByteArray &items) {
        return BundleFile{u"shared"_s, "list:\n"_ba + items, BundleMerge{BundleMerge::Format::Yaml, u"list"_s, u"id"_s}};
    };
    const auto write = [&](const BundleFile &ours, ExistingFiles existing) {
        return writeFolder(folder.path(), {ours}, existing);
    };
    QVERIFY(writeFolder(folder.path(), {{u"shared"_s, theirs}}, ExistingFiles::Refuse));
    const Result<QList<BundleFileState>> added = compareWithFolder(folder.path(), {file("  - id: b\n    x: 2\n"_ba)});
    QVERIFY(added);
    QCOMPARE(*added, (QList<BundleFileState>{{.path = u"shared"_s,
                                              .state = State::Changed,
                                              .present = theirs,
                                              .wanted = theirs + "- id: b\r\n  x: 2\r\n"_ba,
                                              .isOnlyAddedTo = true}}));
    QVERIFY(write(file("  - id: b\n    x: 2\n"_ba), ExistingFiles::Refuse));
    const Result<QList<BundleFileState>> same = compareWithFolder(folder.path(), {file("  - id: b\n    x: 2\n"_ba)});
    QVERIFY(same);
    QCOMPARE(same->first().state, State::Same);
    const Result<void> refused = write(file("  - id: b\n    x: 3\n"_ba), ExistingFiles::Refuse);
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error{ErrorCode::AlreadyExists, u"shared"_s}));
    QVERIFY(write(file("  - id: b\n    x: 3\n"_ba), ExistingFiles::Replace));
    QCOMPARE(compareWithFolder(folder.path(), {{u"shared"_s, ""_ba}})->first().present,
             theirs + "- id: b\r\n  x: 3\r\n"_ba);
    QVERIFY(writeFolder(folder.path(), {{u"shared"_s, "a: 1\nlist: \"x\n"_ba}}, ExistingFiles::Replace));
    const Result<void> unreadable = write(file("  - id: b\n"_ba), ExistingFiles::Replace);
    QVERIFY(!unreadable);
    QCOMPARE(unreadable.error().code, ErrorCode::NotEditable);
    QVERIFY2(unreadable.error().detail.startsWith(u"shared:2:"_s), qPrintable(unreadable.error().detail));
}

void TestBundleComparison::errors_data()
{
    QTest::addColumn<QString>("below");
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no root") << QString() << QStringList{u"a"_s} << ErrorCode::InvalidArgument;
    QTest::newRow("root is a file") << u"/file"_s << QStringList{u"a"_s} << ErrorCode::AlreadyExists;
    QTest::newRow("out of the root") << u"/"_s << QStringList{u"../a"_s} << ErrorCode::OutsideRoot;
    QTest::newRow("out by a link") << u"/"_s << QStringList{u"link/a"_s} << ErrorCode::OutsideRoot;
    QTest::newRow("case") << u"/"_s << QStringList{u"a"_s, u"A"_s} << ErrorCode::Duplicate;
    QTest::newRow("folder") << u"/"_s << QStringList{u"folder"_s} << ErrorCode::IsDirectory;
}

void TestBundleComparison::errors()
{
    QFETCH(QString, below);
    QFETCH(QStringList, paths);
    QFETCH(ErrorCode, code);
    QTemporaryDir folder;
    QVERIFY(writeFolder(folder.path(), {{u"file"_s, "x"_ba}, {u"folder/x"_s, "x"_ba}}, ExistingFiles::Refuse));
    QVERIFY(QFile::link(QDir::tempPath(), folder.filePath(u"link"_s)));
    QList<BundleFile> files;
    for (const QString &path : std::as_const(paths))
        files.append({path, {}});
    const Result<QList<BundleFileState>> states = compareWithFolder(below.isEmpty() ? below : folder.path() + below,
                                                                    files);
    QVERIFY(!states);
    QCOMPARE(states.error().code, code);
}

QTEST_APPLESS_MAIN(TestBundleComparison)
#include "tst_bundle_comparison.moc"
