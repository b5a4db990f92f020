// SPDX-License-Identifier: MIT
#include <agentwright/exporting/export_target.h>
#include <agentwright/importing/import_format.h>
#include <agentwright/io/bundle_reader.h>
#include <agentwright/readings/reading.h>
#include <support/fixtures.h>

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

using Kind = FieldOutcome::Kind;
using Severity = FieldOutcome::Severity;

/// A harbour whose people use every program there is.
const QList<ImportInput> &harbour()
{
    static const QList<ImportInput> inputs = [] {
        QList<ImportInput> list;
        const Result<BundleContent> content = readFolder(Testing::fixturePath(u"importing/project"_s), mayBeImported);
        for (const BundleFile &file : content ? content->files : QList<BundleFile>())
            list.append({.path = file.path, .bytes = file.bytes, .isFound = true});
        return list;
    }();
    return inputs;
}

QByteArray shown(const ImportOutcome &outcome, const QString &format)
{
    QByteArray text;
    for (const ImportedAgent &agent : outcome.agents) {
        if (agent.format == format)
            text += "=== "_ba + agent.report.source.toUtf8() + " -> "_ba + agent.fileName.toUtf8() + '\n' + agent.bytes
                    + "=== report\n"_ba + agent.report.toText().toUtf8();
    }
    return text;
}

QByteArray shown(const QList<ImportRefusal> &refusals)
{
    QByteArray text;
    for (const ImportRefusal &refusal : refusals)
        text += "%1:%2:%3: %4\n"_L1.arg(refusal.source)
                    .arg(refusal.line)
                    .arg(refusal.column)
                    .arg(reasonText(refusal))
                    .toUtf8();
    return text;
}

ImportOutcome imported(const QString &path, const QByteArray &bytes, const char *format = nullptr, bool keeps = false)
{
    return importFiles({{.path = path, .bytes = bytes}},
                       {.format = format ? findImportFormat(QString::fromLatin1(format)) : nullptr,
                        .keepsUnknown = keeps});
}

/// "key: kind severity" of every outcome but those that are merely kept.
QStringList outcomes(const LossReport &report)
{
    static const QStringList kinds{u"kept"_s, u"translated"_s, u"approximated"_s, u"dropped"_s};
    static const QStringList severities{u"none"_s, u"note"_s, u"warning"_s, u"error"_s};
    QStringList list;
    for (const FieldOutcome &field : report.fields) {
        if (field.kind != Kind::Kept)
            list.append(u"%1: %2 %3"_s.arg(field.key, kinds[int(field.kind)], severities[int(field.severity)]));
    }
    return list;
}

DefinitionView viewOf(const ImportedAgent &agent)
{
    return SourceDefinition::fromBytes({}, agent.bytes).definition;
}

/// Spoils a text in one of the ways that files get spoilt.
QByteArray spoilt(QByteArray bytes, QRandomGenerator &random)
{
    static const QList<QByteArray> splinters{
        "---",          "\n", ": ", "\"",  "'''",   "[",    "{", "&a", "*a", "\t", "\xFF\xFE", QByteArray(1, '\0'),
        "\xE2\x80\xA8", "- ", "#",  "\\x", "tools", "null", "|", "]",  "}",  "=",  "\r"};
    for (int changes = random.bounded(1, 6); changes > 0; --changes) {
        const qsizetype at = random.bounded(int(bytes.size()) + 1);
        switch (random.bounded(4)) {
        case 0:
            bytes.insert(at, splinters[random.bounded(int(splinters.size()))]);
            break;
        case 1:
            bytes.remove(at, random.bounded(1, 12));
            break;
        case 2:
            bytes.insert(at, char(random.bounded(256)));
            break;
        default:
            bytes.insert(at, bytes.sliced(at).left(random.bounded(1, 40)));
        }
    }
    return bytes;
}

} // namespace

class TestImporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void wholeProject_data();
    void wholeProject();
    void refusesWithPlace();
    void recognises_data();
    void recognises();
    void readsOnlyTheFormatAskedFor();
    void keepsUnknownUnderAPrefix();
    void limits_data();
    void limits();
    void names();
    void sameAgentTwice();
    void takesOverBytes();
    void sessionOfAPlugin();
    void sessionPartsForTheAgent();
    void commentsInJson();
    void reportsCutNoCharacter();
    void pastedTexts_data();
    void pastedTexts();
    void neverFails();
};

