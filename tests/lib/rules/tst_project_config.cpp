// SPDX-License-Identifier: MIT
#include <agentwright/base/line_index.h>
#include <agentwright/rules/baseline.h>
#include <agentwright/rules/project_config.h>
#include <agentwright/rules/rule.h>
#include <agentwright/rules/runner.h>
#include <agentwright/rules/suppression.h>

#include <QTest>

#include <algorithm>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

/// One finding each of AW202, AW401 and AW104.
const QString kText = u"---\nname: Add Numbers\ndescription: Use it when sums are due.\ncolor: teal\nversion: 2\n---\n"
                      "You add what you are given.\n"_s;

QList<Diagnostic> found(const QString &text)
{
    return runRules({DefinitionView::parse(text), {}, u"add-numbers.md"_s});
}

} // namespace

class TestProjectConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsRead()
    {
        const ProjectConfig config = ProjectConfig::parse(
            u"# ours\ntargets: [gemini, codex]\nrules:\n  AW202: off # AW401 is not\n  unknown-colour: error\n"
            "exclude:\n  - drafts/**\n  - '*.tmp.md'\nlimits: {name-length: 40}\n"_s);
        QVERIFY2(config.problems.isEmpty(), config.problems.isEmpty() ? "" : config.problems.first().text);
        QCOMPARE(config.settings.targets, Target::Gemini | Target::Codex);
        QVERIFY(config.settings.isOff(*findRule(u"AW202")));
        QCOMPARE(config.settings.severities.value(findRule(u"AW401")), Severity::Error);
        QCOMPARE(config.settings.limit(Limit::NameLength), 40);
        QCOMPARE(config.settings.limit(Limit::BodyLines), RuleSettings().limit(Limit::BodyLines));
        QVERIFY(config.isExcluded(u"drafts/a/b.md"_s));
        QVERIFY(config.isExcluded(u"a/b.tmp.md"_s));
        QVERIFY(!config.isExcluded(u"a/drafts.md"_s));
        QVERIFY(ProjectConfig::parse({}).problems.isEmpty());
        QVERIFY(ProjectConfig::parse(u"# nothing yet\n"_s).problems.isEmpty());
        const ProjectConfig marked = ProjectConfig::parse(u"# ours\n---\nlimits: {name-length: 40}\n---\n"_s);
        QVERIFY(marked.problems.isEmpty());
        QCOMPARE(marked.settings.limit(Limit::NameLength), 40);
    }

    void problemsHaveTheirPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("message");
        QTest::newRow("key") << u"rule: {}\n"_s << u"1:1"_s << u"There is no setting “rule”; “rules” is near"_s;
        QTest::newRow("rule") << u"rules:\n  AW202: off\n  AW2O2: off\n"_s << u"3:3"_s
                              << u"There is no rule “AW2O2”; “AW202” is near"_s;
        QTest::newRow("severity") << u"rules:\n  AW202: serious\n"_s << u"2:10"_s
                                  << u"“AW202” wants one of off, hint, warning, error, not “serious”"_s;
        QTest::newRow("target") << u"targets:\n- codex\n- gemnii # gemini\n"_s << u"3:3"_s
                                << u"There is no target “gemnii”; “gemini” is near"_s;
        QTest::newRow("limit") << u"limits:\n  body-lines: many\n"_s << u"2:15"_s
                               << u"“body-lines” wants a positive whole number, not “many”"_s;
        QTest::newRow("list") << u"rules: [AW202]\n"_s << u"1:8"_s << u"“rules” wants keys with values"_s;
        QTest::newRow("root list") << u"# ours\n- targets\n"_s << u"2:1"_s
                                   << u"A configuration is made of lines such as “rules:”"_s;
        QTest::newRow("root text") << u"off\n"_s << u"1:1"_s << u"A configuration is made of lines such as “rules:”"_s;
        QTest::newRow("byte") << (u"targets: codex # "_s + QChar(0xDCE9)) << u"1:18"_s
                              << u"A byte from here on is not UTF-8"_s;
        QTest::newRow("no text") << (u"\x7f"_s + QChar(u'\0') + u"rule: {}\nrule: ["_s) << u"1:2"_s
                                 << u"This is no text: its settings do not count"_s;
        QTest::newRow("second document")
            << u"targets: codex\n---\nlimits: 3\n"_s << u"3:1"_s
            << u"A second document begins in front of this line: from here on nothing counts"_s;
        QTest::newRow("rule by both names")
            << u"rules:\n  AW401: off\n  unknown-colour: error\n"_s << u"3:3"_s
            << u"“unknown-colour” stands here a second time: it is AW401, or “unknown-colour” by name"_s;
        QTest::newRow("word behind a comment") << u"targets: [\n  # gemnii\n  gemnii]\n"_s << u"3:3"_s
                                               << u"There is no target “gemnii”; “gemini” is near"_s;
    }
    void problemsHaveTheirPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, place);
        QFETCH(QString, message);
        const ProjectConfig config = ProjectConfig::parse(text);
        QCOMPARE(config.problems.size(), 1);
        const LineColumn at = LineIndex(text).at(config.problems.first().range.start);
        QCOMPARE(u"%1:%2"_s.arg(at.line).arg(at.column), place);
        QCOMPARE(problemText(config.problems.first()), message);
    }

    void whatIsValidCountsBesideWhatIsNot()
    {
        const ProjectConfig config = ProjectConfig::parse(u"rules:\n  AW999: off\n  AW401: off\nlimits: 3\n"_s);
        QCOMPARE(config.problems.size(), 2);
        QVERIFY(config.settings.isOff(*findRule(u"AW401")));
        QVERIFY(!ProjectConfig::parse(u"rules: [\n"_s).problems.isEmpty());
    }

    void globs_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("matches");
        QTest::newRow("name anywhere") << u"README.md"_s << u"a/b/README.md"_s << true;
        QTest::newRow("folder") << u"old/"_s << u"old/a/b.md"_s << true;
        QTest::newRow("folder elsewhere") << u"a/old/"_s << u"b/a/old/x.md"_s << false;
        QTest::newRow("star stays") << u"a/*.md"_s << u"a/b/c.md"_s << false;
        QTest::newRow("two stars") << u"a/**/c.md"_s << u"a/c.md"_s << true;
        QTest::newRow("dot is no wildcard") << u"a.md"_s << u"axmd"_s << false;
        QTest::newRow("leading dot and slash") << u"./a/*.md"_s << u"a/b.md"_s << true;
    }
    void globs()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, path);
        QFETCH(bool, matches);
        QCOMPARE(globExpression(pattern).match(path).hasMatch(), matches);
    }

    void baselineKnowsFindingsWhereverTheyMove()
    {
        Baseline baseline;
        baseline.add(u"a.md"_s, kText, found(kText));
        QCOMPARE(baseline.size(), 3);
        const auto again = Baseline::fromJson(baseline.toJson());
        QVERIFY(again.has_value());
        QString moved = kText;
        moved.replace(u"name: Add Numbers\n"_s, u"# moved\n\nname:  Add Numbers\n"_s);
        QVERIFY(again->beyond(u"a.md"_s, moved, found(moved)).isEmpty());
        QCOMPARE(again->beyond(u"b.md"_s, moved, found(moved)).size(), 3);
        const QString changed = QString(kText).replace(u"teal"_s, u"mauve"_s);
        QCOMPARE(again->beyond(u"a.md"_s, changed, found(changed)).size(), 1);
    }

    /// The file has changed since it was checked.
    void baselineSurvivesAShorterText() { QCOMPARE(Baseline().beyond(u"a.md"_s, u"---\n"_s, found(kText)).size(), 3); }

    void baselineCountsEqualFindings()
    {
        const QList<Diagnostic> one = found(kText);
        Baseline baseline;
        baseline.add(u"a.md"_s, kText, one + one);
        QVERIFY(baseline.beyond(u"a.md"_s, kText, one + one).isEmpty());
        QCOMPARE(baseline.beyond(u"a.md"_s, kText, one + one + one).size(), 3);
    }

    void brokenBaselinesAreRefused()
    {
        const auto broken = Baseline::fromJson("{\n  \"version\": 1,\n  oops\n}");
        QVERIFY(!broken.has_value());
        QVERIFY2(broken.error().detail.startsWith("3:"_L1), qPrintable(broken.error().detail));
        QVERIFY(!Baseline::fromJson("{}").has_value());
    }

    void commentsSuppress()
    {
        const auto codes = [](const QString &text) {
            QStringList list;
            for (const Diagnostic &one : found(text))
                list.append(QLatin1StringView(one.rule->code));
            return list;
        };
        QString text = kText;
        text.replace(u"version"_s, u"# agentwright: allow AW202, unknown-colour because they are fixed\nversion"_s);
        QCOMPARE(codes(text), QStringList{u"AW104"_s});
        // Text in a value is no comment.
        text = kText;
        text.replace(u"description: Use"_s, u"description: |\n  # agentwright: allow AW202 because x\n  Use"_s);
        QVERIFY(codes(text).contains(u"AW202"_s));
    }

    void commentsAreReadOnce_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("reason") << u"<!-- agentwright: allow AW1, b  because c, d -->"_s
                                << QStringList{u"AW1|b|: c, d"_s};
        QTest::newRow("word that holds it")
            << u"<!-- agentwright: allow becauses -->"_s << QStringList{u"becauses|: "_s};
        QTest::newRow("comment in a comment") << u"<!-- agentwright: allow a <!-- agentwright: allow b -->\n"
                                                 "<!-- agentwright: allow c -->"_s
                                              << QStringList{u"a <!-- agentwright: allow b|: "_s, u"c|: "_s};
        QTest::newRow("not closed") << u"<!-- agentwright: allow a\n<!-- agentwright: allow b"_s << QStringList();
        QTest::newRow("very long") << u"<!-- agentwright: allow "_s + QString(9000, u'a') + u" -->"_s
                                   << QStringList{QString(493, u'a') + u"|: "_s};
    }
    void commentsAreReadOnce()
    {
        QFETCH(QString, body);
        QFETCH(QStringList, shown);
        QStringList read;
        for (const Suppression &one : findSuppressions(DefinitionView::parse(u"---\nname: a\n---\n"_s + body))) {
            QString text;
            for (const SuppressedRule &rule : one.rules)
                text += rule.word + u'|';
            read.append(text + u": "_s + one.reason);
        }
        QCOMPARE(read, shown);
    }

    void severitiesHoldForUnusedComments()
    {
        const QString text = QString(kText).replace(u"color: teal"_s, u"# agentwright: allow AW502 because x"_s);
        RuleSettings settings;
        settings.severities.insert(findRule(u"AW943"), Severity::Error);
        const QList<Diagnostic> all = runRules({DefinitionView::parse(text), {}, u"add-numbers.md"_s, settings});
        const auto unused = std::ranges::find(all, findRule(u"AW943"), &Diagnostic::rule);
        QVERIFY(unused != all.end());
        QCOMPARE(unused->severity, Severity::Error);
    }
};

QTEST_GUILESS_MAIN(TestProjectConfig)
#include "tst_project_config.moc"
