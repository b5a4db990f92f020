// SPDX-License-Identifier: MIT
#include <agentwright/workspace/template_folders.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

class TestTemplateFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void readsFiles()
    {
        const QTemporaryDir root(QDir::tempPath() + u"/agentwright tëst-XXXXXX"_s);
        const QString folder = root.filePath(u".agentwright/templates"_s);
        QVERIFY(QDir().mkpath(folder + u"/folder.md"_s));
        QVERIFY(QDir().mkpath(root.filePath(u"a/b"_s)));
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(folder + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
        };
        write(u"b.md"_s, "\xEF\xBB\xBF---\r\nid: b\r\n---\r\n");
        write(u"a.md"_s, "broken");
        write(u"c.txt"_s, "not looked at");
        QVERIFY(QFile::link(root.filePath(u"nowhere"_s), folder + u"/gone.md"_s));

        QCOMPARE(projectTemplateFolder(root.filePath(u"a/b"_s)), folder);
        const TemplateFiles files = readTemplateFolder(folder, TemplateOrigin::Project);
        QCOMPARE(files.sources.size(), 2);
        QCOMPARE(files.sources[0].path, folder + u"/a.md"_s);
        QCOMPARE(files.sources[1].text, u"---\nid: b\n---\n"_s);
        QCOMPARE(files.sources[1].origin, TemplateOrigin::Project);
    }

    void addsAndCopiesWithoutReplacing()
    {
        const QTemporaryDir root(QDir::tempPath() + u"/agentwright tëst-XXXXXX"_s);
        const QString folder = root.filePath(u"new/templates"_s);
        const QString text = u"---\nid: mine # kept\ntitle: 'Mine: all'\nsummary: S.\ncategory: c\n---\n"
                             "---\nname: n\ndescription: d\n---\nb\n"_s;
        const Result<QString> added = addTemplate(folder, text);
        QVERIFY(added);
        QCOMPARE(*added, folder + u"/mine.md"_s);
        QCOMPARE(addTemplate(folder, text).error().code, ErrorCode::AlreadyExists);
        const Template content = Template::parse(text);
        QVERIFY(addCopy(folder, content));
        QVERIFY(addCopy(folder, content));
        const TemplateFiles files = readTemplateFolder(folder, TemplateOrigin::User);
        QCOMPARE(files.sources.size(), 3);
        QCOMPARE(files.sources[1].path, folder + u"/mine-3.md"_s);
        QVERIFY(files.sources[1].text.startsWith(u"---\nid: mine-3 # kept\ntitle: 'Mine: all 3'\nsummary: S.\n"_s));
        QCOMPARE(files.sources[2].text, text);

        const Result<QString> refused = addTemplate(folder, u"---\nid: other\n---\n"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!refused.error().detail.isEmpty());
        QVERIFY(!QFile::exists(folder + u"/other.md"_s));
    }

    void takesMissingFolder()
    {
        QVERIFY(readTemplateFolder(u"/no/such/folder"_s, TemplateOrigin::User).sources.isEmpty());
        QVERIFY(readTemplateFolder(QString(), TemplateOrigin::User).sources.isEmpty());
        QCOMPARE(projectTemplateFolder(u"/no/such/folder"_s), QString());
        QCOMPARE(projectTemplateFolder(u"/"_s), QString());
    }

    void findsBuiltInOnes() { QVERIFY(allTemplates(QDir::tempPath()).sources.size() >= builtInTemplates().size()); }
};

QTEST_GUILESS_MAIN(TestTemplateFolders)
#include "tst_template_folders.moc"
