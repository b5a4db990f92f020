// SPDX-License-Identifier: MIT
// What keys and commands make of a text. In the rows ¦ is the caret, ⟦ ⟧ are the ends of a selection.
#include "typing/html_to_markdown.h"
#include "typing/markdown_format.h"
#include "typing/pair_typing.h"
#include "typing/paste_typing.h"
#include "typing/table_typing.h"
#include "typing/tag_names.h"
#include "typing/typing_keys.h"

#include <QTest>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Qt::StringLiterals;

namespace {

struct Marked {
    QString text;
    Selection selection;
};

Marked unmarked(QString text)
{
    if (const qsizetype caret = text.indexOf(u'¦'); caret >= 0)
        return {text.remove(u'¦'), Selection::at(caret)};
    const qsizetype start = text.indexOf(u'⟦');
    text.remove(u'⟦');
    const qsizetype end = text.indexOf(u'⟧');
    return {text.remove(u'⟧'), {start, end}};
}

QString marked(QString text, const Selection &selection)
{
    if (selection.isEmpty())
        return text.insert(selection.caret, u'¦');
    return text.insert(selection.end(), u'⟧').insert(selection.start(), u'⟦');
}

/// "(not handled)" when the key does what it always does.
QString outcome(const QString &before, const TypingKey *key,
                const std::function<TypedEdit(const DefinitionView &, const Selection &)> &function)
{
    const Marked from = unmarked(before);
    const DefinitionView definition = DefinitionView::parse(from.text);
    const TypedEdit typed = key ? keyTyped(definition, from.selection, *key) : function(definition, from.selection);
    if (!typed.isHandled)
        return u"(not handled)"_s;
    const QString after = typed.edit.appliedTo(from.text);
    if (typed.selection.end() > after.size())
        return u"(selection outside of the text)"_s;
    return marked(after, typed.selection);
}

const QString kNot = u"(not handled)"_s;

} // namespace

