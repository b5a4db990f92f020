// SPDX-License-Identifier: MIT
#include "target_exports.h"

#include <support/fixtures.h>

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

SourceDefinition sourceAt(const QString &path)
{
    return SourceDefinition::fromBytes(path.sliced(Testing::fixturePath({}).size()), Testing::fileBytes(path));
}

SourceDefinition sourceOf(const QString &path, const QByteArray &bytes)
{
    return SourceDefinition::fromBytes(path, bytes);
}

ExportRequest teamRequest()
{
    ExportRequest request;
    request.plugin = {.name = u"book-house"_s, .description = u"Agents of a library"_s, .author = u"The readers"_s};
    for (const QString &path : Testing::fixtureFiles(u"exporting/team"_s, {u"*.md"_s}))
        request.sources.append(sourceAt(path));
    return request;
}

ExportOutcome exported(const QString &target, const ExportRequest &request)
{
    const ExportTarget *found = findExportTarget(target);
    return found ? renderTargets({found}, request) : ExportOutcome();
}

/// The one file whose path begins so.
BundleFile fileBelow(const ExportOutcome &outcome, const QString &start)
{
    const auto found = std::ranges::find_if(outcome.files,
                                            [&](const BundleFile &file) { return file.path.startsWith(start); });
    return found == outcome.files.end() ? BundleFile() : *found;
}

const QByteArray kSimple = "---\nname: a\ndescription: b\n---\nc\n"_ba;

} // namespace

class TestClaudeTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snapshots_data();
    void snapshots();
    void isDeterministic();
    void claudeCodeKeepsEveryByte();
    void pluginHoldsWhatTheSourceSays_data();
    void pluginHoldsWhatTheSourceSays();
    void pluginSaysWhatItPutsIn();
    void severityOfPermissionMode_data();
    void severityOfPermissionMode();
    void pluginNames_data();
    void pluginNames();
    void manifestLeavesOutWhatIsEmpty();
    void marketplace();
    void marketplaceNames_data();
    void marketplaceNames();
    void sessionPartsOfAgents();
    void licenses_data();
    void licenses();
    void staysWhereItIs();
    void nothingToExport();
    void namesOfFiles_data();
    void namesOfFiles();
};

void TestClaudeTargets::snapshots_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("claude-code") << u"claude-code"_s;
    QTest::newRow("claude-plugin") << u"claude-plugin"_s;
}

void TestClaudeTargets::snapshots()
{
    QFETCH(QString, target);
    const ExportOutcome outcome = exported(target, teamRequest());
    QVERIFY(!outcome.files.isEmpty());
    const QString difference = Testing::compareWithSnapshot(Testing::fixturePath(u"exporting/team.%1.txt"_s.arg(target)),
                                                            Testing::shown(outcome));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestClaudeTargets::isDeterministic()
{
    for (const QString &target : {u"claude-code"_s, u"claude-plugin"_s}) {
        const ExportOutcome outcome = exported(target, teamRequest());
        QCOMPARE(Testing::shown(exported(target, teamRequest())), Testing::shown(outcome));
        QSet<QString> paths;
        for (qsizetype i = 0; i < outcome.files.size(); ++i) {
            paths.insert(outcome.files[i].path.toCaseFolded());
            QVERIFY(i == 0 || outcome.files[i - 1].path < outcome.files[i].path);
        }
        QCOMPARE(paths.size(), outcome.files.size());
    }
}

void TestClaudeTargets::claudeCodeKeepsEveryByte()
{
    for (const QString &path : Testing::fixtureFiles(QString(), {u"*.md"_s})) {
        const SourceDefinition source = sourceAt(path);
        const ExportOutcome outcome = exported(u"claude-code"_s, {.sources = {source}, .plugin = {}});
        QCOMPARE(outcome.files.size(), 1);
        QCOMPARE(outcome.files.first().bytes, source.bytes);
        QVERIFY(outcome.files.first().path.startsWith(".claude/agents/"_L1));
        QVERIFY(!outcome.reports.first().hasLoss());
        QCOMPARE(outcome.reports.first().target, u"claude-code"_s);
    }
}

void TestClaudeTargets::pluginHoldsWhatTheSourceSays_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : Testing::fixtureFiles(QString(), {u"*.md"_s}))
        QTest::newRow(qPrintable(path.sliced(Testing::fixturePath({}).size()))) << path;
}

