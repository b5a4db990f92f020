// SPDX-License-Identifier: MIT
#include "syntax/yaml_adapter.h"

#include <agentwright/base/text_format.h>
#include <agentwright/syntax/document_syntax.h>

#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

DocumentSyntax parsed(const QString &frontmatter)
{
    return DocumentSyntax::parse(u"---\n"_s + frontmatter + u"---\nbody\n"_s);
}

QStringList keysOf(const YamlReading &reading)
{
    QStringList keys;
    for (const YamlReading::RootEntry &entry : reading.entries)
        keys.append(entry.key);
    return keys;
}

} // namespace

/// What we rely on, or guard against, in yaml-cpp. Where versions may differ (0.8.0 is the one that was measured), the test
/// asks for what the adapter, or the document that uses it, promises.
class TestYamlAdapter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void givesStartsInUtf16Units_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("ascii") << u"a: 1\nb: 2\n"_s;
        QTest::newRow("two, three and four bytes") << u"a: é 日 \U0001F3AF\nb: 2\n"_s;
        QTest::newRow("invalid byte") << u"a: "_s + QChar(0xDC80) + u"\nb: 2\n"_s;
        QTest::newRow("bare line feed") << u"a: é"_s + QChar(StandIn::kBareLineFeed) + u"\nb: 2\n"_s;
        QTest::newRow("carriage return inside") << u"a: x"_s + QChar(StandIn::kCarriageReturn) + u"y\nb: 2\n"_s;
    }
    /// yaml-cpp counts bytes, advances lines on LF only and leaves a byte-order mark out.
    void givesStartsInUtf16Units()
    {
        QFETCH(QString, piece);
        const YamlReading reading = readYaml(piece);
        QVERIFY(reading.isAccepted);
        QCOMPARE(keysOf(reading), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(reading.entries.at(0).keyStart, 0);
        QCOMPARE(reading.entries.at(1).keyStart, piece.indexOf(u"b:"));
    }

    void refusesByteOrderMark()
    {
        QVERIFY(!readYaml(u"\uFEFFa: 1\n").isAccepted);
        QCOMPARE(readYaml(u"a: \"\uFEFFx\"\n").entries.first().value.text, u"\uFEFFx"_s);
    }

    /// The mark of an empty value is that of the next token, so positions of values are never taken from yaml-cpp.
    void leavesValueRangesToScanner()
    {
        const DocumentSyntax syntax = parsed(u"a:\n\nb: 1\n"_s);
        QVERIFY(syntax.isStrictYaml());
        QVERIFY(syntax.entries().first().data.isNull());
        QCOMPARE(syntax.entries().first().value, TextRange(6, 6));
    }

    void tellsPlainFromQuoted()
    {
        const YamlReading reading = readYaml(u"a: x\nb: 'x'\nc: \"x\"\nd: |\n  x\ne: !!str x\nf: [x, 'x']\n");
        QVERIFY(reading.isAccepted);
        QList<bool> arePlain;
        for (const YamlReading::RootEntry &entry : reading.entries.first(4))
            arePlain.append(entry.value.isPlain);
        QCOMPARE(arePlain, (QList<bool>{true, false, false, false}));
        QVERIFY(!reading.entries.at(4).value.tag.isEmpty());
        QVERIFY(reading.entries.at(5).value.items.at(0).isPlain && !reading.entries.at(5).value.items.at(1).isPlain);
    }

    void noticesQuotesThatNeverEnd_data()
    {
        QTest::addColumn<QString>("frontmatter");
        QTest::newRow("double") << u"a: \"x\nb: y\n"_s;
        QTest::newRow("single") << u"a: 'x\nb: y\n"_s;
    }
    /// yaml-cpp 0.8.0 accepts them and swallows the keys below.
    void noticesQuotesThatNeverEnd()
    {
        QFETCH(QString, frontmatter);
        const DocumentSyntax syntax = parsed(frontmatter);
        QVERIFY(!syntax.isStrictYaml());
        QCOMPARE(syntax.entries().size(), 2);
        QCOMPARE(syntax.find(u"b")->data.text, u"y"_s);
    }

    void noticesEntriesThatAreDropped_data()
    {
        QTest::addColumn<QString>("frontmatter");
        QTest::newRow("less indented") << u" a: x\nb: y\n"_s;
        QTest::newRow("behind an end mark") << u"a: x\n...\nb: y\n"_s;
    }
    /// yaml-cpp 0.8.0 stops in silence: the scanner sees more, and nothing can be edited.
    void noticesEntriesThatAreDropped()
    {
        QFETCH(QString, frontmatter);
        const DocumentSyntax syntax = parsed(frontmatter);
        QVERIFY(!syntax.isStrictYaml());
        for (const Entry &entry : syntax.entries())
            QVERIFY(!entry.isEditable());
    }

    /// Both versions of a key, or a refusal (behind 0.9.0): either way both are marked.
    void noticesDuplicateKeys()
    {
        const DocumentSyntax syntax = parsed(u"a: x\na: y\n"_s);
        QCOMPARE(syntax.entries().size(), 2);
        for (const Entry &entry : syntax.entries())
            QCOMPARE(entry.obstacle, EditObstacle::DuplicateKey);
        QCOMPARE(syntax.find(u"a")->data.text, u"y"_s);
    }

    void refusesControlCharacters()
    {
        for (int c = 0; c < 0x20; ++c) {
            if (c == '\n' || c == '\t')
                continue;
            const YamlReading reading = readYaml(u"a: x"_s + QChar(c) + u"\n"_s);
            QVERIFY2(!reading.isAccepted, qPrintable(QString::number(c)));
            QCOMPARE(reading.errorOffset, 4);
        }
        QVERIFY(!readYaml(u"a: x\x7F\n"_s).isAccepted);
    }

    void keepsStandIns()
    {
        const QString value = u"x"_s + QChar(0xDC80) + u"y"_s + QChar(0xDCFF) + u"\U0001F40D"_s;
        QCOMPARE(readYaml(u"a: "_s + value + u'\n').entries.first().value.text, value);
        QCOMPARE(readYaml(u"a: "_s + value + QChar(StandIn::kCarriageReturn) + u'\n').entries.first().value.text, value);
    }

    void salvagesOtherEntries_data()
    {
        QTest::addColumn<QString>("value");
        for (const QString &value : {u"b: c"_s, u"@x"_s, u"*"_s, u"%x"_s, u"`x`"_s})
            QTest::newRow(qPrintable(value)) << value;
    }
    /// yaml-cpp refuses the whole; the entry is read as its author meant it, the next one as YAML.
    void salvagesOtherEntries()
    {
        QFETCH(QString, value);
        const QString frontmatter = u"a: "_s + value + u"\nb: y\n"_s;
        QVERIFY(!readYaml(frontmatter).isAccepted);
        const DocumentSyntax syntax = parsed(frontmatter);
        QCOMPARE(syntax.find(u"a")->reading, ValueReading::Lenient);
        QCOMPARE(syntax.find(u"a")->data.text, value);
        QCOMPARE(syntax.find(u"b")->reading, ValueReading::Exact);
    }

    void stopsAtItsLimits()
    {
        const YamlReading deep = readYaml(u"a: "_s + QString(kMaxYamlDepth + 2, u'[') + QString(kMaxYamlDepth + 2, u']')
                                          + u'\n');
        QVERIFY(!deep.isAccepted);
        QVERIFY(!readYaml(u"a: "_s + QString(50'000, u'[')).isAccepted);
        QVERIFY(!readYaml(u"- x\n"_s.repeated(kMaxYamlNodes + 1)).isAccepted);
        QVERIFY(!readYaml(u"a: "_s + QString(kMaxFrontmatterUnits, u'x')).isAccepted);
    }

    /// An alias stays an alias: no copy of what it names, however often it is named.
    void keepsAliases()
    {
        const YamlReading reading = readYaml(u"a: &x [1, 2]\nb: [*x, *x]\n");
        QVERIFY(reading.isAccepted);
        QVERIFY(reading.entries.at(0).value.hasAnchor);
        for (const YamlValue &item : reading.entries.at(1).value.items) {
            QCOMPARE(item.kind, YamlValue::Kind::Alias);
            QVERIFY(item.items.isEmpty());
        }
    }

    /// as<bool> takes y and on, 017 is octal and 1.0 no int there: here the text stays, and its kind is asked for.
    void leavesTypesToWhoeverAsks()
    {
        const YamlReading reading = readYaml(u"a: yes\nb: on\nc: 017\nd: 1.0\ne: True\n");
        QStringList texts;
        for (const YamlReading::RootEntry &entry : reading.entries)
            texts.append(entry.value.text);
        QCOMPARE(texts, (QStringList{u"yes"_s, u"on"_s, u"017"_s, u"1.0"_s, u"True"_s}));
        QVERIFY(!reading.entries.at(0).value.toBool() && !reading.entries.at(1).value.toBool());
        QCOMPARE(reading.entries.at(2).value.toInteger(), 17);
        QVERIFY(reading.entries.at(3).value.isNumber() && !reading.entries.at(3).value.toInteger());
        QCOMPARE(reading.entries.at(4).value.toBool(), true);
    }
};

QTEST_GUILESS_MAIN(TestYamlAdapter)
#include "tst_yaml_adapter.moc"