class TestTyping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void keys_data()
    {
        QTest::addColumn<TypingKey>("key");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, TypingKey key, const QString &before, const QString &after) {
            QTest::newRow(name) << key << before << after;
        };
        using enum TypingKey;
        row("list goes on", Return, u"- a¦"_s, u"- a\n- ¦"_s);
        row("list is split", Return, u"* a¦ b"_s, u"* a\n* ¦b"_s);
        row("selection goes", Return, u"- a⟦b⟧c"_s, u"- a\n- ¦c"_s);
        row("numbers count on", Return, u"9. a¦"_s, u"9. a\n10. ¦"_s);
        row("numbers below follow", Return, u"1. a¦\n2. b\n   - x\n3. c\n\ntext 4. d"_s,
            u"1. a\n2. ¦\n3. b\n   - x\n4. c\n\ntext 4. d"_s);
        row("numbers of an inner list stay", Return, u"1. a¦\n   1. x\n2. b"_s, u"1. a\n2. ¦\n   1. x\n3. b"_s);
        row("task", Return, u"- [x] a¦"_s, u"- [x] a\n- [ ] ¦"_s);
        row("inner item", Return, u"- a\n  - b¦"_s, u"- a\n  - b\n  - ¦"_s);
        row("empty item ends", Return, u"- a\n- ¦"_s, u"- a\n¦"_s);
        row("empty inner item goes out", Return, u"- a\n  - b\n  - ¦"_s, u"- a\n  - b\n- ¦"_s);
        row("empty inner number goes out", Return, u"1. a\n   - b\n   - ¦"_s, u"1. a\n   - b\n2. ¦"_s);
        row("empty item in a quote", Return, u"> - ¦"_s, u"> ¦"_s);
        row("quote goes on", Return, u"> a¦"_s, u"> a\n> ¦"_s);
        row("quote in a quote", Return, u"> > a¦"_s, u"> > a\n> > ¦"_s);
        row("empty quote ends", Return, u"> a\n> ¦"_s, u"> a\n¦"_s);
        row("list in a quote", Return, u"> 1) a¦"_s, u"> 1) a\n> 2) ¦"_s);
        row("in front of the mark", Return, u"¦- a"_s, kNot);
        row("plain text", Return, u"a¦"_s, kNot);
        row("indented text", Return, u"- a\n  b¦"_s, u"- a\n  b\n  ¦"_s);
        row("emphasis is no list", Return, u"**a** b¦"_s, kNot);
        row("rule is no list", Return, u"text\n\n---¦"_s, kNot);
        row("code keeps indentation", Return, u"```\n  a¦\n```"_s, u"```\n  a\n  ¦\n```"_s);
        row("code has no lists", Return, u"```\n- a¦\n```"_s, kNot);
        row("code block is closed", Return, u"```py¦"_s, u"```py\n¦\n```"_s);
        row("code block is closed already", Return, u"```py¦\n```"_s, kNot);
        row("list in frontmatter", Return, u"---\ntools:\n  - Read¦\n---\n"_s, u"---\ntools:\n  - Read\n  - ¦\n---\n"_s);
        row("list in frontmatter ends", Return, u"---\ntools:\n  - Read\n  - ¦\n---\n"_s,
            u"---\ntools:\n  - Read\n¦\n---\n"_s);
        row("key without value", Return, u"---\ntools:¦\n---\n"_s, u"---\ntools:\n  ¦\n---\n"_s);
        row("value", Return, u"---\nname: a¦\n---\n"_s, kNot);

        row("item to the right", Tab, u"- a\n- ¦b"_s, u"- a\n  - ¦b"_s);
        row("below a number", Tab, u"1. a\n2. ¦b"_s, u"1. a\n   2. ¦b"_s);
        row("lines to the right", Tab, u"⟦a\n\nb⟧"_s, u"  ⟦a\n\n  b⟧"_s);
        row("end at a line's start", Tab, u"⟦a\n⟧b"_s, u"  ⟦a\n⟧b"_s);
        row("blanks to the stop", Tab, u"ab¦"_s, u"ab  ¦"_s);
        row("in the middle of an item", Tab, u"- ab¦"_s, u"- ab    ¦"_s);
        row("in frontmatter", Tab, u"---\na¦\n---\n"_s, u"---\na ¦\n---\n"_s);
        row("tab in code with tabs", Tab, u"```\n\ta¦\n```"_s, u"```\n\ta\t¦\n```"_s);
        row("code to the right", Tab, u"```\n⟦a\nb⟧\n```"_s, u"```\n    ⟦a\n    b⟧\n```"_s);
        row("quoted lines", Tab, u"> - a\n> - ¦b"_s, u"> - a\n>   - ¦b"_s);
        row("to the left", Backtab, u"  - a¦"_s, u"- a¦"_s);
        row("lines to the left", Backtab, u"⟦  a\n b\nc⟧"_s, u"⟦a\nb\nc⟧"_s);
        row("tab to the left", Backtab, u"\ta¦"_s, u"a¦"_s);
        row("nothing to the left", Backtab, u"a¦"_s, kNot);

        row("next cell", Tab, u"|a¦|b|\n|-|-|\n|c|d|"_s, u"| a   | ⟦b⟧   |\n| --- | --- |\n| c   | d   |"_s);
        row("next row", Tab, u"|a|b¦|\n|-|-|\n|c|d|"_s, u"| a   | b   |\n| --- | --- |\n| ⟦c⟧   | d   |"_s);
        row("new row", Tab, u"|a|\n|-|\n|c¦|"_s, u"| a   |\n| --- |\n| c   |\n| ¦    |"_s);
        row("cell before", Backtab, u"|a|b|\n|-|-|\n|¦c|d|"_s, u"| a   | ⟦b⟧   |\n| --- | --- |\n| c   | d   |"_s);
        row("row below", Return, u"|a|b¦|\n|-|-|\n|c|dd|"_s, u"| a   | b   |\n| --- | --- |\n| c   | dd¦  |"_s);
        row("out of the table", Return, u"|a|\n|-|\n|¦ |\nx"_s, u"| a   |\n| --- |\n¦\nx"_s);
        row("alignment", Tab, u"|a¦|b|c|\n|:-|-:|:-:|\n|long one|2|mid|"_s,
            u"| a        | ⟦  b⟧ |  c  |\n| :------- | --: | :-: |\n| long one |   2 | mid |"_s.replace(u"⟦  b⟧"_s,
                                                                                                        u"  ⟦b⟧"_s));
        row("ragged rows", Tab, u"a¦|b\n-|-\nc\\|d|e|f|"_s,
            u"| a    | ⟦b⟧   |     |\n| ---- | --- | --- |\n| c\\|d | e   | f   |"_s);
        row("wide letters", Tab, u"|日本¦|b|\n|-|-|\n"_s, u"| 日本 | ⟦b⟧   |\n| ---- | --- |\n"_s);
        row("no table", Return, u"a | b¦"_s, kNot);
        row("table in code", Return, u"```\n|a¦|\n|-|\n```"_s, kNot);

        row("empty pair goes", Backspace, u"a(¦)b"_s, u"a¦b"_s);
        row("full pair stays", Backspace, u"(¦a)"_s, kNot);
        row("at the start", Backspace, u"¦"_s, kNot);
    }
    void keys()
    {
        QFETCH(const TypingKey, key);
        QFETCH(const QString, before);
        QTEST(outcome(before, &key, {}), "after");
    }

    void characters_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const QString &typed, const QString &before, const QString &after) {
            QTest::newRow(name) << typed << before << after;
        };
        row("bracket", u"("_s, u"a ¦"_s, u"a (¦)"_s);
        row("bracket in front of a word", u"("_s, u"¦a"_s, kNot);
        row("closing is there", u")"_s, u"(a¦)"_s, u"(a)¦"_s);
        row("another closing is needed", u")"_s, u"((a¦)"_s, kNot);
        row("quote", u"\""_s, u"say ¦"_s, u"say \"¦\""_s);
        row("quote is there", u"\""_s, u"\"a¦\""_s, u"\"a\"¦"_s);
        row("apostrophe", u"'"_s, u"don¦"_s, kNot);
        row("code", u"`"_s, u"use ¦"_s, u"use `¦`"_s);
        row("code fence", u"`"_s, u"``¦"_s, kNot);
        row("star is a list", u"*"_s, u"¦"_s, kNot);
        row("around", u"*"_s, u"a ⟦b c⟧ d"_s, u"a *⟦b c⟧* d"_s);
        row("brackets around", u"["_s, u"⟦b⟧"_s, u"[⟦b⟧]"_s);
        row("not around lines", u"\""_s, u"⟦a\nb⟧"_s, kNot);
        row("letters replace", u"x"_s, u"⟦b⟧"_s, kNot);
        row("closing tag", u">"_s, u"<rules¦"_s, u"<rules>¦</rules>"_s);
        row("closing tag of one with attributes", u">"_s, u"<a b=\"c\"¦"_s, u"<a b=\"c\">¦</a>"_s);
        row("closed already", u">"_s, u"<rules¦\nx\n</rules>"_s, kNot);
        row("tag in a sentence", u">"_s, u"if a <b¦"_s, kNot);
        row("quote mark", u">"_s, u"¦"_s, kNot);
        row("tag is completed", u"/"_s, u"<a>\n<b>\n</b>\n<¦"_s, u"<a>\n<b>\n</b>\n</a>¦"_s);
        row("no tag to complete", u"/"_s, u"<¦"_s, kNot);
        row("no tags in code", u">"_s, u"```\n<a¦\n```"_s, kNot);
    }
    void characters()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, before);
        QTEST(outcome(before, nullptr,
                      [&typed](const DefinitionView &definition, const Selection &selection) {
                          return textTyped(definition, selection, typed);
                      }),
              "after");
    }

    void commands_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after"); // and the command once more, where it takes back
        const auto row = [](const char *name, const QString &command, const QString &before, const QString &after) {
            QTest::newRow(name) << command << before << after;
        };
        row("bold", u"**"_s, u"a ⟦b⟧ c"_s, u"a **⟦b⟧** c"_s);
        row("bold, taken back", u"**"_s, u"a **⟦b⟧** c"_s, u"a ⟦b⟧ c"_s);
        row("bold, marks selected", u"**"_s, u"a ⟦**b**⟧ c"_s, u"a ⟦b⟧ c"_s);
        row("bold word", u"**"_s, u"one wo¦rd"_s, u"one **wo¦rd**"_s);
        row("bold nothing", u"**"_s, u"a ¦"_s, u"a **¦**"_s);
        row("bold nothing, taken back", u"**"_s, u"a **¦**"_s, u"a ¦"_s);
        row("bold without blanks", u"**"_s, u"a⟦ b ⟧c"_s, u"a **⟦b⟧** c"_s);
        row("bold lines", u"**"_s, u"⟦- a\n- b⟧"_s, u"- **⟦a**\n- **b⟧**"_s);
        row("italic in bold", u"*"_s, u"**⟦b⟧**"_s, u"***⟦b⟧***"_s);
        row("italic, taken back", u"*"_s, u"*⟦b⟧*"_s, u"⟦b⟧"_s);
        row("bold out of both", u"**"_s, u"***⟦b⟧***"_s, u"*⟦b⟧*"_s);
        row("code with back-ticks", u"`"_s, u"⟦a`b⟧"_s, u"`` ⟦a`b⟧ ``"_s);
        row("heading", u"h2"_s, u"Ti¦tle"_s, u"## Ti¦tle"_s);
        row("heading, taken back", u"h2"_s, u"## Ti¦tle"_s, u"Ti¦tle"_s);
        row("heading of another level", u"h1"_s, u"### Ti¦tle"_s, u"# Ti¦tle"_s);
        row("deeper", u"deeper"_s, u"⟦# a\ntext\n## b⟧"_s, u"⟦## a\ntext\n### b⟧"_s);
        row("no heading", u"deeper"_s, u"te¦xt"_s, kNot);
        row("list", u"bullet"_s, u"⟦a\n\nb⟧"_s, u"- ⟦a\n\n- b⟧"_s);
        row("list, taken back", u"bullet"_s, u"⟦- a\n- b⟧"_s, u"⟦a\nb⟧"_s);
        row("numbers", u"number"_s, u"⟦- a\n- b⟧"_s, u"⟦1. a\n2. b⟧"_s);
        row("tasks", u"task"_s, u"⟦- a\nb⟧"_s, u"⟦- [ ] a\n- [ ] b⟧"_s);
        row("list of tasks", u"bullet"_s, u"- [x] a¦"_s, u"- a¦"_s);
        row("ticks", u"tick"_s, u"⟦- [ ] a\n- [x] b\nc⟧"_s, u"⟦- [x] a\n- [x] b\nc⟧"_s);
        row("unticks", u"tick"_s, u"- [x] a¦"_s, u"- [ ] a¦"_s);
        row("quote", u"quote"_s, u"⟦a\nb⟧"_s, u"> ⟦a\n> b⟧"_s);
        row("quote, taken back", u"quote"_s, u"> a¦\n"_s, u"a¦\n"_s);
        row("fence", u"fence"_s, u"⟦a\nb⟧\nc"_s, u"```¦\na\nb\n```\nc"_s);
        row("fence around a fence", u"fence"_s, u"⟦```\na\n```⟧"_s, u"````¦\n```\na\n```\n````"_s);
        row("tag around lines", u"tag"_s, u"⟦a\nb⟧"_s, u"<rules>\na\nb¦\n</rules>"_s);
        row("tag in a line", u"tag"_s, u"a ⟦b⟧ c"_s, u"a <rules>b</rules>¦ c"_s);
        row("link", u"link"_s, u"see ⟦this⟧"_s, u"see [this](¦)"_s);
        row("link of an address", u"link"_s, u"⟦https://example.org⟧"_s, u"[¦](https://example.org)"_s);
        row("table", u"table"_s, u"a¦\nb"_s,
            u"a\n\n| ⟦Column 1⟧ | Column 2 |\n| -------- | -------- |\n|          |          |\n\nb"_s);
    }
    void commands()
    {
        QFETCH(const QString, command);
        QFETCH(const QString, before);
        QTEST(outcome(before, nullptr,
                      [&command](const DefinitionView &definition, const Selection &selection) {
                          return run(command, definition, selection);
                      }),
              "after");
    }

    void pairs_data()
    {
        QTest::addColumn<QString>("text"); // ¦ caret, ⟦ ⟧ around both ends
        QTest::newRow("behind") << u"a ⟦(⟧¦b (c) ⟦)⟧"_s;
        QTest::newRow("in front") << u"⟦[⟧[a]¦⟦]⟧"_s;
        QTest::newRow("tag") << u"⟦<a¦ b>⟧\n<a>\n</a>\n⟦</a>⟧"_s;
        QTest::newRow("closing tag") << u"⟦<a>⟧<b>⟦</a¦>⟧"_s;
        QTest::newRow("none") << u"(¦a"_s;
    }
    void pairs()
    {
        QFETCH(const QString, text);
        QString plain = text;
        plain.remove(u'⟦').remove(u'⟧');
        const Marked from = unmarked(plain);
        const auto pair = pairAt(DefinitionView::parse(from.text), from.selection.caret);
        QString shown = from.text;
        if (pair) {
            for (const TextRange &end : {pair->second, pair->first})
                shown.insert(end.end, u'⟧').insert(end.start, u'⟦');
        }
        QCOMPARE(shown, QString(text).remove(u'¦'));
    }

    void pastes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QString address = u"https://example.org/a"_s;
        const QString bold = u"<p>one <b>two</b></p>"_s;
        QTest::newRow("address on a selection")
            << address << u""_s << QStringList{} << u"see ⟦this⟧"_s << u"see [this](https://example.org/a)¦"_s;
        QTest::newRow("address") << address << u""_s << QStringList{} << u"see ¦"_s << kNot;
        QTest::newRow("address in frontmatter") << address << u""_s << QStringList{} << u"---\na: ⟦b⟧\n---\n"_s << kNot;
        QTest::newRow("form") << u"one two"_s << bold << QStringList{} << u"a ¦"_s << u"a one **two**¦"_s;
        QTest::newRow("form in code") << u"one two"_s << bold << QStringList{} << u"```\n¦\n```"_s << kNot;
        QTest::newRow("no form") << u"one"_s << u"<p>one</p>"_s << QStringList{} << u"¦"_s << kNot;
        QTest::newRow("coloured code") << u"a"_s << u"<div style=\"white-space: pre\"><b>a</b></div>"_s << QStringList{}
                                       << u"¦"_s << kNot;
        QTest::newRow("file") << u""_s << u""_s << QStringList{u"/p/docs/my guide.md"_s} << u"¦"_s
                              << u"[my guide.md](<../docs/my guide.md>)¦"_s;
        QTest::newRow("picture") << u""_s << u""_s << QStringList{u"/p/agents/a.PNG"_s} << u"¦"_s
                                 << u"![a.PNG](a.PNG)¦"_s;
        QTest::newRow("file in code") << u""_s << u""_s << QStringList{u"/p/docs/b.md"_s} << u"```\n¦\n```"_s
                                      << u"```\n../docs/b.md¦\n```"_s;
    }
    void pastes()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, html);
        QFETCH(const QStringList, files);
        QFETCH(const QString, before);
        QTEST(outcome(before, nullptr,
                      [&](const DefinitionView &definition, const Selection &selection) {
                          return pasted(definition, selection, {text, html, files}, u"/p/agents"_s);
                      }),
              "after");
    }

    void html_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("markdown");
        QTest::newRow("heading") << u"<h2>Two</h2><p>a<br>b</p>"_s << u"## Two\n\na\nb"_s;
        QTest::newRow("lists") << u"<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><ol><li>x</li><li>y</li></ol>"_s
                               << u"- a\n  - b\n- c\n1. x\n2. y"_s;
        QTest::newRow("inline") << u"<p><i>a</i> <code>b</code> <a href='https://x.org'>c</a> <s>d</s></p>"_s
                                << u"*a* `b` [c](https://x.org) ~~d~~"_s;
        QTest::newRow("code") << u"<p>x</p><pre>a\n  b</pre><p>y</p>"_s << u"x\n\n```\na\n  b\n```\n\ny"_s;
        QTest::newRow("table") << u"<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2|3</td></tr></table>"_s
                               << u"| **a** | **b** |\n| --- | --- |\n| 1 | 2\\|3 |"_s;
        QTest::newRow("quote") << u"<blockquote><p>a</p></blockquote>"_s << u"> a"_s;
        QTest::newRow("long lines stay") << u"<b>x</b> "_s + u"word "_s.repeated(40) + u"end"_s
                                         << u"**x** "_s + u"word "_s.repeated(40) + u"end"_s;
        QTest::newRow("picture") << u"<p><b>a</b><img src='file:///etc/passwd'></p>"_s << u"**a**"_s;
    }
    void html()
    {
        QFETCH(const QString, html);
        QTEST(htmlToMarkdown(html), "markdown");
    }

    void tagNames()
    {
        const QStringList names = tagNamesFor(DefinitionView::parse(u"---\nname: a\n---\n<my-part>\n</my-part>\n"_s));
        QCOMPARE(names.first(), u"my-part"_s);
        QCOMPARE(names.count(u"my-part"_s), 1);
        QVERIFY(names.contains(u"instructions"_s));
        QVERIFY(isTagName(u"a_b-c.d2"_s) && !isTagName(u"2a"_s) && !isTagName(u"a b"_s) && !isTagName({}));
    }

private:
    static TypedEdit run(const QString &command, const DefinitionView &definition, const Selection &selection)
    {
        static const QHash<QString, LineMark> kMarks{{u"bullet"_s, LineMark::Bullet},
                                                     {u"number"_s, LineMark::Number},
                                                     {u"task"_s, LineMark::Task},
                                                     {u"quote"_s, LineMark::Quote}};
        if (kMarks.contains(command))
            return lineMarkToggled(definition, selection, kMarks.value(command));
        if (command.startsWith(u'h') && command.size() == 2)
            return headingToggled(definition, selection, command.last(1).toInt());
        if (command == u"deeper")
            return headingsShifted(definition, selection, 1);
        if (command == u"tick")
            return tasksTicked(definition, selection);
        if (command == u"fence")
            return fenced(definition, selection);
        if (command == u"tag")
            return wrappedInTag(definition, selection, u"rules"_s);
        if (command == u"link")
            return linked(definition, selection, {});
        if (command == u"table")
            return tableInserted(definition, selection, 2, 1);
        return inlineToggled(definition, selection, command);
    }
};

QTEST_MAIN(TestTyping)
#include "tst_typing.moc"