void TestClaudeTargets::pluginHoldsWhatTheSourceSays()
{
    QFETCH(QString, path);
    const SourceDefinition source = sourceAt(path);
    const ExportOutcome outcome = exported(u"claude-plugin"_s, {.sources = {source}, .plugin = {.name = u"p"_s}});
    QCOMPARE(outcome.reports.size() + outcome.refused.size(), 1);
    if (!outcome.refused.isEmpty()) {
        QVERIFY(outcome.files.isEmpty());
        QCOMPARE(outcome.refused.first().source, source.path);
        return;
    }
    const BundleFile file = fileBelow(outcome, u"agents/"_s);
    const SourceDefinition agent = sourceOf(file.path, file.bytes);
    QVERIFY(agent.definition.syntax().isStrictYaml());
    QCOMPARE(agent.definition.name(), source.definition.name());
    QCOMPARE(agent.definition.description(), source.definition.description());
    QCOMPARE(agent.definition.fields().size(), source.definition.fields().size());
    QVERIFY(agent.format == TextFormat());
    const bool isRewritten = std::ranges::any_of(outcome.reports.first().fields, [](const FieldOutcome &field) {
        return field.kind == FieldOutcome::Kind::Translated;
    });
    QCOMPARE(agent.bytes != source.bytes, isRewritten);
}

void TestClaudeTargets::pluginSaysWhatItPutsIn()
{
    const ExportOutcome outcome = exported(u"claude-plugin"_s,
                                           {.sources = {sourceOf(u"a.md"_s, "---\nmodel: opus\n---\nx\n"_ba)},
                                            .plugin = {.name = u"p"_s}});
    const QString report = outcome.reports.first().toText();
    QVERIFY2(report.contains(u"called “a”"_s) && report.contains(u"this one: “Agent from p plugin”"_s),
             qPrintable(report));
}

void TestClaudeTargets::severityOfPermissionMode_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<FieldOutcome::Severity>("severity");
    QTest::newRow("plan") << "plan"_ba << FieldOutcome::Severity::Error;
    QTest::newRow("dontAsk") << "'dontAsk'"_ba << FieldOutcome::Severity::Error;
    QTest::newRow("default") << "default"_ba << FieldOutcome::Severity::Warning;
    QTest::newRow("bypassPermissions") << "bypassPermissions"_ba << FieldOutcome::Severity::Warning;
    QTest::newRow("nonsense") << "PLAN"_ba << FieldOutcome::Severity::Note;
    QTest::newRow("null") << ""_ba << FieldOutcome::Severity::Note;
}

void TestClaudeTargets::severityOfPermissionMode()
{
    QFETCH(QByteArray, mode);
    QFETCH(FieldOutcome::Severity, severity);
    const QByteArray bytes = "---\nname: a\ndescription: b\npermissionMode: "_ba + mode + "\n---\nc\n"_ba;
    const ExportOutcome outcome = exported(u"claude-plugin"_s,
                                           {.sources = {sourceOf(u"a.md"_s, bytes)}, .plugin = {.name = u"p"_s}});
    QCOMPARE(outcome.reports.size(), 1);
    QCOMPARE(outcome.reports.first().worst(), severity);
    QVERIFY(outcome.reports.first().hasLoss());
}

