// SPDX-License-Identifier: MIT
#include "lib/readings/reading_probe.h"
#include "support/fixtures.h"

#include <QDir>
#include <QTest>

using namespace Agentwright;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

/// What Claude Code 2.1.329 was measured to do, row by row. Texts are made up here.
class TestLoaderTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void loads_data();
    void loads();
    void doesNotLoad_data();
    void doesNotLoad();
    void tools_data();
    void tools();
    void outcomes();
    void fields_data();
    void fields();
    void paths_data();
    void paths();
    void plugin_data();
    void plugin();
    void pluginTools();
    void seeds();
};

void TestLoaderTruth::loads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("model");
    const auto file = [](const char *title, const QByteArray &bytes, const QString &name, const QString &description,
                         const QString &model = {}) { QTest::newRow(title) << bytes << name << description << model; };
    const auto described = [&](const char *title, const QByteArray &written, const QString &read,
                               const QByteArray &rest = {}, const QString &model = {}) {
        file(title, agentFile(written, rest), u"probe"_s, read, model);
    };
    const auto named = [&](const char *title, const QByteArray &written, const QString &read) {
        file(title, "---\nname: " + written + "\ndescription: d\n---\n", read, u"d"_s);
    };

    described("colon and blank", "Use when: asked", u"Use when: asked"_s);
    described("several colons", "a: b: c", u"a: b: c"_s);
    described("begins with @", "@team asks", u"@team asks"_s);
    described("begins with a backtick", "`grep` for it", u"`grep` for it"_s);
    described("begins with %", "%5 of it", u"%5 of it"_s);
    described("begins with *", "*all* of it", u"*all* of it"_s);
    described("begins with [", "[draft] text", u"[draft] text"_s);
    described("begins with >", "> quoted: text", u"> quoted: text"_s);
    described("begins with & in the repair", "&x: y: z", u"&x: y: z"_s);
    described("anchor swallowed", "&word rest", u"rest"_s);
    described("tag swallowed", "!word rest", u"rest"_s);
    described("quote and more, with a special character", "\"a\" b: c", u"\"a\" b: c"_s);
    described("unterminated quote, with a special character", "\"a: b", u"\"a: b"_s);
    described("list item look, with a special character", "- a: b", u"- a: b"_s);
    described("backslash n, plain", "a\\nb", u"a\nb"_s);
    described("backslash n, single", "'a\\nb'", u"a\nb"_s);
    described("backslash n, double", "\"a\\\\nb\"", u"a\nb"_s);
    described("backslash n, repaired", "a: \\n b", u"a: \n b"_s);
    described("backslash n damages paths", "C:\\new", u"C:\new"_s);
    described("other escapes stay", "a\\tb\\\\c\\u00e9", u"a\\tb\\\\c\\u00e9"_s);
    described("comment in the strict step", "text # note", u"text"_s);
    described("comment in the repair", "a: b # note", u"a: b # note"_s);
    described("comment behind another value in the repair", "a: b", u"a: b"_s, "model: x # note\n", u"x # note"_s);
    described("blanks only", "\"  \"", u"  "_s);
    described("block scalar", "|\n  a: b\n  c", u"a: b\nc\n"_s);
    described("folded scalar", ">-\n  a\n  b", u"a b"_s);
    described("text over two lines", "a\n  b", u"a b"_s);
    described("cut at hyphens in a block", "|\n  a\n  ---\n  b", u"a\n"_s);
    described("cut at hyphens in a line", "x --- y", u"x"_s, "model: m\n");
    described("non-breaking blank is kept", "a: b\u00a0", u"a: b\u00a0"_s);
    described("bytes that are not UTF-8",
              "a\xff"
              "b\xe2\x82"
              "c",
              u"a\uFFFDb\uFFFDc"_s);
    described("unknown key", "d", u"d"_s, "whatever: 1\n");
    described("tabs before a list", "d", u"d"_s, "tools:\n\t- Read\n");
    described("tab before a continuation", "a\n\tb", u"a b"_s);
    described("list in brackets stays one in the repair", "a: b", u"a: b"_s, "model: [x]\n");
    described("anything else in brackets is text in the repair", "a: b", u"a: b"_s, "model: [x\n", u"[x"_s);
    described("item that YAML reads as a map", "a: b", u"a: b"_s, "tools:\n  - Bash(git: log)\n");

    named("capitals", "Probe", u"Probe"_s);
    named("blanks", "my probe", u"my probe"_s);
    named("underscore, dot, slash", "a_b.c/d", u"a_b.c/d"_s);
    named("emoji", "\xf0\x9f\x9a\x80", u"\U0001F680"_s);
    named("other script", "\xe4\xba\xba", u"\u4EBA"_s);
    named("one character", "x", u"x"_s);
    named("120 characters", QByteArray(120, 'x'), QString(120, u'x'));
    named("256 characters", QByteArray(256, 'x'), QString(256, u'x'));
    named("outer blanks", "\" x \"", u" x "_s);
    named("tagged as text", "!!str 1", u"1"_s);
    named("a date is text", "2024-05-06", u"2024-05-06"_s);

    file("duplicate key", "---\nname: a\nname: b\ndescription: c\ndescription: d\n---\n", u"b"_s, u"d"_s);
    file("byte-order mark", "\xef\xbb\xbf---\nname: a\ndescription: d\n---\n", u"a"_s, u"d"_s);
    file("blanks behind the fence", "---  \t\nname: a\ndescription: d\n---\n", u"a"_s, u"d"_s);
    file("fence at the end", "---\nname: a\ndescription: d\n---", u"a"_s, u"d"_s);
    file("text behind the closing fence", "---\nname: a\ndescription: d\n--- text\n", u"a"_s, u"d"_s);
    file("four hyphens close", "---\nname: a\ndescription: d\n----\n", u"a"_s, u"d"_s);
    file("indented fence closes", "---\nname: a\ndescription: d\n  ---\n", u"a"_s, u"d"_s);
    file("header indented", "---\n  name: a\n  description: d\n---\n", u"a"_s, u"d"_s);
    file("JSON", "---\n{\"name\": \"a\", \"description\": \"d: e\", \"model\": \"m\"}\n---\n", u"a"_s, u"d: e"_s,
         u"m"_s);
    file("quoted keys", "---\n\"name\": a\n'description': d\n---\n", u"a"_s, u"d"_s);
    file("blank before the colon", "---\nname : a\ndescription : d\n---\n", u"a"_s, u"d"_s);
    file("CRLF", "---\r\nname: a\r\ndescription: \"d: e\"\r\n---\r\nb\r\n", u"a"_s, u"d: e"_s);
    file("CRLF inside quotes", "---\r\nname: a\r\ndescription: \"d\r\n  e\"\r\n---\r\n", u"a"_s, u"d\ne"_s);
    file("empty body", "---\nname: a\ndescription: d\n---\n", u"a"_s, u"d"_s);
    file("alias", "---\nname: &n a\ndescription: *n\n---\n", u"a"_s, u"a"_s);

    described("model in capitals", "d", u"d"_s, "model: SONNET\n", u"SONNET"_s);
    described("model best", "d", u"d"_s, "model: best\n", u"best"_s);
    described("model opusplan", "d", u"d"_s, "model: opusplan\n", u"opusplan"_s);
    described("model default", "d", u"d"_s, "model: default\n", u"default"_s);
    described("model with context size", "d", u"d"_s, "model: sonnet[1m]\n", u"sonnet[1m]"_s);
    described("model id", "d", u"d"_s, "model: claude-sonnet-4-5-20250929\n", u"claude-sonnet-4-5-20250929"_s);
    described("model with a slip", "d", u"d"_s, "model: sonet\n", u"sonet"_s);
    described("model of another vendor", "d", u"d"_s, "model: gpt-4o\n", u"gpt-4o"_s);
    described("model inherit", "d", u"d"_s, "model: INHERIT\n");
    described("model with outer blanks", "d", u"d"_s, "model: \" opus \"\n", u"opus"_s);
    described("model as a number", "d", u"d"_s, "model: 5\n");
    described("model as a list", "d", u"d"_s, "model: [opus]\n");
    for (const char *nonsense : {"permissionMode: whatever\n", "permissionMode: []\n", "maxTurns: -1\n",
                                 "maxTurns: x\n", "memory: moon\n", "effort: []\n", "isolation: 5\n", "background: x\n",
                                 "color: magenta\n", "hooks: {}\n", "hooks:\n", "hooks: 0\n", "hooks: {Stop: x}\n"})
        described(QByteArray(nonsense).trimmed().constData(), "d", u"d"_s, nonsense);
}

