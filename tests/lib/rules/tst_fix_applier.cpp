// SPDX-License-Identifier: MIT
#include <agentwright/base/line_index.h>
#include <agentwright/rules/render.h>
#include <agentwright/rules/runner.h>

#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

class TestFixApplier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void safeFixesOnly()
    {
        const DefinitionView definition = DefinitionView::parse(
            u"---\nname: A B\ndescription: Use: x\ncolor: teal\n---\nBody\n"_s);
        const FixOutcome outcome = applyFixes({definition, {}, {}});
        QCOMPARE(outcome.text, u"---\nname: A B\ndescription: \"Use: x\"\ncolor: teal\n---\nBody\n"_s);
        QCOMPARE(outcome.applied.size(), 1);
        QCOMPARE(outcome.rounds, 1);
        QCOMPARE(outcome.edit.appliedTo(definition.text()), outcome.text);
    }

    void reviewFixesOnRequest()
    {
        const DefinitionView definition = DefinitionView::parse(
            u"---\nname: A B\ndescription: Use: x\ncolor: teal\n---\nBody\n"_s);
        const FixOutcome outcome = applyFixes({definition, {}, {}}, {.includeReview = true});
        QCOMPARE(outcome.text, u"---\nname: a-b\ndescription: \"Use: x\"\ncolor: cyan\n---\nBody\n"_s);
        QCOMPARE(outcome.applied.size(), 3);
    }

    void onlyTheRulesAskedFor()
    {
        const DefinitionView definition = DefinitionView::parse(
            u"---\nname: A B\ndescription: Use: x\ncolor: teal\n---\nBody\n"_s);
        const FixOutcome outcome = applyFixes({definition, {}, {}}, {.includeReview = true, .onlyCodes = {u"AW401"_s}});
        QCOMPARE(outcome.text, u"---\nname: A B\ndescription: Use: x\ncolor: cyan\n---\nBody\n"_s);
    }

    void fixesThatNeedAnotherRound()
    {
        const DefinitionView definition = DefinitionView::parse(u"---\nname: a\ndescription: Use: x\n\nBody\n"_s);
        const FixOutcome outcome = applyFixes({definition, {}, {}});
        QCOMPARE(outcome.text, u"---\nname: a\ndescription: \"Use: x\"\n---\n\nBody\n"_s);
        QCOMPARE(outcome.rounds, 2);
        QCOMPARE(outcome.edit.appliedTo(definition.text()), outcome.text);
    }

    void nothingToFix()
    {
        const DefinitionView definition = DefinitionView::parse(u"---\nname: a\ndescription: x\n---\nBody\n"_s);
        const FixOutcome outcome = applyFixes({definition, {}, {}});
        QVERIFY(outcome.edit.isEmpty());
        QCOMPARE(outcome.rounds, 0);
        QCOMPARE(outcome.text, definition.text());
    }

    void findingsBelowTheMinimumAreLeftOut()
    {
        const DefinitionView definition = DefinitionView::parse(
            u"---\nname: adder\ndescription: Use it when sums are due.\nversion: 2\ncolor: teal\n---\nYou add what you are given.\n"_s);
        QCOMPARE(runRules({definition, {}, {}}).size(), 2);
        QCOMPARE(runRules({definition, {}, {}}, {.minimum = Severity::Warning}).size(), 1);
        QCOMPARE(runRules({definition, {}, {}}, {.minimum = Severity::Error}).size(), 0);
        QCOMPARE(runRules({definition, {}, {}}, {.onlyCodes = {u"AW104"_s}}).size(), 1);
    }

    void filesOfOtherToolsAreLeftAlone()
    {
        const DefinitionView definition = DefinitionView::parse(
            u"---\nname: 'UI: Designer'\ndescription: Use it when pages are due.\nmcp-servers: {}\ncolor: teal\n---\nYou draw what is to be seen.\n"_s);
        QCOMPARE(runRules({definition, {}, u"ui.md"_s}).size(), 3);
        for (const QString &name : {u"ui.agent.md"_s, u"ui.chatmode.md"_s})
            QVERIFY(runRules({definition, {}, name}).isEmpty());
    }

    void excerpts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TextRange>("range");
        QTest::addColumn<QString>("excerpt");
        QTest::newRow("first line") << u"name: x\nrest"_s << TextRange(6, 7) << u"    name: x\n          ^\n"_s;
        QTest::newRow("empty range") << u"a\nbc"_s << TextRange(3, 3) << u"    bc\n     ^\n"_s;
        QTest::newRow("at the end") << u"a"_s << TextRange(1, 1) << u"    a\n     ^\n"_s;
        QTest::newRow("several lines") << u"ab\ncd"_s << TextRange(1, 4) << u"    ab\n     ^\n"_s;
        QTest::newRow("tab") << u"\tx"_s << TextRange(1, 2) << u"     x\n     ^\n"_s;
        QTest::newRow("wide") << u"漢字 x"_s << TextRange(1, 2) << u"    漢字 x\n      ^^\n"_s;
        QTest::newRow("emoji before") << u"😀x"_s << TextRange(2, 3) << u"    😀x\n      ^\n"_s;
        QTest::newRow("control") << u"a\x1b[1mb"_s << TextRange(5, 6) << u"    a\uFFFD[1mb\n         ^\n"_s;
        QTest::newRow("no text") << QString() << TextRange() << u"    \n    ^\n"_s;
        QTest::newRow("long line") << QString(200, u'a') + u'b' + QString(200, u'c') << TextRange(200, 201)
                                   << u"    …"_s + QString(30, u'a') + u'b' + QString(69, u'c') + u"…\n    "_s
                                          + QString(31, u' ') + u"^\n"_s;
    }
    void excerpts()
    {
        QFETCH(QString, text);
        QFETCH(TextRange, range);
        QFETCH(QString, excerpt);
        QCOMPARE(sourceExcerpt(text, LineIndex(text), range), excerpt);
    }
};

QTEST_GUILESS_MAIN(TestFixApplier)
#include "tst_fix_applier.moc"
