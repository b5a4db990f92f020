// SPDX-License-Identifier: MIT
#include "support/fixtures.h"

#include <agentwright/base/file_text.h>
#include <agentwright/syntax/entry_after_edit.h>

#include <QFileInfo>
#include <QTest>

using namespace Agentwright;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

/// What the short way says, a parse of the whole says too: of the entry, of all others and of the body.
class TestEntryAfterEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheWhole_data();
    void agreesWithTheWhole();
    void answersForCommonEdits_data();
    void answersForCommonEdits();

private:
    static QString flawOf(const DocumentSyntax &before, qsizetype index, const TextEdit &edit, const Entry &said);
};

/// Values that change what a line is, or what the lines behind it are.
static const QStringList kValues{
    QString(),         u"plain"_s,
    u"a: b"_s,         u"\"quoted\""_s,
    u"'open"_s,        u"\"open"_s,
    u"[a, b]"_s,       u"[a,\n  b]"_s,
    u"[a"_s,           u"{a: b}"_s,
    u"|\n  text"_s,    u"|+\n  text\n"_s,
    u">-\n  text"_s,   u"\n  - a\n  - b"_s,
    u"\n- a\n- b"_s,   u"\n  - |+\n    text\n"_s,
    u"# no value"_s,   u"text # tail"_s,
    u"two\n  lines"_s, u"two\nlines"_s,
    u"a\n---\nb"_s,    u"a\n...\nb"_s,
    u"a\nkey: b"_s,    u"&x a"_s,
    u"*x"_s,           u"!!str 1"_s,
    u"null"_s,         u"\t"_s,
    u"%YAML 1.2"_s,    u"a\n  # note"_s,
    u"- a"_s,          u"? a"_s,
    u"@a"_s,           u"`a`"_s,
    u"a\n\n  b"_s,
};

void TestEntryAfterEdit::agreesWithTheWhole_data()
{
    QTest::addColumn<QString>("text");
    const auto add = [](const char *name, const QString &header) {
        QTest::newRow(name) << u"---\n"_s + header + u"---\n\nBody: text\n"_s;
    };
    add("plain", u"name: a\ndescription: b c\ntools: Read, Grep\n"_s);
    add("spaced out", u"name: a\n\ndescription: b\n\n\ntools:\n  - Read\n  - Grep\n\n"_s);
    add("commented", u"# first\nname: a # why\n# second\ndescription: b\n  # inside\ntools: [Read] # third\n# last\n"_s);
    add("blocks", u"description: |+\n  text\n\nname: a\ntools:\n- Read\n- |+\n  x\n\nmodel: opus\n"_s);
    add("anchors", u"name: &n a\ndescription: *n\ntools: [*n, b]\n"_s);
    add("twice", u"name: a\nname: b\ntools: Read\n"_s);
    add("quotes", u"name: \"a\"\ndescription: 'it''s'\ntools: {a: b}\n"_s);
    const QStringList real = fixtureFiles(u"frontmatter"_s, {u"*.md"_s});
    for (const QString &path : real)
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << decodeText(fileBytes(path)).text;
}

void TestEntryAfterEdit::agreesWithTheWhole()
{
    QFETCH(const QString, text);
    const DocumentSyntax before = DocumentSyntax::parse(text);
    for (qsizetype i = 0; i < before.entries().size(); ++i) {
        const Entry &entry = before.entries()[i];
        for (const QString &value : kValues) {
            for (const TextRange &range : {entry.value, TextRange(entry.colon.end, entry.value.end)}) {
                const TextEdit edit(range, range == entry.value ? value : u' ' + value);
                if (const std::optional<Entry> said = entryAfterEdit(before, i, edit)) {
                    const QString flaw = flawOf(before, i, edit, *said);
                    QVERIFY2(flaw.isEmpty(), qPrintable(flaw + u":\n"_s + edit.appliedTo(text)));
                }
            }
        }
    }
}

QString TestEntryAfterEdit::flawOf(const DocumentSyntax &before, qsizetype index, const TextEdit &edit,
                                   const Entry &said)
{
    const DocumentSyntax after = DocumentSyntax::parse(edit.appliedTo(before.text()));
    if (after.entries().size() != before.entries().size())
        return u"another number of entries"_s;
    if (after.textOf(after.body()) != before.textOf(before.body()))
        return u"another body"_s;
    for (qsizetype i = 0; i < after.entries().size(); ++i) {
        const Entry &now = after.entries()[i];
        const Entry &wanted = i == index ? said : before.entries()[i];
        if (now.keyText != wanted.keyText || now.reading != wanted.reading || !(now.data == wanted.data))
            return u"entry %1 reads as “%2”, not as “%3”"_s.arg(i).arg(now.data.text, wanted.data.text);
    }
    return {};
}

void TestEntryAfterEdit::answersForCommonEdits_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isAnswered");
    QTest::newRow("a name") << u"other"_s << true;
    QTest::newRow("a list") << u"[Read, Grep]"_s << true;
    QTest::newRow("quotes") << u"\"a: b\""_s << true;
    QTest::newRow("a block") << u"|\n  text"_s << false;
    QTest::newRow("two entries") << u"a\nmodel: b"_s << false;
    QTest::newRow("no YAML") << u"a: b"_s << false;
}

void TestEntryAfterEdit::answersForCommonEdits()
{
    QFETCH(const QString, value);
    QFETCH(const bool, isAnswered);
    const DocumentSyntax before = DocumentSyntax::parse(u"---\nname: a\ntools: Read\nmodel: opus\n---\nBody\n"_s);
    QCOMPARE(entryAfterEdit(before, 1, TextEdit(before.entries()[1].value, value)).has_value(), isAnswered);
}

QTEST_GUILESS_MAIN(TestEntryAfterEdit)
#include "tst_entry_after_edit.moc"
