// SPDX-License-Identifier: MIT
#include <agentwright/syntax/scalar_codec.h>

#include <agentwright/syntax/frontmatter_edit.h>

#include <QRandomGenerator>
#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

const QStringList &nastyTexts()
{
    static const QStringList texts{u""_s,
                                   u" "_s,
                                   u"plain"_s,
                                   u" leading"_s,
                                   u"trailing "_s,
                                   u"a: b"_s,
                                   u"a :b"_s,
                                   u"a #b"_s,
                                   u"a#b"_s,
                                   u"#a"_s,
                                   u"ends:"_s,
                                   u"- x"_s,
                                   u"-x"_s,
                                   u"-"_s,
                                   u"? x"_s,
                                   u"?x"_s,
                                   u":x"_s,
                                   u": x"_s,
                                   u"[a"_s,
                                   u"a]"_s,
                                   u"{a"_s,
                                   u"a, b"_s,
                                   u"*x"_s,
                                   u"&x"_s,
                                   u"!x"_s,
                                   u"@x"_s,
                                   u"`x"_s,
                                   u"%x"_s,
                                   u"|"_s,
                                   u"> x"_s,
                                   u"'x'"_s,
                                   u"\"x\""_s,
                                   u"it's"_s,
                                   u"say \"no\""_s,
                                   u"back\\slash\\n"_s,
                                   u"yes"_s,
                                   u"No"_s,
                                   u"on"_s,
                                   u"true"_s,
                                   u"NULL"_s,
                                   u"~"_s,
                                   u"1"_s,
                                   u"1.0"_s,
                                   u"0x1F"_s,
                                   u"0o17"_s,
                                   u"1e3"_s,
                                   u"-.inf"_s,
                                   u".NaN"_s,
                                   u"1_000"_s,
                                   u"2026-11-21"_s,
                                   u"12:30"_s,
                                   u"<<"_s,
                                   u"="_s,
                                   u"---"_s,
                                   u"--- x"_s,
                                   u"..."_s,
                                   u"{{x}}"_s,
                                   u"${x}"_s,
                                   u"a\nb"_s,
                                   u"a\n"_s,
                                   u"a\n\n"_s,
                                   u"\na"_s,
                                   u"\n"_s,
                                   u"\n\n"_s,
                                   u"a\n\nb\n"_s,
                                   u"a\n  b\n c"_s,
                                   u"  a\nb"_s,
                                   u"a\n---\nb"_s,
                                   u"a\n \nb"_s,
                                   u"\ta"_s,
                                   u"a\tb"_s,
                                   u"a\n\tb"_s,
                                   QString(u"a\0b"_s),
                                   u"a\rb"_s,
                                   u"\u0085"_s,
                                   u"a\u2028b"_s,
                                   u"\uFEFFa"_s,
                                   u"\u00A0a\u00A0"_s,
                                   u"\U0001F3AF"_s,
                                   u"\u202Eabc"_s,
                                   u"日本語: 説明"_s,
                                   u"مرحبا: بالعالم"_s,
                                   QString(10'000, u'x'),
                                   QString(QChar(0xDCAF)) + u"x"_s,
                                   u"a"_s + QChar(0xDC0D) + u"b"_s,
                                   u"\x7f"_s,
                                   u"x\n# y"_s,
                                   u"# x\ny"_s,
                                   u"x?"_s,
                                   u"a?b"_s,
                                   u"x \U0001F40D"_s,
                                   u"x \U0001F40D\ny \U0001F40A\n"_s,
                                   u"\u0080\u009F\uFFFE"_s,
                                   u"a\nb: c\n- d"_s};
    return texts;
}

YamlValue readBack(const QString &source)
{
    const DocumentSyntax syntax = DocumentSyntax::parse(u"---\nkey: "_s + source + u"\nnext: 1\n---\nbody\n"_s);
    if (!syntax.isStrictYaml() || syntax.entries().size() != 2)
        return {};
    return syntax.entries().first().data;
}

} // namespace

class TestScalarCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void decodesWhatItEncodes_data()
    {
        QTest::addColumn<QString>("text");
        for (qsizetype i = 0; i < nastyTexts().size(); ++i)
            QTest::addRow("%d", int(i)) << nastyTexts().at(i);
    }
    void decodesWhatItEncodes()
    {
        QFETCH(QString, text);
        for (const ValueStyle style : {ValueStyle::Plain, ValueStyle::SingleQuoted, ValueStyle::DoubleQuoted,
                                       ValueStyle::Literal, ValueStyle::Folded}) {
            const YamlValue value = readBack(encodeScalar(text, style));
            QVERIFY2(value.isString(), qPrintable(encodeScalar(text, style)));
            QCOMPARE(value.text, text);
        }
        QCOMPARE(readBack(encodeQuoted(text)).text, text);
        for (const QString &present : {u"|"_s, u"|-\n    old"_s, u"|2+ # note\n  old"_s, u"|\n      old\n      lines"_s})
            QCOMPARE(readBack(encodeLiteral(text, present)).text, text);
    }

    void decodesWhatItEncodesInFlow_data() { decodesWhatItEncodes_data(); }
    void decodesWhatItEncodesInFlow()
    {
        QFETCH(QString, text);
        for (const ValueStyle style : {ValueStyle::Plain, ValueStyle::SingleQuoted, ValueStyle::DoubleQuoted}) {
            const YamlValue value = readBack(
                u"[a, "_s + encodeScalar(text, style, {.insideFlow = true, .parentIndent = 0}) + u", b]"_s);
            QCOMPARE(value.items.size(), 3);
            QCOMPARE(value.items.at(1).text, text);
            QVERIFY(value.items.at(1).isString());
        }
    }

    void decodesRandomText()
    {
        const QString alphabet = u"ab \n:#-'\"\\,[]{}|>*&!%@`?~.0x\té\u2028"_s;
        QRandomGenerator random(7);
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int i = random.bounded(12); i > 0; --i)
                text += alphabet.at(random.bounded(int(alphabet.size())));
            const auto style = std::array{ValueStyle::Plain, ValueStyle::SingleQuoted, ValueStyle::Literal,
                                          ValueStyle::Folded}[size_t(random.bounded(4))];
            const YamlValue value = readBack(encodeScalar(text, style));
            QVERIFY2(value.isString() && value.text == text, qPrintable(encodeScalar(text, style)));
        }
    }

    void decodesListsItEncodes()
    {
        const QList<QStringList> lists{{},
                                       {u"Read"_s},
                                       {u"Read"_s, u"Bash(git log:*)"_s},
                                       {u"a, b"_s, u"c"_s},
                                       {u"a b"_s},
                                       {u"x: y"_s, u"#z"_s, u""_s, u"true"_s, u"[q]"_s, u"\"'"_s}};
        for (const QStringList &items : lists) {
            for (const ValueStyle style : {ValueStyle::Plain, ValueStyle::FlowSequence, ValueStyle::BlockSequence}) {
                const QString source = encodeList(items, style);
                const YamlValue value = readBack(source);
                if (value.kind == YamlValue::Kind::Scalar) {
                    QCOMPARE(splitListText(value.text), items);
                    continue;
                }
                QCOMPARE(value.kind, YamlValue::Kind::Sequence);
                QCOMPARE(value.items.size(), items.size());
                for (qsizetype i = 0; i < items.size(); ++i)
                    QCOMPARE(value.items[i].text, items[i]);
            }
        }
    }

    void keepsStyle_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ValueStyle>("style");
        QTest::addColumn<QString>("source");
        QTest::newRow("plain") << u"Use it"_s << ValueStyle::Plain << u"Use it"_s;
        QTest::newRow("plain with apostrophe") << u"it's"_s << ValueStyle::Plain << u"it's"_s;
        QTest::newRow("plain becomes double") << u"Use: it"_s << ValueStyle::Plain << u"\"Use: it\""_s;
        QTest::newRow("plain becomes literal") << u"a\nb"_s << ValueStyle::Plain << u"|-\n  a\n  b"_s;
        QTest::newRow("single") << u"it's"_s << ValueStyle::SingleQuoted << u"'it''s'"_s;
        QTest::newRow("folded") << u"a b"_s << ValueStyle::Folded << u">-\n  a b"_s;
        QTest::newRow("folded paragraphs") << u"a\nb\n"_s << ValueStyle::Folded << u">\n  a\n\n  b"_s;
        QTest::newRow("folded becomes literal") << u"a\n b"_s << ValueStyle::Folded << u"|-\n  a\n   b"_s;
        QTest::newRow("not printable") << u"a\u0080\uFFFF"_s << ValueStyle::Plain << u"\"a\\x80\\uffff\""_s;
        QTest::newRow("digit") << u" a"_s << ValueStyle::Literal << u"|2-\n   a"_s;
    }
    void keepsStyle()
    {
        QFETCH(QString, text);
        QFETCH(ValueStyle, style);
        QTEST(encodeScalar(text, style), "source");
    }
};

QTEST_GUILESS_MAIN(TestScalarCodec)
#include "tst_scalar_codec.moc"
