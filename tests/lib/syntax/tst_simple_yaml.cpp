// SPDX-License-Identifier: MIT
#include "support/fixtures.h"
#include "support/rounds.h"
#include "syntax/simple_yaml.h"

#include <agentwright/base/file_text.h>
#include <agentwright/syntax/document_syntax.h>

#include <QRandomGenerator>
#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

QByteArray described(const YamlValue &value)
{
    QByteArray text = QByteArray::number(int(value.kind)) + (value.isPlain ? "p" : "") + (value.hasAnchor ? "&" : "")
                      + value.tag.toUtf8() + '<' + value.text.toUtf8() + '>';
    for (const YamlValue &item : value.items)
        text += ' ' + described(item);
    for (const YamlPair &pair : value.pairs)
        text += " {" + described(pair.key) + ' ' + described(pair.value) + '}';
    return text;
}

QByteArray described(const YamlReading &reading)
{
    QByteArray text = reading.isAccepted ? "accepted\n" : "refused: " + reading.message.toUtf8() + '\n';
    for (const YamlReading::RootEntry &entry : reading.entries) {
        text += QByteArray::number(entry.keyStart) + ' ' + entry.key.toUtf8() + ' ' + described(entry.value)
                + (entry.hasScalarKey ? "\n" : " odd key\n");
    }
    return text;
}

/// False when it is not simple. The running test fails when yaml-cpp reads something else.
bool isReadAlike(QStringView piece)
{
    const auto simple = readSimpleYaml(piece);
    if (!simple)
        return false;
    const YamlReading whole = readWithYamlCpp(piece);
    if (*simple == whole)
        return true;
    const QByteArray message = "of\n" + piece.toUtf8() + "\nwas read\n" + described(*simple) + "yaml-cpp reads\n"
                               + described(whole);
    QTest::qFail(message.constData(), __FILE__, __LINE__);
    return true;
}

QString nested(int depth)
{
    QString text;
    for (int level = 0; level < depth; ++level)
        text += QString(level, u' ') + u"a:\n"_s;
    return text;
}

} // namespace

