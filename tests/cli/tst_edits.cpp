// SPDX-License-Identifier: MIT
#include "cli_folder.h"

#include <QTest>

using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

/// The commands that change files, as others run them.
class TestEdits
    : public QObject
    , private CliFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(renew());
        write(u"clean.md"_s, kClean);
        write(u"warning.md"_s, kWarning);
        write(u"tolerant.md"_s, kTolerant);
    }

    void fixChangesTheFormatOfAFile()
    {
        write(u"mark.md"_s, "\xEF\xBB\xBF" + kClean);
        QCOMPARE(run({u"fix"_s, u"--diff"_s, u"mark.md"_s}).exitCode, 1);
        QCOMPARE(run({u"fix"_s, u"mark.md"_s}).exitCode, 0);
        QCOMPARE(read(u"mark.md"_s), kClean);
    }

    void fixTakesFilesTogether()
    {
        const QByteArray manifest = "{\n  \"name\": \"Team Agents\",\n  \"version\": \"1.0.0\"\n}\n";
        write(u"team/.claude-plugin/plugin.json"_s, manifest);
        write(u"team/agents/clean.md"_s, kClean);
        QVERIFY(run({u"fix"_s, u"--diff"_s, u"--unsafe"_s, u"--rule"_s, u"AW803"_s, u"team"_s})
                    .out.contains("+  \"name\": \"team-agents\""));
        QCOMPARE(read(u"team/.claude-plugin/plugin.json"_s), manifest);
        QCOMPARE(run({u"fix"_s, u"--unsafe"_s, u"--rule"_s, u"AW803"_s, u"team"_s}).exitCode, 0);
        QCOMPARE(read(u"team/.claude-plugin/plugin.json"_s), QByteArray(manifest).replace("Team Agents", "team-agents"));
        QCOMPARE(read(u"team/agents/clean.md"_s), kClean);
    }

    void fixChangesWhatItSaysOnly()
    {
        const Outcome outcome = run({u"fix"_s, u"tolerant.md"_s, u"clean.md"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.startsWith("tolerant.md: fixed: ") && outcome.out.count('\n') == 1,
                 outcome.out.constData());
        QByteArray expected = kTolerant;
        expected.replace("Two things: use it when it rains.", "\"Two things: use it when it rains.\"");
        QCOMPARE(read(u"tolerant.md"_s), expected);
        QCOMPARE(read(u"clean.md"_s), kClean);
        QCOMPARE(run({u"fix"_s, u"tolerant.md"_s}).out, QByteArray());
    }

    void fixWithReview()
    {
        QCOMPARE(run({u"fix"_s, u"--unsafe"_s, u"--rule"_s, u"unknown-colour"_s, u"warning.md"_s}).exitCode, 0);
        QCOMPARE(read(u"warning.md"_s), QByteArray(kWarning).replace("teal", "cyan"));
    }

    void dryRunAndDiffWriteNothing()
    {
        QVERIFY(run({u"fix"_s, u"--dry-run"_s, u"tolerant.md"_s}).out.startsWith("tolerant.md: would fix: "));
        QVERIFY(run({u"fix"_s, u"--diff"_s, u"tolerant.md"_s})
                    .out.startsWith(
                        "--- tolerant.md\n+++ tolerant.md\n@@ -1,6 +1,6 @@\n ---\n name: tolerant\n-description: Two"));
        QCOMPARE(read(u"tolerant.md"_s), kTolerant);
    }

    void setChangesOneValue_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("value with a comment")
            << u"warning.md"_s << QStringList{u"color"_s, u"red"_s} << QByteArray(kWarning).replace("teal", "red");
        QTest::newRow("same value") << u"warning.md"_s << QStringList{u"color"_s, u"teal"_s} << kWarning;
        QTest::newRow("new key") << u"clean.md"_s << QStringList{u"tools"_s, u"Read, Grep"_s}
                                 << QByteArray(kClean).replace("reviewed.\n", "reviewed.\ntools: Read, Grep\n");
        QTest::newRow("line ends and bytes stay") << u"tolerant.md"_s << QStringList{u"name"_s, u"x"_s}
                                                  << QByteArray(kTolerant).replace("name: tolerant", "name: x");
        QTest::newRow("text that looks like a number") << u"clean.md"_s << QStringList{u"name"_s, u"42"_s}
                                                       << QByteArray(kClean).replace("name: clean", "name: \"42\"");
        QTest::newRow("value that begins with a hyphen") << u"clean.md"_s << QStringList{u"--"_s, u"name"_s, u"-x"_s}
                                                         << QByteArray(kClean).replace("name: clean", "name: -x");
    }

    void setChangesOneValue()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, expected);
        const bool hasDashes = arguments.first() == u"--";
        const QStringList start = hasDashes ? QStringList{u"set"_s, u"--"_s, file} : QStringList{u"set"_s, file};
        const Outcome outcome = run(start + arguments.sliced(hasDashes ? 1 : 0));
        QVERIFY2(outcome.exitCode == 0 && outcome.out.isEmpty(), outcome.error.constData());
        QCOMPARE(read(file), expected);
    }

    void setLeavesOtherProgramsFilesAlone()
    {
        const QByteArray toml = "name = \"clean\"\n";
        write(u"agent.toml"_s, toml);
        const Outcome outcome = run({u"set"_s, u"agent.toml"_s, u"name"_s, u"other"_s});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.error.contains("import"), outcome.error.constData());
        QCOMPARE(read(u"agent.toml"_s), toml);
    }

    void unsetRemovesOneLine()
    {
        QCOMPARE(run({u"unset"_s, u"warning.md"_s, u"color"_s}).exitCode, 0);
        QCOMPARE(read(u"warning.md"_s), QByteArray(kWarning).replace("color: teal # once\n", ""));
    }

    void refusedEditLeavesTheFileAlone()
    {
        const QByteArray twice = "---\nname: a\nname: b\ndescription: c\n---\nBody\n";
        write(u"twice.md"_s, twice);
        const Outcome outcome = run({u"set"_s, u"twice.md"_s, u"name"_s, u"x"_s});
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.error, "agentwright-cli: twice.md: “name” can only be edited as text\n");
        QCOMPARE(read(u"twice.md"_s), twice);
    }
};

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
