// SPDX-License-Identifier: MIT
#include <agentwright/base/word_diff.h>

#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

class TestWordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differencesAreFound_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("marked");
        QTest::newRow("same") << u"a b"_s << u"a b"_s << u"a b"_s;
        QTest::newRow("line end") << u"a.\\nb c.\\nd"_s << u"a.\nb c.\nd"_s << u"a.-{\\n}+{\n}b c.-{\\n}+{\n}d"_s;
        QTest::newRow("word") << u"one two three"_s << u"one 2 three"_s << u"one -{two}+{2} three"_s;
        QTest::newRow("cut") << u"one two"_s << u"one"_s << u"one-{ two}"_s;
        QTest::newRow("all") << u""_s << u"x"_s << u"+{x}"_s;
    }

    void differencesAreFound()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QString marked;
        for (const DiffPart &part : wordDiff(before, after)) {
            const QString mark = part.kind == DiffPart::Kind::Added ? u"+{%1}"_s : u"-{%1}"_s;
            marked += part.kind == DiffPart::Kind::Same ? part.text : mark.arg(part.text);
        }
        QTEST(marked, "marked");
    }

    void veryDifferentTextsAreComparedAtTheirEnds()
    {
        QString before = u"head "_s;
        QString after = before;
        for (int i = 0; i < 2000; ++i) {
            before += u"a%1 "_s.arg(i);
            after += u"b%1 "_s.arg(i);
        }
        QString back;
        for (const DiffPart &part : wordDiff(before, after)) {
            if (part.kind != DiffPart::Kind::Removed)
                back += part.text;
        }
        QCOMPARE(back, after);
    }

    void bothTextsComeBack_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QStringList texts{u""_s,       u"a"_s,          u"a b c"_s,   u"b c a"_s,
                                u"a  b\n"_s, u"日本 語。a"_s, u"c b a b"_s, u"a b c a b c a"_s};
        for (const QString &before : texts) {
            for (const QString &after : texts)
                QTest::addRow("%s | %s", qPrintable(before), qPrintable(after)) << before << after;
        }
    }
    void bothTextsComeBack()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QString first;
        QString second;
        for (const DiffPart &part : wordDiff(before, after)) {
            first += part.kind != DiffPart::Kind::Added ? part.text : QString();
            second += part.kind != DiffPart::Kind::Removed ? part.text : QString();
        }
        QCOMPARE(first, before);
        QCOMPARE(second, after);
    }
};

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_word_diff.moc"
