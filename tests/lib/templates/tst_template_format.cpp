// SPDX-License-Identifier: MIT
#include <agentwright/templates/template.h>
#include <agentwright/templates/template_check.h>

#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

const QString kHeader = u"---\nid: t\ntitle: T\nsummary: S\nparameters:\n  - name: one\n  - name: flag\n    type: flag\n"
                        "  - name: list\n    type: list\n  - name: pick\n    type: choice\n    choices: [a, b]\n"
                        "  - name: many\n    type: multiline\n---\n"_s;
const QString kFront = u"---\nname: n\ndescription: d\n---\n"_s;

QString rendered(const QList<TemplateProblem> &problems)
{
    QStringList lines;
    for (const TemplateProblem &problem : problems)
        lines += u"%1:%2: %3%4"_s.arg(problem.position.line)
                     .arg(problem.position.column)
                     .arg(problem.isError ? QString() : u"warning: "_s, message(problem));
    return lines.join(u'\n');
}

} // namespace

class TestTemplateFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void readsHeader()
    {
        const Template parsed = Template::parse(
            u"---\nid: a-b\ntitle: 'A: B'\nsummary: Says it.\nkind: agent\ncategory: c\ntags: [x, y]\nlanguage: en\nparameters:\n"
            "  - name: domain\n    label: Domain\n    help: What it is about.\n    type: text\n    default: \"x: y\"\n"
            "    required: true\n    pattern: \".+\"\n    hint: anything\n"
            "  - name: strict\n    type: choice\n    default: low\n    choices:\n      - value: low\n        label: Low\n      - high\n"
            "  - name: shell\n    type: flag\n    default: true\n"
            "  - name: never\n    type: list\n    default: [\"a, b\", c]\n---\n\n"_s
            + kFront + u"⟦domain⟧ ⟦never⟧ ⟦strict⟧ ⟦if shell⟧x⟦end⟧\n"_s);
        QCOMPARE(rendered(checkTemplate(parsed)), QString());
        QVERIFY(parsed.isUsable());
        const TemplateHeader &header = parsed.header();
        QCOMPARE(header.id, u"a-b"_s);
        QCOMPARE(header.title, u"A: B"_s);
        QCOMPARE(header.tags, (QStringList{u"x"_s, u"y"_s}));
        QCOMPARE(header.parameters.size(), 4);
        QCOMPARE(header.parameters[0].defaultValue.text, u"x: y"_s);
        QVERIFY(header.parameters[0].isRequired);
        QCOMPARE(header.parameters[0].hint, u"anything"_s);
        QCOMPARE(header.parameters[1].choices, (QList<ParameterChoice>{{u"low"_s, u"Low"_s}, {u"high"_s, u"high"_s}}));
        QCOMPARE(header.parameters[2].defaultValue, TemplateValue::ofFlag(true));
        QCOMPARE(header.parameters[3].defaultValue.items, (QStringList{u"a, b"_s, u"c"_s}));
    }

    void placesProblems_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem"); // of which one is expected
        const QString use = u"⟦one⟧ ⟦list⟧ ⟦pick⟧ ⟦if flag⟧x⟦end⟧\n⟦many⟧\n"_s;
        QTest::newRow("none") << kHeader + kFront + use << QString();
        QTest::newRow("no header") << u"text\n"_s << u"1:1: A template begins with a header between two lines “---”"_s;
        QTest::newRow("no id") << u"---\ntitle: T\n---\n"_s + kFront << u"1:1: The header has no “id”"_s;
        QTest::newRow("bad id") << u"---\ntitle: T\nid: A B\n---\n"_s + kFront
                                << u"3:5: An id has lower-case letters, digits and single hyphens: “A B”"_s;
        QTest::newRow("broken header") << u"---\nid: t\ntitle: \"T\n---\n"_s + kFront
                                       << u"The header is not valid YAML"_s;
        QTest::newRow("unknown header key") << u"---\nid: t\ntitle: T\nauthor: me\n---\n"_s + kFront
                                            << u"4:1: warning: The header knows no key “author”"_s;
        QTest::newRow("bad type") << u"---\nid: t\ntitle: T\nparameters:\n  - name: a\n  - name: b\n    type: number\n---\n"_s
                                         + kFront
                                  << u"7:5: “number” is no type: there are text, multiline, choice, flag and list"_s;
        QTest::newRow("bad name")
            << u"---\nid: t\ntitle: T\nparameters:\n  - name: a\n  - name: The Name\n---\n"_s + kFront
            << u"6:5: “The Name” is no name for a parameter: lower-case letters, digits and _, and no word of the format"_s;
        QTest::newRow("twice") << u"---\nid: t\ntitle: T\nparameters:\n  - name: a\n  - name: a\n---\n"_s + kFront
                               << u"6:5: There are two parameters called “a”"_s;
        QTest::newRow("bad pattern") << u"---\nid: t\ntitle: T\nparameters:\n  - name: a\n    pattern: \"[\"\n---\n"_s
                                            + kFront
                                     << u"6:5: The pattern is no regular expression: "_s;
        QTest::newRow("unused") << kHeader + kFront + u"⟦list⟧ ⟦pick⟧ ⟦if flag⟧x⟦end⟧\n⟦many⟧\n"_s
                                << u"6:5: warning: Nothing uses the parameter “one”"_s;
        QTest::newRow("bad default")
            << u"---\nid: t\ntitle: T\nparameters:\n  - name: a\n    default: X\n    pattern: \"[a-z]\"\n---\n"_s
                   + kFront + u"⟦a⟧\n"_s
            << u"5:5: warning: The default of “a” is refused: “a” does not match [a-z]"_s;
        QTest::newRow("no definition") << kHeader + u"body\n"_s
                                       << u"17:1: There is no definition with a frontmatter behind the header"_s;
        QTest::newRow("no description") << kHeader + u"---\nname: n\n---\n"_s + use
                                        << u"warning: The definition has no “description”"_s;
        QTest::newRow("definition not YAML") << kHeader + u"---\nname: n\ndescription: a: b\n---\n"_s + use
                                             << u"The definition's frontmatter is not valid YAML"_s;
        QTest::newRow("unknown in body") << kHeader + kFront + u"a\nb ⟦two⟧\n"_s + use
                                         << u"22:3: There is no parameter called “two”"_s;
        QTest::newRow("unknown in block")
            << kHeader + u"---\nname: n\ndescription: |\n  a ⟦one⟧\n  b ⟦two⟧\n---\n"_s + use
            << u"21:5: There is no parameter called “two”"_s;
        QTest::newRow("unknown in quotes")
            << kHeader + u"---\nname: n\ndescription: \"\\u00e4\\n ⟦one⟧ ⟦two⟧\"\n---\n"_s + use
            << u"19:30: There is no parameter called “two”"_s;
        QTest::newRow("unknown in list") << kHeader
                                                + u"---\nname: n\ndescription: d\ntools:\n  - ⟦one⟧\n  - ⟦two⟧\n---\n"_s
                                                + use
                                         << u"22:5: There is no parameter called “two”"_s;
        QTest::newRow("in structure") << kHeader + u"---\nname: n\ndescription: d\nhooks:\n  a: ⟦one⟧\n---\n"_s + use
                                      << u"Placeholders stand in texts and lists only, not in the value of “hooks”"_s;
        QTest::newRow("in key") << kHeader + u"---\nname: n\ndescription: d\n⟦one⟧: d\n---\n"_s + use
                                << u"20:1: A key cannot be a placeholder"_s;
        QTest::newRow("not a tag") << kHeader + kFront + u"⟦One two⟧\n"_s + use
                                   << u"21:1: “⟦One two⟧” is no placeholder; a plain ⟦ is written twice"_s;
        QTest::newRow("never closed") << kHeader + kFront + u"x ⟦one\n"_s + use
                                      << u"21:3: “⟦” is no placeholder; a plain ⟦ is written twice"_s;
        QTest::newRow("no end") << kHeader + kFront + use + u"⟦if one⟧\n"_s
                                << u"23:1: The section “⟦if one⟧” has no “end”"_s;
        QTest::newRow("end too many") << kHeader + kFront + use + u"x ⟦end⟧"_s
                                      << u"23:3: “⟦end⟧” without a section that it belongs to"_s;
        QTest::newRow("else of each") << kHeader + kFront + use + u"⟦each list⟧\n⟦else⟧\n⟦end⟧\n"_s
                                      << u"23:1: The section “⟦each list⟧” has no “end”"_s;
        QTest::newRow("item outside") << kHeader + kFront + use + u"⟦item⟧\n"_s
                                      << u"23:1: “⟦item⟧” stands outside of an “each”"_s;
        QTest::newRow("each of text") << kHeader + kFront + use + u"⟦each one⟧⟦end⟧\n"_s
                                      << u"23:1: “each” needs a list, and “one” is none"_s;
        QTest::newRow("flag as text") << kHeader + kFront + use + u"⟦flag⟧\n"_s
                                      << u"23:1: The flag “flag” has no text; it goes with “if”"_s;
        QTest::newRow("lines in a line") << kHeader + kFront + use + u"a ⟦many⟧\n"_s
                                         << u"23:3: “many” may have several lines and needs a line of its own"_s;
        QTest::newRow("no such choice") << kHeader + kFront + use + u"⟦if pick = c⟧x⟦end⟧\n"_s
                                        << u"23:1: “c” is none of the choices of “pick”"_s;
        QTest::newRow("compared list") << kHeader + kFront + use + u"⟦if list = c⟧x⟦end⟧\n"_s
                                       << u"23:1: “list” cannot be compared: it is neither a line of text nor a choice"_s;
        QTest::newRow("across a code block") << kHeader + kFront + use + u"⟦if one⟧\n```\n⟦end⟧\n```\n"_s
                                             << u"25:1: A section crosses the border of a code block"_s;
        QTest::newRow("tab") << kHeader + kFront + use + u"a\tb\n"_s << u"23:2: warning: There are tabs in it"_s;
        QTest::newRow("rule first") << kHeader + kFront + u"---\n"_s + use
                                    << u"warning: The body begins with a rule, which some tools take for a fence"_s;
    }
    void placesProblems()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, problem);
        const QString found = rendered(checkTemplate(Template::parse(text)));
        QVERIFY2(problem.isEmpty() ? found.isEmpty() : found.contains(problem), qPrintable(found));
    }

    void survivesAnything_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("marks") << kHeader + kFront + QString(10'001, QChar(0x27E6));
        QTest::newRow("deep") << kHeader + kFront + u"⟦if one⟧"_s.repeated(10'000);
        QTest::newRow("ends") << kHeader + kFront + u"⟦end⟧"_s.repeated(10'000);
        QTest::newRow("alias") << u"---\nid: &a t\ntitle: *a\nparameters: *a\n---\n"_s;
        QTest::newRow("types")
            << u"---\nid: [a]\ntitle: {a: b}\ntags: 3\nkind: []\nparameters:\n- 1\n- [a]\n- {name: [x], choices: 3}\n---\n"_s;
    }
    void survivesAnything()
    {
        QFETCH(const QString, text);
        const Template parsed = Template::parse(text);
        QVERIFY(!parsed.isUsable());
        QVERIFY(!parsed.problems().isEmpty());
        checkTemplate(parsed);
    }
};

QTEST_GUILESS_MAIN(TestTemplateFormat)
#include "tst_template_format.moc"
