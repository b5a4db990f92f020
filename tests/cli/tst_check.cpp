// SPDX-License-Identifier: MIT
#include "cli_folder.h"

#include <support/limits.h>
#include <support/noted_write.h>

#include <agentwright/syntax/yaml_library.h>

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

#ifdef Q_OS_UNIX
#    include <dlfcn.h>
#endif

using namespace Agentwright;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

/// `agentwright-cli check` and `find` as others run them.
class TestCheck
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

#ifdef Q_OS_UNIX
    void checkSaysWhenANameIsNotUtf8()
    {
        const auto inShell = [this](const QString &script) {
            QProcess shell;
            shell.setWorkingDirectory(at());
            shell.start(u"sh"_s, {u"-c"_s, script, QStringLiteral(AGENTWRIGHT_CLI)});
            shell.waitForFinished();
            return Outcome{shell.exitCode(), shell.readAllStandardOutput(), shell.readAllStandardError()};
        };
        const Outcome inFolder = inShell(
            uR"sh(mkdir odd && cp clean.md "odd/$(printf 'bad\377.md')" && "$0" check odd)sh"_s);
        QCOMPARE(inFolder.exitCode, 2);
        QCOMPARE(inFolder.error, "agentwright-cli: odd/bad\uFFFD.md: The name is not UTF-8: left out. Rename it.\n");
        const Outcome named = inShell(uR"sh("$0" check "odd/$(printf 'bad\377.md')")sh"_s);
        QCOMPARE(named.exitCode, 2);
        QCOMPARE(named.error, "agentwright-cli: odd/bad\uFFFD.md: cannot be opened, the name is not UTF-8: rename it\n");
    }
