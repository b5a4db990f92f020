// SPDX-License-Identifier: MIT
#include "target_exports.h"

#include <agentwright/base/relative_path.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Agentwright;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

using Kind = FieldOutcome::Kind;
using Severity = FieldOutcome::Severity;

} // namespace

/// What single fields and names become.
class TestTargetFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneObjectInBraces();
    void agentsAreJson();
    void recipesAreNoTemplates();
    void losingALimitIsAnError_data() { addTargetRows(); }
    void losingALimitIsAnError();
    void limitsGoIntoThePrompt_data() { addTargetRows(); }
    void limitsGoIntoThePrompt();
    void names_data();
    void names();
    void fileNames_data() { addTargetRows(); }
    void fileNames();
    void agentsThatAreReplaced();
    void headers_data();
    void headers();
};

/// Claude Code loads it with its tools: an agent without them could do more.
void TestTargetFields::oneObjectInBraces()
{
    const SourceDefinition source = sourceOf(
        "{\n  \"name\": \"nn\",\n  \"description\": \"a -- \\u00e9: b\",\n  \"tools\": [\"Read\", \"Bash\"]\n}\n"_ba);
    const ExportOutcome outcome = exported(u"gemini"_s, {source});
    QCOMPARE(outcome.refused.size(), 0);
    const Reading reading = readingBy("gemini", SourceDefinition::fromBytes(outcome.files.first().path,
                                                                            outcome.files.first().bytes));
    QCOMPARE(reading.name, u"nn");
    QCOMPARE(reading.description, u"a -- é: b");
    QCOMPARE(reading.tools, (QStringList{u"read_file"_s, u"run_shell_command"_s}));
    QCOMPARE(outcome.reports.first().fields.size(), 3);
}

void TestTargetFields::agentsAreJson()
{
    const QByteArray header = "name: n\ndescription: d\\nd\ntools: Read, Bash(git *)\nmodel: opus\nmaxTurns: 7\n"
                              "background: true\ncolor: red\nskills: [a]\nmcpServers:\n  - s\n  - t: {command: x}\n"
                              "hooks:\n  Stop: []\neffort: 3\nmemory: nowhere\n"_ba;
    const ExportOutcome outcome = exported(u"agents-json"_s, {sourceOf(header)});
    const QJsonObject agent = QJsonDocument::fromJson(outcome.files.first().bytes).object()[u"n"_s].toObject();
    const QJsonObject expected = QJsonDocument::fromJson(
                                     R"json({"description": "d\nd", "prompt": "You do as you are told.\n",
        "tools": ["Read", "Bash(git *)"], "model": "opus", "maxTurns": 7, "background": true, "skills": ["a"],
        "mcpServers": ["s", {"t": {"command": "x"}}], "hooks": {"Stop": []}, "effort": 3
})json"_ba)
                                     .object();
    QCOMPARE(agent, expected);
    QCOMPARE(outcomeOf(outcome.reports.first(), u"color")->kind, Kind::Dropped);
    QCOMPARE(outcomeOf(outcome.reports.first(), u"memory")->severity, Severity::Note); // Claude Code ignores it
    QVERIFY(exported(u"agents-json"_s, {sourceOf("name: n\ndescription: d\ntools:\n"_ba)})
                .files.first()
                .bytes.contains("\"tools\": [\n"));
}

/// A parameter that a recipe uses and does not have keeps it from loading.
void TestTargetFields::recipesAreNoTemplates()
{
    const ExportOutcome outcome = exported(u"goose"_s,
                                           {sourceOf("name: nn\ndescription: for {{x}} and y\n"_ba,
                                                     "Dear {{Name}}: {% if %} {# c #}\n\"a\": \"\" { {\n"_ba)});
    const QByteArray recipe = outcome.files.last().bytes;
    QVERIFY2(recipe.contains("description: \"for {{ '{{' }}x}} and y\"\n"), recipe.constData());
    QVERIFY2(recipe.contains("  Dear {{ '{{' }}Name}}: {{ '{%' }} if %} {{ '{#' }} c #}\n  \"a\": {{ '\"\"' }} { {\n"),
             recipe.constData());
    QVERIFY(!outcome.reports.first().hasLoss());
    QVERIFY(outcome.files.first().bytes.contains("Dear {{Name}}: {% if %}"));
}

