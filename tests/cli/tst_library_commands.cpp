// SPDX-License-Identifier: MIT
#include "cli/command.h"
#include "cli/console.h"
#include "support/fixtures.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray error;
};

/// As on a command line, split at blanks; "%" stands for one inside an argument.
Outcome run(const QString &line)
{
    QStringList arguments = line.split(u' ', Qt::SkipEmptyParts);
    for (QString &argument : arguments)
        argument.replace(u'%', u' ');
    QBuffer out;
    QBuffer error;
    (void)out.open(QIODevice::WriteOnly);
    (void)error.open(QIODevice::WriteOnly);
    App::Console console(&out, &error);
    const int exitCode = App::runCommandLine(arguments, console);
    return {exitCode, out.data(), error.data()};
}

} // namespace

/// What agentwright-cli tells of several agents: snapshots of a small team's folder.
class TestLibraryCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        QVERIFY(QDir::setCurrent(Testing::fixturePath(u"workspace/team"_s)));
    }

    void answers_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exitCode");
        const auto row = [](const char *name, const QString &line, int exitCode) {
            QTest::newRow(name) << line << exitCode;
        };
        row("overlap.txt", u"overlap --threshold 10 ."_s, 1);
        row("overlap_one.txt", u"overlap --threshold 5 --top 1 ."_s, 1);
        row("overlap_none.txt", u"overlap shop"_s, 0);
        row("overlap.json", u"overlap --threshold 10 --format json ."_s, 1);
        row("route.txt", u"route The%nightly%report%is%slow ."_s, 0);
        row("route.json", u"route --format json --top 1 The%nightly%report%is%slow ."_s, 0);
        row("route_nobody.txt", u"route Bake%a%cake ."_s, 1);
        row("route_test.txt", u"route --test ."_s, 0);
        row("route_test.json",
            u"route --test --format json .claude/agents/query-tuner.md .claude/agents/slow-page-finder.md"_s, 0);
        row("route_suite.txt", u"route --suite suite.yaml ."_s, 1);
        row("compare.txt", u"compare .claude/agents/query-tuner.md .claude/agents/slow-page-finder.md"_s, 1);
        row("compare_three.txt",
            u"compare .claude/agents/letter-writer.md .claude/agents/old/letter-writer-2.md .claude/agents/query-tuner.md"_s,
            1);
        row("compare.json",
            u"compare --format json .claude/agents/letter-writer.md .claude/agents/old/letter-writer-2.md"_s, 1);
        row("compare_same.txt", u"compare suite.yaml suite.yaml"_s, 0);
        row("route_suite.json", u"route --suite suite.yaml --format json ."_s, 1);
    }
    void answers()
    {
        QFETCH(QString, line);
        const Outcome outcome = run(line);
        QTEST(outcome.exitCode, "exitCode");
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        if (name.endsWith(".json"_L1))
            QVERIFY(QJsonDocument::fromJson(outcome.out).isObject());
        const QString difference = Testing::compareWithSnapshot(Testing::fixturePath(u"workspace/commands/"_s + name),
                                                                outcome.out);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("message");
        QTest::newRow("no path") << u"overlap"_s << u"usage: overlap"_s;
        QTest::newRow("no folder") << u"overlap nowhere"_s << u"nowhere: no such file"_s;
        QTest::newRow("threshold") << u"overlap --threshold 0 ."_s
                                   << u"--threshold takes a number from 1 to 100, not “0”"_s;
        QTest::newRow("a request alone") << u"route Something"_s << u"route takes a request and paths"_s;
        QTest::newRow("two modes") << u"route --test --suite a ."_s << u"route takes a request and paths"_s;
        QTest::newRow("no suite") << u"route --suite nowhere.yaml ."_s << u"nowhere.yaml: no such file"_s;
        QTest::newRow("a suite that is none")
            << u"route --suite broken.yaml ."_s << u"broken.yaml:2:3: This is not YAML"_s;
        QTest::newRow("a case that is none")
            << u"route --suite half.yaml ."_s << u"half.yaml: case 2: “agent” is missing"_s;
        QTest::newRow("one file") << u"compare suite.yaml"_s << u"compare takes two files"_s;
        QTest::newRow("git and two files") << u"compare --git suite.yaml half.yaml"_s << u"compare takes two files"_s;
        QTest::newRow("git and export") << u"compare --git --export codex suite.yaml"_s << u"compare takes two files"_s;
        QTest::newRow("no target") << u"compare --export nobody suite.yaml"_s << u"there is no target “nobody”"_s;
        QTest::newRow("a revision that is an option")
            << u"compare --git --revision=--help suite.yaml"_s << u"suite.yaml: not in --help"_s;
        QTest::newRow("a file that is not there")
            << u"compare suite.yaml nowhere.md"_s << u"nowhere.md: no such file"_s;
        QTest::newRow("a suite that is there") << u"route --write-suite suite.yaml ."_s << u"suite.yaml"_s;
    }
    void refuses()
    {
        QFETCH(QString, line);
        QFETCH(QString, message);
        const Outcome outcome = run(line);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(QString::fromUtf8(outcome.error).contains(message), outcome.error.constData());
    }

    void comparesWithWhatAnExportKeeps()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("---\nname: a\ndescription: Mends nets.\ncolor: red\n---\n\nMend them.\n");
        file.close();
        QVERIFY(QDir::setCurrent(folder.path()));
        QCOMPARE(run(u"compare --export claude-code a.md"_s).exitCode, 0);
        const Outcome outcome = run(u"compare --export codex a.md"_s);
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.out, "color: only in a.md\n    red\n"_ba);
    }

    void comparesWithTheCommittedVersion()
    {
        const QString git = QStandardPaths::findExecutable(u"git"_s);
        if (git.isEmpty())
            QSKIP("git is not installed");
        const QTemporaryDir folder;
        QVERIFY(QDir::setCurrent(folder.path()));
        const auto write = [](const QByteArray &model) {
            QFile file(u"a.md"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("---\nname: a\nmodel: " + model + "\n---\nYou work.\n");
        };
        write("opus");
        QVERIFY(run(u"compare --git a.md"_s).error.contains("a.md: not in HEAD"));
        for (const QString &line :
             {u"init -q"_s, u"add a.md"_s,
              u"-c user.name=n -c user.email=e@example.org -c commit.gpgsign=false commit -qm m"_s})
            QCOMPARE(QProcess::execute(git, line.split(u' ')), 0);
        QCOMPARE(run(u"compare --git a.md"_s).exitCode, 0);
        write("haiku");
        const Outcome outcome = run(u"compare --git a.md"_s);
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.out, "model\n    [-opus-]{+haiku+}\n"_ba);
    }

    void aWrittenSuitePasses()
    {
        const QTemporaryDir folder;
        const QString suite = folder.filePath(u"suite.yaml"_s);
        QCOMPARE(run(u"route --write-suite "_s + suite + u" ."_s).exitCode, 0);
        const Outcome outcome = run(u"route --suite "_s + suite + u" ."_s);
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.out, "6 of 6 cases as expected\n"_ba);
    }
};

QTEST_GUILESS_MAIN(TestLibraryCommands)
#include "tst_library_commands.moc"