void TestClaudeTargets::pluginNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("accepted");
    for (const QString &name : {u"team-agents"_s, u"a"_s, u"x2"_s, u"official-helpers"_s, u"my-claude-tools"_s,
                                u"claudette"_s, u"officially-claude"_s, QString(128, u'x')})
        QTest::newRow(qPrintable(name)) << name << true;
    for (const QString &name : {u""_s, u"Team"_s, u"team agents"_s, u"team_agents"_s, u"-a"_s, u"a--b"_s, u"über"_s,
                                u"a\n"_s, u"../x"_s, u"claude"_s, u"claude-x"_s, u"anthropics-x"_s, u"cc-plugin-x"_s,
                                u"claude-mods"_s, u"my-official-claude"_s, u"anthropic-official"_s, QString(129, u'x')})
        QTest::newRow(qPrintable(u"not "_s + name)) << name << false;
}

void TestClaudeTargets::pluginNames()
{
    QFETCH(QString, name);
    QFETCH(bool, accepted);
    const ExportOutcome outcome = exported(u"claude-plugin"_s,
                                           {.sources = {sourceOf(u"a.md"_s, kSimple)}, .plugin = {.name = name}});
    QCOMPARE(outcome.refused.isEmpty(), accepted);
    QCOMPARE(outcome.files.isEmpty(), !accepted);
    if (!accepted)
        QCOMPARE(outcome.refused.first().code, ErrorCode::InvalidName);
}

void TestClaudeTargets::manifestLeavesOutWhatIsEmpty()
{
    const auto keysOf = [](const PluginInfo &plugin) {
        const ExportOutcome outcome = exported(u"claude-plugin"_s,
                                               {.sources = {sourceOf(u"a.md"_s, kSimple)}, .plugin = plugin});
        return QJsonDocument::fromJson(outcome.files.value(0).bytes).object().keys();
    };
    QCOMPARE(keysOf({.name = u"p"_s}), (QStringList{u"name"_s, u"version"_s}));
    QCOMPARE(keysOf({.name = u"p"_s, .version = {}, .description = u"d"_s, .author = u"a"_s, .license = u"MIT"_s}),
             (QStringList{u"author"_s, u"description"_s, u"license"_s, u"name"_s}));
}

void TestClaudeTargets::marketplace()
{
    const PluginInfo plugin{.name = u"p"_s, .author = u"Somebody"_s, .withMarketplace = true};
    const ExportOutcome outcome = exported(u"claude-plugin"_s,
                                           {.sources = {sourceOf(u"a.md"_s, kSimple)}, .plugin = plugin});
    QStringList paths;
    for (const BundleFile &file : outcome.files)
        paths.append(file.path);
    QCOMPARE(paths, (QStringList{u".claude-plugin/marketplace.json"_s, u"plugins/p/.claude-plugin/plugin.json"_s,
                                 u"plugins/p/README.md"_s, u"plugins/p/agents/a.md"_s}));
    const QByteArray expected = R"({
    "name": "p-marketplace",
    "owner": {
        "name": "Somebody"
    },
    "plugins": [
        {
            "name": "p",
            "source": "./plugins/p"
        }
    ]
}
)"_ba;
    QCOMPARE(outcome.files.first().bytes, expected);
}

void TestClaudeTargets::marketplaceNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("plain") << u"our-shelf"_s << true;
    QTest::newRow("reserved") << u"agent-skills"_s << false;
    QTest::newRow("reserved by the desktop app") << u"org"_s << false;
    QTest::newRow("blank") << u"our shelf"_s << false;
}

void TestClaudeTargets::marketplaceNames()
{
    QFETCH(QString, name);
    QFETCH(bool, accepted);
    PluginInfo plugin{.name = u"p"_s, .withMarketplace = true, .marketplaceName = name};
    QCOMPARE(exported(u"claude-plugin"_s, {{sourceOf(u"a.md"_s, kSimple)}, plugin}).refused.isEmpty(), accepted);
    plugin.withMarketplace = false;
    QVERIFY(exported(u"claude-plugin"_s, {{sourceOf(u"a.md"_s, kSimple)}, plugin}).refused.isEmpty());
}

