// SPDX-License-Identifier: MIT
#include <agentwright/model/behaviour_catalog.h>
#include <agentwright/model/field_spec.h>
#include <agentwright/model/foreign_keys.h>
#include <agentwright/model/tool_catalog.h>
#include <agentwright/model/tool_equivalents.h>
#include <agentwright/model/tool_meaning.h>
#include <agentwright/model/tool_remark.h>

#include <QSet>
#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;
using Kind = ToolEntry::Kind;

class TestCatalogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreTakenApart_data();
    void entriesAreTakenApart();
    void tablesHoldEachNameOnce();
    void legacyToolsPointToPresentOnes();
    void equivalentsNameClaudeTools();
    void equivalents_data();
    void equivalents();
    void nearestName_data();
    void nearestName();
    void meanings_data();
    void meanings();
    void everyToolHasHelp();
    void remarks_data();
    void remarks();
    void foreignKeysAreSorted();
    void foreignFieldsAreForeignKeys();
    void modesAndLevels();
};

void TestCatalogs::entriesAreTakenApart_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("specifier");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("tool");
    const auto row = [](const QString &written, Kind kind, const QString &name, const QString &specifier = {},
                        const QString &server = {}, const QString &tool = {}) {
        QTest::newRow(qPrintable(u"<%1>"_s.arg(written)))
            << written << int(kind) << name << specifier << server << tool;
    };
    row(u"Read"_s, Kind::Name, u"Read"_s);
    row(u"  Read "_s, Kind::Name, u"Read"_s);
    row(QString(), Kind::Name, QString());
    row(u"*"_s, Kind::All, u"*"_s);
    row(u"Bash(git:*)"_s, Kind::Name, u"Bash"_s, u"git:*"_s);
    row(u"Agent(a, b)"_s, Kind::Name, u"Agent"_s, u"a, b"_s);
    row(u"Bash(echo (x))"_s, Kind::Name, u"Bash"_s, u"echo (x)"_s);
    row(u"Bash("_s, Kind::Name, u"Bash("_s);
    row(u"(x)"_s, Kind::Name, u"(x)"_s);
    row(u"mcp__git__log"_s, Kind::McpTool, u"mcp__git__log"_s, {}, u"git"_s, u"log"_s);
    row(u"mcp__git__log__all"_s, Kind::McpTool, u"mcp__git__log__all"_s, {}, u"git"_s, u"log__all"_s);
    row(u"mcp__git"_s, Kind::McpServer, u"mcp__git"_s, {}, u"git"_s);
    row(u"mcp__git__*"_s, Kind::McpServer, u"mcp__git__*"_s, {}, u"git"_s, u"*"_s);
    row(u"mcp__git__read_*"_s, Kind::McpPattern, u"mcp__git__read_*"_s, {}, u"git"_s, u"read_*"_s);
    row(u"mcp__*"_s, Kind::McpPattern, u"mcp__*"_s, {}, u"*"_s);
    row(u"mcp__"_s, Kind::Name, u"mcp__"_s);
}

void TestCatalogs::entriesAreTakenApart()
{
    QFETCH(QString, written);
    QFETCH(int, kind);
    QFETCH(QString, name);
    QFETCH(QString, specifier);
    QFETCH(QString, server);
    QFETCH(QString, tool);
    const ToolEntry entry = ToolEntry::parse(written);
    QCOMPARE(int(entry.kind), kind);
    QCOMPARE(entry.name, name);
    QCOMPARE(entry.specifier, specifier);
    QCOMPARE(entry.hasSpecifier, !specifier.isNull());
    QCOMPARE(entry.server, server);
    QCOMPARE(entry.tool, tool);
}

void TestCatalogs::tablesHoldEachNameOnce()
{
    QSet<QString> seen;
    for (const ToolSpec &tool : toolTable()) {
        QVERIFY2(!seen.contains(tool.name.toString()), tool.name.data());
        seen.insert(tool.name.toString());
        QCOMPARE(findTool(tool.name.toString()), &tool);
    }
    for (const LegacyTool &tool : legacyToolTable()) {
        QVERIFY2(!seen.contains(tool.name.toString()), tool.name.data());
        seen.insert(tool.name.toString());
    }
    QCOMPARE(findTool(u"read"), nullptr);
}

void TestCatalogs::legacyToolsPointToPresentOnes()
{
    for (const LegacyTool &tool : legacyToolTable()) {
        QVERIFY(tool.today.isEmpty() || findTool(tool.today.toString()));
        QVERIFY(!tool.isRenamed || !tool.today.isEmpty());
    }
    QCOMPARE(findLegacyTool(u"KillShell")->today, "TaskStop"_L1);
    QVERIFY(!findLegacyTool(u"LS")->isRenamed);
}

