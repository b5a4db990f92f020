// SPDX-License-Identifier: MIT
#include "support/fixtures.h"

#include <agentwright/readings/reading_input.h>
#include <agentwright/readings/strict_yaml.h>

#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

constexpr const YamlDialect *kDialects[] = {&kBunYaml, &kJsYaml, &kSpecYaml};

/// A value on one line: plain scalars bare, other scalars in quotes, "~" for null.
QString shown(const YamlValue &value)
{
    switch (value.kind) {
    case YamlValue::Kind::Null:
        return u"~"_s;
    case YamlValue::Kind::Sequence: {
        QStringList items;
        for (const YamlValue &item : value.items)
            items.append(shown(item));
        return u'[' + items.join(u',') + u']';
    }
    case YamlValue::Kind::Mapping: {
        QStringList pairs;
        for (const YamlPair &pair : value.pairs)
            pairs.append(pair.key.text + u'=' + shown(pair.value));
        return u'{' + pairs.join(u',') + u'}';
    }
    default:
        return value.isPlain ? value.text : u'"' + QString(value.text).replace(u'\n', u'|') + u'"';
    }
}

QString outcome(const QString &text, const YamlDialect &dialect)
{
    const StrictYaml yaml = readStrictYaml(text, dialect);
    return yaml.isAccepted ? shown(yaml.root) : u"! "_s + QString::fromLatin1(yaml.problem);
}

} // namespace

