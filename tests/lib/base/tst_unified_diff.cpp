// SPDX-License-Identifier: MIT
#include <agentwright/base/unified_diff.h>

#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

class TestUnifiedDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differences_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("hunks");
        QTest::newRow("equal") << u"a\n"_s << u"a\n"_s << QString();
        QTest::newRow("one line") << u"a\nb\nc\n"_s << u"a\nx\nc\n"_s << u"@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n"_s;
        QTest::newRow("added at the end") << u"a\n"_s << u"a\nb\n"_s << u"@@ -1 +1,2 @@\n a\n+b\n"_s;
        QTest::newRow("added to nothing") << QString() << u"a\n"_s << u"@@ -0,0 +1 @@\n+a\n"_s;
        QTest::newRow("all removed") << u"a\nb\n"_s << QString() << u"@@ -1,2 +0,0 @@\n-a\n-b\n"_s;
        QTest::newRow("line break added")
            << u"a"_s << u"a\n"_s << u"@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"_s;
        QTest::newRow("two hunks") << u"1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n"_s << u"x\n2\n3\n4\n5\n6\n7\n8\n9\ny\n"_s
                                   << u"@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -7,4 +7,4 @@\n 7\n 8\n 9\n-10\n+y\n"_s;
        QTest::newRow("near changes share a hunk") << u"1\n2\n3\n4\n5\n6\n7\n8\n"_s << u"x\n2\n3\n4\n5\n6\n7\ny\n"_s
                                                   << u"@@ -1,8 +1,8 @@\n-1\n+x\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+y\n"_s;
    }
    void differences()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, hunks);
        const QString head = hunks.isEmpty() ? QString() : u"--- a.md\n+++ a.md\n"_s;
        QCOMPARE(unifiedDiff(u"a.md"_s, before, after), head + hunks);
    }

    void eachSideHasItsName()
    {
        QCOMPARE(unifiedDiff(u"mine"_s, u"a\n"_s, u"theirs"_s, u"b\n"_s),
                 u"--- mine\n+++ theirs\n@@ -1 +1 @@\n-a\n+b\n"_s);
    }

    void entirelyDifferentTextsEnd()
    {
        QString before;
        QString after;
        for (int i = 0; i < 1500; ++i) {
            before += u"old %1\n"_s.arg(i);
            after += u"new %1\n"_s.arg(i);
        }
        QCOMPARE(unifiedDiff(u"a"_s, before, after).count(u'\n'), 2 + 1 + 3000);
    }
};

QTEST_GUILESS_MAIN(TestUnifiedDiff)
#include "tst_unified_diff.moc"