/// Hooks and servers of several agents become the plugin's.
void TestClaudeTargets::sessionPartsOfAgents()
{
    const auto agent = [](const QByteArray &name, const QByteArray &port) {
        return sourceOf(QString::fromUtf8(name), "---\nname: "_ba + name
                                                     + "\ndescription: d\nhooks:\n  Stop:\n"
                                                       "  - hooks: [{type: command, command: a}]\n"
                                                       "mcpServers:\n- outside\n- db: {command: d, args: ['"_ba
                                                     + port + "']}\n---\nx\n"_ba);
    };
    ExportRequest request{.sources = {agent("a"_ba, "1"_ba), agent("b"_ba, "2"_ba)}, .plugin = {.name = u"p"_s}};
    const ExportOutcome outcome = exported(u"claude-plugin"_s, request);
    QCOMPARE(QJsonDocument::fromJson(fileBelow(outcome, u"hooks/hooks.json"_s).bytes).toJson(QJsonDocument::Compact),
             R"({"hooks":{"SubagentStop":[{"hooks":[{"command":"a","type":"command"}]}]}})"_ba);
    QCOMPARE(QJsonDocument::fromJson(fileBelow(outcome, u".mcp.json"_s).bytes).toJson(QJsonDocument::Compact),
             R"({"mcpServers":{"db":{"args":["1"],"command":"d"}}})"_ba);
    const auto outcomeOf = [&](qsizetype report, const QString &key) {
        return *std::ranges::find(outcome.reports[report].fields, key, &FieldOutcome::key);
    };
    QCOMPARE(outcomeOf(0, u"hooks"_s).to, u"hooks/hooks.json"_s);
    QCOMPARE(outcomeOf(0, u"hooks"_s).severity, FieldOutcome::Severity::Warning);
    QVERIFY(reasonText(outcomeOf(0, u"mcpServers"_s)).startsWith("Moves to .mcp.json"_L1));
    QVERIFY(reasonText(outcomeOf(1, u"mcpServers"_s)).endsWith("counts: db"_L1));
    QVERIFY(fileBelow(outcome, u"README.md"_s).bytes.contains("- MCP servers (`.mcp.json`): db\n"));

    request.plugin.withSessionParts = false;
    const ExportOutcome without = exported(u"claude-plugin"_s, request);
    QVERIFY(fileBelow(without, u"hooks"_s).path.isEmpty() && fileBelow(without, u".mcp"_s).path.isEmpty());
    QCOMPARE(without.reports.first().worst(), FieldOutcome::Severity::Error);
}

void TestClaudeTargets::licenses_data()
{
    QTest::addColumn<PluginInfo>("plugin");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("none") << PluginInfo{.name = u"p"_s, .author = u"We"_s} << ""_ba;
    QTest::newRow("known") << PluginInfo{.name = u"p"_s, .author = u"We"_s, .license = u"MIT"_s}
                           << "MIT License\n\nCopyright (c) We\n"_ba;
    QTest::newRow("known, of nobody") << PluginInfo{.name = u"p"_s, .license = u"MIT"_s} << ""_ba;
    QTest::newRow("unknown") << PluginInfo{.name = u"p"_s, .author = u"We"_s, .license = u"EUPL-1.2"_s} << ""_ba;
    QTest::newRow("own text") << PluginInfo{.name = u"p"_s, .license = u"EUPL-1.2"_s, .licenseText = "Do.\n"_ba}
                              << "Do.\n"_ba;
}

void TestClaudeTargets::licenses()
{
    QFETCH(PluginInfo, plugin);
    QFETCH(QByteArray, start);
    const ExportOutcome outcome = exported(u"claude-plugin"_s, {{sourceOf(u"a.md"_s, kSimple)}, plugin});
    const QByteArray license = fileBelow(outcome, u"LICENSE"_s).bytes;
    QVERIFY2(license.startsWith(start) && license.isEmpty() == start.isEmpty(), license.constData());
}

