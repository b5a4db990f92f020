// SPDX-License-Identifier: MIT
#include "lib/readings/reading_probe.h"
#include "support/fixtures.h"

#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Agentwright;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const Reader &reader, const Reading &reading)
{
    JsonWriter json;
    writeReading(reader, reading, json);
    return QJsonDocument::fromJson(json.bytes()).object();
}

} // namespace

/// The readers of the other tools; Claude Code has a test of its own.
class TestReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void everyReaderSaysWhereItsFactsAreFrom();
    void cases_data();
    void cases();
    void tools_data();
    void tools();
    void refusals_data();
    void refusals();
    void seeds();
    void json();
};

void TestReaders::everyReaderSaysWhereItsFactsAreFrom()
{
    const QList<const Reader *> readers = allReaders();
    QCOMPARE(readers.size(), 16);
    for (const Reader *reader : readers) {
        QCOMPARE(findReader(QString::fromUtf8(reader->id)), reader);
        QVERIFY(*reader->label && *reader->version && *reader->source);
        // Any input gives an answer with a reason.
        for (const QByteArray &bytes :
             {QByteArray(), "---\n"_ba, "---\n---\n"_ba, QByteArray("\0\xff---\r\n: [\n---", 14), agentFile("d")}) {
            const Reading reading = readingOf(reader->id, bytes, u"x/agents/file.md"_s);
            QVERIFY2(!noteText(reading.reason).isEmpty(), reader->id);
            QVERIFY(!noteText(reading.reason).contains(u'%'));
        }
    }
    QCOMPARE(findReader(u"nobody"), nullptr);
}

void TestReaders::cases_data()
{
    // One letter a reader: + loads, - does not. The columns of the case table in the documentation.
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("loading");
    const QStringList readers{u"claude-code"_s, u"vscode"_s, u"copilot-cli"_s, u"opencode"_s, u"qwen"_s, u"gemini"_s};
    const auto row = [](const char *title, const QByteArray &bytes, const QString &loading) {
        QTest::newRow(title) << bytes << loading;
    };
    const QByteArray body = "A body that is long enough.\n";
    row("plain", agentFile("d", {}, body), u"++++++"_s);
    row("colon and blank", agentFile("Use when: asked", {}, body), u"++-++-"_s);
    row("colon and blank with CRLF", agentFile("Use when: asked", {}, body).replace("\n", "\r\n"), u"-+-++-"_s);
    row("unindented lines", agentFile("Use it.\n<example>\nContext: here: now\n</example>", {}, body), u"-+--+-"_s);
    row("escapes in double quotes", agentFile("\"a\\nb\"", {}, body), u"++++++"_s);
    row("block scalar", agentFile("|-\n  a: b\n  c", {}, body), u"++++++"_s);
    row("text behind a quote", agentFile("\"a\" b", {}, body), u"-+-++-"_s);
    row("duplicate key", agentFile("a", "description: b\n", body), u"++-++-"_s);
    row("byte-order mark", "\xef\xbb\xbf" + agentFile("d", {}, body), u"+++++-"_s);
    row("blank line first", "\n" + agentFile("d", {}, body), u"-+-+--"_s);
    row("no closing fence", "---\nname: probe\ndescription: d\n", u"-+-+--"_s);
    row("no header", body, u"-+-+--"_s);
    row("number as description", agentFile("42", {}, body), u"-+----"_s);
    row("unknown key", agentFile("d", "whatever: x\n", body), u"+++++-"_s);
    row("unquoted hexadecimal colour", agentFile("d", "color: #aabbcc\n", body), u"+++-+-"_s);
    row("colour word", agentFile("d", "color: purple\n", body), u"+++-+-"_s);
    row("comma list of tools", agentFile("d", "tools: Read, Grep\n", body), u"+++-+-"_s);
    row("empty tool list", agentFile("d", "tools: []\n", body), u"+++-++"_s);
    row("tools without a value", agentFile("d", "tools:\n", body), u"++--+-"_s);
    row("body of a few characters", agentFile("d", {}, "Go.\n"), u"++++-+"_s);
}

void TestReaders::cases()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, loading);
    QString found;
    for (const char *reader : {"claude-code", "vscode", "copilot-cli", "opencode", "qwen", "gemini"})
        found += readingOf(reader, bytes, u"agents/probe.md"_s).loads ? u'+' : u'-';
    QCOMPARE(found, loading);
}

