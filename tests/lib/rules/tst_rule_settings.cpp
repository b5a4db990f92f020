// SPDX-License-Identifier: MIT
#include <agentwright/rules/runner.h>

#include <QTest>

#include <algorithm>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

constexpr RuleSpec kSpec{.code = "AW999", .name = "a-test", .severity = Severity::Error};

std::optional<Severity> severityOf(const QList<Diagnostic> &found, QLatin1StringView code)
{
    const auto it = std::find_if(found.begin(), found.end(),
                                 [code](const Diagnostic &one) { return code == QLatin1StringView(one.rule->code); });
    return it == found.end() ? std::nullopt : std::optional(it->severity);
}

} // namespace

class TestRuleSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targetsDecideTheSeverity()
    {
        RuleSettings settings;
        QCOMPARE(settings.severityFor(Target::Gemini, Severity::Error), Severity::Hint);
        settings.targets = Target::Gemini;
        QCOMPARE(settings.severityFor(Target::Gemini, Severity::Error), Severity::Error);
        QVERIFY(!settings.severityFor(Target::Codex, Severity::Error));
    }

    void sinkReportsForChosenTargets()
    {
        RuleSettings settings;
        QList<Diagnostic> found;
        DiagnosticSink sink(kSpec, settings, found);
        QCOMPARE(sink.reportFor(Target::Codex, {}, "x")->severity, Severity::Hint);
        settings.targets = Target::Codex | Target::Roo;
        QCOMPARE(sink.reportFor(Target::Codex, {}, "x")->severity, Severity::Error);
        QVERIFY(!sink.reportFor(Target::Gemini, {}, "x"));
        QCOMPARE(found.size(), 2);
    }

    void rulesTakeTheSeverityAskedFor()
    {
        const DefinitionView definition = DefinitionView::parse(
            u"---\nname: a\ndescription: x\ncolor: teal\n---\nBody\n"_s);
        RuleSettings settings;
        const RuleContext context{definition, {}, u"a.md"_s, settings};
        QCOMPARE(severityOf(runRules(context), "AW401"_L1), Severity::Warning);
        settings.severities.insert(findRule(u"AW401"), Severity::Error);
        QCOMPARE(severityOf(runRules(context), "AW401"_L1), Severity::Error);
        QCOMPARE(severityOf(runRules(context, {.minimum = Severity::Error}), "AW401"_L1), Severity::Error);
        settings.severities.insert(findRule(u"AW401"), std::nullopt);
        QVERIFY(!severityOf(runRules(context), "AW401"_L1));
    }

    void tablesAreComplete()
    {
        QCOMPARE(std::size_t(limitTable().size()), std::size_t(Limit::Count));
        for (const LimitSpec &spec : limitTable()) {
            QVERIFY2(!spec.key.isEmpty() && spec.value > 0, spec.key.data());
            QCOMPARE(RuleSettings().limit(spec.limit), spec.value);
        }
        for (const TargetName &row : targetNames()) {
            QCOMPARE(findTarget(QString(row.id)), row.target);
            QCOMPARE(targetLabel(row.target), QLatin1StringView(row.label));
        }
        QVERIFY(!findTarget(u"Claude"));
    }

    void kindFollowsFromThePath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isInPlugin");
        QTest::addColumn<FileKind>("kind");
        QTest::newRow("never saved") << QString() << false << FileKind::Agent;
        QTest::newRow("anywhere") << u"x.md"_s << false << FileKind::Agent;
        QTest::newRow("agents") << u"/p/.claude/agents/sub/x.md"_s << false << FileKind::Agent;
        QTest::newRow("plugin") << u"/p/agents/x.md"_s << true << FileKind::PluginAgent;
        QTest::newRow("beside a plugin's agents") << u"/p/docs/x.md"_s << true << FileKind::Agent;
        QTest::newRow("skill") << u"/p/skills/x/SKILL.md"_s << true << FileKind::Skill;
        QTest::newRow("command") << u"/p/commands/x.md"_s << false << FileKind::Command;
        QTest::newRow("other tool") << u"/p/.github/agents/x.agent.md"_s << false << FileKind::OtherAgent;
        QTest::newRow("prompt") << u"/p/x.prompt.md"_s << false << FileKind::Document;
    }
    void kindFollowsFromThePath()
    {
        QFETCH(QString, path);
        QFETCH(bool, isInPlugin);
        QFETCH(FileKind, kind);
        const FilePlace place(path, isInPlugin);
        QCOMPARE(place.kind, kind);
        QCOMPARE(place.fileName, path.section(u'/', -1));
        QCOMPARE(place.isInAgentsFolder(), path.contains("/agents/"_L1));
    }
};

QTEST_GUILESS_MAIN(TestRuleSettings)
#include "tst_rule_settings.moc"
