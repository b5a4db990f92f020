// SPDX-License-Identifier: MIT
#include <agentwright/syntax/markdown_outline.h>

#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

QString rendered(const QString &text)
{
    const MarkdownOutline outline = MarkdownOutline::parse(text, {0, text.size()});
    QStringList parts;
    for (const Heading &heading : outline.headings)
        parts.append(u"%1%2 %3"_s.arg(u"ASB"_s.at(int(heading.kind))).arg(heading.level).arg(heading.title));
    for (const CodeFence &fence : outline.fences)
        parts.append(
            u"%1%2%3"_s.arg(fence.mark).arg(fence.markLength).arg(fence.isClosed ? fence.info : fence.info + u" open"_s));
    return parts.join(u"; "_s);
}

} // namespace

class TestMarkdownOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void findsHeadingsAndFences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("outline");
        QTest::newRow("atx") << u"# One\n## Two ##\n#No\n####### no\n"_s << u"A1 One; A2 Two"_s;
        QTest::newRow("atx alone") << u"#\n"_s << u"A1 "_s;
        QTest::newRow("setext") << u"Title\n===\n\nSub\ntitle\n---\n"_s << u"S1 Title; S2 Sub\ntitle"_s;
        QTest::newRow("rules are no setext") << u"text\n\n---\n\n- item\n---\n| a |\n---\n"_s << QString();
        QTest::newRow("bold") << u"**Core:**\n- x\n\n**Next**:\n\nText **bold**\n**not at a start**\n"_s
                              << u"B1 Core; B1 Next"_s;
        QTest::newRow("bold below heading") << u"## Role\n\n**Part**\n"_s << u"A2 Role; B3 Part"_s;
        QTest::newRow("two bold phrases") << u"**a** and **b**\n"_s << QString();
        QTest::newRow("in fence") << u"```md\n# no\n```\n# yes\n"_s << u"A1 yes; `3md"_s;
        QTest::newRow("longer fence") << u"````\n```\n````\n# yes\n"_s << u"A1 yes; `4"_s;
        QTest::newRow("never closed") << u"~~~sh\n# no\n"_s << u"~3sh open"_s;
        QTest::newRow("inline code is none") << u"```not a fence``` x\n# yes\n"_s << u"A1 yes"_s;
        QTest::newRow("fence in list") << u"- do:\n  ```\n  # no\n  ```\n# yes\n"_s << u"A1 yes; `3"_s;
        QTest::newRow("fence behind dash") << u"- ```sh\n  x\n  ```\n# yes\n"_s << u"A1 yes; `3sh"_s;
        QTest::newRow("fence in quote") << u"> ```\n> # no\n> ```\n# yes\n"_s << u"A1 yes; `3"_s;
        QTest::newRow("indented code") << u"    # no\n"_s << QString();
    }
    void findsHeadingsAndFences()
    {
        QFETCH(QString, text);
        QTEST(rendered(text), "outline");
    }

    void givesSections()
    {
        const QString text = u"intro\n# A\na\n## B\nb\n# C\nc"_s;
        const MarkdownOutline outline = MarkdownOutline::parse(text, {0, text.size()});
        QCOMPARE(outline.headings.at(0).section.in(text), u"# A\na\n## B\nb\n");
        QCOMPARE(outline.headings.at(1).section.in(text), u"## B\nb\n");
        QCOMPARE(outline.headings.at(2).section.in(text), u"# C\nc");
    }

    void givesFenceContent()
    {
        const QString text = u"a\n```sh\nls\n```\nb"_s;
        const MarkdownOutline outline = MarkdownOutline::parse(text, {0, text.size()});
        QCOMPARE(outline.fences.at(0).content.in(text), u"ls\n");
        QCOMPARE(outline.fences.at(0).range.in(text), u"```sh\nls\n```");
        QVERIFY(outline.isInsideFence(text.indexOf(u"ls")));
        QVERIFY(!outline.isInsideFence(text.size()));
    }
};

QTEST_GUILESS_MAIN(TestMarkdownOutline)
#include "tst_markdown_outline.moc"