void TestReaders::tools_data()
{
    QTest::addColumn<QByteArray>("reader");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("tools");
    const auto row = [](const char *reader, const char *line, const QString &tools) {
        QTest::addRow("%s %s", reader, line) << QByteArray(reader) << QByteArray(line) + '\n' << tools;
    };
    row("copilot-cli", "tools: [Read, Edit, Bash]", u"view,create,edit,bash,read_bash,stop_bash,list_bash"_s);
    row("copilot-cli", "tools: Bash(git:*), Grep", u"grep"_s);
    row("copilot-cli", "tools: [read, search, srv/tool, nonsense]", u"view,grep,glob,srv/tool"_s);
    row("copilot-cli", "tools: []", QString());
    row("copilot-cli", "tools: ['*', read]", u"all"_s);
    row("copilot", "tools: [Write, NotebookRead, LS]", u"edit,read"_s);
    row("vscode", "tools: Bash, Read, Skill", u"execute,read/readFile,read/getNotebookSummary"_s);
    row("vscode", "tools: [Task]\ntools: [Bash]", u"agent"_s);
    row("gemini", "tools: [read_file, mcp_s_t, mcp_s_*]", u"read_file,mcp_s_t,mcp_s_*"_s);
    row("qwen", "tools: Read, Grep, Bash", u"grep_search"_s);
    row("qwen",
        "tools: Bash, Glob, Grep, LS, Read, Edit, MultiEdit, Write, NotebookEdit, WebFetch, TodoWrite, WebSearch, BashOutput, "
        "KillBash",
        u"glob,grep_search,edit,notebook_edit,web_fetch"_s);
    row("qwen", "tools: []", u"all"_s);
    row("qwen", "tools:", u"all"_s);
    row("factory", "tools: read-only", u"Read,LS,Grep,Glob,TodoWrite"_s);
    row("factory", "tools: [Execute, Edit]", u"Execute,Edit,TodoWrite"_s);
    row("kiro", "tools: [read, '@srv/tool', Bash]", u"read,@srv/tool"_s);
    row("goose", "tools: [Read]", u"all"_s);
    row("cursor", "tools: [Read]", u"all"_s);
}

void TestReaders::tools()
{
    QFETCH(QByteArray, reader);
    QFETCH(QByteArray, line);
    QFETCH(QString, tools);
    const Reading reading = readingOf(reader.constData(), agentFile("d", line, "A body that is long enough.\n"));
    QVERIFY2(reading.loads, qPrintable(noteText(reading.reason)));
    QCOMPARE(toolsText(reading), tools);
}

void TestReaders::refusals_data()
{
    QTest::addColumn<QByteArray>("reader");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("loads");
    const auto row = [](const char *title, const char *reader, const QByteArray &bytes, bool loads,
                        const QString &path = {}) {
        QTest::addRow("%s: %s", reader, title) << QByteArray(reader) << bytes << path << loads;
    };
    const QByteArray body = "A body that is long enough.\n";
    const auto named = [&](const QByteArray &name) { return "---\nname: " + name + "\ndescription: d\n---\n" + body; };
    row("Claude's spelling of an MCP tool", "gemini", agentFile("d", "tools: [mcp__s__t]\n"), false);
    row("Claude's tool", "gemini", agentFile("d", "tools: [Read]\n"), false);
    row("capitals in the name", "gemini", named("Caps"), false);
    row("camel-case key", "gemini", agentFile("d", "mcpServers: {a: {}}\n"), false);
    row("remote", "gemini", "---\nkind: remote\nname: a\nagent_card_url: http://x\n---\n", true);
    row("file name with an underscore", "gemini", agentFile("d"), false, u"agents/_x.md"_s);
    row("name with a blank", "qwen", named("a b"), false);
    row("reserved name", "qwen", named("system"), false);
    row("other script", "qwen", named("\xe4\xba\xba\xe4\xba\xba"), true);
    row("approval mode", "qwen", agentFile("d", "approvalMode: maybe\n", body), false);
    row("unknown colour", "qwen", agentFile("d", "color: mauve\n", body), true);
    row("quoted flag", "copilot-cli", agentFile("d", "infer: \"true\"\n"), false);
    row("map of tools", "copilot-cli", agentFile("d", "tools: {a: true}\n"), false);
    row("no description", "copilot", "---\nname: a\n---\n", false);
    row("map of flags", "opencode", agentFile("d", "tools: {write: false}\n"), true);
    row("map of texts", "opencode", agentFile("d", "tools: {write: nope}\n"), false);
    row("quoted colour", "opencode", agentFile("d", "color: \"#aabbcc\"\n"), true);
    row("list of models", "opencode", agentFile("d", "model: [a/b]\n"), false);
    row("unknown mode", "opencode", agentFile("d", "mode: other\n"), false);
    row("hyphens in the description", "goose", agentFile("a --- b"), true);
    row("hyphens in a quoted description", "goose", agentFile("\"a --- b\""), false);
    row("text before the header", "goose", "Text\n" + agentFile("d"), true);
    row("no name", "goose", "---\ndescription: d\n---\n", false);
    row("a YAML file", "cline", agentFile("d"), true, u"agents/a.yaml"_s);
    row("a Markdown file", "cline", agentFile("d"), false, u"agents/a.md"_s);
    row("empty prompt", "cline", agentFile("d", {}, "\n"), false, u"agents/a.yml"_s);
    row("unknown tool", "factory", agentFile("d", "tools: [Bash]\n"), false);
    row("empty prompt", "factory", agentFile("d", {}, "\n"), false);
    row("any Markdown file", "codex", agentFile("d"), false);
    row("a skill", "skill", "---\nname: a-b\ndescription: d\n---\n", true, u"skills/a-b/SKILL.md"_s);
    row("another folder", "skill", "---\nname: a-b\ndescription: d\n---\n", false, u"skills/c/SKILL.md"_s);
    row("two hyphens", "skill", "---\nname: a--b\ndescription: d\n---\n", false, u"skills/a--b/SKILL.md"_s);
    row("unknown key", "skill", "---\nname: a\ndescription: d\ncolor: red\n---\n", false, u"a/SKILL.md"_s);
    row("long description", "skill", "---\nname: a\ndescription: " + QByteArray(1025, 'x') + "\n---\n", false,
        u"a/SKILL.md"_s);
    row("modes", "roo",
        "customModes:\n  - slug: a\n    name: A\n    roleDefinition: r\n    groups: [read, [edit, {fileRegex: x}]]\n",
        true, u".roomodes"_s);
    row("a group twice", "roo",
        "customModes:\n  - slug: a\n    name: A\n    roleDefinition: r\n    groups: [read, read]\n", false,
        u".roomodes"_s);
    row("one bad mode", "roo",
        "customModes:\n  - slug: a\n    name: A\n    roleDefinition: r\n    groups: []\n  - slug: b c\n", false,
        u".roomodes"_s);
    row("a Markdown file", "roo", agentFile("d"), false, u"a.md"_s);
}

