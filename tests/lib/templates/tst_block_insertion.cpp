// SPDX-License-Identifier: MIT
#include <agentwright/templates/block_insertion.h>

#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

/// "|" marks the caret, in the text before and nowhere in the one after.
class TestBlockInsertion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void standsBetweenBlankLines_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("empty text") << u"|"_s << u"## B\nb\n"_s;
        QTest::newRow("only line breaks") << u"\n|\n"_s << u"\n## B\nb\n\n"_s;
        QTest::newRow("line start") << u"a\n|c\n"_s << u"a\n\n## B\nb\n\nc\n"_s;
        QTest::newRow("inside of a line") << u"a|a\nc\n"_s << u"aa\n\n## B\nb\n\nc\n"_s;
        QTest::newRow("last line without an end") << u"a|"_s << u"a\n\n## B\nb\n"_s;
        QTest::newRow("blank line") << u"a\n\n|\n\nc\n"_s << u"a\n\n## B\nb\n\n\nc\n"_s;
        QTest::newRow("blanks in a blank line") << u"a\n \t| \nc"_s << u"a\n\n## B\nb\n \t \nc"_s;
        QTest::newRow("in the frontmatter") << u"---\nna|me: n\n---\nc"_s << u"---\nname: n\n---\n\n## B\nb\n\nc"_s;
        QTest::newRow("behind the fence") << u"---\nname: n\n---\n|"_s << u"---\nname: n\n---\n\n## B\nb\n"_s;
        QTest::newRow("fence without an end") << u"---\nname: n\n---|"_s << u"---\nname: n\n---\n\n## B\nb\n"_s;
        QTest::newRow("blank line behind the fence")
            << u"---\nname: n\n---\n\n|c"_s << u"---\nname: n\n---\n\n## B\nb\n\nc"_s;
        QTest::newRow("end of the text") << u"---\nname: n\n---\nc\n\n|"_s << u"---\nname: n\n---\nc\n\n## B\nb\n"_s;
    }
    void standsBetweenBlankLines()
    {
        QFETCH(QString, before);
        QFETCH(const QString, after);
        const qsizetype caret = before.indexOf(u'|');
        before.remove(caret, 1);
        const DocumentSyntax syntax = DocumentSyntax::parse(before);
        const TextEdit edit = blockInsertion(syntax, caret, u"\n \n## B\nb\n\n\n"_s);
        QCOMPARE(edit.appliedTo(before), after);
        QCOMPARE(edit.inverted(before).appliedTo(after), before);
        QVERIFY(blockInsertion(syntax, caret, u" \n\n"_s).isEmpty());
    }

    void takesAnyOffset()
    {
        const DocumentSyntax syntax = DocumentSyntax::parse(u"---\nname: n\n---\nc\n"_s);
        for (const qsizetype offset : {-5, 0, 1000})
            QVERIFY(blockInsertion(syntax, offset, u"b"_s).fits(syntax.text().size()));
    }
};

QTEST_GUILESS_MAIN(TestBlockInsertion)
#include "tst_block_insertion.moc"
