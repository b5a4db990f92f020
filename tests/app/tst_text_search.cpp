// SPDX-License-Identifier: MIT
#include "typing/text_search.h"
#include "widgets/fuzzy_match.h"

#include <agentwright/base/text_format.h>

#include <QTest>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Qt::StringLiterals;

class TestTextSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void finds_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("flags"); // c = case, w = words, r = expression
        QTest::addColumn<QString>("text"); // matches in ⟦ ⟧
        QTest::newRow("text") << u"an"_s << u""_s << u"B⟦an⟧⟦an⟧a ⟦AN⟧d"_s;
        QTest::newRow("case") << u"An"_s << u"c"_s << u"an ⟦An⟧ AN"_s;
        QTest::newRow("words") << u"tool"_s << u"w"_s << u"⟦tool⟧ tools my_tool (⟦tool⟧) ⟦Tool⟧"_s;
        QTest::newRow("overlapping words") << u"a-a"_s << u"w"_s << u"⟦a-a⟧-a xa-⟦a-a⟧"_s;
        QTest::newRow("nothing special in a text") << u"a.c"_s << u""_s << u"abc ⟦a.c⟧"_s;
        QTest::newRow("expression") << u"a.c"_s << u"r"_s << u"⟦abc⟧ ⟦A.c⟧ ac"_s;
        QTest::newRow("line ends") << u"^x|y$"_s << u"r"_s << u"⟦x⟧xy⟦y⟧\n⟦x⟧"_s;
        QTest::newRow("over lines") << u"a\\nb"_s << u"r"_s << u"⟦a\nb⟧ ab"_s;
        QTest::newRow("letters of every script") << u"\\w+"_s << u"r"_s << u"⟦é日⟧ ⟦b⟧"_s;
        QTest::newRow("looks behind") << u"(?<=a)b"_s << u"r"_s << u"a⟦b⟧b"_s;
        QTest::newRow("beside what is no character")
            << u"b+"_s << u"r"_s << u"a"_s + QChar(StandIn::kCarriageReturn) + u"⟦bb⟧"_s;
        QTest::newRow("no pattern") << u""_s << u""_s << u"abc"_s;
        QTest::newRow("no expression") << u"("_s << u"r"_s << u"("_s;
    }
    void finds()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, flags);
        QFETCH(QString, text);
        const QString marked = text;
        text.remove(u'⟦').remove(u'⟧');
        const TextSearch search({pattern, flags.contains(u'r'), flags.contains(u'c'), flags.contains(u'w')});
        QString found = text;
        const QList<TextRange> matches = search.matches(text);
        for (auto match = matches.crbegin(); match != matches.crend(); ++match)
            found.insert(match->end, u'⟧').insert(match->start, u'⟦');
        QCOMPARE(found, marked);
        QVERIFY(!search.wasStopped());
    }

    void replaces_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("isRegex");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("replaced");
        QTest::newRow("text") << u"a"_s << false << u"$1\\n"_s << u"a a"_s << u"$1\\n $1\\n"_s;
        QTest::newRow("to nothing") << u"a"_s << false << u""_s << u"abca"_s << u"bc"_s;
        QTest::newRow("groups") << u"(\\w)(\\d)"_s << true << u"$2\\1[$0]"_s << u"a1 b2"_s << u"1a[a1] 2b[b2]"_s;
        QTest::newRow("escapes") << u"x"_s << true << u"\\n\\t\\\\$$\\q$"_s << u"x"_s << u"\n\t\\$\\q$"_s;
        QTest::newRow("empty matches") << u"^"_s << true << u"> "_s << u"a\n\nb"_s << u"> a\n> \n> b"_s;
        QTest::newRow("no such group") << u"a"_s << true << u"[$3]"_s << u"a"_s << u"[]"_s;
    }
    void replaces()
    {
        QFETCH(const QString, pattern);
        QFETCH(const bool, isRegex);
        QFETCH(const QString, replacement);
        QFETCH(const QString, text);
        const TextSearch search({pattern, isRegex, true, false});
        QTEST(search.replaceAll(text, {0, text.size()}, replacement).appliedTo(text), "replaced");
    }

    void staysInsideThePart()
    {
        const QString text = u"aa aa aa"_s;
        const TextSearch search({u"a+"_s, true, true, false});
        QCOMPARE(search.matches(text, {3, 5}), QList<TextRange>{TextRange(3, 5)});
        QCOMPARE(search.matches(text, {4, 99}), (QList<TextRange>{TextRange(4, 5), TextRange(6, 8)}));
        QCOMPARE(search.replaceAll(text, {3, 5}, u"b"_s).appliedTo(text), u"aa b aa"_s);
    }

    void endsWhenAnExpressionRunsAway()
    {
        const TextSearch search({u"(a+)+$"_s, true, true, false});
        (void)search.matches(QString(5000, u'a') + u'b');
        QVERIFY(search.wasStopped());
        const TextSearch many({u"a"_s, false, false, false});
        QCOMPARE(many.matches(QString(TextSearch::kMaxMatches + 5, u'a')).size(), TextSearch::kMaxMatches);
        QVERIFY(many.wasStopped());
    }

    void goesRoundAtTheEnds()
    {
        const QList<TextRange> matches{{2, 4}, {6, 8}};
        QCOMPARE(matchFrom(matches, 0), 0);
        QCOMPARE(matchFrom(matches, 3), 1);
        QCOMPARE(matchFrom(matches, 7), 0);
        QCOMPARE(matchBefore(matches, 8), 1);
        QCOMPARE(matchBefore(matches, 7), 0);
        QCOMPARE(matchBefore(matches, 2), 1);
        QCOMPARE(matchFrom({}, 0), -1);
        QCOMPARE(matchBefore({}, 0), -1);
    }

    void fuzzy_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("bestFirst");
        QTest::addColumn<QString>("noMatch");
        QTest::newRow("starts of words") << u"gl"_s << QStringList{u"Go to Line"_s, u"Toggle List"_s}
                                         << u"Like going"_s;
        QTest::newRow("in a row") << u"find"_s << QStringList{u"Find"_s, u"Fix in diagram"_s} << u"Fin"_s;
        QTest::newRow("capitals start words") << u"ba"_s << QStringList{u"aBigAgent"_s, u"cabbage"_s} << u"ab"_s;
        QTest::newRow("blanks do not count") << u"c r"_s << QStringList{u"code-reviewer"_s} << u"rc"_s;
        QTest::newRow("shorter") << u"a"_s << QStringList{u"a"_s, u"a very long one"_s} << u"b"_s;
    }
    void fuzzy()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QStringList, bestFirst);
        QFETCH(const QString, noMatch);
        int last = std::numeric_limits<int>::max();
        for (const QString &text : bestFirst) {
            const auto match = fuzzyMatch(pattern, text);
            QVERIFY2(match, qPrintable(text));
            QVERIFY2(match->score < last, qPrintable(text));
            last = match->score;
            QCOMPARE(match->places.size(), QString(pattern).remove(u' ').size());
        }
        QVERIFY(!fuzzyMatch(pattern, noMatch));
        QVERIFY(fuzzyMatch({}, noMatch));
    }
};

QTEST_GUILESS_MAIN(TestTextSearch)
#include "tst_text_search.moc"
