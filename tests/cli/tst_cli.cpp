// SPDX-License-Identifier: MIT
#include "cli_folder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

/// The program as others run it.
class TestCli
    : public QObject
    , private CliFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(renew());
        write(u"clean.md"_s, kClean);
        write(u"hint.md"_s, kHint);
        write(u"warning.md"_s, kWarning);
        write(u"error.md"_s, kError);
        write(u"tolerant.md"_s, kTolerant);
        write(u"agents/.claude/agents/deep.md"_s, kError);
    }

    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        const auto row = [](const QString &line, int exitCode) {
            QTest::newRow(qPrintable(line)) << line.split(u' ', Qt::SkipEmptyParts) << exitCode;
        };
        row(u"check clean.md"_s, 0);
        row(u"check hint.md"_s, 1);
        row(u"check warning.md"_s, 1);
        row(u"check error.md"_s, 1);
        row(u"check --fail-on warning hint.md"_s, 0);
        row(u"check --fail-on error warning.md"_s, 0);
        row(u"check --fail-on error error.md"_s, 1);
        row(u"check --min-severity error warning.md"_s, 0);
        row(u"check agents"_s, 1);
        row(u"check missing.md"_s, 2);
        row(u"check missing.md clean.md"_s, 2);
        row(u"check"_s, 2);
        row(u"check --format xml clean.md"_s, 2);
        row(u"check --fail-on serious clean.md"_s, 2);
        row(u"check --no-such-option clean.md"_s, 2);
        row(u"check --help"_s, 0);
        row(u"fix clean.md"_s, 0);
        row(u"fix --dry-run clean.md"_s, 0);
        row(u"fix --dry-run tolerant.md"_s, 1);
        row(u"fix --diff tolerant.md"_s, 1);
        row(u"fix tolerant.md"_s, 0);
        row(u"fix --rule AW000 tolerant.md"_s, 2);
        row(u"fix -"_s, 2);
        row(u"fix missing.md"_s, 2);
        row(u"show clean.md"_s, 0);
        row(u"show agents"_s, 2);
        row(u"show clean.md hint.md"_s, 2);
        row(u"set clean.md model opus"_s, 0);
        row(u"set clean.md model"_s, 2);
        row(u"set missing.md model opus"_s, 2);
        row(u"set clean.md model -x"_s, 2);
        row(u"set clean.md name a\uFFFDb"_s, 2);
        row(u"unset clean.md model"_s, 0);
        row(u"unset clean.md"_s, 2);
        row(u"templates"_s, 0);
        row(u"templates --format xml"_s, 2);
        row(u"new --template minimal"_s, 0);
        row(u"new --template minimal --set name=a-b -o new.md"_s, 0);
        row(u"new --template minimal -o clean.md"_s, 2);
        row(u"new --template minimal --set name=A"_s, 2);
        row(u"new --template minimal --set nothing=A"_s, 2);
        row(u"new --template nothing"_s, 2);
        row(u"new"_s, 2);
        row(u"new --template minimal --list-parameters"_s, 0);
        row(u"template check missing.md"_s, 2);
        row(u"template make clean.md"_s, 2);
        row(u"rules"_s, 0);
        row(u"rules AW201"_s, 0);
        row(u"rules AW999"_s, 2);
        row(u"export --to claude-code -o out clean.md"_s, 0);
        row(u"export --to nothing -o out clean.md"_s, 2);
        row(u"export --to claude-code clean.md"_s, 2);
        row(u"import -o out clean.md"_s, 0);
        row(u"import clean.md"_s, 2);
        row(u"--version"_s, 0);
        row(u"--help"_s, 0);
        row(u"help fix"_s, 0);
        row(u"frobnicate"_s, 2);
        row(QString(), 2);
    }

    void exitCodes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, exitCode);
        QCOMPARE(outcome.error.isEmpty(), exitCode != 2);
    }

    void newFillsTemplates()
    {
        const Outcome made = run({u"new"_s, u"--template"_s, u"code-reviewer"_s, u"--set"_s, u"name=my-reviewer"_s,
                                  u"--set"_s, u"focus=a: b # c"_s, u"--set"_s, u"never=do this, or that"_s, u"--set"_s,
                                  u"never=do more"_s, u"--set"_s, u"shell=no"_s, u"-o"_s, u"my-reviewer.md"_s,
                                  u"--format"_s, u"json"_s});
        QCOMPARE(made.exitCode, 0);
        const QJsonObject json = QJsonDocument::fromJson(made.out).object();
        QCOMPARE(json[u"name"], u"my-reviewer"_s);
        QVERIFY(json[u"text"].toString().contains(u"tools: Read, Grep, Glob\n"_s));
        QVERIFY(json[u"text"].toString().contains(u"- Never do this, or that.\n- Never do more.\n"_s));
        QCOMPARE(run({u"check"_s, u"my-reviewer.md"_s}).exitCode, 0);
        QCOMPARE(run({u"new"_s, u"--template"_s, u"debugger"_s, u"-o"_s, u"my-reviewer.md"_s}).exitCode, 2);
        QVERIFY(read(u"my-reviewer.md"_s).contains("name: my-reviewer\n"));
        const QString deep = u".claude/agents/debugger.md"_s;
        QCOMPARE(run({u"new"_s, u"--template"_s, u"debugger"_s, u"-o"_s, deep}).exitCode, 0);
        QVERIFY(read(deep).startsWith("---\nname: debugger\n"));
        const Outcome refused = run({u"new"_s, u"--template"_s, u"code-reviewer"_s, u"--set"_s, u"strictness=very"_s,
                                     u"--format"_s, u"json"_s});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.error.startsWith("agentwright-cli: strictness: "));
        QCOMPARE(QJsonDocument::fromJson(refused.out).object()[u"problems"][0][u"parameter"], u"strictness"_s);
    }

    void templatesListsProjectOnesAndBrokenOnes()
    {
        write(u".agentwright/templates/mine.md"_s,
              "---\nid: mine\ntitle: Mine\nsummary: S.\n---\n"
              "---\nname: mine\ndescription: Use it when mine are due.\n---\nYou do what is mine.\n");
        write(u".agentwright/templates/broken.md"_s, "nothing\n");
        const QByteArray text = run({u"templates"_s}).out;
        QVERIFY2(text.contains("mine") && text.contains("[project]"), text.constData());
        QVERIFY2(text.contains("broken.md:1: A template begins with a header"), text.constData());
        const QJsonObject json = QJsonDocument::fromJson(run({u"templates"_s, u"--format"_s, u"json"_s}).out).object();
        QVERIFY(json[u"templates"].toArray().size() > 30);
        QCOMPARE(run({u"template"_s, u"check"_s, u".agentwright/templates/mine.md"_s}).exitCode, 0);
        const Outcome broken = run({u"template"_s, u"check"_s, u".agentwright/templates/broken.md"_s});
        QCOMPARE(broken.exitCode, 1);
        QVERIFY2(broken.out.startsWith(".agentwright/templates/broken.md:1:1: error: A template begins"),
                 broken.out.constData());
    }

    void showJson()
    {
        const Outcome outcome = run({u"show"_s, u"--format"_s, u"json"_s, u"tolerant.md"_s});
        QCOMPARE(outcome.exitCode, 0);
        const QJsonObject json = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(json[u"format"_s][u"lineEnds"_s], u"CRLF"_s);
        const QJsonObject description = json[u"fields"_s][1].toObject();
        QCOMPARE(description[u"key"_s], u"description"_s);
        QCOMPARE(description[u"value"_s], u"Two things: use it when it rains."_s);
        QCOMPARE(description[u"reading"_s], u"lenient"_s);
        QCOMPARE(json[u"size"_s][u"bytes"_s], kTolerant.size());
    }

    void showReadsStandardInput()
    {
        const Outcome outcome = run({u"show"_s, u"-"_s}, kClean);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.contains("  name: clean\n"), outcome.out.constData());
    }

    /// Larger than a pipe, and in two parts.
    void standardInputIsReadToItsEnd()
    {
        QProcess process;
        start(process, {u"show"_s, u"--format"_s, u"json"_s, u"-"_s});
        const QByteArray text = kClean + QByteArray(300'000, 'x');
        process.write(text);
        QVERIFY(process.waitForBytesWritten());
        process.write("\nand more");
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const QJsonObject json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QCOMPARE(json[u"size"_s][u"bytes"_s], text.size() + 9);
    }

    void rulesAreDocumented()
    {
        QVERIFY(run({u"rules"_s}).out.contains("AW201"));
        QVERIFY(run({u"rules"_s, u"name-missing"_s}).out.contains("### Why it matters"));
        const QJsonArray rules = QJsonDocument::fromJson(run({u"rules"_s, u"--format"_s, u"json"_s}).out)[u"rules"_s]
                                     .toArray();
        QVERIFY(rules.size() >= 10 && !rules[0][u"documentation"_s].toString().isEmpty());
        QVERIFY(run({u"rules"_s, u"--format"_s, u"markdown"_s}).out.startsWith("# Rules\n\n## AW101 "));
    }

    void helpIsMadeFromTheTable()
    {
        const QByteArray help = run({u"--help"_s}).out;
        for (const char *command : {"check", "fix", "show", "set", "unset", "export", "rules"}) {
            QVERIFY2(help.contains(QByteArray("\n  ") + command + ' '), command);
            QVERIFY2(run({QString::fromLatin1(command), u"--help"_s})
                         .out.startsWith(QByteArray("Usage: agentwright-cli ") + command + ' '),
                     command);
        }
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
