// SPDX-License-Identifier: MIT
#include <agentwright/io/bundle_reader.h>
#include <agentwright/io/bundle_writer.h>

#include <KZip>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

bool wants(QStringView path)
{
    return path.endsWith(u".md");
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
           && file.write(bytes) == bytes.size();
}

QStringList pathsOf(const Result<BundleContent> &content)
{
    QStringList paths;
    for (const BundleFile &file : content ? content->files : QList<BundleFile>())
        paths.append(file.path + u'=' + QString::fromUtf8(file.bytes.left(8)));
    return paths;
}

/// "path code" of every refusal.
QStringList refusalsOf(const Result<BundleContent> &content)
{
    QStringList lines;
    for (const Error &error : content ? content->refused : QList<Error>())
        lines.append(error.detail + u' ' + QString::number(int(error.code)));
    lines.sort();
    return lines;
}

QString line(const QString &path, ErrorCode code)
{
    return path + u' ' + QString::number(int(code));
}

} // namespace

class TestBundleReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/agentwright ü XXXXXX"_s);
        QVERIFY(m_folder->isValid());
    }

    void readsFolders()
    {
        for (const QString &path : {u"b.md"_s, u".a/x/c.md"_s, u"d.txt"_s, u".git/e.md"_s, u"node_modules/f.md"_s})
            QVERIFY(put(at(path), "text of "_ba + path.toUtf8()));
        QVERIFY(put(at(u"../outside.md"_s), "secret"));
        QVERIFY(QFile::link(at(u"../outside.md"_s), at(u"link.md"_s)));
        QVERIFY(QFile::link(at(u".."_s), at(u"loop"_s)));
        QVERIFY(put(at(u"large.md"_s), QByteArray(200, 'x')));
        const Result<BundleContent> content = readFolder(root(), wants, {.fileBytes = 100});
        QCOMPARE(pathsOf(content), (QStringList{u".a/x/c.md=text of "_s, u"b.md=text of "_s}));
        QCOMPARE(refusalsOf(content),
                 (QStringList{line(u"large.md"_s, ErrorCode::TooLarge), line(u"link.md"_s, ErrorCode::OutsideRoot)}));
        QFile::remove(at(u"../outside.md"_s));
    }

    void readsArchives()
    {
        const QList<BundleFile> files{{u"a/b.md"_s, "bytes"}, {u"c.txt"_s, "no"}, {u"d.md"_s, ""}};
        QVERIFY(writeZip(at(u"x.zip"_s), files, ExistingFiles::Refuse));
        const Result<BundleContent> content = readZip(at(u"x.zip"_s), wants);
        QCOMPARE(pathsOf(content), (QStringList{u"a/b.md=bytes"_s, u"d.md="_s}));
        QCOMPARE(refusalsOf(content), QStringList());
    }

    void refusesWhatArchivesMayHide()
    {
        KZip zip(at(u"x.zip"_s));
        QVERIFY(zip.open(QIODevice::WriteOnly));
        zip.setCompression(KZip::DeflateCompression);
        QVERIFY(zip.writeFile(u"good.md"_s, "good"));
        QVERIFY(zip.writeFile(u"a/../../escape.md"_s, "bad"));
        QVERIFY(zip.writeFile(u"con/aux.md"_s, "bad"));
        QVERIFY(zip.writeSymLink(u"link.md"_s, u"/etc/passwd"_s));
        QVERIFY(zip.writeFile(u"dense.md"_s, QByteArray(2 * 1024 * 1024, ' ')));
        QVERIFY(zip.close());
        const Result<BundleContent> content = readZip(at(u"x.zip"_s), wants);
        QCOMPARE(pathsOf(content), QStringList{u"good.md=good"_s});
        const QStringList refused = refusalsOf(content);
        QVERIFY(refused.contains(line(u"dense.md"_s, ErrorCode::TooLarge)));
        QVERIFY(refused.contains(line(u"link.md"_s, ErrorCode::OutsideRoot)));
        QVERIFY(refused.contains(line(u"con/aux.md"_s, ErrorCode::InvalidName)));
    }

    void saysWhatIsSpoilt()
    {
        const QString path = at(u"x.zip"_s);
        KZip zip(path);
        QVERIFY(zip.open(QIODevice::WriteOnly));
        zip.setCompression(KZip::NoCompression); // of the same length, whatever it says
        QVERIFY(zip.writeFile(u"a.md"_s, "Never deletes a file"));
        QVERIFY(zip.writeFile(u"b.md"_s, "b"));
        QVERIFY(zip.close());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.readAll().indexOf("Never")));
        QCOMPARE(file.write("Often"), 5);
        file.close();
        const Result<BundleContent> content = readZip(path, wants);
        QCOMPARE(pathsOf(content), QStringList{u"b.md=b"_s});
        QCOMPARE(refusalsOf(content), QStringList{line(u"a.md"_s, ErrorCode::NotReadable)});
    }

    void hasLimits()
    {
        for (int i = 0; i < 12; ++i)
            QVERIFY(put(at(u"%1.md"_s.arg(i)), QByteArray(10, 'x')));
        QCOMPARE(readFolder(root(), wants, {.entries = 11}).error().code, ErrorCode::TooLarge);
        const QString zip = root() + u".zip"_s;
        QVERIFY(writeZip(zip, readFolder(root(), wants)->files, ExistingFiles::Refuse));
        QCOMPARE(readZip(zip, wants, {.entries = 11}).error().code, ErrorCode::TooLarge);
        QCOMPARE(readZip(zip, wants, {.entries = 12})->files.size(), 12);
        QCOMPARE(readFolder(root(), wants, {.totalBytes = 100}).error().code, ErrorCode::TooLarge);
        QCOMPARE(readFolder(root(), wants, {.entries = 12, .totalBytes = 120})->files.size(), 12);
    }

    void saysWhatIsNoBundle()
    {
        QVERIFY(put(at(u"x.zip"_s), "no archive at all"));
        QVERIFY(!readZip(at(u"x.zip"_s), wants));
        QCOMPARE(readZip(at(u"none.zip"_s), wants).error().code, ErrorCode::NotFound);
        QCOMPARE(readFolder(at(u"none"_s), wants).error().code, ErrorCode::NotFound);
    }

private:
    QString root() const { return m_folder->path() + u"/root"_s; }
    QString at(const QString &relative)
    {
        QDir().mkpath(root());
        return root() + u'/' + relative;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestBundleReader)
#include "tst_bundle_reader.moc"