/// Exporting a folder into itself makes no second file of an agent.
void TestClaudeTargets::staysWhereItIs()
{
    SourceDefinition inPlace = sourceOf(u"x"_s, "---\nname: other name\ndescription: d\n---\n"_ba);
    inPlace.pathInRoot = u".claude/agents/deep/file.md"_s;
    SourceDefinition taken = sourceOf(u"y"_s, "---\nname: z\ndescription: d\n---\n"_ba);
    taken.pathInRoot = u".claude/agents/new.md"_s;
    const SourceDefinition fresh = sourceOf(u"z"_s, "---\nname: new\ndescription: d\n---\n"_ba);
    const ExportOutcome outcome = exported(u"claude-code"_s, {.sources = {fresh, inPlace, taken}});
    QStringList paths;
    for (const BundleFile &file : outcome.files)
        paths.append(file.path);
    QCOMPARE(paths,
             (QStringList{u".claude/agents/deep/file.md"_s, u".claude/agents/new-2.md"_s, u".claude/agents/new.md"_s}));
    QCOMPARE(outcome.files.last().bytes, taken.bytes);
}

void TestClaudeTargets::nothingToExport()
{
    QVERIFY(exported(u"claude-code"_s, {}).files.isEmpty());
    QVERIFY(exported(u"claude-plugin"_s, {.sources = {}, .plugin = {.name = u"p"_s}}).files.isEmpty());
}

void TestClaudeTargets::namesOfFiles_data()
{
    QTest::addColumn<QList<QByteArray>>("names");
    QTest::addColumn<QStringList>("stems");
    QTest::newRow("different") << QList<QByteArray>{"b"_ba, "a"_ba} << QStringList{u"b"_s, u"a"_s};
    QTest::newRow("same") << QList<QByteArray>{"b"_ba, "b"_ba} << QStringList{u"b"_s};
    QTest::newRow("same file name") << QList<QByteArray>{"B c"_ba, "b-c"_ba, "b_c"_ba}
                                    << QStringList{u"b-c"_s, u"b-c-2"_s, u"b-c-3"_s};
    QTest::newRow("nameless") << QList<QByteArray>{""_ba, ""_ba} << QStringList{u"x-y"_s, u"x-y-2"_s};
    QTest::newRow("nameless, then its name") << QList<QByteArray>{""_ba, "x-y"_ba} << QStringList{u"x-y"_s};
    QTest::newRow("nameless behind its name")
        << QList<QByteArray>{"x-y"_ba, ""_ba} << QStringList{u"x-y"_s, u"x-y-2"_s};
    QTest::newRow("path") << QList<QByteArray>{"../../etc"_ba} << QStringList{u"etc"_s};
}

void TestClaudeTargets::namesOfFiles()
{
    QFETCH(QList<QByteArray>, names);
    QFETCH(QStringList, stems);
    ExportRequest request;
    request.plugin.name = u"p"_s;
    for (const QByteArray &name : std::as_const(names))
        request.sources.append(sourceOf(u"deep/x y.md"_s, "---\nname: "_ba + name + "\ndescription: d\n---\n"_ba));
    QStringList paths;
    for (const QString &stem : std::as_const(stems))
        paths.append(u".claude/agents/"_s + stem + u".md"_s);
    paths.sort();
    const ExportOutcome outcome = exported(u"claude-code"_s, request);
    QStringList found;
    for (const BundleFile &file : outcome.files)
        found.append(file.path);
    QCOMPARE(found, paths);
    QCOMPARE(outcome.refused.size(), names.size() - stems.size());
    QCOMPARE(exported(u"claude-plugin"_s, request).refused.size(), names.size() - stems.size());
}

QTEST_APPLESS_MAIN(TestClaudeTargets)
#include "tst_claude_targets.moc"
