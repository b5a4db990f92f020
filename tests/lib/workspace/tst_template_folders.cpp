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
