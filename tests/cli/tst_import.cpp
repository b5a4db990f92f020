// SPDX-License-Identifier: MIT
#include "cli/command.h"
#include "cli/console.h"

#include <agentwright/io/bundle_writer.h>
#include <agentwright/io/state_folder.h>
#include <support/noted_write.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Agentwright;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kRower =
    "---\nname: rower\ndescription: Rows\ntools: [read_file]\nsandbox_mode: read-only\n---\nYou row.\n";
const QByteArray kRowerHere = "---\nname: rower\ndescription: Rows\ntools: Read\n---\nYou row.\n";

struct Outcome {
    int exitCode = -1;
    QString out;
    QString error;
};

Outcome import(const QStringList &arguments)
{
    QBuffer out, error;
    (void)out.open(QIODevice::WriteOnly);
    (void)error.open(QIODevice::WriteOnly);
    App::Console console(&out, &error);
    const int exitCode = App::runImport(arguments, console);
    return {exitCode, QString::fromUtf8(out.data()), QString::fromUtf8(error.data())};
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", QFile::encodeName(m_state.path())); }
    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/agentwright ü XXXXXX"_s);
        QVERIFY(m_folder->isValid());
        put(u"project/.gemini/agents/rower.md"_s, kRower);
        put(u"project/.codex/agents/slip.toml"_s, "name = \"x\ny"_ba);
        put(u"project/README.md"_s, "# No agent\n"_ba);
    }

    void writesDefinitionsAndReports()
    {
        const Outcome outcome = import({u"-o"_s, at(u"out"_s), at(u"project/.gemini"_s)});
        QCOMPARE(outcome.error, QString());
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(bytesOf(u"out/rower.md"_s), kRowerHere);
        QVERIFY(outcome.out.contains(u"(gemini) → rower.md\n"_s)
                && outcome.out.contains(u"error: sandbox_mode is dropped"_s));
    }

    /// What is read is the state behind an export that was cut off.
    void finishesWhatIsRead()
    {
        put(u"cut/.agentwright-dead/journal"_s, R"({"steps":[{"target":".cursor","replaces":false}]})"_ba);
        put(u"cut/.agentwright-dead/0-new/agents/late.md"_s, "---\nname: late\ndescription: d\n---\nx\n"_ba);
        QVERIFY(noteWrite(platformStateFolder(), at(u"cut/.agentwright-dead"_s)));
        const Outcome previewed = import({u"--diff"_s, u"-o"_s, at(u"out"_s), at(u"cut"_s)});
        QVERIFY2(previewed.error.contains(u"an earlier run was cut off"_s), qPrintable(previewed.error));
        QVERIFY(QFile::exists(at(u"cut/.agentwright-dead/0-new"_s)));
        const Outcome outcome = import({u"-o"_s, at(u"out"_s), at(u"cut"_s)});
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.error));
        QVERIFY2(outcome.error.contains(u"an earlier run was cut off"_s), qPrintable(outcome.error));
        QVERIFY(QFile::exists(at(u"out/late.md"_s)) && QFile::exists(at(u"cut/.cursor/agents/late.md"_s)));
    }

    /// The others are written all the same, and the failure has its place.
    void oneBadFileStopsNoOther()
    {
        const Outcome outcome = import({u"-o"_s, at(u"out"_s), at(u"project"_s)});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.error.contains(u"/.codex/agents/slip.toml:1:10: It is not valid TOML"_s),
                 qPrintable(outcome.error));
        QCOMPARE(QDir(at(u"out"_s)).entryList(QDir::Files), QStringList{u"rower.md"_s});
    }

    void overwritesOnlyWhenAsked()
    {
        put(u"out/rower.md"_s, "mine"_ba);
        QCOMPARE(import({u"-o"_s, at(u"out"_s), at(u"project/.gemini"_s)}).exitCode, 2);
        QCOMPARE(bytesOf(u"out/rower.md"_s), "mine"_ba);
        const Outcome listed = import({u"-o"_s, at(u"out"_s), u"--dry-run"_s, at(u"project/.gemini"_s)});
        QCOMPARE(listed.out, u"changed: rower.md\n"_s);
        const Outcome shown = import({u"-o"_s, at(u"out"_s), u"--diff"_s, at(u"project/.gemini"_s)});
        QVERIFY(shown.out.contains(u"-mine\n"_s) && shown.out.contains(u"+tools: Read\n"_s));
        QCOMPARE(bytesOf(u"out/rower.md"_s), "mine"_ba);
        QCOMPARE(import({u"-o"_s, at(u"out"_s), u"--force"_s, at(u"project/.gemini"_s)}).exitCode, 0);
        QCOMPARE(bytesOf(u"out/rower.md"_s), kRowerHere);
    }

    void reportsAsJson()
    {
        const Outcome outcome = import({u"-o"_s, at(u"out"_s), u"--format"_s, u"json"_s, at(u"project"_s)});
        const QJsonObject json = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
        const QJsonObject agent = json[u"agents"_s].toArray().first().toObject();
        QCOMPARE(agent[u"format"_s].toString(), u"gemini"_s);
        QCOMPARE(agent[u"file"_s].toString(), u"rower.md"_s);
        QCOMPARE(agent[u"target"_s].toString(), u"claude-code"_s);
        QCOMPARE(json[u"refused"_s].toArray().first()[u"line"_s].toInt(), 1);
        QCOMPARE(json[u"passedOver"_s].toArray().size(), 1);
    }

    void strictWritesNothingThatMayDoMore()
    {
        const Outcome outcome = import({u"-o"_s, at(u"out"_s), u"--strict"_s, at(u"project/.gemini"_s)});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(!QFileInfo::exists(at(u"out"_s)));
    }

    void readsArchives()
    {
        QVERIFY(writeZip(at(u"x.zip"_s), {{u"p/.gemini/agents/rower.md"_s, kRower}, {u"p/a.txt"_s, "x"}},
                         ExistingFiles::Refuse));
        QCOMPARE(import({u"-o"_s, at(u"out"_s), at(u"x.zip"_s)}).exitCode, 0);
        QCOMPARE(bytesOf(u"out/rower.md"_s), kRowerHere);
    }

    void saysWhatIsNothing()
    {
        QCOMPARE(import({at(u"project"_s)}).exitCode, 2);
        QVERIFY(import({u"-o"_s, at(u"out"_s), u"--from"_s, u"nothing"_s, at(u"project"_s)})
                    .error.contains(u"auto, agents-json"_s));
        QCOMPARE(import({u"-o"_s, at(u"out"_s), at(u"project/README.md"_s)}).exitCode, 2);
        const Outcome none = import({u"-o"_s, at(u"out"_s), u"--from"_s, u"roo"_s, at(u"project/.gemini"_s)});
        QCOMPARE(none.exitCode, 2);
        QVERIFY(none.error.contains(u"there is no agent"_s));
        QVERIFY(!QFileInfo::exists(at(u"out"_s)));
    }

private:
    QString at(const QString &relative) const { return m_folder->filePath(relative); }
    void put(const QString &relative, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(at(relative)).path());
        QFile file(at(relative));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray bytesOf(const QString &relative) const
    {
        QFile file(at(relative));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_state;
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