void TestImporting::wholeProject_data()
{
    QTest::addColumn<QString>("format");
    for (const ImportFormat *format : allImportFormats())
        QTest::newRow(format->id) << QString(QLatin1StringView(format->id));
}

void TestImporting::wholeProject()
{
    QFETCH(QString, format);
    static const ImportOutcome outcome = importFiles(harbour(), {});
    const QByteArray text = shown(outcome, format);
    QVERIFY(!text.isEmpty());
    const QString difference = Testing::compareWithSnapshot(Testing::fixturePath(u"importing/%1.txt"_s.arg(format)),
                                                            text);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    for (const ImportedAgent &agent : outcome.agents) {
        const DefinitionView view = viewOf(agent);
        QVERIFY2(findReader(u"claude-code"_s)->read({view, TextFormat(), agent.fileName}).loads,
                 qPrintable(agent.fileName));
    }
}

void TestImporting::refusesWithPlace()
{
    const ImportOutcome outcome = importFiles(harbour(), {});
    QCOMPARE(outcome.passedOver,
             (QStringList{u"docs/about.md"_s, u"harbour-plugin/.claude-plugin/plugin.json"_s, u"package.json"_s}));
    const QString difference = Testing::compareWithSnapshot(Testing::fixturePath(u"importing/refused.txt"_s),
                                                            shown(outcome.refused));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    QVERIFY(std::ranges::is_sorted(outcome.files(), {}, &BundleFile::path));
    QCOMPARE(outcome.files().size(), outcome.agents.size());
}

void TestImporting::recognises_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("text");
    const QByteArray common = "---\nname: n\ndescription: d\n"_ba;
    const QByteArray end = "---\nYou do.\n"_ba;
    QTest::newRow("claude") << u"claude-code"_s << common + "tools: Read, Grep\n" + end;
    QTest::newRow("gemini") << u"gemini"_s << common + "tools: [google_web_search]\nmax_turns: 3\n" + end;
    QTest::newRow("qwen") << u"qwen"_s << common + "approvalMode: plan\n" + end;
    QTest::newRow("cursor") << u"cursor"_s << common + "readonly: true\n" + end;
    QTest::newRow("opencode") << u"opencode"_s << "---\ndescription: d\nmode: subagent\n"_ba + end;
    QTest::newRow("copilot") << u"copilot"_s << common + "handoffs: []\n" + end;
    QTest::newRow("factory") << u"factory"_s << common + "tools: [Create, Execute]\n" + end;
    QTest::newRow("kiro") << u"kiro"_s << "---\ndescription: d\nincludeMcpJson: true\n"_ba + end;
    QTest::newRow("cline") << u"cline"_s << common + "providerId: anthropic\nmodelId: claude-opus-4-5\n" + end;
    QTest::newRow("goose") << u"goose"_s << common + "avatar: x.png\n" + end;
    QTest::newRow("recipe") << u"goose"_s << "title: t\ndescription: d\ninstructions: i\n"_ba;
    QTest::newRow("skill") << u"skill"_s << common + "allowed-tools: Read\n" + end;
    QTest::newRow("codex") << u"codex"_s << "name = 'n'\ndescription = 'd'\ndeveloper_instructions = 'i'\n"_ba;
    QTest::newRow("roo") << u"roo"_s << "customModes:\n  - slug: s\n    roleDefinition: r\n    groups: []\n"_ba;
    QTest::newRow("json") << u"agents-json"_s << R"({"n": {"description": "d", "prompt": "p"}})"_ba;
    QTest::newRow("kiro json") << u"kiro"_s << R"({"name": "n", "prompt": "p", "tools": []})"_ba;
    QTest::newRow("prose") << QString() << "# Notes\n\nName: nobody\n"_ba;
    QTest::newRow("page") << QString() << "---\ntitle: x\n---\ny\n"_ba;
    QTest::newRow("other json") << QString() << R"({"name": "n", "version": "1"})"_ba;
    QTest::newRow("several") << QString() << common + "tools: [read_file]\n" + end;
    QTest::newRow("nothing") << QString() << QByteArray();
}