void TestReaders::refusals()
{
    QFETCH(QByteArray, reader);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, path);
    QFETCH(bool, loads);
    const Reading reading = readingOf(reader.constData(), bytes, path);
    QVERIFY2(reading.loads == loads, qPrintable(noteText(reading.reason)));
}

void TestReaders::seeds()
{
    const QString folder = seedsFolder();
    if (folder.isEmpty())
        QSKIP("the seeds are not there");
    QHash<QString, int> loading;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        for (const Reader *reader : allReaders())
            loading[QString::fromUtf8(reader->id)] +=
                readingOf(reader->id, fileBytes(folder + u'/' + name), u".claude/agents/x.md"_s).loads;
    }
    const QHash<QString, int> expected{{u"claude-code"_s, 5}, {u"claude-plugin"_s, 5}, {u"qwen"_s, 5},
                                       {u"vscode"_s, 5},      {u"opencode"_s, 1},      {u"gemini"_s, 0},
                                       {u"copilot-cli"_s, 0}, {u"copilot"_s, 0},       {u"goose"_s, 0},
                                       {u"cline"_s, 0},       {u"codex"_s, 0}};
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        QVERIFY2(loading.value(it.key()) == it.value(), qPrintable(it.key()));
}

void TestReaders::json()
{
    const Reader *reader = findReader(u"claude-code");
    const QJsonObject loaded = jsonOf(*reader,
                                      readingOf("claude-code", agentFile("d", "tools: Read, LS\ncolor: red\n")));
    QCOMPARE(loaded.value("tool"_L1).toString(), u"claude-code"_s);
    QCOMPARE(loaded.value("loads"_L1).toBool(), true);
    QCOMPARE(loaded.value("tools"_L1).toArray(), QJsonArray({u"Read"_s}));
    QVERIFY(loaded.value("model"_L1).isNull());
    QCOMPARE(loaded.value("fields"_L1).toObject().value("color"_L1).toString(), u"red"_s);
    QCOMPARE(loaded.value("notes"_L1).toArray().size(), 1);
    const QJsonObject all = jsonOf(*reader, readingOf("claude-code", agentFile("d")));
    QVERIFY(all.value("tools"_L1).isNull());
    const QJsonObject refused = jsonOf(*reader, readingOf("claude-code", "x"));
    QCOMPARE(refused.value("loads"_L1).toBool(), false);
    QVERIFY(refused.value("name"_L1).isNull());
    QVERIFY(!refused.value("reason"_L1).toString().isEmpty());
}

QTEST_APPLESS_MAIN(TestReaders)
#include "tst_readers.moc"