void TestLoaderTruth::loads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, description);
    QFETCH(QString, model);
    const Reading reading = readingOf("claude-code", bytes, u"agents/x.md"_s);
    QVERIFY2(reading.loads, qPrintable(noteText(reading.reason)));
    QCOMPARE(reading.name, name);
    QCOMPARE(reading.description, description);
    QCOMPARE(reading.model.value_or(QString()), model);
}

void TestLoaderTruth::doesNotLoad_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto file = [](const char *title, const QByteArray &bytes) { QTest::newRow(title) << bytes; };
    const auto described = [&](const char *title, const QByteArray &written, const QByteArray &rest = {}) {
        file(title, agentFile(written, rest));
    };
    const auto named = [&](const char *title, const QByteArray &line) {
        file(title, "---\n" + line + "description: d\n---\n");
    };
    named("no name", "");
    named("empty name", "name: \"\"\n");
    named("null name", "name:\n");
    named("number as name", "name: 42\n");
    named("boolean as name", "name: true\n");
    named("list as name", "name: [a]\n");
    named("name with a colon", "name: a:b\n");
    named("name with a leading hyphen", "name: -a\n");
    named("name of 257 characters", "name: " + QByteArray(257, 'x') + "\n");
    named("Name", "Name: a\n");
    file("no description", "---\nname: a\n---\n");
    described("empty description", "\"\"");
    described("null description", "~");
    described("number as description", "42");
    described("boolean as description", "false");
    described("list as description", "[a, b]");
    described("map as description", "{a: b}");
    described("block scalar without text", "|\n  \n");
    described("hooks as text", "d", "hooks: x\n");
    described("hooks as a list", "d", "hooks: []\n");
    described("hooks of a checked event", "d", "hooks: {PreToolUse: [x]}\n");
    described("bare quotes inside quotes", "\"say \"hi\" now\"");
    described("bare quotes and a colon inside quotes", "\"say: \"hi\"\"");
    described("quoted word and more text", "\"foo\" bar");
    described("unterminated quote", "\"foo");
    described("ends in a colon", "Use when:");
    described("begins like a list item", "- item");
    described("begins like a complex key", "? item");
    described("several unindented lines", "Use it.\n<example>\nContext: x\nuser: \"y\"\n</example>");
    described("nested line that needs quotes", "d", "tools:\n  - Bash(git: *)\n");
    described("nested line that needs quotes, and the repair", "a: b", "x:\n  y: z: w\n");
    described("block scalar beside the repair", "a: b", "x: >-\n  text\n");
    described("list over two lines beside the repair", "a: b", "x: [c,\n  d]\n");
    file("CRLF and the repair", "---\r\nname: a\r\ndescription: b: c\r\n---\r\n");
    file("blank line first", "\n---\nname: a\ndescription: d\n---\n");
    file("comment first", "# x\n---\nname: a\ndescription: d\n---\n");
    file("text first", "x\n---\nname: a\ndescription: d\n---\n");
    file("two byte-order marks", "\xef\xbb\xbf\xef\xbb\xbf---\nname: a\ndescription: d\n---\n");
    file("four hyphens open", "----\nname: a\ndescription: d\n---\n");
    file("dots open", "...\nname: a\ndescription: d\n---\n");
    file("plus signs open", "+++\nname: a\ndescription: d\n+++\n");
    file("indented opening", " ---\nname: a\ndescription: d\n---\n");
    file("text behind the opening", "--- x\nname: a\ndescription: d\n---\n");
    file("no closing", "---\nname: a\ndescription: d\n");
    file("dots close", "---\nname: a\ndescription: d\n...\n");
    file("CR only", "---\rname: a\rdescription: d\r---\r");
    file("UTF-16", "\xff\xfe-\0-\0-\0\n\0n\0a\0m\0e\0:\0 \0a\0\n\0-\0-\0-\0\n\0"_ba);
    file("a list", "---\n- name: a\n- description: d\n---\n");
    file("two documents", "---\nname: a\ndescription: d\n...\nx: y\n---\n");
    file("empty", "");
    file("no header", "Just a prompt.\n");
    file("NUL", "---\nname: a\ndescription: b\0c\n---\n"_ba);
}