#endif

    /// A clone may bring what looks like a write that was cut off; only what this user has noted is one.
    void finishesOnlyItsOwnWrites()
    {
        write(u"ours/clean.md"_s, kClean);
        write(u".claude/settings.json"_s, "{}"_ba);
        write(u".agentwright-x/journal"_s,
              R"({"steps":[{"target":".claude/settings.local.json","replaces":false}]})"_ba);
        write(u".agentwright-x/0-new"_s, "{}"_ba);
        write(u".agentwright-x.lock"_s, {});
        const Outcome cloned = run({u"check"_s, u"--fail-on"_s, u"error"_s, u"ours"_s});
        QCOMPARE(cloned.error, QByteArray());
        QVERIFY2(cloned.exitCode == 0, cloned.out.constData());
        QVERIFY(!QFile::exists(at(u".claude/settings.local.json"_s)) && QFile::exists(at(u".agentwright-x/0-new"_s)));

        const QString stage = at(u".agentwright-x"_s);
        QVERIFY(noteWrite(stateFolder() + u"/agentwright"_s, stage));
        const Outcome own = run({u"check"_s, u"--fail-on"_s, u"error"_s, u"ours/clean.md"_s});
        QVERIFY2(own.error.contains("the rest is written now"), own.error.constData());
        QCOMPARE(own.exitCode, 0);
        QCOMPARE(read(u".claude/settings.local.json"_s), "{}"_ba);
        QVERIFY(!QFile::exists(stage));

        write(u".agentwright-x/0-old"_s, "mine"_ba);
        write(u".agentwright-x/journal"_s, "half"_ba);
        QVERIFY(noteWrite(stateFolder() + u"/agentwright"_s, stage));
        const Outcome left = run({u"check"_s, u"ours"_s});
        QCOMPARE(left.exitCode, 2);
        QVERIFY2(left.error.contains(QFileInfo(stage).canonicalFilePath().toUtf8()), left.error.constData());
        QCOMPARE(read(u".agentwright-x/0-old"_s), "mine"_ba);
    }

    void checkSaysWhenAFolderIsEmpty()
    {
        QVERIFY(QDir().mkpath(at(u"empty"_s)));
        const Outcome outcome = run({u"check"_s, u"empty"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.error.contains("There are no definitions in empty."), outcome.error.constData());
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

    /// A run that finds its records and one that looks at everything say the same, whatever happened in between.
    void checkRemembersManyFiles()
    {
        const QList<QByteArray> texts{kClean, kHint, kWarning, kError, kTolerant};
        for (int i = 0; i < 60; ++i)
            write(u"many/agents/a%1.md"_s.arg(i), QByteArray(texts[i % texts.size()]).replace("name: ", "name: a"));
        const QString cache = cacheFolder() + u"/agentwright/check"_s;
        const auto check = [&](const QStringList &options) { return run(QStringList{u"check"_s, u"many"_s} + options); };
        const auto isAsWithoutCache = [&](const QStringList &options) {
            const Outcome outcome = check(options);
            const Outcome plain = check(options + QStringList{u"--no-cache"_s});
            return outcome.exitCode == plain.exitCode && outcome.out == plain.out && outcome.error == plain.error
                   && !plain.out.isEmpty();
        };
        check({u"--no-cache"_s});
        QVERIFY(!QFileInfo::exists(cache));
        for (const QStringList &options :
             {QStringList(), QStringList{u"--format"_s, u"json"_s}, QStringList{u"--min-severity"_s, u"error"_s},
              QStringList{u"--target"_s, u"gemini"_s}, QStringList{u"--format"_s, u"sarif"_s}}) {
            QVERIFY2(isAsWithoutCache(options), qPrintable(options.join(u' ')));
            makeOld(cache);
            QVERIFY2(isAsWithoutCache(options), qPrintable(options.join(u' ')));
            QVERIFY2(isOld(cache), qPrintable(options.join(u' '))); // every record was found: nothing to write
        }
        QVERIFY(QFileInfo(cache).size() > 1000);

        write(u"many/agents/a0.md"_s, kError);
        QVERIFY(isAsWithoutCache({}));
        write(u"many/.agentwright.yaml"_s, "rules:\n  AW401: error\n");
        QVERIFY(isAsWithoutCache({}));
        QFile file(cache);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
        file.close();
        QVERIFY(isAsWithoutCache({}));
        QVERIFY(file.remove() && QDir().mkdir(cache)); // can neither be read nor replaced
        QVERIFY(isAsWithoutCache({}));
    }

#ifdef Q_OS_UNIX
    /// What is not YAML is told in the words of yaml-cpp: another one may find other words.
    void checkForgetsWhatAnotherYamlLibraryFound()
    {
        Dl_info info;
        QVERIFY(dladdr(codeOfYamlLibrary(), &info) != 0);
        const QFileInfo library(QFile::decodeName(info.dli_fname));
        if (!library.fileName().startsWith("libyaml-cpp.so"_L1))
            QSKIP("yaml-cpp is part of the program");
        const QString other = at(u"other"_s);
        QVERIFY(QDir().mkpath(other) && QFile::copy(library.filePath(), other + u'/' + library.fileName()));
        makeOld(other + u'/' + library.fileName());
        for (int i = 0; i < 60; ++i)
            write(u"many/a%1.md"_s.arg(i), kTolerant);
        const QString cache = cacheFolder() + u"/agentwright/check"_s;
        const auto check = [&](const QString &folderOfLibraries) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"LD_LIBRARY_PATH"_s, folderOfLibraries);
            process.setProcessEnvironment(environment);
            start(process, {u"check"_s, u"many"_s});
            return process.waitForFinished() && !process.readAllStandardOutput().isEmpty();
        };
        const QString usual = qEnvironmentVariable("LD_LIBRARY_PATH");
        QVERIFY(check(usual));
        makeOld(cache);
        QVERIFY(check(usual));
        QVERIFY(isOld(cache));
        QVERIFY(check(usual.isEmpty() ? other : other + u':' + usual));
        QVERIFY(!isOld(cache));
    }
#endif

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
            Testing::AsOrdinaryUser::giveAway(at(name));
        QVERIFY(QFile::setPermissions(at(u"error.md"_s), {}));
        const Testing::AsOrdinaryUser user;
        if (!Testing::AsOrdinaryUser::isInForce())
            QSKIP("permissions bind nobody here");
        const Outcome outcome = run({u"check"_s, u"error.md"_s, u"hint.md"_s});
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.error, "agentwright-cli: error.md: cannot be read\n");
        QVERIFY(outcome.out.startsWith("hint.md:4:1: hint: "));
    }

private:
    /// To see whether it is written again.
    static void makeOld(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(kOld, QFileDevice::FileModificationTime));
    }
    static bool isOld(const QString &path) { return QFileInfo(path).lastModified() == kOld; }

    static inline const QDateTime kOld = QDateTime::fromSecsSinceEpoch(1'000'000'000);
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
