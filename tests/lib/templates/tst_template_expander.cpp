// SPDX-License-Identifier: MIT
#include <agentwright/model/definition_view.h>
#include <agentwright/templates/template_expander.h>

#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

const QString kHeader = u"---\nid: t\ntitle: T\nsummary: S\nparameters:\n  - name: one\n  - name: flag\n    type: flag\n"
                        "  - name: list\n    type: list\n  - name: pick\n    type: choice\n    choices: [a, b]\n"
                        "  - name: many\n    type: multiline\n---\n"_s;
const QString kFront = u"---\nname: n\ndescription: d\n---\n"_s;

Template agentWith(const QString &definition)
{
    return Template::parse(kHeader + definition);
}

} // namespace

class TestTemplateExpander : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void writesBody_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<TemplateValues>("values");
        QTest::addColumn<QString>("expected");
        const TemplateValues none;
        const TemplateValues one{{u"one"_s, TemplateValue::ofText(u"X"_s)}};
        const TemplateValues list{{u"list"_s, TemplateValue::ofItems({u"a"_s, u"b"_s})}};
        const auto many = [](const QString &text) { return TemplateValues{{u"many"_s, TemplateValue::ofText(text)}}; };
        QTest::newRow("value") << u"a ⟦one⟧ b\n"_s << one << u"a X b\n"_s;
        QTest::newRow("blanks in the marks") << u"a ⟦ one ⟧ b\n"_s << one << u"a X b\n"_s;
        QTest::newRow("other syntaxes pass") << u"{{ x }} {% if y %} ${Z} {# c #} <%= q %> <tag>@{r}</tag>\n"_s << one
                                             << u"{{ x }} {% if y %} ${Z} {# c #} <%= q %> <tag>@{r}</tag>\n"_s;
        QTest::newRow("written twice") << u"⟦⟦one⟧ ⟦⟦\n"_s << one << u"⟦one⟧ ⟦\n"_s;
        QTest::newRow("value is no template")
            << u"⟦one⟧\n"_s << TemplateValues{{u"one"_s, TemplateValue::ofText(u"⟦one⟧⟦if flag⟧"_s)}}
            << u"⟦one⟧⟦if flag⟧\n"_s;
        QTest::newRow("if") << u"a⟦if one⟧ b⟦else⟧ c⟦end⟧ d\n"_s << one << u"a b d\n"_s;
        QTest::newRow("else") << u"a⟦if one⟧ b⟦else⟧ c⟦end⟧ d\n"_s << none << u"a c d\n"_s;
        QTest::newRow("not") << u"a⟦if not one⟧ b⟦end⟧\n"_s << none << u"a b\n"_s;
        QTest::newRow("equal") << u"⟦if pick = a⟧A⟦end⟧⟦if pick != a⟧B⟦end⟧\n"_s
                               << TemplateValues{{u"pick"_s, TemplateValue::ofText(u"a"_s)}} << u"A\n"_s;
        QTest::newRow("unequal") << u"⟦if pick = a⟧A⟦end⟧⟦if pick != a⟧B⟦end⟧\n"_s
                                 << TemplateValues{{u"pick"_s, TemplateValue::ofText(u"b"_s)}} << u"B\n"_s;
        QTest::newRow("lines vanish") << u"a\n  ⟦if one⟧  \nb\n⟦else⟧\nc\n⟦end⟧\nd\n"_s << one << u"a\nb\nd\n"_s;
        QTest::newRow("end of text") << u"a\n⟦if one⟧\nb\n⟦end⟧"_s << one << u"a\nb\n"_s;
        QTest::newRow("nested") << u"⟦if one⟧\n⟦if flag⟧\na\n⟦else⟧\nb\n⟦end⟧\n⟦end⟧\nc\n"_s << one << u"b\nc\n"_s;
        QTest::newRow("each") << u"⟦each list⟧\n- ⟦item⟧\n⟦end⟧\nz\n"_s << list << u"- a\n- b\nz\n"_s;
        QTest::newRow("numbers") << u"⟦each list⟧\n⟦number⟧. ⟦item⟧\n⟦end⟧\n"_s << list << u"1. a\n2. b\n"_s;
        QTest::newRow("each of none") << u"⟦each list⟧\n- ⟦item⟧\n⟦end⟧\nz\n"_s << none << u"z\n"_s;
        QTest::newRow("list in a line") << u"Only ⟦list⟧.\n"_s << list << u"Only a, b.\n"_s;
        QTest::newRow("lines") << u"a\n⟦many⟧\nb\n"_s << many(u"x\n\ny"_s) << u"a\nx\n\ny\nb\n"_s;
        QTest::newRow("lines indented") << u"- a\n\n  ⟦many⟧\nb\n"_s << many(u"x\n\n y"_s)
                                        << u"- a\n\n  x\n\n   y\nb\n"_s;
        QTest::newRow("fence line") << u"a\n⟦many⟧\n"_s << many(u"---\nname: evil\n---"_s)
                                    << u"a\n---\nname: evil\n---\n"_s;
        QTest::newRow("code left open") << u"⟦many⟧\nb\n"_s << many(u"x\n```sh\nls"_s) << u"x\n```sh\nls\n```\nb\n"_s;
        QTest::newRow("whole code") << u"⟦many⟧\nb\n"_s << many(u"```\nls\n```"_s) << u"```\nls\n```\nb\n"_s;
        QTest::newRow("code in a code block") << u"x\n```md\n⟦many⟧\n```\nb\n"_s << many(u"```\nls\n````"_s)
                                              << u"x\n`````md\n```\nls\n````\n`````\nb\n"_s;
        QTest::newRow("nothing in a code block")
            << u"x\n```md\n⟦many⟧\n```\nb\n"_s << many(u"a ` b"_s) << u"x\n```md\na ` b\n```\nb\n"_s;
        QTest::newRow("code block in a section")
            << u"⟦if one⟧\n~~~\n⟦one⟧\n~~~\n⟦end⟧\nb\n"_s << one << u"~~~\nX\n~~~\nb\n"_s;
        QTest::newRow("code block in a list")
            << u"- a\n  ```\n  ⟦many⟧\n  ```\n"_s << many(u"```\nb"_s) << u"- a\n  ````\n  ```\n  b\n  ````\n"_s;
        QTest::newRow("section in a code block")
            << u"```\n⟦if one⟧\na\n⟦else⟧\nb\n⟦end⟧\n```\n"_s << none << u"```\nb\n```\n"_s;
    }
    void writesBody()
    {
        QFETCH(const QString, body);
        QFETCH(const TemplateValues, values);
        QFETCH(const QString, expected);
        QCOMPARE(expandTemplate(agentWith(kFront + body), values), kFront + expected);
    }

    void writesFrontmatter_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<TemplateValues>("values");
        QTest::addColumn<QString>("expected");
        const TemplateValues none;
        const auto one = [](const QString &text) { return TemplateValues{{u"one"_s, TemplateValue::ofText(text)}}; };
        const TemplateValues list{{u"list"_s, TemplateValue::ofItems({u"Read"_s, u"Bash(git log:*)"_s})}};
        QTest::newRow("plain") << u"model: ⟦one⟧\n"_s << one(u"opus"_s) << u"model: opus\n"_s;
        QTest::newRow("needs quotes") << u"model: ⟦one⟧\n"_s << one(u"a: b # \"c\""_s)
                                      << u"model: \"a: b # \\\"c\\\"\"\n"_s;
        QTest::newRow("boolean word") << u"model: ⟦one⟧\n"_s << one(u"yes"_s) << u"model: \"yes\"\n"_s;
        QTest::newRow("single quotes stay") << u"model: '⟦one⟧ x'\n"_s << one(u"it's"_s) << u"model: 'it''s x'\n"_s;
        QTest::newRow("empty is left out") << u"model: ⟦one⟧\ncolor: red\n"_s << none << u"color: red\n"_s;
        QTest::newRow("comment and others stay") << u"# why\nmodel: ⟦one⟧\nhooks: {a: [b]} # c\n"_s << one(u"x"_s)
                                                 << u"# why\nmodel: x\nhooks: {a: [b]} # c\n"_s;
        QTest::newRow("section") << u"model: ⟦if one⟧opus⟦else⟧haiku⟦end⟧\n"_s << none << u"model: haiku\n"_s;
        QTest::newRow("block") << u"x: |\n  a ⟦one⟧\n  ⟦if flag⟧\n  b\n  ⟦end⟧\n  c\n"_s << one(u"X"_s)
                               << u"x: |\n  a X\n  c\n"_s;
        QTest::newRow("block with a fence")
            << u"x: |\n  a\n  ⟦many⟧\n"_s << TemplateValues{{u"many"_s, TemplateValue::ofText(u"---\nb"_s)}}
            << u"x: \"a\\n\\x2D--\\nb\\n\"\n"_s;
        QTest::newRow("hyphens in a line")
            << u"model: ⟦one⟧\n"_s << one(u"a ---- b --"_s) << u"model: \"a \\x2D-\\x2D- b \\x2D-\"\n"_s;
        QTest::newRow("hyphens in a list")
            << u"tools: Read, ⟦one⟧\n"_s << one(u"a---b"_s) << u"tools: [\"Read\", \"a\\x2D--b\"]\n"_s;
        QTest::newRow("integer") << u"maxTurns: ⟦one⟧\n"_s << one(u"12"_s) << u"maxTurns: 12\n"_s;
        QTest::newRow("flag") << u"background: ⟦if flag⟧true⟦end⟧\n"_s
                              << TemplateValues{{u"flag"_s, TemplateValue::ofFlag(true)}} << u"background: true\n"_s;
        QTest::newRow("comma list") << u"tools: ⟦list⟧\n"_s << list << u"tools: Read, Bash(git log:*)\n"_s;
        QTest::newRow("list with more") << u"tools: Grep, ⟦list⟧, ⟦if flag⟧Write⟦end⟧\n"_s << list
                                        << u"tools: Grep, Read, Bash(git log:*)\n"_s;
        QTest::newRow("item with a comma")
            << u"tools: Grep, ⟦one⟧\n"_s << one(u"a, b"_s) << u"tools: [Grep, \"a, b\"]\n"_s;
        QTest::newRow("flow list") << u"tools: [Grep, ⟦list⟧]\n"_s << list
                                   << u"tools: [Grep, Read, \"Bash(git log:*)\"]\n"_s;
        QTest::newRow("block list") << u"tools:\n  - ⟦list⟧\n  - Grep\n"_s << list
                                    << u"tools:\n  - Read\n  - \"Bash(git log:*)\"\n  - Grep\n"_s;
        QTest::newRow("empty list is left out") << u"tools: ⟦list⟧\n"_s << none << QString();
    }
    void writesFrontmatter()
    {
        QFETCH(const QString, entry);
        QFETCH(const TemplateValues, values);
        QFETCH(const QString, expected);
        const QString start = u"---\nname: n\ndescription: d\n"_s;
        const Template parsed = agentWith(start + entry + u"---\nbody\n"_s);
        QVERIFY2(parsed.isUsable(),
                 qPrintable(parsed.problems().isEmpty() ? QString() : message(parsed.problems().first())));
        const QString text = expandTemplate(parsed, values);
        QCOMPARE(text, start + expected + u"---\nbody\n"_s);
        QVERIFY(DocumentSyntax::parse(text).isStrictYaml());
    }

    void takesHugeValues()
    {
        const QString huge = u"a: 'b' \"c\" # \U0001F600 ⟦one⟧ مرحبا {{ ${x}\n---\n"_s.repeated(3000);
        QVERIFY(huge.size() > 100'000);
        const Template parsed = agentWith(u"---\nname: n\ndescription: |\n  ⟦many⟧\n---\n⟦many⟧\nend\n"_s);
        const DefinitionView view = DefinitionView::parse(
            expandTemplate(parsed, {{u"many"_s, TemplateValue::ofText(huge)}}));
        QVERIFY(view.syntax().isStrictYaml());
        QCOMPARE(view.description(), huge + u'\n');
        QCOMPARE(view.body().toString(), huge + u"\nend\n"_s);
    }

    void checksValues_data()
    {
        QTest::addColumn<TemplateParameter>("parameter");
        QTest::addColumn<TemplateValue>("value");
        QTest::addColumn<bool>("isGood");
        const TemplateParameter text{.name = u"p"_s, .label = u"P"_s, .isRequired = true};
        const TemplateParameter lines{.name = u"p"_s, .type = ParameterType::MultiLine};
        const TemplateParameter choice{.name = u"p"_s, .type = ParameterType::Choice, .choices = {{u"a"_s, u"A"_s}}};
        const TemplateParameter flag{.name = u"p"_s, .type = ParameterType::Flag};
        const TemplateParameter list{.name = u"p"_s, .type = ParameterType::List, .pattern = u"[a-z ]+"_s};
        const auto row = [](const char *name, const TemplateParameter &parameter, const TemplateValue &value,
                            bool isGood) { QTest::newRow(name) << parameter << value << isGood; };
        row("text", text, TemplateValue::ofText(u"a: \"b\" # مرحبا \U0001F468\u200D\U0001F4BB"_s), true);
        row("missing", text, {}, false);
        row("blank", text, TemplateValue::ofText(u" "_s), false);
        row("two lines", text, TemplateValue::ofText(u"a\nb"_s), false);
        row("opens code", text, TemplateValue::ofText(u" ```x"_s), false);
        row("lone surrogate", text, TemplateValue::ofText(QString(QChar(0xD800))), false);
        row("noncharacter", text, TemplateValue::ofText(QString(QChar(0xFDD0))), false);
        row("lines", lines, TemplateValue::ofText(u"a\n\tb\n```"_s), true);
        row("no lines", lines, {}, true);
        row("escape character", lines, TemplateValue::ofText(u"a\x1b["_s), false);
        row("choice", choice, TemplateValue::ofText(u"a"_s), true);
        row("no choice", choice, TemplateValue::ofText(u"A"_s), false);
        row("flag", flag, TemplateValue::ofFlag(true), true);
        row("no flag", flag, TemplateValue::ofText(u"maybe"_s), false);
        row("list", list, TemplateValue::ofItems({u"a b"_s, u"c"_s}), true);
        row("list with a bad item", list, TemplateValue::ofItems({u"a b"_s, u"C"_s}), false);
        row("list with an empty item", list, TemplateValue::ofItems({u"a"_s, u""_s}), false);
    }
    void checksValues()
    {
        QFETCH(const TemplateParameter, parameter);
        QFETCH(const TemplateValue, value);
        QFETCH(const bool, isGood);
        const auto problem = checkValue(parameter, value);
        QCOMPARE(!problem.has_value(), isGood);
        if (problem)
            QCOMPARE(problem->parameter, parameter.name);
    }

    void namesUnknownParameters()
    {
        const QList<ValueProblem> problems = checkValues(agentWith(kFront),
                                                         {{u"nope"_s, TemplateValue::ofText(u"x"_s)}});
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().parameter, u"nope"_s);
        QCOMPARE(message(problems.first()), u"There is no parameter called “nope”"_s);
    }

    void readsInput()
    {
        const auto of = [](ParameterType type, const QString &input) {
            return templateValueFromInput({.name = u"p"_s, .type = type}, input);
        };
        QCOMPARE(of(ParameterType::Flag, u" Yes"_s), TemplateValue::ofFlag(true));
        QCOMPARE(of(ParameterType::Flag, u"off"_s), TemplateValue::ofFlag(false));
        QCOMPARE(of(ParameterType::Flag, u"perhaps"_s), TemplateValue::ofText(u"perhaps"_s));
        QCOMPARE(of(ParameterType::List, u"a, b\r\n\n c \n"_s), TemplateValue::ofItems({u"a, b"_s, u"c"_s}));
        QCOMPARE(of(ParameterType::MultiLine, u"a\r\nb\rc"_s), TemplateValue::ofText(u"a\nb\nc"_s));
    }
};

QTEST_GUILESS_MAIN(TestTemplateExpander)
#include "tst_template_expander.moc"
