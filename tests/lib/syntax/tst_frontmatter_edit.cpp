// SPDX-License-Identifier: MIT
#include "support/fixtures.h"

#include <agentwright/base/file_text.h>
#include <agentwright/base/text_format.h>
#include <agentwright/syntax/frontmatter_edit.h>
#include <agentwright/syntax/scalar_codec.h>

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

using Operation = std::function<Result<TextEdit>(const DocumentSyntax &)>;

QString edited(const QString &text, const Operation &operation)
{
    const Result<TextEdit> edit = operation(DocumentSyntax::parse(text));
    return edit ? edit->appliedTo(text) : u"refused"_s;
}

void checkOthersStay(const DocumentSyntax &before, const TextEdit &edit, qsizetype index)
{
    const QString text = edit.appliedTo(before.text());
    const DocumentSyntax after = DocumentSyntax::parse(text);
    QCOMPARE(after.entries().size(), before.entries().size());
    for (qsizetype i = 0; i < before.entries().size(); ++i) {
        if (i != index) // leading comments, key and value: every byte of it
            QCOMPARE(after.textOf(after.entries().at(i).whole), before.textOf(before.entries().at(i).whole));
    }
    QCOMPARE(after.textOf(after.body()), before.textOf(before.body()));
    QCOMPARE(edit.inverted(before.text()).appliedTo(text), before.text());
}

} // namespace

class TestFrontmatterEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void setsScalar_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("after");
        QTest::newRow("plain") << u"a: x # note\n"_s << u"z"_s << u"a: z # note\n"_s;
        QTest::newRow("plain needs quotes") << u"a: x\n"_s << u"y: z"_s << u"a: \"y: z\"\n"_s;
        QTest::newRow("single stays") << u"a: 'x'\n"_s << u"it's"_s << u"a: 'it''s'\n"_s;
        QTest::newRow("double stays") << u"a: \"x\"\n"_s << u"y"_s << u"a: \"y\"\n"_s;
        QTest::newRow("empty") << u"a:\nb: 1\n"_s << u"z"_s << u"a: z\nb: 1\n"_s;
        QTest::newRow("empty with comment") << u"a: # note\n"_s << u"z"_s << u"a: z # note\n"_s;
        QTest::newRow("lenient") << u"a: x: y\n"_s << u"x: z"_s << u"a: \"x: z\"\n"_s;
        QTest::newRow("lenient with comment sign") << u"a: x: y # z\n"_s << u"x: y # w"_s << u"a: \"x: y # w\"\n"_s;
        QTest::newRow("literal") << u"a: |\n    x\n    y\nb: 1\n"_s << u"x\nz\n"_s << u"a: |\n    x\n    z\nb: 1\n"_s;
        QTest::newRow("literal loses final line feed") << u"a: |\n  x\n"_s << u"y"_s << u"a: |-\n  y\n"_s;
        QTest::newRow("value below its key") << u"a:\n  x\n"_s << u"z"_s << u"a:\n  z\n"_s;
        QTest::newRow("number becomes text") << u"a: 1\n"_s << u"1"_s << u"a: \"1\"\n"_s;
        QTest::newRow("indented header") << u"  a: x\n  b: y\n"_s << u"p\nq"_s << u"  a: |-\n    p\n    q\n  b: y\n"_s;
        QTest::newRow("snake at the end of a line")
            << u"a: x \U0001F40D\nb: \U0001F40A\n"_s << u"z"_s << u"a: z\nb: \U0001F40A\n"_s;
        QTest::newRow("below with a comment") << u"a: # note\n  x\n"_s << u"p\nq"_s << u"a: |- # note\n  p\n  q\n"_s;
        QTest::newRow("below with comment lines")
            << u"a: # note\n  # more\n  x\n"_s << u"p\nq"_s << u"a: # note\n  # more\n  \"p\\nq\"\n"_s;
        QTest::newRow("quoted line grows lines")
            << u"a: \"x: y\"\nb: 1\n"_s << u"x: y\nz"_s << u"a: |-\n  x: y\n  z\nb: 1\n"_s;
        QTest::newRow("quoted lines stay quoted")
            << u"a: \"x\\ny\"\nb: 1\n"_s << u"x\nz"_s << u"a: \"x\\nz\"\nb: 1\n"_s;
        QTest::newRow("spilled") << u"description: Use it.\nContext: here\nuser: \"hi\" there\nmodel: x\n"_s
                                 << u"Use it."_s << u"description: \"Use it.\"\nmodel: x\n"_s;
    }
    void setsScalar()
    {
        QFETCH(QString, before);
        QFETCH(QString, value);
        const QString text = u"---\n"_s + before + u"---\nbody"_s;
        const QString result = edited(text, [&](const DocumentSyntax &syntax) { return setScalar(syntax, 0, value); });
        QFETCH(QString, after);
        QCOMPARE(result, u"---\n"_s + after + u"---\nbody"_s);
    }

    void setsList_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QStringList>("items");
        QTest::addColumn<QString>("after");
        const QStringList abd{u"A"_s, u"B"_s, u"D"_s};
        QTest::newRow("comma") << u"t: A, B, C\n"_s << abd << u"t: A, B, D\n"_s;
        QTest::newRow("comma tight") << u"t: A,B,C\n"_s << abd << u"t: A,B,D\n"_s;
        QTest::newRow("blanks") << u"t: A B C\n"_s << abd << u"t: A B D\n"_s;
        QTest::newRow("irregular blanks stay") << u"t: A,  B , C\n"_s << QStringList{u"A"_s, u"B"_s} << u"t: A,  B\n"_s;
        QTest::newRow("flow") << u"t: [A, \"B\", C]\n"_s << abd << u"t: [A, \"B\", D]\n"_s;
        QTest::newRow("flow quoted") << u"t: [ \"A\", \"B\" ] # n\n"_s << abd << u"t: [ \"A\", \"B\", \"D\" ] # n\n"_s;
        QTest::newRow("flow over lines") << u"t: [\n  A,\n  B,\n]\n"_s << abd << u"t: [\n  A,\n  B,\n  D,\n]\n"_s;
        QTest::newRow("flow empty") << u"t: []\n"_s << QStringList{u"A"_s} << u"t: [A]\n"_s;
        QTest::newRow("block") << u"t:\n  # first\n  - A\n  - B # b\n  - C\nu: 1\n"_s << abd
                               << u"t:\n  # first\n  - A\n  - B # b\n  - D\nu: 1\n"_s;
        QTest::newRow("block at root") << u"t:\n- A\n- B\n"_s << abd << u"t:\n- A\n- B\n- D\n"_s;
        QTest::newRow("block with last comment")
            << u"t:\n  - A\n  - B\n  # more?\nu: 1\n"_s << abd << u"t:\n  - A\n  - B\n  - D\n  # more?\nu: 1\n"_s;
        QTest::newRow("block first goes") << u"t:\n  - A\n  - B\n"_s << QStringList{u"B"_s} << u"t:\n  - B\n"_s;
        QTest::newRow("block emptied") << u"t:\n  - A\n  - B\nu: 1\n"_s << QStringList{} << u"t: []\nu: 1\n"_s;
        QTest::newRow("block at root emptied")
            << u"t: # note\n- A\n- B\nu: 1\n"_s << QStringList{} << u"t: [] # note\nu: 1\n"_s;
        QTest::newRow("block emptied below comments")
            << u"t: # note\n  # more\n  - A\nu: 1\n"_s << QStringList{} << u"t: [] # note\n  # more\nu: 1\n"_s;
        QTest::newRow("block item below a comment at the left")
            << u"t:\n  - A\n# note\n  - B\n"_s << QStringList{u"B"_s} << u"t:\n# note\n  - B\n"_s;
        QTest::newRow("block item below a blank line")
            << u"t:\n  - A\n\n  - B\n"_s << QStringList{u"B"_s} << u"t:\n\n  - B\n"_s;
        QTest::newRow("flow with a question mark")
            << u"t: [A]\n"_s << QStringList{u"A"_s, u"x?"_s} << u"t: [A, \"x?\"]\n"_s;
        QTest::newRow("parentheses") << u"t: Bash(git:*), Agent(a, b)\n"_s << QStringList{u"Agent(a, b)"_s}
                                     << u"t: Agent(a, b)\n"_s;
        QTest::newRow("same") << u"t: A,   B\n"_s << QStringList{u"A"_s, u"B"_s} << u"t: A,   B\n"_s;
        QTest::newRow("null") << u"t:\n"_s << QStringList{u"A"_s, u"B"_s} << u"t: A, B\n"_s;
        QTest::newRow("scalar emptied") << u"t: A, B\n"_s << QStringList{} << u"t: []\n"_s;
        QTest::newRow("star") << u"t: *\n"_s << QStringList{u"A"_s} << u"t: \"A\"\n"_s;
    }
    void setsList()
    {
        QFETCH(QString, before);
        QFETCH(QStringList, items);
        const QString text = u"---\n"_s + before + u"---\nbody"_s;
        const QString result = edited(text, [&](const DocumentSyntax &syntax) { return setList(syntax, 0, items); });
        QFETCH(QString, after);
        QCOMPARE(result, u"---\n"_s + after + u"---\nbody"_s);
    }

    void insertsAndRemoves_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("after");
        QTest::addColumn<QString>("result");
        QTest::newRow("behind") << u"---\na: 1\nb: 2\n---\n"_s << 0 << u"---\na: 1\nnew: x\nb: 2\n---\n"_s;
        QTest::newRow("first") << u"---\na: 1\n---\n"_s << -1 << u"---\nnew: x\na: 1\n---\n"_s;
        QTest::newRow("spaced") << u"---\na: 1\n\nb: 2\n---\n"_s << 1 << u"---\na: 1\n\nb: 2\n\nnew: x\n---\n"_s;
        QTest::newRow("behind a block") << u"---\na: |\n  x\n\nb: 2\n---\n"_s << 0
                                        << u"---\na: |\n  x\n\nnew: x\n\nb: 2\n---\n"_s;
        QTest::newRow("no frontmatter") << u"# Title\n"_s << -1 << u"---\nnew: x\n---\n\n# Title\n"_s;
        QTest::newRow("empty file") << QString() << -1 << u"---\nnew: x\n---\n"_s;
        QTest::newRow("empty frontmatter") << u"---\n---\n"_s << -1 << u"---\nnew: x\n---\n"_s;
        QTest::newRow("indented header") << u"---\n  a: 1\n---\n"_s << 0 << u"---\n  a: 1\n  new: x\n---\n"_s;
        QTest::newRow("fence at end of file") << u"---\na: 1\n---"_s << 0 << u"---\na: 1\nnew: x\n---"_s;
        QTest::newRow("never closed") << u"---\na: 1\n"_s << 0 << u"refused"_s;
    }
    void insertsAndRemoves()
    {
        QFETCH(QString, text);
        QFETCH(int, after);
        QFETCH(QString, result);
        const QString inserted = edited(text, [&](const DocumentSyntax &syntax) {
            return insertEntry(syntax, after, u"new"_s, u"x"_s);
        });
        QCOMPARE(inserted, result);
        if (result == u"refused" || !text.startsWith(u"---"))
            return;
        const QString removed = edited(inserted,
                                       [&](const DocumentSyntax &syntax) { return removeEntry(syntax, after + 1); });
        QCOMPARE(removed, text);
    }

    void removesCommentsThatTouch()
    {
        const QString text = u"---\n# head\n\n# about a\na: 1\nb: 2\n---\n"_s;
        QCOMPARE(edited(text, [](const DocumentSyntax &syntax) { return removeEntry(syntax, 0); }),
                 u"---\n# head\nb: 2\n---\n"_s);
    }

    void refusesWhatIsTextOnly_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::newRow("map") << u"a:\n  b: 1\n"_s;
        QTest::newRow("anchor") << u"a: &x y\n"_s;
        QTest::newRow("tag") << u"a: !!str y\n"_s;
        QTest::newRow("twice") << u"a: 1\na: 2\n"_s;
        QTest::newRow("comment in a flow list") << u"a: [x, # why\n  y]\n"_s;
        QTest::newRow("broken list") << u"a:\n  - x\n   - : [\nb: {\n"_s;
    }
    void refusesWhatIsTextOnly()
    {
        QFETCH(QString, entry);
        const DocumentSyntax syntax = DocumentSyntax::parse(u"---\n"_s + entry + u"---\n"_s);
        const Result<TextEdit> edit = setScalar(syntax, 0, u"new"_s);
        QVERIFY(!edit);
        QCOMPARE(edit.error().code, ErrorCode::NotEditable);
        QCOMPARE(edit.error().detail, u"a"_s);
    }

    void keepsCommentsOfAListThatIsEmptied()
    {
        const DocumentSyntax syntax = DocumentSyntax::parse(u"---\na:\n  - x # why\n  - y\n---\n"_s);
        QCOMPARE(setList(syntax, 0, {}).error().code, ErrorCode::NotEditable);
        QVERIFY(removeEntry(syntax, 0));
    }

    void refusesLoneSurrogates()
    {
        const DocumentSyntax syntax = DocumentSyntax::parse(u"---\na: 1\n---\n"_s);
        const QString lone(QChar(0xD800));
        QCOMPARE(setScalar(syntax, 0, lone).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(setTyped(syntax, 0, lone).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(setList(syntax, 0, {u"x"_s, lone}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(insertEntry(syntax, 0, u"b"_s, lone).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(insertEntry(syntax, 0, lone, u"1"_s).error().code, ErrorCode::InvalidArgument);
        // A line end in the value that the file would take for a part of its own.
        const QString ending = u"|+\n  a"_s + QChar(StandIn::kCarriageReturn);
        QCOMPARE(insertEntry(syntax, 0, u"b"_s, ending).error().code, ErrorCode::NotUnderstoodAfterEdit);
        QCOMPARE(insertEntry(DocumentSyntax(), -1, u"b"_s, ending).error().code, ErrorCode::NotUnderstoodAfterEdit);
    }

    /// YAML of another kind, which a line beside it would make none at all.
    void putsNothingBesideWhatIsNoMapping()
    {
        for (const QString &header : {u"just text\n"_s, u"{\"a\": 1}\n"_s, u"- a\n"_s}) {
            const DocumentSyntax syntax = DocumentSyntax::parse(u"---\n"_s + header + u"---\nbody\n"_s);
            const Result<TextEdit> edit = insertEntry(syntax, -1, u"b"_s, u"1"_s);
            QVERIFY2(!edit, qPrintable(header));
            QCOMPARE(edit.error().code, ErrorCode::NotEditable);
        }
    }

    void longListsKeepTheirComments()
    {
        QString lines;
        QStringList items;
        for (int i = 0; i < 3000; ++i) {
            items.append(u"tool%1"_s.arg(i));
            lines += u"  - tool%1 # note %1\n"_s.arg(i);
        }
        const QString text = u"---\ntools:\n"_s + lines + u"---\n"_s;
        items[1500] = u"other"_s;
        const Result<TextEdit> edit = setList(DocumentSyntax::parse(text), 0, items);
        QVERIFY(edit);
        const QString after = edit->appliedTo(text);
        QVERIFY(after.contains(u"  - tool1499 # note 1499\n  - other"_s));
        QVERIFY(after.contains(u"\n  - tool1501 # note 1501\n"_s));
    }

    void keepsEverythingElse_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &folder : {u"traits"_s, u"frontmatter"_s, u"bytes"_s, u"seeds_like"_s}) {
            for (const QString &path : Testing::fixtureFiles(folder, {u"*.md"_s}))
                QTest::newRow(qPrintable(folder + u'/' + QFileInfo(path).fileName())) << path;
        }
    }
    /// Laws L3 to L5 for every entry of every fixture.
    void keepsEverythingElse()
    {
        QFETCH(QString, path);
        const DocumentSyntax syntax = DocumentSyntax::parse(decodeText(Testing::fileBytes(path)).text);
        const QStringList values{u"x"_s,   u"a: b"_s,  u"it's"_s, u"two\nlines"_s,    u"ends\n"_s,
                                 u"- x"_s, u""_s,      u"yes"_s,  u"---\nx"_s,        u" x "_s,
                                 u"# x"_s, u"\"x\""_s, u"[x"_s,   u"\u2028\u0085\t"_s};
        for (qsizetype i = 0; i < syntax.entries().size(); ++i) {
            const Entry &entry = syntax.entries().at(i);
            if (entry.data.isString())
                QVERIFY(setScalar(syntax, i, entry.data.text)->isEmpty()); // L4
            for (const QString &value : values) {
                const Result<TextEdit> edit = setScalar(syntax, i, value);
                QCOMPARE(edit.has_value(), entry.isEditable());
                if (edit)
                    checkOthersStay(syntax, *edit, i);
            }
            const Result<TextEdit> list = setList(syntax, i, {u"One"_s, u"Two(a, b)"_s});
            if (list)
                checkOthersStay(syntax, *list, i);
        }
    }

    void quotesLenientValues()
    {
        const QString text = u"---\nname: x\ndescription: Use it when: \"now\" # or later\nmodel: y\n---\n"_s;
        QCOMPARE(edited(text, [](const DocumentSyntax &syntax) { return rewriteLenient(syntax, 1); }),
                 u"---\nname: x\ndescription: 'Use it when: \"now\" # or later'\nmodel: y\n---\n"_s);
    }

    void setsTyped()
    {
        const QString text = u"---\na: x\n---\n"_s;
        QCOMPARE(edited(text, [](const DocumentSyntax &syntax) { return setTyped(syntax, 0, u"true"_s); }),
                 u"---\na: true\n---\n"_s);
        QCOMPARE(edited(text, [](const DocumentSyntax &syntax) { return setTyped(syntax, 0, u"a: b"_s); }),
                 u"refused"_s);
    }

    void splitsLists_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("items");
        QTest::newRow("commas") << u"A, B,C ,,"_s << QStringList{u"A"_s, u"B"_s, u"C"_s};
        QTest::newRow("blanks") << u"A  B"_s << QStringList{u"A"_s, u"B"_s};
        QTest::newRow("parentheses") << u"Agent(a, b), Bash(git *)"_s
                                     << QStringList{u"Agent(a, b)"_s, u"Bash(git *)"_s};
        QTest::newRow("never closed") << u"A(b, c"_s << QStringList{u"A(b, c"_s};
        QTest::newRow("closed only") << u"A), b"_s << QStringList{u"A)"_s, u"b"_s};
        QTest::newRow("nothing") << u" , "_s << QStringList{};
    }
    void splitsLists()
    {
        QFETCH(QString, text);
        QTEST(splitListText(text), "items");
    }
};

QTEST_GUILESS_MAIN(TestFrontmatterEdit)
#include "tst_frontmatter_edit.moc"
