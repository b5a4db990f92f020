// SPDX-License-Identifier: MIT
#include <agentwright/base/line_index.h>
#include <agentwright/base/text_edit.h>

#include <QRandomGenerator>
#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

class TestTextEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void refusesOverlaps()
    {
        QVERIFY(!TextEdit::fromChanges({{{0, 2}, u"x"_s}, {{1, 3}, u"y"_s}}));
        QVERIFY(TextEdit::fromChanges({{{2, 3}, u"y"_s}, {{0, 2}, u"x"_s}}));
    }

    void keepsOrderOfInsertionsAtOnePlace()
    {
        const auto edit = TextEdit::fromChanges({{{1, 1}, u"x"_s}, {{1, 1}, u"y"_s}});
        QVERIFY(edit);
        QCOMPARE(edit->appliedTo(u"ab"_s), u"axyb"_s);
    }

    void findsTheSmallestChange_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<TextChange>("change");
        QTest::newRow("middle") << u"abcd"_s << u"axd"_s << TextChange{{1, 3}, u"x"_s};
        QTest::newRow("repeated") << u"aaa"_s << u"aa"_s << TextChange{{2, 3}, {}};
        QTest::newRow("pair shares high half")
            << u"\U0001F3AF"_s << u"\U0001F3B0"_s << TextChange{{0, 2}, u"\U0001F3B0"_s};
        QTest::newRow("pair shares low half")
            << u"\U0001F3AF"_s << u"\U0001F7AF"_s << TextChange{{0, 2}, u"\U0001F7AF"_s};
    }
    void findsTheSmallestChange()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(TextChange, change);
        const TextEdit edit = TextEdit::between(before, after);
        QCOMPARE(edit.changes(), QList<TextChange>{change});
        QCOMPARE(edit.appliedTo(before), after);
    }

    void isEmptyForEqualTexts() { QVERIFY(TextEdit::between(u"same"_s, u"same"_s).isEmpty()); }

    void mapsOffsets_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        // "abcdef": "cd" becomes "XYZ", "!" is inserted behind f
        QTest::newRow("in front") << 1 << 1 << 1;
        QTest::newRow("at start") << 2 << 2 << 2;
        QTest::newRow("inside") << 3 << 2 << 5;
        QTest::newRow("at end") << 4 << 5 << 5;
        QTest::newRow("at insertion") << 6 << 7 << 8;
    }
    void mapsOffsets()
    {
        QFETCH(int, offset);
        const auto edit = TextEdit::fromChanges({{{2, 4}, u"XYZ"_s}, {{6, 6}, u"!"_s}});
        QVERIFY(edit);
        QTEST(int(edit->mapOffset(offset, Bias::Before)), "before");
        QTEST(int(edit->mapOffset(offset, Bias::After)), "after");
    }

    /// Applying an edit and its inverse restores the text, whatever both are; minimizing changes nothing of the outcome.
    void restoresTextByInverse()
    {
        const QString alphabet = u"ab\n\U0001F3AFé"_s;
        QRandomGenerator random(1);
        const auto randomText = [&](int length) {
            QString text;
            for (int i = random.bounded(length); i > 0; --i)
                text += alphabet.at(random.bounded(int(alphabet.size())));
            return text;
        };
        for (int round = 0; round < 5000; ++round) {
            const QString text = randomText(40);
            QList<TextChange> changes;
            for (qsizetype at = 0; at <= text.size(); at += 1 + random.bounded(6)) {
                const qsizetype end = std::min<qsizetype>(text.size(), at + random.bounded(4));
                changes.append({{at, end}, randomText(4)});
                at = end;
            }
            const auto edit = TextEdit::fromChanges(changes);
            QVERIFY(edit && edit->fits(text.size()));
            const QString after = edit->appliedTo(text);
            QCOMPARE(edit->inverted(text).appliedTo(after), text);
            QCOMPARE(edit->minimized(text).appliedTo(text), after);
            QCOMPARE(TextEdit::between(text, after).appliedTo(text), after);
        }
    }

    void mergesDisjointEdits()
    {
        const TextEdit first({0, 1}, u"x"_s);
        const TextEdit second({2, 3}, u"y"_s);
        const auto both = second.mergedWith(first);
        QVERIFY(both);
        QCOMPARE(both->appliedTo(u"abc"_s), u"xby"_s);
        QVERIFY(!first.mergedWith(TextEdit({0, 2}, {})));
    }

    void findsLinesAndColumns()
    {
        const QString text = u"ab\n\U0001F3AFc\n"_s;
        const LineIndex lines(text);
        QCOMPARE(lines.lineCount(), 3);
        QCOMPARE(lines.at(0), (LineColumn{1, 1}));
        QCOMPARE(lines.at(2), (LineColumn{1, 3}));
        QCOMPARE(lines.at(5), (LineColumn{2, 3}));
        QCOMPARE(lines.at(100), (LineColumn{3, 1}));
        QCOMPARE(lines.line(2), TextRange(3, 6));
        QCOMPARE(lines.offset({2, 99}), 6);
        for (qsizetype offset = 0; offset <= text.size(); ++offset)
            QCOMPARE(lines.offset(lines.at(offset)), offset);
    }
};

QTEST_GUILESS_MAIN(TestTextEdit)
#include "tst_text_edit.moc"