void TestCatalogs::equivalentsNameClaudeTools()
{
    for (int i = 0; i <= int(ToolDialect::Cline); ++i) {
        const ToolDialectSpec &spec = toolDialect(ToolDialect(i));
        QCOMPARE(int(spec.dialect), i);
        QVERIFY(!spec.source.isEmpty());
        for (const ToolEquivalent &row : spec.equivalents) {
            QVERIFY2(findTool(row.claude.toString()) || findLegacyTool(row.claude.toString()), row.claude.data());
            for (QLatin1StringView name : row.names.tokenize(u' '))
                QVERIFY2(isKnownTool(spec.dialect, name.toString()), name.data());
        }
    }
}

void TestCatalogs::equivalents_data()
{
    QTest::addColumn<int>("dialect");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QStringList>("names");
    const auto row = [](ToolDialect dialect, const QString &entry, const QStringList &names) {
        QTest::addRow("%d %s", int(dialect), qPrintable(entry)) << int(dialect) << entry << names;
    };
    row(ToolDialect::Gemini, u"Bash(git:*)"_s, {u"run_shell_command"_s});
    row(ToolDialect::Gemini, u"mcp__s__t"_s, {u"mcp_s_t"_s});
    row(ToolDialect::Gemini, u"mcp__s"_s, {u"mcp_s_*"_s});
    row(ToolDialect::Gemini, u"Agent"_s, {});
    row(ToolDialect::CopilotAlias, u"Task"_s, {u"agent"_s});
    row(ToolDialect::CopilotAlias, u"mcp__%t__%s"_s, {u"%t/%s"_s});
    row(ToolDialect::Factory, u"Edit"_s, {u"Edit"_s, u"ApplyPatch"_s});
    row(ToolDialect::Factory, u"mcp__s__t"_s, {});
    row(ToolDialect::KiroMarkdown, u"mcp__s__*"_s, {u"@s"_s});
    row(ToolDialect::Roo, u"mcp__s__t"_s, {u"mcp"_s});
    row(ToolDialect::OpenCode, u"mcp__s__x*"_s, {});
    row(ToolDialect::Qwen, u"Nonsense"_s, {});
}

void TestCatalogs::equivalents()
{
    QFETCH(int, dialect);
    QFETCH(QString, entry);
    QFETCH(QStringList, names);
    QCOMPARE(toolsIn(ToolDialect(dialect), ToolEntry::parse(entry)), names);
}

void TestCatalogs::nearestName_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("meant");
    QTest::newRow("case") << u"read"_s << u"Read"_s;
    QTest::newRow("letters swapped") << u"WebFecth"_s << u"WebFetch"_s;
    QTest::newRow("one missing") << u"Bsh"_s << QString();
    QTest::newRow("case of a short name") << u"ls"_s << u"LS"_s;
    QTest::newRow("one too many") << u"Greep"_s << u"Grep"_s;
    QTest::newRow("something else") << u"read_file_contents"_s << QString();
}

void TestCatalogs::nearestName()
{
    QFETCH(QString, written);
    QFETCH(QString, meant);
    QCOMPARE(nearestToolName(written).toString(), meant);
}

void TestCatalogs::meanings_data()
{
    using Meaning = ToolMeaning::Kind;
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("instead");
    const auto row = [](const QString &name, Meaning kind, const QStringList &instead) {
        QTest::newRow(qPrintable(name)) << name << int(kind) << instead;
    };
    row(u"Read"_s, Meaning::Present, {});
    row(u"LS"_s, Meaning::Legacy, {u"Glob"_s});
    row(u"ls"_s, Meaning::Legacy, {u"Glob"_s});
    row(u"task"_s, Meaning::WrongCase, {u"Agent"_s});
    row(u"WEBFETCH"_s, Meaning::WrongCase, {u"WebFetch"_s});
    row(u"Read;"_s, Meaning::Joined, {u"Read"_s});
    row(u"Read/Grep"_s, Meaning::Joined, {u"Read"_s, u"Grep"_s});
    row(u"|"_s, Meaning::Joined, {});
    row(u"fs_read"_s, Meaning::OtherProduct, {u"Read"_s, u"Glob"_s, u"Grep"_s});
    row(u"search/codebase"_s, Meaning::OtherProduct, {u"Grep"_s, u"Glob"_s});
    row(u"problems"_s, Meaning::OtherProduct, {});
    row(u"@docs/find"_s, Meaning::Mcp, {u"mcp__docs__find"_s});
    row(u"mcp_docs_find"_s, Meaning::Mcp, {u"mcp__docs__find"_s});
    row(u"mcp_"_s, Meaning::Mcp, {u"mcp__mcp_"_s});
    row(u"Hammer"_s, Meaning::Unknown, {});
    row(QString(), Meaning::Unknown, {});
}