void TestTargetFields::losingALimitIsAnError()
{
    QFETCH(QString, target);
    const auto worst = [&](const QByteArray &fields) {
        return exported(target, {sourceOf("name: nn\ndescription: d\n"_ba + fields)}).reports.first().worst();
    };
    QVERIFY(worst({}) < Severity::Error);
    QVERIFY(worst("tools: '*'\n"_ba) < Severity::Error);
    const bool holdsAll = target == u"agents-json";
    const bool hasLists = !QStringList{u"codex"_s, u"cursor"_s, u"goose"_s, u"skill"_s}.contains(target);
    QCOMPARE(worst("tools: Read, Bash\n"_ba) == Severity::Error, !hasLists);
    QCOMPARE(worst("tools: Read, Write(docs/*)\n"_ba) == Severity::Error, !holdsAll);
    QCOMPARE(worst("hooks: {Stop: []}\n"_ba) == Severity::Error, !holdsAll);
    QCOMPARE(worst("isolation: worktree\n"_ba) == Severity::Error, !holdsAll);
    const bool holdsPlan = QStringList{u"agents-json"_s, u"codex"_s, u"cursor"_s, u"opencode"_s, u"qwen"_s}.contains(
        target);
    QCOMPARE(worst("permissionMode: plan\n"_ba) == Severity::Error, !holdsPlan);
    const bool holdsDenied = QStringList{u"agents-json"_s, u"kiro"_s, u"opencode"_s, u"qwen"_s}.contains(target);
    QCOMPARE(worst("disallowedTools: Bash\n"_ba) == Severity::Error, !holdsDenied);
    // Taken out of what is allowed; “edit” of some products would bring it back.
    QCOMPARE(worst("tools: Read, Bash\ndisallowedTools: Bash\n"_ba) == Severity::Error,
             QStringList({u"goose"_s, u"skill"_s}).contains(target));
    QCOMPARE(worst("tools: Read, Edit\ndisallowedTools: Write\n"_ba) == Severity::Error,
             !QStringList({u"agents-json"_s, u"cline"_s, u"factory"_s, u"gemini"_s, u"qwen"_s}).contains(target));
    QCOMPARE(worst("tools: []\n"_ba) == Severity::Error,
             QStringList({u"codex"_s, u"cursor"_s, u"factory"_s, u"goose"_s, u"kiro"_s, u"qwen"_s, u"skill"_s})
                 .contains(target));
}

void TestTargetFields::limitsGoIntoThePrompt()
{
    QFETCH(QString, target);
    const QByteArray header =
        "name: nn\ndescription: d\ntools: Read, Write(docs/*)\npermissionMode: plan\nmaxTurns: 5\n"_ba;
    const ExportOutcome outcome = exported(target, {sourceOf(header)}, true);
    QVERIFY(outcome.reports.first().worst() < Severity::Error);
    QCOMPARE(outcome.files.first().bytes.contains(
                 "Use only these tools (names as in Claude Code): Read, Write(docs/*)."),
             target != u"agents-json");
    QVERIFY(!exported(target, {sourceOf(header)}).files.first().bytes.contains("## Limits"));
}

void TestTargetFields::names_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("expected");
    const QStringList odd{u"Über Agent"_s, u"über-agent"_s, u"my_agent"_s, u"日本"_s};
    QTest::newRow("gemini") << u"gemini"_s << odd
                            << QStringList{u"uber-agent"_s, u"uber-agent-2"_s, u"my_agent"_s, u"agent"_s};
    QTest::newRow("skill") << u"skill"_s << odd
                           << QStringList{u"uber-agent"_s, u"uber-agent-2"_s, u"my-agent"_s, u"agent"_s};
    QTest::newRow("codex") << u"codex"_s << odd
                           << QStringList{u"Über Agent"_s, u"über-agent"_s, u"my_agent"_s, u"日本"_s};
    QTest::newRow("qwen") << u"qwen"_s << QStringList{u"system"_s, u"a"_s, u"-x-"_s, QString(60, u'b'), u"日本"_s}
                          << QStringList{u"system-agent"_s, u"a-agent"_s, u"x-agent"_s, QString(50, u'b'), u"日本"_s};
    QTest::newRow("roo") << u"roo"_s << QStringList{u"Night Guard"_s, u"NightGuard"_s, u"../../etc"_s}
                         << QStringList{u"night-guard"_s, u"NightGuard"_s, u"etc"_s};
    QTest::newRow("opencode: it needs its own agents")
        << u"opencode"_s << QStringList{u"build"_s, u"build-agent"_s, u"COM1"_s}
        << QStringList{u"build-agent-2"_s, u"build-agent"_s, u"com1-agent"_s};
    QTest::newRow("copilot: its own agents win") << u"copilot"_s << QStringList{u"general-purpose"_s, u"Task"_s}
                                                 << QStringList{u"general-purpose-agent"_s, u"Task"_s};
    QTest::newRow("cursor: whose name fits keeps it")
        << u"cursor"_s << QStringList{u"Reviewer"_s, u"reviewer"_s, u"re viewer"_s, u"con"_s}
        << QStringList{u"reviewer-2"_s, u"reviewer"_s, u"re-viewer"_s, u"con"_s};
}

