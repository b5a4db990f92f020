// SPDX-License-Identifier: MIT
#include <agentwright/syntax/tag_blocks.h>

#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

class TestTagBlocks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void findsBlocks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found"); // "name first line-last line"
        QTest::newRow("one") << u"<rules>\na\n</rules>\n"_s << QStringList{u"rules 1-3"_s};
        QTest::newRow("inside each other") << u"<a>\n<b>\nx\n</b>\n</a>"_s << QStringList{u"a 1-5"_s, u"b 2-4"_s};
        QTest::newRow("same name") << u"<a>\n<a>\n</a>\n</a>"_s << QStringList{u"a 1-4"_s, u"a 2-3"_s};
        QTest::newRow("attributes and blanks") << u"  <a b=\"c\">  \nx\n\t</a>"_s << QStringList{u"a 1-3"_s};
        QTest::newRow("never closed") << u"<a>\n<b>\n</a>"_s << QStringList{u"a 1-3"_s};
        QTest::newRow("never opened") << u"</a>\n<b>\n</b>"_s << QStringList{u"b 2-3"_s};
        QTest::newRow("in a sentence") << u"put <a> here\nand </a> there"_s << QStringList{};
        QTest::newRow("in code") << u"```\n<a>\n</a>\n```"_s << QStringList{};
        QTest::newRow("closes itself") << u"<a/>\n</a>"_s << QStringList{};
        QTest::newRow("no tags") << u"a < b\n<https://x.org>\n<3\n<a b\nc>"_s << QStringList{};
        QTest::newRow("capitals differ") << u"<A>\n</a>"_s << QStringList{};
    }
    void findsBlocks()
    {
        QFETCH(const QString, text);
        const auto line = [&text](qsizetype offset) { return QString::number(text.first(offset).count(u'\n') + 1); };
        QStringList found;
        const TextRange all(0, text.size());
        for (const TagBlock &block : tagBlocks(text, all, MarkdownOutline::parse(text, all)))
            found.append(block.name + u' ' + line(block.opening.start) + u'-' + line(block.closing.start));
        QTEST(found, "found");
    }

    void looksAtThePartOnly()
    {
        const QString text = u"<a>\n</a>\n<b>\n</b>\n"_s;
        const TextRange part(9, text.size());
        const QList<TagBlock> blocks = tagBlocks(text, part, MarkdownOutline::parse(text, part));
        QCOMPARE(blocks.size(), 1);
        QCOMPARE(blocks.first().range(), TextRange(9, 17));
    }

    void copesWithManyOpenTags()
    {
        QString text = u"<a>\n"_s.repeated(50'000) + u"</b>\n"_s.repeated(50'000);
        QVERIFY(tagBlocks(text, {0, text.size()}, {}).isEmpty());
        text = u"<a>\n"_s.repeated(50'000) + u"</a>\n"_s.repeated(50'000);
        QCOMPARE(tagBlocks(text, {0, text.size()}, {}).size(), 50'000);
    }
};

QTEST_GUILESS_MAIN(TestTagBlocks)
#include "tst_tag_blocks.moc"