void TestLoaderTruth::doesNotLoad()
{
    QFETCH(QByteArray, bytes);
    const Reading reading = readingOf("claude-code", bytes, u"agents/x.md"_s);
    QVERIFY(!reading.loads);
    QVERIFY(!noteText(reading.reason).isEmpty());
}

void TestLoaderTruth::tools_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("tools");
    const auto row = [](const QByteArray &lines, const QString &tools) {
        QTest::newRow(lines.simplified().constData()) << lines + '\n' << tools;
    };
    row("", u"all"_s);
    for (const char *spelling : {"tools: Read, Write", "tools: Read Write", "tools: [Read, Write]",
                                 "tools: \"Read, Write\"", "tools: Read,Write,", "tools:\n  - Read\n  - Write",
                                 "tools:\n\t- Read\n\t- Write", "tools: [\"Read\", 'Write']",
                                 "tools: [\"Read, Write\"]", "tools: Read | Write", "tools: [Read, 1, ~, {a: b}, Write]",
                                 "tools: Read(/src/**), Write(x) , Foo", "tools: Read\ntools: Read, Write"})
        row(spelling, u"Read,Write"_s);
    for (const char *all : {"tools: *", "tools: \"*\"", "tools: [\"*\"]", "tools: Read, *"})
        row(all, u"all"_s);
    for (const char *none : {"tools: []",
                             "tools:",
                             "tools: \"\"",
                             "tools: \" \"",
                             "tools: {Read: true}",
                             "tools: ~",
                             "tools: 1",
                             "tools: true",
                             "tools: read",
                             "tools: read_file, shell",
                             "tools: Foo",
                             "tools: [*]",
                             "tools: LS",
                             "tools: MultiEdit",
                             "tools: BashOutput",
                             "tools: NotebookRead",
                             "tools: TodoRead",
                             "tools: SlashCommand",
                             "tools: mcp__*",
                             "tools: mcp__s__read_*",
                             "tools: AskUserQuestion",
                             "tools: ScheduleWakeup",
                             "tools: Read(x",
                             "tools: Read/Write",
                             "tools: |\n  Read\n  Write",
                             "tools: Read\ndisallowedTools: Read",
                             "tools: Monitor, Bash\ndisallowedTools: Bash",
                             "tools: TaskStop\ndisallowedTools: KillShell"})
        row(none, QString());
    row("tools: [Read, Write", u"Write"_s);
    row("tools: Read; Write; Edit", u"Edit"_s);
    row("tools: [[Read], Write]", u"Write"_s);
    row("tools: KillShell", u"TaskStop"_s);
    row("tools: KillBash, TaskStop", u"TaskStop"_s);
    row("tools: Task(a, b)", u"Agent"_s);
    row("tools: Agent, Task", u"Agent"_s);
    row("tools: Bash(git:*)", u"Bash"_s);
    row("tools: \"Bash(git log, x), Read\"", u"Bash,Read"_s);
    row("tools: [Bash(a, b), Read]", u"Read"_s);
    row("tools: Bash (git)", u"Bash"_s);
    row("tools: Bash((a), Read", u"Bash,Read"_s);
    row("tools: Grep, Glob, Bash", u"Bash"_s);
    row("tools: Grep, Glob", u"Grep,Glob"_s);
    row("tools: Grep, Bash\ndisallowedTools: Bash", u"Grep"_s);
    row("tools: Read, Bash\ndisallowedTools: Bash(git:*)", u"Read"_s);
    row("tools: mcp__s, mcp__t__*, mcp__u__v", u"mcp__s,mcp__t__*,mcp__u__v"_s);
    row("tools: mcp__s__a, mcp__t__b\ndisallowedTools: mcp__s", u"mcp__t__b"_s);
    row("tools: ExitPlanMode, Read", u"Read"_s);
    row("permissionMode: plan\ntools: ExitPlanMode, Read", u"ExitPlanMode,Read"_s);
    row("memory: user\ntools: Bash", u"Bash,Write,Edit,Read"_s);
    row("memory: moon\ntools: Bash", u"Bash"_s);
    row("disallowedTools: Bash", u"all"_s);
    row("tools: Bash, Glob, Grep, LS, Read, Edit, MultiEdit, Write, NotebookEdit, WebFetch, TodoWrite, WebSearch, BashOutput, "
        "KillBash",
        u"Bash,Read,Edit,Write,NotebookEdit,WebFetch,WebSearch,TaskStop"_s);
}

