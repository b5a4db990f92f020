// SPDX-License-Identifier: MIT
#include <agentwright/workspace/agent_folders.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Agentwright;
using namespace Qt::StringLiterals;

class TestAgentFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_root = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/agentwright tëst-XXXXXX"_s);
        // Whatever lies around in the folder of temporary files is above the home folder.
        qputenv("HOME", QFile::encodeName(m_root->path()));
        qunsetenv("CLAUDE_CONFIG_DIR");
    }

    void findsTheProject_data()
    {
        QTest::addColumn<QString>("folders");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("expected");
        QTest::newRow("its own .claude") << u"p/.claude"_s << u"p"_s << u"p"_s;
        QTest::newRow("from inside of .claude") << u"p/.claude/agents"_s << u"p/.claude/agents"_s << u"p"_s;
        QTest::newRow("repository above") << u"p/.git p/b/c"_s << u"p/b/c"_s << u"p"_s;
        QTest::newRow("the nearest of two") << u"p/.git p/b/.claude p/b/c"_s << u"p/b/c"_s << u"p/b"_s;
        QTest::newRow("the home folder is no project") << u".claude p"_s << u"p"_s << u"p"_s;
        QTest::newRow("a folder that is not there") << u"p/.git"_s << u"p/gone/far"_s << u"p"_s;
    }
    void findsTheProject()
    {
        QFETCH(const QString, folders);
        QFETCH(const QString, from);
        QFETCH(const QString, expected);
        for (const QString &folder : folders.split(u' '))
            QVERIFY(QDir(m_root->path()).mkpath(folder));
        QCOMPARE(projectAgentFolder(m_root->filePath(from)), m_root->filePath(expected) + u"/.claude/agents"_s);
    }

    void findsTheUsersOwn()
    {
        QCOMPARE(userAgentFolder(), m_root->filePath(u".claude/agents"_s));
        qputenv("CLAUDE_CONFIG_DIR", QFile::encodeName(m_root->filePath(u"elsewhere/"_s)));
        QCOMPARE(userAgentFolder(), m_root->filePath(u"elsewhere/agents"_s));
    }

    void findsThePlugin()
    {
        QVERIFY(QDir(m_root->path()).mkpath(u"q/.claude-plugin"_s));
        QVERIFY(QDir(m_root->path()).mkpath(u"q/skills/x"_s));
        QCOMPARE(pluginAgentFolder(m_root->filePath(u"q/skills/x"_s)), QString());
        QFile manifest(m_root->filePath(u"q/.claude-plugin/plugin.json"_s));
        QVERIFY(manifest.open(QIODevice::WriteOnly));
        QCOMPARE(pluginAgentFolder(m_root->filePath(u"q/skills/x"_s)), m_root->filePath(u"q/agents"_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_root;
};

QTEST_GUILESS_MAIN(TestAgentFolders)
#include "tst_agent_folders.moc"
