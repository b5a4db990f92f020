// SPDX-License-Identifier: MIT
#include "cli/command.h"
#include "cli/command_help.h"
#include "cli/completion_words.h"
#include "cli/console.h"

#include <QBuffer>
#include <QTest>

using namespace Agentwright::App;
using namespace Qt::StringLiterals;

/// Help, manual and completion are made from what the commands say of themselves.
class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A command that does not answer --help through its parser would be missing everywhere.
    void commandsTellTheirOptions()
    {
        for (const Command &command : commandTable()) {
            const bool promises = QByteArrayView(command.synopsis).contains("[options]");
            QVERIFY2(!promises || !helpOf(command).options.isEmpty(), command.name);
        }
    }

    void everythingIsInEachOutput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("dashes");
        QTest::newRow("bash") << QStringList{u"completion"_s, u"bash"_s} << u"--"_s;
        QTest::newRow("zsh") << QStringList{u"completion"_s, u"zsh"_s} << u"--"_s;
        QTest::newRow("fish") << QStringList{u"completion"_s, u"fish"_s} << u"-l "_s;
        QTest::newRow("manual") << QStringList{u"manual"_s} << u"\\-\\-"_s;
    }

    void everythingIsInEachOutput()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, dashes);
        const QString output = outputOf(arguments, Fine);
        const QString hyphen = arguments.first() == u"manual" ? u"\\-"_s : u"-"_s;
        for (const Command &command : commandTable()) {
            QVERIFY2(output.contains(QLatin1StringView(command.name)), command.name);
            for (const QCommandLineOption &option : helpOf(command).options) {
                const QString name = option.names().last();
                QVERIFY2(output.contains(dashes + QString(name).replace(u'-', hyphen)), qPrintable(name));
            }
        }
    }

    void unknownShell() { QCOMPARE(outputOf({u"completion"_s, u"tcsh"_s}, Failed), QString()); }

    void wordsOfValues_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isFile");
        QTest::addColumn<bool>("isList");
        QTest::newRow("words") << u"text|json"_s << u"json"_s << false << false;
        QTest::newRow("file") << u"FILE"_s << QString() << true << false;
        QTest::newRow("targets and a word") << u"TARGET,…|all"_s << u"codex"_s << false << true;
        QTest::newRow("the word") << u"TARGET,…|all"_s << u"all"_s << false << true;
        QTest::newRow("tools") << u"TOOL,…"_s << u"copilot-cli"_s << false << true;
        QTest::newRow("rules") << u"RULE"_s << u"AW201"_s << false << false;
        QTest::newRow("keys") << u"KEY"_s << u"description"_s << false << false;
        QTest::newRow("templates") << u"ID"_s << u"code-reviewer"_s << false << false;
        QTest::newRow("anything") << u"TEXT"_s << QString() << false << false;
    }

    void wordsOfValues()
    {
        QFETCH(const QString, value);
        QFETCH(const QString, word);
        QFETCH(const bool, isFile);
        QFETCH(const bool, isList);
        const CompletionWords completion = completionOfValue(value);
        QCOMPARE(completion.words.isEmpty(), word.isEmpty());
        QVERIFY(word.isEmpty() || completion.words.contains(word));
        QCOMPARE(completion.isFile, isFile);
        QCOMPARE(completion.isList, isList);
    }

    void argumentsOfSynopsis()
    {
        const auto of = [](const char *synopsis) {
            const Command command{.synopsis = synopsis};
            return completionOfArguments({&command, {}});
        };
        QVERIFY(of("--to TARGET[,TARGET…] -o OUT [options] PATH…").isFile);
        QVERIFY(of("--to TARGET[,TARGET…] -o OUT [options] PATH…").words.isEmpty());
        QVERIFY(of("--template ID [--set PARAMETER=VALUE]… [-o FILE] [options]").isFree());
        QCOMPARE(of("bash|zsh|fish").words, (QStringList{u"bash"_s, u"zsh"_s, u"fish"_s}));
        QVERIFY(of("FILE KEY VALUE").isFile);
        QVERIFY(of("FILE KEY VALUE").words.contains(u"model"_s));
        QVERIFY(of("[options] [RULE]").words.contains(u"AW201"_s));
    }

private:
    static QString outputOf(const QStringList &arguments, int exitCode)
    {
        QBuffer out;
        QBuffer error;
        if (!out.open(QIODevice::WriteOnly) || !error.open(QIODevice::WriteOnly))
            return {};
        Console console(&out, &error);
        if (runCommandLine(arguments, console) != exitCode)
            return u"another exit code"_s;
        return QString::fromUtf8(out.data());
    }
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
