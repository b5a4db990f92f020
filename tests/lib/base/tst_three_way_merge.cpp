// SPDX-License-Identifier: MIT
#include <agentwright/base/three_way_merge.h>

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

using Choice = ConflictChoice;

class TestThreeWayMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void merges_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("merged");
        QTest::addColumn<int>("conflicts");
        const QString base = u"1\n2\n3\n4\n5\n"_s;
        QTest::newRow("nothing") << base << base << base << base << 0;
        QTest::newRow("only mine") << base << u"1\nx\n3\n4\n5\n"_s << base << u"1\nx\n3\n4\n5\n"_s << 0;
        QTest::newRow("only theirs") << base << base << u"1\nx\n3\n4\n5\n"_s << u"1\nx\n3\n4\n5\n"_s << 0;
        QTest::newRow("apart") << base << u"x\n2\n3\n4\n5\n"_s << u"1\n2\n3\n4\ny\n"_s << u"x\n2\n3\n4\ny\n"_s << 0;
        QTest::newRow("behind lines of mine")
            << base << u"a\nb\n1\n2\n3\n4\n5\n"_s << u"1\n2\n3\n5\n6\n"_s << u"a\nb\n1\n2\n3\n5\n6\n"_s << 0;
        QTest::newRow("the same on both")
            << base << u"1\nx\n3\n4\n5\n"_s << u"1\nx\n3\n4\n5\n"_s << u"1\nx\n3\n4\n5\n"_s << 0;
        QTest::newRow("one line, two ways")
            << base << u"1\nx\n3\n4\n5\n"_s << u"1\ny\n3\n4\n5\n"_s << u"1\nx\n3\n4\n5\n"_s << 1;
        QTest::newRow("neighbours") << base << u"1\nx\n3\n4\n5\n"_s << u"1\n2\ny\n4\n5\n"_s << u"1\nx\n3\n4\n5\n"_s
                                    << 1;
        QTest::newRow("removed and changed")
            << base << u"1\n3\n4\n5\n"_s << u"1\ny\n3\n4\n5\n"_s << u"1\n3\n4\n5\n"_s << 1;
        QTest::newRow("conflict and change")
            << base << u"x\n2\n3\n4\n5\n"_s << u"y\n2\n3\n4\nz\n"_s << u"x\n2\n3\n4\nz\n"_s << 1;
        QTest::newRow("from nothing") << QString() << u"a\n"_s << u"b\n"_s << u"a\n"_s << 1;
        QTest::newRow("all removed by them") << base << base << QString() << QString() << 0;
        QTest::newRow("last line break") << u"1\n2"_s << u"0\n1\n2"_s << u"1\n2\n"_s << u"0\n1\n2\n"_s << 0;
    }
    void merges()
    {
        QFETCH(QString, base);
        QFETCH(QString, mine);
        QFETCH(QString, theirs);
        QFETCH(QString, merged);
        QFETCH(int, conflicts);
        const ThreeWayMerge merge = mergedTexts(base, mine, theirs);
        QCOMPARE(merge.edit.appliedTo(mine), merged);
        QCOMPARE(merge.conflicts.size(), conflicts);
    }

    void conflictsAreResolvedAsChosen_data()
    {
        QTest::addColumn<QList<Choice>>("choices");
        QTest::addColumn<QString>("resolved");
        QTest::newRow("none") << QList<Choice>{} << u"x\n2\nz\n4\nu"_s;
        QTest::newRow("mine") << QList{Choice::Mine, Choice::Mine} << u"x\n2\nz\n4\nu"_s;
        QTest::newRow("theirs") << QList{Choice::Theirs, Choice::Theirs} << u"y\n2\nz\n4\nv"_s;
        QTest::newRow("both") << QList{Choice::Both, Choice::Both} << u"x\ny\n2\nz\n4\nu\nv"_s;
    }
    void conflictsAreResolvedAsChosen()
    {
        QFETCH(QList<Choice>, choices);
        QFETCH(QString, resolved);
        const QString mine = u"x\n2\n3\n4\nu"_s;
        const QString theirs = u"y\n2\nz\n4\nv"_s;
        const ThreeWayMerge merge = mergedTexts(u"1\n2\n3\n4\n5"_s, mine, theirs);
        QCOMPARE(merge.conflicts.size(), 2);
        QCOMPARE(resolvedMerge(merge, mine, theirs, choices).appliedTo(mine), resolved);
    }

    /// Every line that a side added is in the merge or in a conflict, whatever the texts are.
    void nothingIsLost()
    {
        QRandomGenerator random(9);
        for (int run = 0; run < 300; ++run) {
            QStringList base;
            for (int i = 0; i < 12; ++i)
                base.append(QString::number(random.bounded(6)) + u'\n');
            const QString from = base.join(QString());
            const QString mine = changed(base, u"mine"_s, random);
            const QString theirs = changed(base, u"theirs"_s, random);
            const ThreeWayMerge merge = mergedTexts(from, mine, theirs);
            QCOMPARE(mergedTexts(from, from, theirs).edit.appliedTo(from), theirs);
            QVERIFY(mergedTexts(from, mine, from).edit.isEmpty());
            const QList<Choice> both(merge.conflicts.size(), Choice::Both);
            const QStringList all = resolvedMerge(merge, mine, theirs, both).appliedTo(mine).split(u'\n');
            for (const QString &line : (mine + theirs).split(u'\n')) {
                if (line.contains(u'e'))
                    QVERIFY2(all.contains(line), qPrintable(line));
            }
            const QList<Choice> their(merge.conflicts.size(), Choice::Theirs);
            QCOMPARE(resolvedMerge(merge, mine, theirs, their).appliedTo(mine).count(u"theirs"_s),
                     theirs.count(u"theirs"_s));
        }
    }

    void longTextsEnd()
    {
        QString base;
        QString mine;
        for (int i = 0; i < 20'000; ++i) {
            base += u"%1\n"_s.arg(i);
            mine += u"my %1\n"_s.arg(i);
        }
        QCOMPARE(mergedTexts(base, mine, base + u"end\n"_s).conflicts.size(), 1);
    }

private:
    static QString changed(QStringList lines, const QString &by, QRandomGenerator &random)
    {
        for (int change = 0; change < 4; ++change) {
            const int at = random.bounded(int(lines.size()));
            if (random.bounded(3) == 0 && lines.size() > 1)
                lines.removeAt(at);
            else
                lines.insert(at, u"%1 %2\n"_s.arg(by).arg(change));
        }
        return lines.join(QString());
    }
};

QTEST_GUILESS_MAIN(TestThreeWayMerge)
#include "tst_three_way_merge.moc"