void TestLoaderTruth::tools()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, tools);
    const Reading reading = readingOf("claude-code", agentFile("d", lines));
    QVERIFY2(reading.loads, qPrintable(noteText(reading.reason)));
    QCOMPARE(toolsText(reading), tools);
}

void TestLoaderTruth::outcomes()
{
    using Kind = ToolOutcome::Kind;
    const Reading reading = readingOf("claude-code",
                                      agentFile("d", "tools: Read, KillBash, LS, TodoWrite, Bash, Grep\n"));
    const QList<ToolOutcome> expected{{u"Read"_s, u"Read"_s, Kind::Resolves},
                                      {u"KillBash"_s, u"TaskStop"_s, Kind::Renamed},
                                      {u"LS"_s, {}, Kind::Vanishes},
                                      {u"TodoWrite"_s, u"TodoWrite"_s, Kind::DependsOnSession},
                                      {u"Bash"_s, u"Bash"_s, Kind::Resolves},
                                      {u"Grep"_s, u"Grep"_s, Kind::DependsOnSession}};
    QCOMPARE(reading.toolOutcomes, expected);
}

void TestLoaderTruth::fields_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("effective");
    QTest::newRow("colour") << "color: purple\n"_ba << u"color=purple"_s;
    QTest::newRow("unknown colour") << "color: magenta\n"_ba << QString();
    QTest::newRow("mode") << "permissionMode: plan\n"_ba << u"permissionMode=plan"_s;
    QTest::newRow("turns") << "maxTurns: 5\n"_ba << u"maxTurns=5"_s;
    QTest::newRow("no turns") << "maxTurns: 0\n"_ba << QString();
    QTest::newRow("effort") << "effort: xhigh\n"_ba << u"effort=xhigh"_s;
    QTest::newRow("background") << "background: true\n"_ba << u"background=true"_s;
    QTest::newRow("skills") << "skills: [a, b]\n"_ba << u"skills=a, b"_s;
    QTest::newRow("servers") << "mcpServers:\n  - a\n  - b: {command: x}\n"_ba << u"mcpServers=a, b"_s;
    QTest::newRow("unknown key") << "colour: red\n"_ba << QString();
}

