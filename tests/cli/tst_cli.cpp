// SPDX-License-Identifier: MIT
#include "support/fixtures.h"
#include "support/limits.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kClean =
    "---\nname: clean\ndescription: Use this agent when code has to be reviewed.\n---\n\nYou review code with care.\n";
const QByteArray kHint = "---\nname: hint\ndescription: Use it when code has changed.\nversion: 2\n---\n\n"
                         "You review code with care.\n";
const QByteArray kWarning = "---\nname: warning\ndescription: Use it when code has changed.\ncolor: teal # once\n---\n\n"
                            "You review code with care.\n";
const QByteArray kError = "---\nname: error\n---\n\nYou review code with care.\n";
const QByteArray kTolerant = "---\r\nname: tolerant\r\ndescription: Two things: use it when it rains.\r\n---\r\n\r\n"
                             "Caf\xE9\r\n";

struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray error;
};

} // namespace

/// The program as others run it. Every test works in a folder of its own with a blank and an umlaut in its name.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/agentwright tëst-XXXXXX"_s);
        QVERIFY(m_folder->isValid());
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

    void checkPrintsOneLineAFinding()
    {
        QCOMPARE(
            run({u"check"_s, u"warning.md"_s, u"error.md"_s}).out,
            "warning.md:4:8: warning: Claude Code does not know the colour “teal” and ignores it [AW401 unknown-colour]\n"
            "error.md:1:1: error: The agent has no description: Claude Code skips the file [AW301 description-missing]\n");
    }

    void checkGoesOnBehindAnUnreadableFile()
    {
        const Outcome outcome = run({u"check"_s, u"missing.md"_s, u"error.md"_s});
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.error, "agentwright-cli: missing.md: no such file or folder\n");
        QVERIFY(outcome.out.startsWith("error.md:1:1: error: "));
    }

    void checkWalksFolders()
    {
        const Outcome outcome = run({u"check"_s, u"agents"_s});
        QVERIFY2(outcome.out.startsWith("agents/.claude/agents/deep.md:1:1: error: "), outcome.out.constData());
    }

    void checkReadsStandardInput()
    {
        const Outcome outcome = run({u"check"_s, u"-"_s}, kError);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.out.startsWith("-:1:1: error: "), outcome.out.constData());
    }

    void checkSaysWhatIsNotUtf8()
    {
        const Outcome outcome = run({u"check"_s, u"tolerant.md"_s});
        QVERIFY2(outcome.out.contains("AW102")
                     && outcome.out.contains("tolerant.md:6:4: warning: The byte 0xE9 is not UTF-8"),
                 outcome.out.constData());
    }

    void checkJson()
    {
        const Outcome outcome = run(
            {u"check"_s, u"--format"_s, u"json"_s, u"clean.md"_s, u"warning.md"_s, u"missing.md"_s});
        QCOMPARE(outcome.exitCode, 2);
        const QJsonObject json = QJsonDocument::fromJson(outcome.out).object();
        const QJsonArray files = json[u"files"_s].toArray();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0][u"path"_s], u"clean.md"_s);
        QVERIFY(files[0][u"diagnostics"_s].toArray().isEmpty());
        const QJsonObject finding = files[1][u"diagnostics"_s][0].toObject();
        QCOMPARE(finding[u"code"_s], u"AW401"_s);
        QCOMPARE(finding[u"name"_s], u"unknown-colour"_s);
        QCOMPARE(finding[u"severity"_s], u"warning"_s);
        QCOMPARE(finding[u"range"_s], QJsonObject({{u"start"_s, QJsonObject{{u"line"_s, 4}, {u"column"_s, 8}}},
                                                   {u"end"_s, QJsonObject{{u"line"_s, 4}, {u"column"_s, 12}}}}));
        const QJsonObject fix = finding[u"fixes"_s][0].toObject();
        QCOMPARE(fix[u"safety"_s], u"review"_s);
        QVERIFY(!fix[u"title"_s].toString().isEmpty() && fix[u"edits"_s].toArray().size() == 1);
        QCOMPARE(json[u"summary"_s], QJsonObject({{u"files"_s, 2},
                                                  {u"errors"_s, 0},
                                                  {u"warnings"_s, 1},
                                                  {u"hints"_s, 0},
                                                  {u"unreadable"_s, 1},
                                                  {u"fixable"_s, 0}}));
    }

    void checkObeysTheConfigurationAbove()
    {
        write(u"p/.agentwright.yaml"_s, "rules:\n  AW401: 'off'\n  AW2O2: error\nexclude: [drafts/]\n");
        write(u"p/agents/warning.md"_s, kWarning);
        write(u"p/drafts/b.md"_s, kError);
        const Outcome outcome = run({u"check"_s, u"p"_s});
        QCOMPARE(outcome.out, "");
        QCOMPARE(outcome.error,
                 "agentwright-cli: p/.agentwright.yaml:3:3: error: There is no rule “AW2O2”; “AW202” is near\n");
        QCOMPARE(outcome.exitCode, 2);
        write(u"other.yaml"_s, "rules: {unknown-colour: error}\n");
        const Outcome given = run({u"check"_s, u"--config"_s, u"other.yaml"_s, u"p/agents"_s});
        QCOMPARE(given.exitCode, 1);
        QVERIFY2(given.out.startsWith("p/agents/warning.md:4:8: error: "), given.out.constData());
        QCOMPARE(run({u"check"_s, u"--config"_s, u"no.yaml"_s, u"p/agents"_s}).exitCode, 2);
        write(u"q/.agentwright.yaml/a.md"_s, kClean);
        const Outcome folder = run({u"check"_s, u"q"_s});
        QCOMPARE(folder.exitCode, 2);
        QVERIFY2(folder.error.contains("q/.agentwright.yaml:1:1: error: "), folder.error.constData());
        QCOMPARE(run({u"check"_s, u"--target"_s, u"gemnii"_s, u"clean.md"_s}).exitCode, 2);
    }

    void checkLooksAtSeveralFilesTogether()
    {
        write(u"set/clean.md"_s, kClean);
        write(u"set/other.md"_s, QByteArray(kClean).replace("code has", "bread has"));
        const Outcome outcome = run({u"check"_s, u"--format"_s, u"json"_s, u"set"_s});
        QCOMPARE(outcome.exitCode, 1);
        const QJsonArray files = QJsonDocument::fromJson(outcome.out)[u"files"_s].toArray();
        QCOMPARE(files.size(), 2);
        for (const QJsonValue &file : files) {
            const QJsonArray found = file[u"diagnostics"_s].toArray();
            const auto isTwice = [](const QJsonValue &one) { return one[u"code"_s] == u"AW901"_s; };
            const auto at = std::find_if(found.begin(), found.end(), isTwice);
            QVERIFY(at != found.end());
            const QJsonValue finding = *at;
            QCOMPARE(finding[u"verdict"_s], u"loads"_s);
            QVERIFY(finding[u"related"_s][0][u"path"_s] != file[u"path"_s]);
        }
    }

    void baselineTakesOldFindingsAway()
    {
        write(u"set/a.md"_s, kWarning);
        QCOMPARE(run({u"check"_s, u"--write-baseline"_s, u"base.json"_s, u"set"_s}).exitCode, 1);
        QCOMPARE(run({u"check"_s, u"--baseline"_s, u"base.json"_s, u"set"_s}).exitCode, 0);
        write(u"set/a.md"_s, QByteArray(kWarning).replace("color", "# moved\n\ncolor"));
        QCOMPARE(run({u"check"_s, u"--baseline"_s, u"base.json"_s, u"set"_s}).exitCode, 0);
        write(u"set/b.md"_s, kWarning);
        QCOMPARE(run({u"check"_s, u"--baseline"_s, u"base.json"_s, u"set"_s}).exitCode, 1);
        QCOMPARE(run({u"check"_s, u"--write-baseline"_s, u"base.json"_s, u"set"_s}).exitCode, 1);
        write(u"base.json"_s, "{");
        QCOMPARE(run({u"check"_s, u"--write-baseline"_s, u"base.json"_s, u"set"_s}).exitCode, 2);
        QCOMPARE(read(u"base.json"_s), "{");
        QCOMPARE(run({u"check"_s, u"--write-baseline"_s, u"set/a.md"_s, u"set/b.md"_s}).exitCode, 2);
        QCOMPARE(run({u"check"_s, u"--write-baseline"_s, u"set/new.MD"_s, u"set/b.md"_s}).exitCode, 2);
        QCOMPARE(read(u"set/b.md"_s), kWarning);
        QVERIFY(read(u"set/a.md"_s).startsWith("---"));
        QCOMPARE(run({u"check"_s, u"--baseline"_s, u"base.json"_s, u"set"_s}).exitCode, 2);
    }

    void findPrintsLinesWithTheirPlace()
    {
        QCOMPARE(run({u"find"_s, u"color:teal"_s, u"."_s}).out, "./warning.md:4:8: color: teal # once\n"_ba);
        const Outcome json = run({u"find"_s, u"--format"_s, u"json"_s, u"body:review -description:*"_s, u"agents"_s});
        QCOMPARE(json.exitCode, 0);
        const QJsonArray files = QJsonDocument::fromJson(json.out).object()[u"files"_s].toArray();
        QCOMPARE(files.size(), 1);
        QCOMPARE(files[0][u"matches"_s][0][u"line"_s].toInt(), 5);
        QCOMPARE(run({u"find"_s, u"nowhere"_s, u"."_s}).exitCode, 1);
        const Outcome wrong = run({u"find"_s, u"a /b"_s, u"."_s});
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY2(wrong.error.contains("Column 3"), wrong.error.constData());
    }

    void summaryFitsOnAScreen()
    {
        const QByteArray out = run({u"check"_s, u"--summary"_s, u"."_s}).out;
        QVERIFY2(out.contains("AW301 description-missing"), out.constData());
        QVERIFY(out.count('\n') <= 30);
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

    void checkSarif()
    {
        write(u"odd näme/error.md"_s, kError);
        const Outcome outcome = run({u"check"_s, u"--format"_s, u"sarif"_s, u"odd näme/error.md"_s, u"clean.md"_s});
        QCOMPARE(outcome.exitCode, 1);
        const QJsonObject json = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(json[u"version"_s], u"2.1.0"_s);
        const QJsonObject sarifRun = json[u"runs"_s][0].toObject();
        const QJsonArray rules = sarifRun[u"tool"_s][u"driver"_s][u"rules"_s].toArray();
        const QJsonArray results = sarifRun[u"results"_s].toArray();
        QCOMPARE(results.size(), 1);
        QCOMPARE(results[0][u"ruleId"_s], rules[results[0][u"ruleIndex"_s].toInt()][u"id"_s]);
        const QJsonValue location = results[0][u"locations"_s][0][u"physicalLocation"_s];
        QCOMPARE(location[u"artifactLocation"_s][u"uri"_s], u"odd%20n%C3%A4me/error.md"_s);
        QCOMPARE(location[u"region"_s][u"startLine"_s], 1);
    }

    void checkGitHub()
    {
        QCOMPARE(run({u"check"_s, u"--format"_s, u"github"_s, u"warning.md"_s}).out,
                 "::warning file=warning.md,line=4,endLine=4,col=8,endColumn=12,title=AW401 unknown-colour::Claude Code does not know the "
                 "colour “teal” and ignores it\n");
    }

    void coloursOnlyOnATerminal() { QVERIFY(!run({u"check"_s, u"error.md"_s}).out.contains('\x1b')); }

    void unreadableFileIsReported()
    {
        for (const QString &name : {u"."_s, u"error.md"_s, u"hint.md"_s})
            Testing::AsOrdinaryUser::giveAway(m_folder->filePath(name));
        QVERIFY(QFile::setPermissions(m_folder->filePath(u"error.md"_s), {}));
        const Testing::AsOrdinaryUser user;
        if (!Testing::AsOrdinaryUser::isInForce())
            QSKIP("permissions bind nobody here");
        const Outcome outcome = run({u"check"_s, u"error.md"_s, u"hint.md"_s});
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.error, "agentwright-cli: error.md: cannot be read\n");
        QVERIFY(outcome.out.startsWith("hint.md:4:1: hint: "));
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

    void rulesAreDocumented()
    {
        QVERIFY(run({u"rules"_s}).out.contains("AW201"));
        QVERIFY(run({u"rules"_s, u"name-missing"_s}).out.contains("### Why it matters"));
        const QJsonArray rules = QJsonDocument::fromJson(run({u"rules"_s, u"--format"_s, u"json"_s}).out)[u"rules"_s]
                                     .toArray();
        QVERIFY(rules.size() >= 10 && !rules[0][u"documentation"_s].toString().isEmpty());
        QVERIFY(run({u"rules"_s, u"--format"_s, u"markdown"_s}).out.startsWith("# Rules\n\n## AW101 "));
    }

    void exportWritesFilesAndReports()
    {
        const Outcome outcome = run({u"export"_s, u"--to"_s, u"claude-code,claude-plugin"_s, u"--plugin"_s,
                                     u"my-plugin"_s, u"--format"_s, u"json"_s, u"-o"_s, u"out"_s, u"clean.md"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
        const QJsonObject json = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(json[u"reports"_s].toArray().size(), 2);
        for (const QJsonValue &file : json[u"files"_s].toArray())
            QVERIFY(QFile::exists(m_folder->filePath(u"out/"_s + file.toString())));
        QVERIFY(QFile::exists(m_folder->filePath(u"out/claude-plugin/.claude-plugin/plugin.json"_s)));
        QCOMPARE(read(u"clean.md"_s), kClean);
    }

    void exportToAll()
    {
        const Outcome outcome = run(
            {u"export"_s, u"--to"_s, u"all"_s, u"--format"_s, u"json"_s, u"-o"_s, u"out"_s, u"clean.md"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
        QCOMPARE(QJsonDocument::fromJson(outcome.out)[u"reports"_s].toArray().size(), 15);
        QVERIFY(QFile::exists(m_folder->filePath(u"out/.roomodes"_s)));
    }

    void exportTellsWhatItWouldDo()
    {
        const QStringList all{u"export"_s, u"--to"_s, u"codex,cursor,agents-json"_s, u"-o"_s, u"out"_s, u"clean.md"_s};
        const QStringList check = all + QStringList{u"--check"_s};
        const Outcome missing = run(check);
        QCOMPARE(missing.exitCode, 1);
        QCOMPARE(missing.out.count("new: "), 3);
        QVERIFY(!QFile::exists(m_folder->filePath(u"out"_s)));
        QCOMPARE(run(all).exitCode, 0);
        const Outcome upToDate = run(check);
        QCOMPARE(upToDate.exitCode, 0);
        QCOMPARE(upToDate.out, ""_ba);
        write(u"out/agents-json/agents.json"_s, "{}\n"_ba);
        QCOMPARE(run(check).out, "changed: agents-json/agents.json\n"_ba);
        const Outcome listed = run(all + QStringList{u"--dry-run"_s});
        QCOMPARE(listed.exitCode, 0);
        QCOMPARE(listed.out.count("same: "), 2);
        const Outcome diff = run(all + QStringList{u"--diff"_s});
        QVERIFY2(diff.out.contains("\n-{}\n+{\n"), diff.out.constData());
        QCOMPARE(read(u"out/agents-json/agents.json"_s), "{}\n"_ba);
        QCOMPARE(run(check + QStringList{u"--bundle"_s, u"zip"_s}).exitCode, 2);
    }

    void strictExportWritesNothingThatMayDoMore()
    {
        write(u"limited.md"_s, "---\nname: limited\ndescription: d\ntools: Read\n---\nYou read.\n"_ba);
        const QStringList strict{u"export"_s, u"--to"_s, u"goose"_s, u"--strict"_s, u"-o"_s, u"out"_s, u"limited.md"_s};
        const Outcome refused = run(strict);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.out.contains("error: tools is dropped"), refused.out.constData());
        QVERIFY(!QFile::exists(m_folder->filePath(u"out"_s)));
        QCOMPARE(run(strict + QStringList{u"--limits-into-prompt"_s}).exitCode, 1); // still a loss, but written
        QVERIFY(read(u"out/.agents/agents/limited.md"_s).contains("- Use only these tools"));
    }

    void exportMakesAZip()
    {
        const Outcome outcome = run({u"export"_s, u"--to"_s, u"claude-plugin"_s, u"--plugin"_s, u"my-plugin"_s,
                                     u"--bundle"_s, u"zip"_s, u"-o"_s, u"out/my.zip"_s, u"clean.md"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
        QVERIFY(read(u"out/my.zip"_s).startsWith("PK"));
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

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(path.left(path.lastIndexOf(u'/'))));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray read(const QString &name) { return Testing::fileBytes(m_folder->filePath(name)); }

    Outcome run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral(AGENTWRIGHT_CLI), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished())
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
