// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Which files a desktop takes for agent definitions once the type is installed.
class TestMimeType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(QDir(m_folder.path()).mkpath(u"mime/packages"_s));
        QVERIFY(
            QFile::copy(QStringLiteral(AGENTWRIGHT_MIME_XML), m_folder.filePath(u"mime/packages/agentwright.xml"_s)));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.path()));
    }

    void typeOfFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("type");
        const QByteArray definition = "---\nname: a\nmodel: opus\ndescription: b\n---\nPrompt\n";
        const QString agent = u"text/x-agent-definition"_s;
        QTest::newRow("suffix of its own") << u"reviewer.agent.md"_s << QByteArray("text") << agent;
        QTest::newRow("chat mode") << u"plan.chatmode.md"_s << QByteArray("text") << agent;
        QTest::newRow("markdown stays markdown") << u"README.md"_s << QByteArray("# Title\n") << u"text/markdown"_s;
        QTest::newRow("even with a frontmatter") << u"reviewer.md"_s << definition << u"text/markdown"_s;
        QTest::newRow("no suffix") << u"reviewer"_s << definition << agent;
        QTest::newRow("CRLF") << u"reviewer"_s << QByteArray(definition).replace("\n", "\r\n") << agent;
        QTest::newRow("BOM") << u"reviewer"_s << "\xEF\xBB\xBF" + definition << agent;
        QTest::newRow("description first")
            << u"reviewer"_s << QByteArray("---\ndescription: b\nname: a\n---\n") << agent;
        QTest::newRow("another frontmatter")
            << u"page"_s << QByteArray("---\ntitle: a\nlayout: b\n---\nText\n") << u"text/plain"_s;
    }

    void typeOfFile()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        QFETCH(const QString, type);
        QCOMPARE(QMimeDatabase().mimeTypeForFileNameAndData(name, content).name(), type);
    }

    void isMarkdown()
    {
        QVERIFY(QMimeDatabase().mimeTypeForName(u"text/x-agent-definition"_s).inherits(u"text/markdown"_s));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestMimeType)
#include "tst_mime_type.moc"