void TestLoaderTruth::fields()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, effective);
    const Reading reading = readingOf("claude-code", agentFile("d", line));
    QStringList fields;
    for (const EffectiveField &field : reading.otherFields)
        fields.append(field.key + u'=' + field.value);
    QCOMPARE(fields.join(u';'), effective);
    QCOMPARE(reading.notes.isEmpty(), !effective.isEmpty());
}

void TestLoaderTruth::paths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("loads");
    QTest::newRow("md") << u".claude/agents/a.md"_s << true;
    QTest::newRow("README") << u".claude/agents/README.md"_s << true;
    QTest::newRow("dot file") << u".claude/agents/.a.md"_s << true;
    QTest::newRow("never saved") << QString() << true;
    QTest::newRow("MD") << u".claude/agents/a.MD"_s << false;
    QTest::newRow("markdown") << u".claude/agents/a.markdown"_s << false;
    QTest::newRow("mdc") << u".claude/agents/a.mdc"_s << false;
}

void TestLoaderTruth::paths()
{
    QFETCH(QString, path);
    QFETCH(bool, loads);
    QCOMPARE(readingOf("claude-code", agentFile("d"), path).loads, loads);
}

void TestLoaderTruth::plugin_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("description");
    const QString placeholder = u"Agent from <plugin> plugin"_s;
    const QString path = u"p/agents/file.md"_s;
    QTest::newRow("plain") << agentFile("d") << path << u"probe"_s << u"d"_s;
    QTest::newRow("sub-folder") << agentFile("d") << u"p/agents/sub/two/x.md"_s << u"sub:two:probe"_s << u"d"_s;
    QTest::newRow("broken") << agentFile("\"a\" b") << path << u"file"_s << placeholder;
    QTest::newRow("no header") << "Text\n"_ba << path << u"file"_s << placeholder;
    QTest::newRow("empty") << QByteArray() << u"p/agents/My File.md"_s << u"My File"_s << placeholder;
    QTest::newRow("no name") << "---\ndescription: d\n---\n"_ba << path << u"file"_s << u"d"_s;
    QTest::newRow("name with a colon") << "---\nname: a:b\ndescription: d\n---\n"_ba << path << u"a:b"_s << u"d"_s;
    QTest::newRow("number as name") << "---\nname: 1\ndescription: d\n---\n"_ba << path << u"1"_s << u"d"_s;
    QTest::newRow("name too long") << "---\nname: "_ba + QByteArray(300, 'x') + "\ndescription: d\n---\n"
                                   << path << u"file"_s << u"d"_s;
    QTest::newRow("number as description") << agentFile("5") << path << u"probe"_s << u"5"_s;
    QTest::newRow("list as description") << agentFile("[a]") << path << u"probe"_s << placeholder;
    QTest::newRow("blanks around the description") << agentFile("\" d \"") << path << u"probe"_s << u"d"_s;
    QTest::newRow("backslash n stays") << agentFile("a\\nb") << path << u"probe"_s << u"a\\nb"_s;
    QTest::newRow("repaired") << agentFile("a: b") << path << u"probe"_s << u"a: b"_s;
    QTest::newRow("hooks of any kind") << agentFile("d", "hooks: x\n") << path << u"probe"_s << u"d"_s;
}

