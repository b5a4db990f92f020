// SPDX-License-Identifier: MIT
#include "cli_folder.h"

#include <support/limits.h>
#include <support/noted_write.h>

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray agent(const QString &name, const QString &prompt)
{
    return u"---\nname: %1\ndescription: Use it when there is work.\n---\n%2\n"_s.arg(name, prompt).toUtf8();
}

} // namespace

/// `agentwright-cli export` as others run it, in a folder of its own for each test.
class TestExport
    : public QObject
    , private CliFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(renew());
        AsOrdinaryUser::giveAway(at());
    }

    void writesFilesAndReports()
    {
        write(u"clean.md"_s, agent(u"clean"_s, u"x"_s));
        const Outcome outcome = run({u"export"_s, u"--to"_s, u"claude-code,claude-plugin"_s, u"--plugin"_s,
                                     u"my-plugin"_s, u"--format"_s, u"json"_s, u"-o"_s, u"out"_s, u"clean.md"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
        const QJsonObject json = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(json[u"reports"_s].toArray().size(), 2);
        for (const QJsonValue &file : json[u"files"_s].toArray())
            QVERIFY(QFile::exists(at(u"out/"_s + file.toString())));
        QVERIFY(QFile::exists(at(u"out/claude-plugin/.claude-plugin/plugin.json"_s)));
        QCOMPARE(read(u"clean.md"_s), agent(u"clean"_s, u"x"_s));
    }

    void toAll()
    {
        write(u"clean.md"_s, agent(u"clean"_s, u"x"_s));
        const Outcome outcome = run(
            {u"export"_s, u"--to"_s, u"all"_s, u"--format"_s, u"json"_s, u"-o"_s, u"out"_s, u"clean.md"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
        QCOMPARE(QJsonDocument::fromJson(outcome.out)[u"reports"_s].toArray().size(), 15);
        QVERIFY(QFile::exists(at(u"out/.roomodes"_s)));
    }

    void aTargetThatCannotBeStopsAll()
    {
        write(u"clean.md"_s, agent(u"clean"_s, u"x"_s));
        const QStringList both{u"export"_s, u"--to"_s, u"codex,claude-plugin"_s, u"-o"_s, u"out"_s, u"clean.md"_s};
        const Outcome nameless = run(both);
        QCOMPARE(nameless.exitCode, 2);
        QVERIFY2(nameless.error.contains("--plugin"), nameless.error.constData());
        QVERIFY(!QFile::exists(at(u"out"_s)));
        QCOMPARE(run(both + QStringList{u"--plugin"_s, u"Not A Name"_s}).exitCode, 2);
        QVERIFY(!QFile::exists(at(u"out"_s)));
        QCOMPARE(run(both + QStringList{u"--plugin"_s, u"a-name"_s}).exitCode, 0);
        QVERIFY(QFile::exists(at(u"out/.codex/agents/clean.toml"_s)));
    }

    void tellsWhatItWouldDo()
    {
        write(u"clean.md"_s, agent(u"clean"_s, u"x"_s));
        const QStringList all{u"export"_s, u"--to"_s, u"codex,cursor,agents-json"_s, u"-o"_s, u"out"_s, u"clean.md"_s};
        const QStringList check = all + QStringList{u"--check"_s};
        const Outcome missing = run(check);
        QCOMPARE(missing.exitCode, 1);
        QCOMPARE(missing.out.count("new: "), 3);
        QVERIFY(!QFile::exists(at(u"out"_s)));
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

    void strictWritesNothingThatMayDoMore()
    {
        write(u"limited.md"_s, "---\nname: limited\ndescription: d\ntools: Read\n---\nYou read.\n"_ba);
        const QStringList strict{u"export"_s, u"--to"_s, u"goose"_s, u"--strict"_s, u"-o"_s, u"out"_s, u"limited.md"_s};
        const Outcome refused = run(strict);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.out.contains("error: tools is dropped"), refused.out.constData());
        QVERIFY(!QFile::exists(at(u"out"_s)));
        QCOMPARE(run(strict + QStringList{u"--limits-into-prompt"_s}).exitCode, 1); // still a loss, but written
        QVERIFY(read(u"out/.agents/agents/limited.md"_s).contains("- Use only these tools"));
    }

    void makesAZip()
    {
        write(u"clean.md"_s, agent(u"clean"_s, u"x"_s));
        const Outcome outcome = run({u"export"_s, u"--to"_s, u"claude-plugin"_s, u"--plugin"_s, u"my-plugin"_s,
                                     u"--bundle"_s, u"zip"_s, u"-o"_s, u"out/my.zip"_s, u"clean.md"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
        QVERIFY(read(u"out/my.zip"_s).startsWith("PK"));
    }

    void intoItself()
    {
        write(u"p/.claude/agents/file.md"_s, agent(u"reviewer"_s, u"x"_s));
        const QStringList command{u"export"_s, u"--to"_s, u"all"_s, u"-o"_s, u"p"_s, u"p"_s};
        const Outcome first = run(command);
        QVERIFY2(first.exitCode == 0, first.error.constData());
        const QStringList files = listing();
        QVERIFY(!QFile::exists(at(u"p/.claude/agents/reviewer.md"_s)));
        const Outcome second = run(command);
        QVERIFY2(second.exitCode == 0, second.error.constData());
        QCOMPARE(listing(), files);
        QCOMPARE(run(command + QStringList{u"--check"_s}).exitCode, 0);
    }

    void doublesAreToldOnce()
    {
        write(u"a.md"_s, agent(u"same"_s, u"x"_s));
        write(u"b.md"_s, agent(u"same"_s, u"y"_s));
        const Outcome outcome = run(
            {u"export"_s, u"--to"_s, u"all"_s, u"--format"_s, u"json"_s, u"-o"_s, u"out"_s, u"a.md"_s, u"b.md"_s});
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.error.count("b.md"), 1);
        QVERIFY2(outcome.error.contains("defines the agent “same”, as “a.md” does"_ba), outcome.error.constData());
        const QJsonArray refused = QJsonDocument::fromJson(outcome.out)[u"refused"_s].toArray();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0][u"targets"_s].toArray().size(), 15);
    }

    void userScope()
    {
        write(u"a.md"_s, agent(u"a"_s, u"x"_s));
        const auto exportTo = [this](const QString &targets) {
            return run({u"export"_s, u"--to"_s, targets, u"--scope"_s, u"user"_s, u"-o"_s, u"home"_s, u"a.md"_s});
        };
        const Outcome placeless = exportTo(u"opencode,roo"_s);
        QCOMPARE(placeless.exitCode, 2);
        QVERIFY2(placeless.error.contains("Where Roo Code looks"), placeless.error.constData());
        QDir home(at(u"home"_s));
        QVERIFY(!home.exists());
        QCOMPARE(exportTo(u"opencode,copilot,goose,cursor"_s).exitCode, 0);
        for (const QString &file : {u".config/opencode/agents/a.md"_s, u".copilot/agents/a.agent.md"_s,
                                    u".agents/agents/a.md"_s, u".cursor/agents/a.md"_s})
            QVERIFY2(home.exists(file), qPrintable(file));
        QVERIFY(!home.exists(u".goose"_s) && !home.exists(u".roomodes"_s));
    }

    void allForAUser()
    {
        write(u"a.md"_s, agent(u"a"_s, u"x"_s));
        const Outcome outcome = run(
            {u"export"_s, u"--to"_s, u"all"_s, u"--scope"_s, u"user"_s, u"-o"_s, u"home"_s, u"a.md"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.error.contains("roo: Where Roo Code looks"), outcome.error.constData());
        QVERIFY2(outcome.out.contains("The recipe is left out"), outcome.out.constData());
        QVERIFY(QFile::exists(at(u"home/.codex/agents/a.toml"_s)) && !QFile::exists(at(u"home/.roomodes"_s)));
        const QStringList strict{u"export"_s,   u"--to"_s, u"all"_s, u"--scope"_s, u"user"_s, u"--strict"_s,
                                 u"--format"_s, u"json"_s, u"-o"_s,  u"other"_s,   u"a.md"_s};
        const Outcome incomplete = run(strict);
        QCOMPARE(incomplete.exitCode, 1);
        const QJsonArray refused = QJsonDocument::fromJson(incomplete.out)[u"refused"_s].toArray();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0][u"targets"_s].toArray(), QJsonArray{u"roo"_s});
    }

    void nothingToExport()
    {
        write(u"in/notes.txt"_s, agent(u"a"_s, u"x"_s));
        const Outcome outcome = run({u"export"_s, u"--to"_s, u"gemini"_s, u"-o"_s, u"out"_s, u"in"_s});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.error.contains("there is no definition to export"), outcome.error.constData());
    }

    void saysWhatItFinishes()
    {
        write(u"a.md"_s, agent(u"a"_s, u"x"_s));
        write(u"out/.agentwright-dead/journal"_s, R"({"steps":[{"target":"b.md","replaces":false}]})"_ba);
        write(u"out/.agentwright-dead/0-new"_s, "b"_ba);
        const QStringList command{u"export"_s, u"--to"_s, u"cursor"_s, u"-o"_s, u"out"_s, u"a.md"_s};
        const QStringList preview = command + QStringList{u"--dry-run"_s};
        QCOMPARE(run(preview).error, QByteArray()); // it is not ours
        QVERIFY(noteWrite(stateFolder() + u"/agentwright"_s, at(u"out/.agentwright-dead"_s)));
        const Outcome listed = run(preview);
        QCOMPARE(listed.exitCode, 0);
        QCOMPARE(listed.error.count("an earlier run was cut off"), 1);
        QVERIFY(!QFile::exists(at(u"out/b.md"_s)));
        const Outcome written = run(command);
        QVERIFY2(written.error.contains("the rest is written now"), written.error.constData());
        QCOMPARE(read(u"out/b.md"_s), "b"_ba);
        QVERIFY(!run(command).error.contains("cut off"));
    }

    void reportAsMarkdown()
    {
        write(u"a.md"_s, agent(u"a"_s, u"x"_s));
        QCOMPARE(run({u"export"_s, u"--to"_s, u"cursor"_s, u"--report"_s, u"report.md"_s, u"-o"_s, u"out"_s, u"a.md"_s})
                     .exitCode,
                 0);
        QVERIFY(read(u"report.md"_s).contains("### a as cursor\n"));
    }

    void fullDisk()
    {
        write(u"out/.cursor/agents/a.md"_s, "old"_ba);
        write(u"a.md"_s, agent(u"a"_s, u"x"_s));
        write(u"b.md"_s, agent(u"b"_s, QString(100'000, u'y')));
        const QStringList before = listing();
        const Outcome outcome = run({u"export"_s, u"--to"_s, u"cursor,codex"_s, u"--force"_s, u"-o"_s, u"out"_s,
                                     u"a.md"_s, u"b.md"_s},
                                    {}, [] {
                                        ::signal(SIGXFSZ, SIG_IGN);
                                        const rlimit limit{20'000, 20'000};
                                        ::setrlimit(RLIMIT_FSIZE, &limit);
                                    });
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.error.contains("the disk is full"), outcome.error.constData());
        QCOMPARE(listing(), before);
    }

    void readOnlyFolder()
    {
        write(u"a.md"_s, agent(u"a"_s, u"x"_s));
        write(u"out/mine"_s, ""_ba);
        AsOrdinaryUser::giveAway(at(u"out"_s));
        QVERIFY(QFile::setPermissions(at(u"out"_s), QFile::ReadOwner | QFile::ExeOwner));
        const QStringList before = listing();
        {
            const AsOrdinaryUser ordinary;
            if (!AsOrdinaryUser::isInForce())
                QSKIP("root writes everything, and cannot stop being root here");
            const Outcome outcome = run({u"export"_s, u"--to"_s, u"cursor"_s, u"-o"_s, u"out"_s, u"a.md"_s}, {}, [] {
                if (::getuid() != ::geteuid())
                    (void)!::setresuid(::geteuid(), ::geteuid(), ::geteuid());
            });
            QCOMPARE(outcome.exitCode, 2);
            QVERIFY2(outcome.error.contains("cannot be written"), outcome.error.constData());
        }
        QFile::setPermissions(at(u"out"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(listing(), before);
    }

    /// Killed at any moment, all files are the old ones or all are the new ones as soon as anybody looks with our program.
    void killedInTheMiddle()
    {
        constexpr int kAgents = 60;
        QStringList command{u"export"_s, u"--to"_s, u"cursor,codex,gemini,roo"_s, u"--force"_s, u"-o"_s, u"out"_s};
        const auto writeAgents = [&](const QString &prompt) {
            for (int i = 0; i < kAgents; ++i)
                write(u"in/%1.md"_s.arg(i), agent(u"agent-%1"_s.arg(i), prompt));
        };
        writeAgents(u"old"_s);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(run(command + QStringList{u"in"_s}).exitCode, 0);
        const int whole = int(timer.elapsed()) + 1;
        QStringList before = listing(u"out"_s);
        int killed = 0;
        for (int round = 0; round < 8; ++round) {
            writeAgents(u"new %1"_s.arg(round));
            QProcess process;
            start(process, command + QStringList{u"in"_s}, {});
            if (!process.waitForFinished(whole * (round + 1) / 9))
                ++killed;
            process.kill();
            process.waitForFinished();
            run({u"check"_s, u"out"_s});
            const QStringList now = listing(u"out"_s);
            if (now != before) {
                QCOMPARE(run(command + QStringList{u"--check"_s, u"in"_s}).exitCode, 0);
                QVERIFY(std::ranges::none_of(now, [](const QString &line) { return line.contains(u".agentwright"_s); }));
            }
            before = now;
        }
        QVERIFY(killed > 0);
    }

private:
    /// "path=hash" of every file, sorted.
    QStringList listing(const QString &below = {}) const
    {
        QStringList lines;
        const QString root = at(below);
        QDirIterator it(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            lines.append(file.fileName().sliced(root.size()) + u'='
                         + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex()));
        }
        lines.sort();
        return lines;
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