void TestCatalogs::meanings()
{
    QFETCH(QString, name);
    const ToolMeaning meaning = toolMeaning(name);
    QTEST(int(meaning.kind), "kind");
    QTEST(meaning.instead, "instead");
}

void TestCatalogs::everyToolHasHelp()
{
    for (const ToolSpec &tool : toolTable()) {
        QVERIFY2(QByteArrayView(tool.help).endsWith('.'), tool.name.data());
        QVERIFY2(*topicTitle(tool.topic), tool.name.data());
        QCOMPARE(toolHelpText(tool.name.toString()), QString::fromUtf8(tool.help));
    }
    QVERIFY(toolHelpText(u"mcp__git__log").contains(u"git"_s));
    QVERIFY(toolHelpText(u"Frobnicate").isEmpty());
}

void TestCatalogs::remarks_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("isForbidden");
    QTest::addColumn<int>("effect");
    QTest::addColumn<QString>("instead");
    const auto row = [](const QString &written, ToolRemark::Effect effect, const QString &instead = {},
                        bool isForbidden = false) {
        QTest::newRow(qPrintable(written + (isForbidden ? u" forbidden"_s : QString())))
            << written << isForbidden << int(effect) << instead;
    };
    using Effect = ToolRemark::Effect;
    row(u"Read"_s, Effect::Works);
    row(u"*"_s, Effect::Works);
    row(u"Grep"_s, Effect::Depends);
    row(u"AskUserQuestion"_s, Effect::Nothing);
    row(u"Task"_s, Effect::Works, u"Agent"_s);
    row(u"MultiEdit"_s, Effect::Nothing, u"Edit"_s);
    row(u"BashOutput"_s, Effect::Nothing);
    row(u"read"_s, Effect::Nothing, u"Read"_s);
    row(u"run_shell_command"_s, Effect::Nothing, u"Bash"_s);
    row(u"Frobnicate"_s, Effect::Nothing);
    row(u"Bash(git:*)"_s, Effect::Works);
    row(u"mcp__git"_s, Effect::Works);
    row(u"mcp__git__read_*"_s, Effect::Nothing, u"mcp__git"_s);
    row(u"mcp__*"_s, Effect::Nothing);
    row(u"mcp__*"_s, Effect::Works, {}, true);
}

void TestCatalogs::remarks()
{
    QFETCH(QString, written);
    QFETCH(bool, isForbidden);
    QFETCH(int, effect);
    QFETCH(QString, instead);
    const ToolRemark remark = toolRemark(written, isForbidden ? ToolListKind::Forbidden : ToolListKind::Allowed);
    QCOMPARE(int(remark.effect), effect);
    QCOMPARE(remark.instead.join(u' '), instead);
    QVERIFY(remark.effect == ToolRemark::Effect::Works || !remarkText(remark).isEmpty());
    QVERIFY(!remarkText(remark).contains(u'%'));
}

void TestCatalogs::foreignKeysAreSorted()
{
    for (const ForeignKey &row : foreignKeyTable()) {
        QCOMPARE(findForeignKey(row.key.toString()), &row);
        QVERIFY2(!findField(row.key.toString()), row.key.data());
        QVERIFY2(row.instead.isEmpty() || findField(row.instead.toString()), row.instead.data());
    }
    QCOMPARE(findForeignKey(u"Mode"), nullptr);
}

void TestCatalogs::foreignFieldsAreForeignKeys()
{
    for (const FieldSpec &field : foreignFieldTable()) {
        QVERIFY2(findForeignKey(field.key.toString()), field.key.data());
        QVERIFY2(!findField(field.key.toString()), field.key.data());
        QVERIFY2(*field.help, field.key.data());
        QCOMPARE(findForeignField(field.key.toString()), &field);
        if (field.kind == FieldKind::Choice || field.kind == FieldKind::Flag)
            QVERIFY2(!field.values.empty(), field.key.data());
    }
}

void TestCatalogs::modesAndLevels()
{
    QCOMPARE(rowNamed(kPermissionModes, u"plan")->codex, "read-only"_L1);
    QVERIFY(!rowNamed(kPermissionModes, u"Plan"));
    QCOMPARE(rowNamed(kEffortLevels, u"max")->capped, "high"_L1);
    QVERIFY(!rowNamed(kEffortLevels, u"extreme"));
}

QTEST_APPLESS_MAIN(TestCatalogs)
#include "tst_catalogs.moc"