void TestLoaderTruth::plugin()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, path);
    QFETCH(QString, name);
    QFETCH(QString, description);
    const Reading reading = readingOf("claude-plugin", bytes, path);
    QVERIFY(reading.loads);
    QCOMPARE(reading.name, name);
    QCOMPARE(reading.description, description);
}

void TestLoaderTruth::pluginTools()
{
    QCOMPARE(toolsText(readingOf("claude-plugin", agentFile("\"a\" b", "tools: Read\n"))), u"all"_s);
    const Reading reading = readingOf("claude-plugin",
                                      agentFile("d", "tools: Read\npermissionMode: plan\nmemory: user\n"));
    QCOMPARE(toolsText(reading), u"Read,Write,Edit"_s);
    QCOMPARE(reading.otherFields, QList<EffectiveField>({{u"memory"_s, u"user"_s}}));
}

void TestLoaderTruth::seeds()
{
    const QString folder = seedsFolder();
    if (folder.isEmpty())
        QSKIP("the seeds are not there");
    const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 5);
    for (const QString &name : names) {
        const Reading reading = readingOf("claude-code", fileBytes(folder + u'/' + name));
        QVERIFY2(reading.loads, qPrintable(name));
        QVERIFY(reading.description.contains("<example>"_L1));
    }
}

QTEST_APPLESS_MAIN(TestLoaderTruth)
#include "tst_loader_truth.moc"
