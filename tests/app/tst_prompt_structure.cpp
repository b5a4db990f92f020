// SPDX-License-Identifier: MIT
// Sections, folds and what moves them. In the rows ¦ is the caret.
#include "typing/completion.h"
#include "typing/hover_help.h"
#include "typing/prompt_structure.h"

#include <QTest>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Qt::StringLiterals;

namespace {

const QString kHeader = u"---\nname: a\n---\n"_s;

QString lineNumber(const QString &text, qsizetype offset)
{
    return QString::number(text.first(offset).count(u'\n') + 1);
}

} // namespace

class TestPromptStructure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void sections_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("sections"); // depth, title, first line-line of the end
        QTest::newRow("headings") << u"# a\n\n## b\n\n# c\n"_s << QStringList{u"0 a 1-5"_s, u"1 b 3-5"_s, u"0 c 5-6"_s};
        QTest::newRow("tag below a heading")
            << u"# a\n<x>\nt\n</x>\n# b\n"_s << QStringList{u"0 a 1-5"_s, u"1 x 2-5"_s, u"0 b 5-6"_s};
        QTest::newRow("headings in a tag")
            << u"<x>\n# a\n# b\n</x>\n# c\n"_s << QStringList{u"0 x 1-5"_s, u"1 a 2-3"_s, u"1 b 3-4"_s, u"0 c 5-6"_s};
        QTest::newRow("a heading in a tag ends none outside")
            << u"## a\n<x>\n# b\n</x>\n### c\n"_s
            << QStringList{u"0 a 1-6"_s, u"1 x 2-5"_s, u"2 b 3-4"_s, u"1 c 5-6"_s};
        QTest::newRow("tag at the very end") << u"<x>\n</x>"_s << QStringList{u"0 x 1-2"_s};
        QTest::newRow("none") << u"text"_s << QStringList{};
    }
    void sections()
    {
        QFETCH(const QString, text);
        QStringList found;
        for (const PromptSection &section : PromptStructure::of(DefinitionView::parse(text)).sections)
            found.append(
                u"%1 %2 %3-%4"_s.arg(section.depth)
                    .arg(section.title, lineNumber(text, section.range.start), lineNumber(text, section.range.end)));
        QTEST(found, "sections");
    }

    void folds()
    {
        const QString text = kHeader + u"# a\nx\n\n```\ny\n```\n\n# b\n\n<t>\nz\n</t>\n# c"_s;
        QStringList found;
        for (const FoldPart &part : PromptStructure::of(DefinitionView::parse(text)).folds)
            found.append(lineNumber(text, part.head.start) + u'-' + lineNumber(text, part.end));
        // "c" has nothing to hide.
        QCOMPARE(found, (QStringList{u"1-3"_s, u"4-9"_s, u"7-9"_s, u"11-15"_s, u"13-15"_s}));
    }

    void movesAlongWithTheText()
    {
        const QString text = u"# a\nx\n# b\ny\n"_s;
        PromptStructure structure = PromptStructure::of(DefinitionView::parse(text));
        structure.shift(4, 0, 3);
        QCOMPARE(structure, PromptStructure::of(DefinitionView::parse(QString(text).insert(4, u"new"_s))));
        structure.shift(4, 3, 0);
        QCOMPARE(structure, PromptStructure::of(DefinitionView::parse(text)));
    }

    void moves_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after"); // empty: nothing to do
        const auto row = [](const char *name, const char *what, const QString &before, const QString &after) {
            QTest::newRow(name) << QString::fromLatin1(what) << before << after;
        };
        row("section up", "up", u"# a\n\nx\n\n# b\n\ny¦\n"_s, u"# b\n\ny¦\n\n# a\n\nx\n"_s);
        row("section down", "down", u"# a¦\n\nx\n\n# b\n\ny\n"_s, u"# b\n\ny\n\n# a¦\n\nx\n"_s);
        row("without a last line break", "up", u"# a\nx\n\n# b\ny¦"_s, u"# b\ny¦\n\n# a\nx"_s);
        row("inner section", "down", u"# a\n\n## b¦\n\n## c\n\n# d\n"_s, u"# a\n\n## c\n\n## b¦\n\n# d\n"_s);
        row("no neighbour", "up", u"# a\n\n## b¦\n\n# c\n"_s, {});
        row("in tags", "down", u"<x>\n# a¦\nt\n\n# b\nu\n</x>\n"_s, u"<x>\n# b\nu\n\n# a¦\nt\n</x>\n"_s);
        row("tags up", "up", u"# z\n\n<x>\n</x>\n\n<y>\n¦a\n</y>\n"_s, u"# z\n\n<y>\n¦a\n</y>\n\n<x>\n</x>\n"_s);
        row("lines down", "line down", u"a¦\nb\nc"_s, u"b\na¦\nc"_s);
        row("lines up", "line up", u"a\nb\nc¦"_s, u"a\nc¦\nb"_s);
        row("first line up", "line up", u"a¦\nb"_s, {});
        row("to the end", "0 -1", u"¦# a\n\n# b\n\n# c\n"_s, u"# b\n\n# c\n\n¦# a\n"_s);
        row("to the start", "2 0", u"¦# a\n\n# b\n\n# c\n"_s, u"# c\n\n¦# a\n\n# b\n"_s);
        row("into another", "0 2", u"¦# a\n\n# b\n\n## c\n"_s, u"# b\n\n¦# a\n\n## c\n"_s);
        row("into itself", "0 1", u"¦# a\n\n## b\n"_s, {});
        row("onto itself", "0 1", u"¦# a\n\n# b\n"_s, {});
        row("behind frontmatter", "1 0", kHeader + u"\n¦# a\n\n# b\n"_s, kHeader + u"\n# b\n\n¦# a\n"_s);
    }
    void moves()
    {
        QFETCH(const QString, what);
        QFETCH(QString, before);
        const Selection selection = Selection::at(before.indexOf(u'¦'));
        before.remove(u'¦');
        const DefinitionView definition = DefinitionView::parse(before);
        TypedEdit typed;
        if (what == u"up")
            typed = sectionMovedUp(definition, selection);
        else if (what == u"down")
            typed = sectionMovedDown(definition, selection);
        else if (what == u"line up")
            typed = linesMovedUp(definition, selection);
        else if (what == u"line down")
            typed = linesMovedDown(definition, selection);
        else
            typed = sectionMoved(definition, selection, what.section(u' ', 0, 0).toInt(),
                                 what.section(u' ', 1, 1).toInt());
        QString after;
        if (typed.isHandled)
            after = typed.edit.appliedTo(before).insert(typed.selection.caret, u'¦');
        QTEST(after, "after");
    }

    void completes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("best"); // empty: nothing
        QTest::addColumn<bool>("isUnasked");
        const auto row = [](const char *name, const QString &text, const QString &best, bool isUnasked) {
            QTest::newRow(name) << text << best << isUnasked;
        };
        row("key", u"---\nname: a\nmo¦\n---\n"_s, u"model: "_s, true);
        row("key that is there", u"---\nname: a\nmodel: x\nmodel¦\n---\n"_s, {}, true);
        row("model", u"---\nname: a\nmodel: so¦\n---\n"_s, u"sonnet"_s, true);
        row("colour", u"---\nname: a\ncolor: pu¦\n---\n"_s, u"purple"_s, true);
        row("first tool", u"---\nname: a\ntools: Gr¦\n---\n"_s, u"Grep"_s, true);
        row("next tool", u"---\nname: a\ntools: Read, Gr¦\n---\n"_s, u"Grep"_s, true);
        row("tool in a list", u"---\nname: a\ntools:\n  - Gr¦\n---\n"_s, u"Grep"_s, true);
        row("no tools in prose of a value", u"---\nname: a\ndescription: Read Gr¦\n---\n"_s, {}, true);
        row("skill", u"---\nname: a\nskills: pd¦\n---\n"_s, u"pdf-forms"_s, true);
        row("tag", u"x\n<inst¦"_s, u"instructions"_s, true);
        row("tag of the text", u"<my_part>\n</my_part>\n<my¦"_s, u"my_part"_s, true);
        row("closing tag", u"<a>\n<rules>\n</¦"_s, u"rules>"_s, true);
        row("language", u"```py¦"_s, u"python"_s, true);
        row("no language in code", u"```py\nimp¦\n```"_s, {}, false);
        row("heading", u"# Core Tasks (new)\n\n[see](#co¦"_s, u"core-tasks-new"_s, true);
        row("agent", u"ask @re¦"_s, u"reviewer"_s, true);
        row("tool in prose", u"use Gre¦"_s, u"Grep"_s, false);
        row("a complete word", u"---\nname: a\nmodel: sonnet[1m]¦\n---\n"_s, {}, true);
    }
    void completes()
    {
        QFETCH(QString, text);
        QFETCH(const QString, best);
        QFETCH(const bool, isUnasked);
        const qsizetype caret = text.indexOf(u'¦');
        text.remove(caret, 1);
        const auto names = [] { return CompletionNames{{u"reviewer"_s}, {u"pdf-forms"_s}}; };
        const DefinitionView definition = DefinitionView::parse(text);
        const Completion completion = completionAt(definition, caret, names, true);
        QCOMPARE(completion.items.isEmpty() ? QString() : completion.items.first().insert, best);
        const bool offers = !completionAt(definition, caret, names, false).items.isEmpty();
        QCOMPARE(offers, !best.isEmpty() && isUnasked);
    }

    void helps_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("holds"); // empty: no help
        QTest::newRow("key") << u"odel:"_s << u"<b>model</b>"_s;
        QTest::newRow("model") << u"onnet"_s << u"newer models"_s;
        QTest::newRow("tool") << u"rep"_s << u"<b>Grep</b>"_s;
        QTest::newRow("unknown") << u"obody"_s << QString();
        QTest::newRow("tool in prose as code") << u"ash`"_s << u"<b>Bash</b>"_s;
        QTest::newRow("word in prose") << u"ead it"_s << QString();
        QTest::newRow("invisible") << u"\u200B"_s << u"<b>U+200B</b> · ZERO WIDTH SPACE"_s;
        QTest::newRow("look-alike") << u"\u0430me"_s << u"CYRILLIC SMALL LETTER A</p><p>It looks like “a”"_s;
        QTest::newRow("markup is text") << u"f<x>"_s << QString();
    }
    void helps()
    {
        QFETCH(const QString, at);
        QFETCH(const QString, holds);
        const QString text =
            u"---\nname: nobody\nmodel: sonnet\ntools: Read, Grep, of<x>\n---\nRead it with `Bash`.\nA\u200Bb n\u0430me\n"_s;
        const QString help = hoverHelp(DefinitionView::parse(text), text.indexOf(at));
        QVERIFY2(holds.isEmpty() ? !help.contains(u"<x>"_s) : help.contains(holds), qPrintable(help));
        if (at == u"obody" || at == u"ead it")
            QCOMPARE(help, QString());
    }
};

QTEST_GUILESS_MAIN(TestPromptStructure)
#include "tst_prompt_structure.moc"