class TestStrictYaml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const QString &text, const QString &value) {
            QTest::newRow(name) << text << value;
        };
        row("nothing", {}, u"~"_s);
        row("mapping", u"a: b\nc: 1 # x\nd:\n"_s, u"{a=b,c=1,d=~}"_s);
        row("folded plain", u"a: b\n  c\n\n  d\n"_s, u"{a=b c\nd}"_s);
        row("single quotes", u"a: 'it''s  \n   so'\n"_s, u"{a=\"it's so\"}"_s);
        row("double quotes", u"a: \"\\x41\\u00e4\\U0001F40A\\n\\\n  b\"\n"_s, u"{a=\"Aä\U0001F40A|b\"}"_s);
        row("literal", u"a: |\n  b\n   c\n\nd: e\n"_s, u"{a=\"b| c|\",d=e}"_s);
        row("literal, kept end", u"a: |+\n  b\n\n"_s, u"{a=\"b||\"}"_s);
        row("folded, stripped end", u"a: >-\n  b\n  c\n   d\n  e\n"_s, u"{a=\"b c| d|e\"}"_s);
        row("indentation told", u"a: |2\n   b\n"_s, u"{a=\" b|\"}"_s);
        row("block list", u"a:\n- b\n- c: d\n  e: f\n"_s, u"{a=[b,{c=d,e=f}]}"_s);
        row("flow", u"a: [b, 'c', {d: e}, f: g]\n"_s, u"{a=[b,\"c\",{d=e},{f=g}]}"_s);
        row("anchor", u"a: &x [b]\nc: *x\n"_s, u"{a=[b],c=[b]}"_s);
        row("explicit key", u"? a\n: b\n"_s, u"{a=b}"_s);
        row("document marks", u"---\na: b\n...\n"_s, u"{a=b}"_s);
        row("colon in a value", u"a: b: c\n"_s, u"! bad indentation of a mapping entry"_s);
        row("open quote", u"a: \"b\n"_s, u"! unexpected end of the stream within a double quoted scalar"_s);
        row("open list", u"a: [b\n"_s, u"! unexpected end of the stream within a flow collection"_s);
        row("tab", u"a:\n\t- b\n"_s, u"! tab characters must not be used in indentation"_s);
        row("reserved", u"a: @b\n"_s, u"! bad indentation of a mapping entry"_s);
        row("unknown alias", u"a: *x\n"_s, u"! unidentified alias"_s);
        row("unknown escape", u"a: \"\\q\"\n"_s, u"! unknown escape sequence"_s);
        row("half an escape", u"a: \"\\u12\"\n"_s, u"! expected hexadecimal character"_s);
        row("two anchors", u"a: &x &y b\n"_s, u"! duplication of a property"_s);
        row("directive alone", u"%YAML 1.2\na: b\n"_s, u"! directives end mark is expected"_s);
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        for (const YamlDialect *dialect : kDialects)
            QCOMPARE(outcome(text, *dialect), value);
        QVERIFY(readStrictYaml(text, kSpecYaml).isSameInAllDialects);
    }

    void dialectsDiffer_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("bun");
        QTest::addColumn<QString>("js");
        QTest::addColumn<QString>("spec");
        const auto row = [](const char *name, const QString &text, const QString &bun, const QString &js,
                            const QString &spec) { QTest::newRow(name) << text << bun << js << spec; };
        const QString duplicate = u"! duplicated mapping key"_s;
        row("equal keys", u"a: b\na: c\n"_s, u"{a=b,a=c}"_s, duplicate, duplicate);
        QString many;
        for (int i = 0; i < 40; ++i)
            many += u"k%1: v\n"_s.arg(i);
        row("equal keys, many", many + u"k7: w\n"_s, outcome(many + u"k7: w\n"_s, kBunYaml), duplicate, duplicate);
        const QString single = u"! expected a single document"_s;
        row("two documents", u"a\n---\nb\n"_s, u"[a,b]"_s, single, single);
        row("unindented list end", u"a: [b,\nc]\n"_s, u"! deficient indentation"_s, u"{a=[b,c]}"_s,
            u"! deficient indentation"_s);
        row("comma first", u"a: ,b\n"_s, u"{a=,b}"_s, u"! bad indentation of a mapping entry"_s,
            u"! bad indentation of a mapping entry"_s);
        row("merge", u"x: &x {a: 1, b: 2}\ny:\n  a: 3\n  <<: *x\n"_s, u"{x={a=1,b=2},y={a=1,b=2,a=3}}"_s,
            u"{x={a=1,b=2},y={a=3,<<={a=1,b=2}}}"_s, u"{x={a=1,b=2},y={a=3,<<={a=1,b=2}}}"_s);
        row("CRLF in quotes", u"a: \"b\r\n  c\"\r\n"_s, u"{a=\"b|c\"}"_s, u"{a=\"b c\"}"_s, u"{a=\"b c\"}"_s);
    }
    void dialectsDiffer()
    {
        QFETCH(QString, text);
        QFETCH(QString, bun);
        QFETCH(QString, js);
        QFETCH(QString, spec);
        QCOMPARE(outcome(text, kBunYaml), bun);
        QCOMPARE(outcome(text, kJsYaml), js);
        QCOMPARE(outcome(text, kSpecYaml), spec);
        for (const YamlDialect *dialect : kDialects)
            QVERIFY(!readStrictYaml(text, *dialect).isSameInAllDialects);
    }

    void tellsThePlace()
    {
        QCOMPARE(readStrictYaml(u"a: b\nc: *x\n", kSpecYaml).problemOffset, 10);
        QCOMPARE(readStrictYaml(u"a: b\n", kSpecYaml).problemOffset, 0);
    }

    /// Every level says the last one ten times: nobody is to walk over what that stands for.
    void limitsWhatAliasesStandFor()
    {
        QString text = u"a0: &a0 [x, x]\n"_s;
        for (int i = 1; i < 60; ++i)
            text += u"a%1: &a%1 [*a%2, *a%2]\n"_s.arg(i).arg(i - 1);
        for (const YamlDialect *dialect : kDialects)
            QCOMPARE(outcome(text, *dialect), u"! aliases stand for too much"_s);
        QString nested = u"a0: &a0 [x]\n"_s;
        for (int i = 1; i < 20'000; ++i)
            nested += u"a%1: &a%1 [*a%2]\n"_s.arg(i).arg(i - 1);
        QCOMPARE(outcome(nested, kSpecYaml), u"! aliases stand for too much"_s);
        const QString joined = u"a: &a "_s + QString(5'000, u'x') + u"\n? ["_s + u"*a,"_s.repeated(1'000)
                               + u"]\n: b\n"_s;
        QCOMPARE(outcome(joined, kSpecYaml), u"! aliases stand for too much"_s);
        const QString single = u"a: &a x\nb: ["_s + u"*a,"_s.repeated(100'001) + u"]\n"_s;
        QCOMPARE(outcome(single, kSpecYaml), u"! aliases stand for too much"_s);
        QString merged = u"a: &a {b: c}\n"_s;
        for (int i = 0; i < 5'000; ++i)
            merged += u"<<: *a\n"_s;
        QVERIFY(readStrictYaml(merged, kBunYaml).isAccepted);
        QCOMPARE(outcome(u"["_s.repeated(5000), kSpecYaml), u"! nested too deeply"_s);
    }

    /// What ReadingInput relies on when it reads the headers of several loaders once.
    void sharesOnlyWhatReadsTheSame_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &folder : {u"traits"_s, u"frontmatter"_s, u"seeds_like"_s}) {
            for (const QString &path : Testing::fixtureFiles(folder, {u"*.md"_s}))
                QTest::newRow(qPrintable(path.section(u'/', -2))) << path;
        }
    }
    void sharesOnlyWhatReadsTheSame()
    {
        QFETCH(QString, path);
        const QString text = QString::fromUtf8(Testing::fileBytes(path));
        QString header = text.section(u"\n---"_s, 0, 0).section(u'\n', 1);
        while (header.endsWith(u'\n') || header.endsWith(u'\r'))
            header.chop(1);
        const ReadingInput input(text, {}, {});
        for (const YamlDialect *dialect : kDialects) {
            QCOMPARE(outcome(header + u'\n', *dialect), outcome(header, *dialect));
            const StrictYaml alone = readStrictYaml(header, *dialect);
            const StrictYaml &shared = input.yaml(header, *dialect);
            QCOMPARE(shared.isAccepted, alone.isAccepted);
            QCOMPARE(shared.root, alone.root);
            QCOMPARE(QByteArray(shared.problem), QByteArray(alone.problem));
        }
    }
};

QTEST_GUILESS_MAIN(TestStrictYaml)
#include "tst_strict_yaml.moc"
