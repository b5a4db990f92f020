// SPDX-License-Identifier: MIT
#include "cli/command.h"
#include "cli/console.h"

#include <agentwright/readings/reading.h>

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kReviewer = "---\nname: reviewer\ndescription: Reviews “code”.\\nOften.\nmodel: opus\n"
                             "tools: Read, Nothing\n---\nYou review.\n";
/// Only Claude Code and a few others repair what is wrong here.
const QByteArray kSlip = "---\nname: slip\ndescription: Two things: this, that\n---\nYou slip.\n";

struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray error;
};

Outcome explain(const QStringList &arguments)
{
    QBuffer out, error;
    (void)out.open(QIODevice::WriteOnly);
    (void)error.open(QIODevice::WriteOnly);
    App::Console console(&out, &error);
    const int exitCode = App::runExplain(arguments, console);
    return {exitCode, out.data(), error.data()};
}

QJsonObject readingIn(const QJsonObject &file, const QString &tool)
{
    for (const QJsonValue &reading : file[u"readings"].toArray()) {
        if (reading[u"tool"] == tool)
            return reading.toObject();
    }
    return {};
}

} // namespace

class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void init()
    {
        QTest::failOnWarning();
        write(u"reviewer.md"_s, kReviewer);
        write(u"slip.md"_s, kSlip);
    }

    void showsEveryToolInText()
    {
        const Outcome outcome = explain({path(u"reviewer.md"_s)});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.error, QByteArray());
        const QString text = QString::fromUtf8(outcome.out);
        QVERIFY(text.startsWith(path(u"reviewer.md"_s) + u'\n'));
        for (const Reader *reader : allReaders())
            QVERIFY2(text.contains(u' ' + QString::fromUtf8(reader->label) + u' '), reader->id);
        QVERIFY(text.contains(u"  ✔ Claude Code 2.1.329: Loads.\n    name: reviewer\n    description: Reviews “code”.\n"
                              "      Often.\n    model: opus\n    tools: Read\n"_s));
        QVERIFY(text.contains(u"    - Not known and dropped without a word: Nothing\n"_s));
        QVERIFY(text.contains(u"  ✘ Codex "_s));
    }

    void showsOnlyTheToolsAskedFor()
    {
        const Outcome outcome = explain({u"--as"_s, u"cursor,claude-code"_s, path(u"slip.md"_s)});
        QCOMPARE(outcome.exitCode, 1); // Cursor does not load it
        QCOMPARE(outcome.out.count("✔"), 1);
        QCOMPARE(outcome.out.count("✘"), 1);
        QVERIFY(outcome.out.indexOf("Cursor") < outcome.out.indexOf("Claude Code"));
        QCOMPARE(explain({u"--as"_s, u"claude-code"_s, path(u"slip.md"_s)}).exitCode, 0);
    }

    void writesJson()
    {
        const Outcome outcome = explain(
            {u"--format"_s, u"json"_s, path(u"reviewer.md"_s), path(u"missing.md"_s), path(u"slip.md"_s)});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(outcome.error.contains("missing.md: no such file"));
        QJsonParseError problem;
        const QJsonObject root = QJsonDocument::fromJson(outcome.out, &problem).object();
        QCOMPARE(problem.errorString(), QJsonParseError().errorString());
        const QJsonArray files = root[u"files"].toArray();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0][u"path"], path(u"reviewer.md"_s));
        QCOMPARE(files[0][u"readings"].toArray().size(), allReaders().size());
        QCOMPARE(files[1][u"path"], path(u"slip.md"_s));
        // The same as a program gets from the library.
        const Reader *reader = findReader(u"claude-code");
        const ReadingInput input(QString::fromUtf8(kReviewer), {}, path(u"reviewer.md"_s));
        JsonWriter json;
        writeReading(*reader, reader->read(input), json);
        QCOMPARE(readingIn(files[0].toObject(), u"claude-code"_s), QJsonDocument::fromJson(json.bytes()).object());
        QCOMPARE(readingIn(files[1].toObject(), u"cursor"_s)[u"loads"], false);
    }

    void writesJsonOfNothing()
    {
        QCOMPARE(explain({u"--format"_s, u"json"_s, path(u"missing.md"_s)}).out, "{\"files\":[]}\n");
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("unknown tool") << QStringList{u"--as"_s, u"nothing"_s, path(u"slip.md"_s)}
                                      << "No tool is called “nothing”"_ba;
        QTest::newRow("unknown format") << QStringList{u"--format"_s, u"xml"_s, path(u"slip.md"_s)} << "xml"_ba;
        QTest::newRow("no file") << QStringList() << "explain"_ba;
        QTest::newRow("missing file") << QStringList{path(u"missing.md"_s)} << "missing.md: no such file"_ba;
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, error);
        const Outcome outcome = explain(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.error.contains(error), outcome.error.constData());
        QCOMPARE(outcome.out, QByteArray());
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