/// As from the clipboard: without a path.
void TestImporting::recognises()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, text);
    const ImportFormat *found = recognisedFormat({.path = {}, .bytes = text});
    QCOMPARE(found ? QString(QLatin1StringView(found->id)) : QString(), format);
    const ImportOutcome outcome = imported({}, text);
    QCOMPARE(outcome.agents.isEmpty(), format.isEmpty());
    QCOMPARE(outcome.refused.isEmpty(), !format.isEmpty());
}

void TestImporting::readsOnlyTheFormatAskedFor()
{
    const ImportOutcome outcome = importFiles(harbour(), {.format = findImportFormat(u"roo")});
    QCOMPARE(outcome.agents.size(), 2);
    QCOMPARE(outcome.refused.size(), 0);
    const ImportOutcome named = imported(u"x.md"_s, "---\nname: n\ndescription: d\ntools: [read_file]\n---\nx\n"_ba,
                                         "qwen");
    QCOMPARE(viewOf(named.agents.first()).value(u"tools").items, QStringList{u"Read"_s});
}

void TestImporting::keepsUnknownUnderAPrefix()
{
    const QByteArray text =
        "---\nname: n\ndescription: d\ntemperature: 0.5\ndisplay_name: N\nmcp_servers:\n  a: {command: b}\n"
        "generation: {top: [1, two]}\n---\nx\n";
    const ImportOutcome outcome = imported(u".gemini/agents/n.md"_s, text, nullptr, true);
    const DefinitionView view = viewOf(outcome.agents.first());
    QCOMPARE(view.value(u"x-gemini-temperature"), FieldValue::ofTyped(u"0.5"_s));
    QCOMPARE(view.value(u"x-gemini-display-name"), FieldValue::ofText(u"N"_s));
    QCOMPARE(view.value(u"x-gemini-generation").displayText(), u"{top: [1, two]}"_s);
    QVERIFY(outcomes(outcome.agents.first().report).contains(u"temperature: approximated warning"_s));
    QVERIFY(outcomes(imported(u".gemini/agents/n.md"_s, text).agents.first().report)
                .contains(u"temperature: dropped warning"_s));
}

void TestImporting::limits_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isError"); // the agent may do more than it might
    const auto row = [](const char *name, const char *path, const char *fields, const char *key, const char *value,
                        bool isError = false) {
        QTest::newRow(name) << QString::fromLatin1(path) << QByteArray(fields) << QString::fromLatin1(key)
                            << QString::fromLatin1(value) << isError;
    };
    constexpr auto opencode = ".opencode/agents/n.md";
    row("denied", opencode, "permission: {edit: deny, webfetch: deny}\n", "disallowedTools",
        "Write, Edit, WebFetch, NotebookEdit");
    row("all denied", opencode, "permission: deny\n", "tools", "");
    row("commands", opencode, "permission: {bash: {'*': allow, 'rm *': deny}}\n", "disallowedTools", "Bash(rm *)");
    row("no commands", opencode, "permission: {bash: {'*': deny}}\n", "disallowedTools", "Bash");
    row("some commands", opencode, "permission: {bash: {'*': deny, 'ls': allow}}\n", "disallowedTools", "", true);
    row("paths", opencode, "permission: {edit: {'*.md': allow, '*': deny}}\n", "disallowedTools", "", true);
    row("last rule", opencode, "permission: {read: allow, '*': deny, grep: allow}\n", "tools", "Grep");
    row("some paths", opencode, "permission: {'*': deny, edit: {'*.md': allow}}\n", "tools", "");
    row("everything", ".qwen/agents/n.md", "disallowedTools: ['*']\n", "disallowedTools", "*");
    row("server", opencode, "permission: {'*': deny, 'water_*': allow}\n", "tools", "mcp__water");
    row("flags", opencode, "tools: {write: false, edit: false}\n", "disallowedTools", "Write, Edit, NotebookEdit");
    row("none here", ".gemini/agents/n.md", "tools: []\n", "tools", "");
    row("none there", ".qwen/agents/n.md", "tools: []\n", "tools", "");
    row("star", ".gemini/agents/n.md", "tools: ['*']\n", "tools", "");
    row("former names", ".github/agents/n.agent.md", "tools: [runCommands, editFiles]\n", "tools", "Bash, Edit");
    row("servers", ".github/agents/n.agent.md", "tools: ['water/*', 'water/level']\n", "tools",
        "mcp__water, mcp__water__level");
    row("older name", ".qwen/agents/n.md", "tools: [todo_write]\n", "tools", "TodoWrite");
    row("colour", ".qwen/agents/n.md", "color: Blue\n", "color", "blue");
    row("yolo", ".qwen/agents/n.md", "approvalMode: yolo\n", "permissionMode", "bypassPermissions");
    row("no servers", ".factory/droids/n.md", "mcpServers: []\n", "disallowedTools", "mcp__*");
    row("subagents", ".github/agents/n.agent.md", "agents: [a]\n", "agents", "", true);
}

