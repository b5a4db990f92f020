// SPDX-License-Identifier: MIT
#include <agentwright/model/edit_builder.h>
#include <agentwright/syntax/source_edit.h>

#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

class TestSourceEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sourceIsWithoutIndentation_data();
    void sourceIsWithoutIndentation();
    void everySourceIsWrittenBackAsItIs_data() { sourceIsWithoutIndentation_data(); }
    void everySourceIsWrittenBackAsItIs();
    void edits_data();
    void edits();
    void refusals_data();
    void refusals();
    void problemsHaveALine();
    void aFieldIsBroughtBackAsItWasSpelled_data();
    void aFieldIsBroughtBackAsItWasSpelled();
};

static QString document(const QString &frontmatter)
{
    return u"---\nname: a\n"_s + frontmatter + u"model: opus\n---\nBody\n"_s;
}

void TestSourceEdit::sourceIsWithoutIndentation_data()
{
    QTest::addColumn<QString>("frontmatter");
    QTest::addColumn<QString>("source");
    QTest::newRow("mapping") << u"hooks:\n  Stop:\n    - a: b\n"_s << u"Stop:\n  - a: b"_s;
    QTest::newRow("deep indentation") << u"hooks:\n      Stop:\n        - a\n"_s << u"Stop:\n  - a"_s;
    QTest::newRow("sequence at the left") << u"hooks:\n- a\n- b: c\n"_s << u"- a\n- b: c"_s;
    QTest::newRow("comments inside") << u"hooks:\n  # why\n  a: b # c\n  # end\n  d: e\n"_s
                                     << u"a: b # c\n# end\nd: e"_s;
    QTest::newRow("comment behind the colon") << u"hooks: # why\n  a: b\n"_s << u"a: b"_s;
    QTest::newRow("flow") << u"hooks: {a: [b, c]} # x\n"_s << u"{a: [b, c]}"_s;
    QTest::newRow("flow over lines") << u"hooks: {a: b,\n    c: d}\n"_s << u"{a: b,\nc: d}"_s;
    QTest::newRow("scalar") << u"hooks: text\n"_s << u"text"_s;
    QTest::newRow("nothing") << u"hooks:\n"_s << QString();
    QTest::newRow("anchor inside") << u"hooks:\n  a: &x b\n  c: *x\n"_s << u"a: &x b\nc: *x"_s;
}

void TestSourceEdit::sourceIsWithoutIndentation()
{
    QFETCH(QString, frontmatter);
    QFETCH(QString, source);
    const DocumentSyntax syntax = DocumentSyntax::parse(document(frontmatter));
    QCOMPARE(entrySource(syntax, 1), source);
}

void TestSourceEdit::everySourceIsWrittenBackAsItIs()
{
    QFETCH(QString, frontmatter);
    QFETCH(QString, source);
    const DocumentSyntax syntax = DocumentSyntax::parse(document(frontmatter));
    const Result<TextEdit> same = setSource(syntax, 1, source);
    QVERIFY(same);
    QVERIFY(same->isEmpty());
    if (source.isEmpty())
        return;
    // There and back again.
    const Result<TextEdit> there = setSource(syntax, 1, u"z:\n  y: x"_s);
    QVERIFY(there);
    const DocumentSyntax changed = DocumentSyntax::parse(there->appliedTo(syntax.text()));
    QCOMPARE(entrySource(changed, 1), u"z:\n  y: x"_s);
    const Result<TextEdit> back = setSource(changed, 1, source);
    QVERIFY(back);
    QCOMPARE(DocumentSyntax::parse(back->appliedTo(changed.text())).entries().at(1).data, syntax.entries().at(1).data);
}