/// The quick reading of simple headers is yaml-cpp's, or there is none.
class TestSimpleYaml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void readsWhatMostHeadersAre_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("words") << u"name: code-reviewer\nmodel: opus\ncolor: blue"_s;
        QTest::newRow("sentence") << u"description: Use this agent, please (it's good) - 50% \"better\" & more.\n"_s;
        QTest::newRow("colons and hashes in words") << u"a: http://x/#y a:b c#d\n"_s;
        QTest::newRow("more than ASCII") << u"a: Prüft 日本 \U0001F3AF “x” \u00A0\nb: 1\n"_s;
        QTest::newRow("nothing") << u"a:\nb: ~\nc: null\nd:   \ne: Null\n"_s;
        QTest::newRow("double quotes") << u"a: \"one\\n\\ttwo \\\"three\\\" \\\\ \"  \nb: \"\"\n"_s;
        QTest::newRow("single quotes") << u"a: 'it''s: so # far '\nb: ''\n"_s;
        QTest::newRow("list in brackets") << u"tools: [Read, \"Bash(git)\", 'a b', mcp__x__*]\nb: []\nc: [ ]\n"_s;
        QTest::newRow("list in lines") << u"tools:\n  - Read\n  - \"Grep, Glob\"\n  - null\nb:\n- x y\n- 'z'\nc: d\n"_s;
        QTest::newRow("mapping below") << u"a:\n  b: c\n  d:\n    - e\n  f:\n  - g\n  h:\ni: j\n"_s;
        QTest::newRow("mappings in a list")
            << u"a:\n  - b: c\n    d:\n      e: f\n  -   g: h\n      i: |\n        j\n  - k\n"_s;
        QTest::newRow("nothing in a list of mappings") << u"a:\n- b:\n- c:\n  - d\n- e: f\n\ng: h\n"_s;
        QTest::newRow("digits and dots in keys") << u"a:\n  - 1.0.0: b\n2: c\n"_s;
        QTest::newRow("comments and blank lines") << u"# what\n\na: b\n   \n# more\nc: d\n\n# end"_s;
        QTest::newRow("literal") << u"a: |\n  one\n   two  \n\n  # three\n\n\nb: |-\n    four\n\nc: d\n"_s;
        QTest::newRow("one key twice") << u"a: 1\na: 2\n"_s;
    }
    void readsWhatMostHeadersAre()
    {
        QFETCH(QString, piece);
        QVERIFY2(isReadAlike(piece), "is not taken for simple");
    }

    void leavesWhatTakesAThought_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("empty") << QString();
        QTest::newRow("colon in a value") << u"a: b: c\n"_s;
        QTest::newRow("colon at the end") << u"a: b:\n"_s;
        QTest::newRow("comment behind a value") << u"a: b # c\n"_s;
        QTest::newRow("comment behind quotes") << u"a: \"b\" # c\n"_s;
        QTest::newRow("quote that never ends") << u"a: \"b\nc: d\n"_s;
        QTest::newRow("escape") << u"a: \"\\u0041\"\n"_s;
        QTest::newRow("value goes on") << u"a: b\n  c\n"_s;
        QTest::newRow("value goes on behind a blank line") << u"a: b\n\n  c\n"_s;
        QTest::newRow("value below") << u"a:\n  b\n"_s;
        QTest::newRow("mappings in two columns") << u"a:\n    b: c\n  d: e\n"_s;
        QTest::newRow("mapping behind a gap") << u"a:\n  b: c\n\n  d: e\n"_s;
        QTest::newRow("comment in a mapping") << u"a:\n  # b\n  c: d\n"_s;
        QTest::newRow("mapping behind a value") << u"a: b\n  c: d\n"_s;
        QTest::newRow("deeply nested") << nested(40);
        QTest::newRow("list in a list") << u"a:\n  - - b\n"_s;
        QTest::newRow("item goes on") << u"a:\n  - b\n    c\n"_s;
        QTest::newRow("dashes in two columns") << u"a:\n  - b\n - c\n"_s;
        QTest::newRow("list behind a value") << u"a: b\n- c\n"_s;
        QTest::newRow("brackets in brackets") << u"a: [b, [c]]\n"_s;
        QTest::newRow("nothing in brackets") << u"a: [b, ]\n"_s;
        QTest::newRow("comma in quotes in brackets") << u"a: ['b, c']\n"_s;
        QTest::newRow("anchor") << u"a: &b c\n"_s;
        QTest::newRow("tag") << u"a: !!str c\n"_s;
        QTest::newRow("folded") << u"a: >\n  b\n"_s;
        QTest::newRow("literal that keeps") << u"a: |+\n  b\n"_s;
        QTest::newRow("literal without a line feed") << u"a: |\n  b"_s;
        QTest::newRow("literal that is less indented below") << u"a: |\n   b\n  c\n"_s;
        QTest::newRow("comment behind a literal") << u"a: |\n  b\n# c\nd: e\n"_s;
        QTest::newRow("document start") << u"a: b\n---\nc: d\n"_s;
        QTest::newRow("document end") << u"a: b\n...\nc: d\n"_s;
        QTest::newRow("null for a key") << u"null: a\n"_s;
        QTest::newRow("space in a key") << u"a b: c\n"_s;
        QTest::newRow("indented as a whole") << u"  a: b\n"_s;
        QTest::newRow("tab") << u"a:\tb\n"_s;
        QTest::newRow("half a surrogate") << u"a: b"_s + QChar(0xDC80) + u'\n';
        QTest::newRow("byte-order mark") << u"a: b\uFEFF\n"_s;
    }
    void leavesWhatTakesAThought()
    {
        QFETCH(QString, piece);
        QVERIFY(!readSimpleYaml(piece));
    }

    /// Lines of any kind in any order.
    void agreesOnRandomPieces()
    {
        const QStringList parts{u"name"_s,     u"a"_s,      u"tools"_s,      u": "_s,         u": "_s,
                                u":"_s,        u":"_s,      u":\n"_s,        u"\n"_s,         u"\n"_s,
                                u"\n"_s,       u"\n  "_s,   u"  "_s,         u" "_s,          u"- "_s,
                                u"-"_s,        u"\n- "_s,   u"\n  - "_s,     u"word"_s,       u"it's"_s,
                                u"'"_s,        u"''"_s,     u"\""_s,         u"\\"_s,         u"\\n"_s,
                                u"["_s,        u"]"_s,      u", "_s,         u"{"_s,          u"}"_s,
                                u"#"_s,        u" #"_s,     u"|"_s,          u": |\n  "_s,    u": |-\n  "_s,
                                u">"_s,        u"~"_s,      u"null"_s,       u"é"_s,          u"\U0001F3AF"_s,
                                u"?"_s,        u"*"_s,      u"&x"_s,         u"!"_s,          u"%"_s,
                                u"@"_s,        u"`"_s,      u"---"_s,        u"..."_s,        u"\u2028"_s,
                                u"\u0085"_s,   u"0"_s,      u"="_s,          u"<<"_s,         u"\nb: c\n"_s,
                                u"\n  k: v"_s, u"\n  k:"_s, u"\n  - k: v"_s, u"\n    m: w"_s, u"\n    - n"_s,
                                u"\n      "_s, u"\n- k:"_s};
        QRandomGenerator random(20'261'122);
        int simple = 0;
        for (int round = 0; round < 60'000 / Testing::kSanitizedShare && !QTest::currentTestFailed(); ++round) {
            QString piece = u"a: "_s;
            for (int part = random.bounded(14); part >= 0; --part)
                piece += parts[random.bounded(parts.size())];
            simple += isReadAlike(piece) ? 1 : 0;
        }
        QVERIFY2(simple > 1000 / Testing::kSanitizedShare, "too few of them were simple");
    }

    /// Headers as they are, and with one thing changed.
    void agreesOnRealHeaders()
    {
        if (Testing::corpusFolder().isEmpty())
            QSKIP("no folder with real definitions");
        QRandomGenerator random(11);
        const QString odd = u"\n :#-'\"[]{},|>&*!%@`?~\\\u00A0x"_s;
        int headers = 0;
        int simple = 0;
        for (const QString &path : Testing::fixtureFiles(Testing::corpusFolder(), {u"*.md"_s})) {
            const DocumentSyntax syntax = DocumentSyntax::parse(decodeText(Testing::fileBytes(path)).text);
            const QStringView header = syntax.textOf(syntax.frontmatter());
            headers += header.isEmpty() ? 0 : 1;
            simple += isReadAlike(header) ? 1 : 0;
            for (const Entry &entry : syntax.entries())
                isReadAlike(syntax.textOf({entry.key.start, entry.whole.end}));
            for (int change = 0; change < 12 && !header.isEmpty(); ++change) {
                QString changed = header.toString();
                changed.replace(random.bounded(changed.size()), random.bounded(2), odd[random.bounded(odd.size())]);
                isReadAlike(changed);
            }
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(simple * 2 > headers, qPrintable(u"only %1 of %2"_s.arg(simple).arg(headers)));
        qInfo("%d of %d headers are simple", simple, headers);
    }
};

QTEST_GUILESS_MAIN(TestSimpleYaml)
#include "tst_simple_yaml.moc"