void TestImporting::limits()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, fields);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(bool, isError);
    const ImportOutcome outcome = imported(path, "---\nname: n\ndescription: d\n"_ba + fields + "---\nx\n"_ba);
    QCOMPARE(outcome.agents.size(), 1);
    const LossReport &report = outcome.agents.first().report;
    QCOMPARE(viewOf(outcome.agents.first()).value(key).displayText(), value);
    QCOMPARE(report.worst() == Severity::Error, isError);
    QVERIFY2(std::ranges::find(report.fields, key, &FieldOutcome::key) != report.fields.end(),
             qPrintable(outcomes(report).join(u'\n')));
}

void TestImporting::names()
{
    const auto nameOf = [](const QString &path, const QByteArray &name) {
        const ImportOutcome outcome = imported(path, "---\n"_ba + name + "description: d\n---\nx\n"_ba);
        return outcome.agents.isEmpty()
                   ? QString()
                   : viewOf(outcome.agents.first()).name() + u'|' + outcome.agents.first().fileName;
    };
    QCOMPARE(nameOf(u".gemini/agents/a.md"_s, "name: the-name\n"_ba), u"the-name|the-name.md");
    QCOMPARE(nameOf(u".github/agents/Big Boat.agent.md"_s, {}), u"Big Boat|big-boat.md");
    QCOMPARE(nameOf(u".opencode/agents/a/b.md"_s, {}), u"a/b|a-b.md");
    QCOMPARE(nameOf(u".github/agents/a.md"_s, "name: 'a: b'\n"_ba), u"a-b|a-b.md");
    QCOMPARE(nameOf(u".github/agents/a.md"_s, "name: -x\n"_ba), u"x|x.md");
    QCOMPARE(nameOf(u".github/agents/a.md"_s, "name: 12\n"_ba), u"12|12.md");
    QCOMPARE(nameOf(u".github/agents/../../a.md"_s, "name: ../../etc\n"_ba), u"../../etc|etc.md");
}

void TestImporting::sameAgentTwice()
{
    const QByteArray text = "---\nname: n\ndescription: d\n---\nx\n";
    const ImportInput first{.path = u".gemini/agents/n.md"_s, .bytes = text};
    const ImportInput same{.path = u".qwen/agents/n.md"_s, .bytes = text};
    const ImportInput other{.path = u".cursor/agents/n.md"_s, .bytes = text + "y\n"};
    const ImportInput nearly{.path = u".cursor/agents/N.md"_s, .bytes = "---\nname: N\ndescription: d\n---\nx\n"_ba};
    const ImportOutcome outcome = importFiles({first, same, other, nearly}, {});
    QCOMPARE(outcome.agents.size(), 2);
    QCOMPARE(outcome.agents.last().fileName, u"n-2.md");
    QCOMPARE(outcome.refused.size(), 1);
    QCOMPARE(outcome.refused.first().code, ErrorCode::Duplicate);
    QVERIFY(reasonText(outcome.refused.first()).contains(first.path));
}

void TestImporting::takesOverBytes()
{
    const QByteArray bytes = "\xEF\xBB\xBF---\r\nname: n\r\ndescription: Two: things\r\n---\r\nx"_ba;
    const ImportOutcome outcome = imported(u".claude/agents/My Agent.md"_s, bytes);
    QCOMPARE(outcome.agents.first().bytes, bytes);
    QCOMPARE(outcome.agents.first().fileName, u"my-agent.md");
}