void TestSourceEdit::edits_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("after");
    QTest::newRow("one line of many") << u"hooks:\n    a: b # x\n    c: d\n"_s << u"a: b # x\nc: e"_s
                                      << u"hooks:\n    a: b # x\n    c: e\n"_s;
    QTest::newRow("line added") << u"hooks:\n  a: b\n"_s << u"a: b\nc:\n  - d"_s
                                << u"hooks:\n  a: b\n  c:\n    - d\n"_s;
    QTest::newRow("to flow") << u"hooks:\n  a: b\n"_s << u"{a: b}"_s << u"hooks: {a: b}\n"_s;
    QTest::newRow("from flow") << u"hooks: {a: b}\n"_s << u"a: b"_s << u"hooks:\n  a: b\n"_s;
    QTest::newRow("from nothing") << u"hooks:\n"_s << u"a: b"_s << u"hooks:\n  a: b\n"_s;
    QTest::newRow("added") << QString() << u"Stop:\n  - a\n"_s << u"hooks:\n  Stop:\n    - a\n"_s;
    QTest::newRow("removed") << u"hooks:\n  a: b\n"_s << u" \n"_s << QString();
    QTest::newRow("comment stays") << u"hooks: # why\n  a: b\n"_s << u"a: c"_s << u"hooks: # why\n  a: c\n"_s;
}

void TestSourceEdit::edits()
{
    QFETCH(QString, before);
    QFETCH(QString, source);
    QFETCH(QString, after);
    const auto withHooksLast = [](const QString &lines) {
        return u"---\nname: a\nmodel: opus\n"_s + lines + u"---\nBody\n"_s;
    };
    const DefinitionView definition = DefinitionView::parse(withHooksLast(before));
    const Result<TextEdit> edit = setFieldSource(definition, u"hooks"_s, source);
    QVERIFY(edit);
    QCOMPARE(edit->appliedTo(definition.text()), withHooksLast(after));
}

void TestSourceEdit::refusals_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("not YAML") << u"a: [b"_s;
    QTest::newRow("a fence") << u"a: b\n---\nc: d"_s;
    QTest::newRow("a key at the left") << u"  a: b\nc: d"_s;
    QTest::newRow("tabs") << u"a:\n\tb: c"_s;
    QTest::newRow("alias to nowhere") << u"a: *b"_s;
}

void TestSourceEdit::refusals()
{
    QFETCH(QString, source);
    const DefinitionView definition = DefinitionView::parse(document(u"hooks:\n  a: b\n"_s));
    QVERIFY(sourceProblem(source));
    QVERIFY(!setFieldSource(definition, u"hooks"_s, source));
    QVERIFY(!setFieldSource(definition, u"mcpServers"_s, source));
}

void TestSourceEdit::problemsHaveALine()
{
    QVERIFY(!sourceProblem(u"a: b\nc: [d]\n"_s));
    QVERIFY(!sourceProblem({}));
    const std::optional<SourceProblem> problem = sourceProblem(u"a: b\nc: d: e\n"_s);
    QVERIFY(problem);
    QCOMPARE(problem->line, 2);
    QVERIFY(!problem->message.isEmpty());
}

void TestSourceEdit::aFieldIsBroughtBackAsItWasSpelled_data()
{
    QTest::addColumn<QString>("saved");
    QTest::addColumn<QString>("now");
    QTest::newRow("block") << u"hooks:\n      a: b # c\n"_s << u"hooks: {}\n"_s;
    QTest::newRow("quotes and comment") << u"hooks: 'x'   # why\n"_s << u"hooks: y\n"_s;
    QTest::newRow("not there before") << QString() << u"hooks: {}\n"_s;
    QTest::newRow("not there now") << u"hooks:\n  a: b\n"_s << QString();
    QTest::newRow("the same") << u"hooks: {}\n"_s << u"hooks: {}\n"_s;
}

void TestSourceEdit::aFieldIsBroughtBackAsItWasSpelled()
{
    QFETCH(QString, saved);
    QFETCH(QString, now);
    const auto withHooksLast = [](const QString &lines) {
        return DefinitionView::parse(u"---\nname: a\nmodel: opus\n"_s + lines + u"---\nBody\n"_s);
    };
    const DefinitionView definition = withHooksLast(now);
    const Result<TextEdit> edit = restoreField(definition, u"hooks"_s, withHooksLast(saved));
    QVERIFY(edit);
    QCOMPARE(edit->appliedTo(definition.text()), withHooksLast(saved).text());
}

QTEST_GUILESS_MAIN(TestSourceEdit)
#include "tst_source_edit.moc"