void TestTargetFields::names()
{
    QFETCH(QString, target);
    QFETCH(QStringList, names);
    QFETCH(QStringList, expected);
    QList<SourceDefinition> sources;
    for (const QString &name : std::as_const(names))
        sources.append(sourceOf("name: \""_ba + name.toUtf8() + "\"\ndescription: d\n"_ba));
    QStringList found;
    for (const LossReport &report : exported(target, sources).reports)
        found.append(report.agent);
    QCOMPARE(found, expected);
}

/// Every system takes the files, and Gemini CLI passes over those that begin with an underscore.
void TestTargetFields::fileNames()
{
    QFETCH(QString, target);
    QList<SourceDefinition> sources;
    for (const QByteArray &name : {"con"_ba, "COM1"_ba, "_x"_ba, "x"_ba, "___"_ba, "nul.txt"_ba})
        sources.append(sourceOf("name: "_ba + name + "\ndescription: d\n"));
    const ExportOutcome outcome = exported(target, sources);
    QCOMPARE(outcome.reports.size(), sources.size());
    for (const BundleFile &file : outcome.files) {
        QVERIFY2(safeRelativePath(file.path), qPrintable(file.path));
        QVERIFY2(target != u"gemini" || !file.path.contains("/_"_L1), qPrintable(file.path));
    }
}

void TestTargetFields::agentsThatAreReplaced()
{
    const auto worst = [](const QString &target, const QByteArray &name) {
        return exported(target, {sourceOf("name: "_ba + name + "\ndescription: d\n")}).reports.first().worst();
    };
    QCOMPARE(worst(u"codex"_s, "worker"_ba), Severity::Note);
    QCOMPARE(worst(u"codex"_s, "workers"_ba), Severity::None);
    QCOMPARE(worst(u"opencode"_s, "explore"_ba), Severity::Note);
    QCOMPARE(worst(u"qwen"_s, "general-purpose"_ba), Severity::Note);
}

void TestTargetFields::headers_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("permissions of commands")
        << u"opencode"_s << "tools: Read, Bash(git:*), mcp__s__t, mcp__u\ncolor: red\n"_ba
        << R"(permission: {"*": "deny", "bash": {"*": "deny", "git *": "allow"}, "read": "allow", "s_t": "allow", "u_*": "allow"})"_ba;
    QTest::newRow("plan mode adds nothing") << u"opencode"_s << "tools: Read\npermissionMode: plan\n"_ba
                                            << R"(permission: {"*": "deny", "edit": "deny", "read": "allow"})"_ba;
    QTest::newRow("colour") << u"opencode"_s << "color: red\n"_ba << "color: \"#"_ba;
    QTest::newRow("model") << u"opencode"_s << "model: claude-sonnet-4-5\n"_ba
                           << "model: \"anthropic/claude-sonnet-4-5\""_ba;
    QTest::newRow("server") << u"gemini"_s << "mcpServers:\n  - s: {type: stdio, command: x, args: ['a---b']}\n"_ba
                            << R"(mcp_servers: {"s": {"args": ["a-\u002D-b"], "command": "x"}})"_ba;
    QTest::newRow("turns") << u"gemini"_s << "maxTurns: 4\n"_ba << "max_turns: 4"_ba;
    QTest::newRow("mcp") << u"gemini"_s << "tools: mcp__s__t, mcp__u\n"_ba << R"(tools: ["mcp_s_t", "mcp_u_*"])"_ba;
    QTest::newRow("none") << u"copilot"_s << "tools:\n"_ba << "tools: []"_ba;
    QTest::newRow("successor") << u"qwen"_s << "tools: MultiEdit, Task\n"_ba << R"(tools: ["edit", "agent"])"_ba;
    QTest::newRow("mode") << u"qwen"_s << "permissionMode: acceptEdits\n"_ba << "approvalMode: \"auto-edit\""_ba;
    QTest::newRow("read-only") << u"codex"_s << "tools: Read, WebFetch\n"_ba << "sandbox_mode = \"read-only\""_ba;
    QTest::newRow("effort") << u"factory"_s << "model: claude-opus-4-5\neffort: max\n"_ba
                            << "reasoningEffort: \"high\""_ba;
    QTest::newRow("servers") << u"factory"_s << "tools: Read, mcp__s, mcp__t__x\nmcpServers: [u]\n"_ba
                             << R"(mcpServers: ["s"])"_ba; // with "u" it could do more
    QTest::newRow("no servers") << u"factory"_s << "tools: Read\n"_ba << "mcpServers: []"_ba;
}

void TestTargetFields::headers()
{
    QFETCH(QString, target);
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, expected);
    const ExportOutcome outcome = exported(target, {sourceOf("name: nn\ndescription: d\n"_ba + fields)});
    const QByteArray bytes = outcome.files.first().bytes;
    QVERIFY2(bytes.contains('\n' + expected), bytes.constData());
}

QTEST_APPLESS_MAIN(TestTargetFields)
#include "tst_target_fields.moc"