/// Hooks and servers of a plugin hold for its agents, too; its skills are no agents.
void TestImporting::sessionOfAPlugin()
{
    const QByteArray header = "---\nname: "_ba, rest = "\ndescription: d\n"_ba, end = "---\nYou do.\n"_ba;
    QList<ImportInput> inputs{{u"p/.claude-plugin/plugin.json"_s, "{\"name\": \"p\"}"_ba},
                              {u"p/agents/a.md"_s, header + "a" + rest + end},
                              {u"p/agents/b.md"_s, header + "b" + rest + "hooks: {Stop: []}\nmcpServers: [s]\n" + end},
                              {u"p/skills/s/SKILL.md"_s, header + "s" + rest + end},
                              {u"p/hooks/hooks.json"_s, R"({"hooks": {"PreToolUse": [], "Stop": []}})"_ba},
                              {u"p/.mcp.json"_s, R"({"s": {"command": "x"}})"_ba},
                              {u"q/agents/c.md"_s, header + "c" + rest + end}};
    for (ImportInput &input : inputs)
        input.isFound = true;
    const ImportOutcome outcome = importFiles(inputs, {});
    QCOMPARE(outcome.agents.size(), 3);
    QVERIFY(outcome.passedOver.contains(u"p/skills/s/SKILL.md"_s));
    const QString report = outcome.agents[0].report.toText();
    QCOMPARE(outcome.agents[0].report.worst(), Severity::Error); // a hook may have forbidden what it does
    QVERIFY2(report.contains(u"not taken over: PreToolUse, Stop"_s) && report.contains(u"is used: s"_s),
             qPrintable(report));
    QVERIFY(!outcome.agents[1].report.hasLoss());
    QVERIFY(!outcome.agents[2].report.hasLoss());
}

/// One agent alone in its plugin gets what the plugin has for the session; of several each does when that is wanted.
void TestImporting::sessionPartsForTheAgent()
{
    const QByteArray agent = "---\nname: a\ndescription: d\n---\nYou do.\n"_ba;
    const QByteArray hooks = R"({"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command",)"
                             R"( "command": "${CLAUDE_PLUGIN_ROOT}/guard"}]}], "Stop": [], "SubagentStop": []}})"_ba;
    QList<ImportInput> inputs{{u"p/.claude-plugin/plugin.json"_s, "{\"name\": \"p\"}"_ba},
                              {u"p/agents/a.md"_s, agent},
                              {u"p/hooks/hooks.json"_s, hooks},
                              {u"p/.mcp.json"_s, R"({"mcpServers": {"s": {"command": "x"}}})"_ba}};
    for (ImportInput &input : inputs)
        input.isFound = true;
    const ImportedAgent alone = importFiles(inputs, {}).agents.value(0);
    const DefinitionView view = DefinitionView::parse(QString::fromUtf8(alone.bytes));
    const YamlValue there = view.value(u"hooks").structure;
    QCOMPARE(there.pairs.size(), 2);
    QVERIFY(there.find("PreToolUse"_L1) && there.find("Stop"_L1)); // the agent's own end, and not the session's
    QCOMPARE(there.find("PreToolUse"_L1)->items.value(0).find("matcher"_L1)->text, u"Bash"_s);
    QCOMPARE(view.value(u"mcpServers").structure.find("s"_L1)->find("command"_L1)->text, u"x"_s);
    QCOMPARE(view.body(), u"You do.\n");
    QCOMPARE(alone.report.worst(), Severity::Error); // the guard is called by a path that only a plugin has
    const QString report = alone.report.toText();
    QVERIFY2(report.contains(u"nothing replaces “${CLAUDE_PLUGIN_ROOT}”"_s)
                 && report.contains(u"not taken over: Stop"_s),
             qPrintable(report));

    inputs.append({u"p/agents/b.md"_s, QByteArray(agent).replace("name: a", "name: b"), true});
    for (const ImportedAgent &one : importFiles(inputs, {}).agents)
        QVERIFY(!one.bytes.contains("hooks"));
    const ImportOutcome shared = importFiles(inputs, {.sharesPluginParts = true});
    QCOMPARE(shared.agents.size(), 2);
    for (const ImportedAgent &one : shared.agents)
        QVERIFY(one.bytes.contains("PreToolUse") && one.bytes.contains("mcpServers"));
}

void TestImporting::commentsInJson()
{
    const QByteArray config =
        "// mine\n{\n  \"agent\": { /* one, */ \"a\": {\"description\": \"d // no \\\" comment,}\",\n"
        "    \"prompt\": \"p\", /* last */ },\n  },\n}\n"_ba;
    for (const QString &path : {u"opencode.json"_s, u"x/opencode.jsonc"_s}) {
        const ImportOutcome outcome = imported(path, config);
        QCOMPARE(outcome.agents.size(), 1);
        QCOMPARE(viewOf(outcome.agents.first()).value(u"description").text, u"d // no \" comment,}"_s);
    }
    QVERIFY(mayBeImported(u"opencode.jsonc"));
    QCOMPARE(imported(u"agents.json"_s, config).refused.first().line, 1);
    const ImportOutcome broken = imported(u"opencode.jsonc"_s, "{ /* \n */ \"agent\": x }\n"_ba);
    QCOMPARE(broken.refused.first().line, 2);
    QCOMPARE(broken.refused.first().column, 14);
    QCOMPARE(imported(u"opencode.jsonc"_s, "{ \"a\": 1, /* open"_ba).refused.size(), 1);
}

void TestImporting::reportsCutNoCharacter()
{
    for (const int length : {198, 199}) {
        const QByteArray description = QByteArray(length, 'x') + "\xF0\x9F\xA6\x89\xF0\x9F\xA6\x89";
        for (const QByteArray &more : {"readonly: true\n"_ba, QByteArray()}) {
            const ImportOutcome outcome = imported({}, "---\nname: n\ndescription: "_ba + description + '\n' + more
                                                           + "---\nYou do.\n");
            for (const FieldOutcome &field : outcome.agents.first().report.fields)
                QVERIFY2(field.from.isValidUtf16() && field.to.isValidUtf16(), qPrintable(field.key));
        }
    }
}

void TestImporting::pastedTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("description");
    QTest::newRow("hyphens") << "---\nname: n\ndescription: 'a --- b'\nreadonly: false\n---\nx\n"_ba << "a --- b"_ba;
    QTest::newRow("lines") << "---\nname: n\ndescription: |\n  a\n\n  b: c\nreadonly: false\n---\nx\n"_ba
                           << "a\n\nb: c\n"_ba;
    QTest::newRow("slip") << "---\nname: n\ndescription: a: b # c\nreadonly: false\n---\nx\n"_ba << "a: b # c"_ba;
    QTest::newRow("CRLF") << "---\r\nname: n\r\ndescription: a\r\nreadonly: false\r\n---\r\nx\r\n"_ba << "a"_ba;
    QTest::newRow("toml") << "name='n'\ndescription=\"\"\"a\\u0001\n\"b\"\"\"\"\ndeveloper_instructions='x'\n"_ba
                          << "a\x01\n\"b\""_ba;
    QTest::newRow("anchors") << "---\nname: &n n\ndescription: *n\nreadonly: false\n---\nx\n"_ba << "n"_ba;
}

void TestImporting::pastedTexts()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, description);
    const ImportOutcome outcome = imported({}, text);
    QVERIFY2(!outcome.agents.isEmpty(), shown(outcome.refused).constData());
    QCOMPARE(viewOf(outcome.agents.first()).description().toUtf8(), description);
    QCOMPARE(viewOf(outcome.agents.first()).body(), u"x\n");
}

/// Whatever the bytes are: an answer, and what comes out of it loads.
void TestImporting::neverFails()
{
    QRandomGenerator random(20261121);
    const Reader *claude = findReader(u"claude-code"_s);
    for (int round = 0; round < 40; ++round) {
        for (const ImportInput &input : harbour()) {
            const QByteArray bytes = spoilt(input.bytes, random);
            const bool hasPath = random.bounded(4) > 0;
            const ImportOutcome outcome = importFiles({{.path = hasPath ? input.path : QString(), .bytes = bytes}},
                                                      {.keepsUnknown = random.bounded(2) == 0});
            for (const ImportRefusal &refusal : outcome.refused)
                QVERIFY(!reasonText(refusal).isEmpty());
            for (const ImportedAgent &agent : outcome.agents) {
                const DefinitionView view = viewOf(agent);
                QVERIFY2(agent.format.startsWith("claude-"_L1) || claude->read({view, TextFormat(), {}}).loads,
                         agent.bytes.constData());
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestImporting)
#include "tst_importing.moc"
