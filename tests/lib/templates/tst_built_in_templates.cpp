// SPDX-License-Identifier: MIT
#include "support/fixtures.h"
#include "support/rounds.h"

#include <agentwright/model/colour_names.h>
#include <agentwright/model/definition_view.h>
#include <agentwright/model/model_names.h>
#include <agentwright/model/tool_catalog.h>
#include <agentwright/model/trigger.h>
#include <agentwright/readings/reading.h>
#include <agentwright/rules/runner.h>
#include <agentwright/templates/template_check.h>
#include <agentwright/templates/template_expander.h>
#include <agentwright/templates/template_store.h>

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Agentwright;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRoundsPerTemplate = 60 / Testing::kSanitizedShare;
constexpr quint32 kSeed = 20261121;

const TemplateStore &store()
{
    static const TemplateStore store(builtInTemplates());
    return store;
}

QStringList shownTexts()
{
    QStringList texts;
    for (const TemplateKind kind : {TemplateKind::Agent, TemplateKind::Block}) {
        for (const StoredTemplate *stored : store().usable(kind)) {
            const TemplateHeader &header = stored->content.header();
            texts += {header.title, header.summary, header.category};
            for (const TemplateParameter &parameter : header.parameters) {
                texts += {parameter.label, parameter.help, parameter.hint};
                for (const ParameterChoice &choice : parameter.choices)
                    texts.append(choice.label);
            }
        }
    }
    texts.removeAll(QString());
    texts.sort();
    texts.removeDuplicates();
    return texts;
}

/// Everything that went wrong in somebody's YAML, Markdown or template language at some time.
const QStringList &fragments()
{
    static const QStringList fragments{u"\""_s,
                                       u"'"_s,
                                       u": "_s,
                                       u":"_s,
                                       u" #"_s,
                                       u"# "_s,
                                       u"- "_s,
                                       u"? "_s,
                                       u"| "_s,
                                       u"> "_s,
                                       u"&a"_s,
                                       u"*a"_s,
                                       u"!t"_s,
                                       u"@"_s,
                                       u"%"_s,
                                       u"`"_s,
                                       u"["_s,
                                       u"]"_s,
                                       u"{"_s,
                                       u"}"_s,
                                       u", "_s,
                                       u"\\n"_s,
                                       u"\\"_s,
                                       u"{{x}}"_s,
                                       u"{{"_s,
                                       u"{% if x %}"_s,
                                       u"${x}"_s,
                                       u"$5"_s,
                                       u"<b>"_s,
                                       u"</example>"_s,
                                       u"⟦name⟧"_s,
                                       u"⟦if"_s,
                                       u"⟧"_s,
                                       u"---"_s,
                                       u"..."_s,
                                       u"yes"_s,
                                       u"null"_s,
                                       u"1e3"_s,
                                       u"~"_s,
                                       u"="_s,
                                       u"<<"_s,
                                       u"2026-11-21"_s,
                                       u"\U0001F600"_s,
                                       u"\U0001F468\u200D\U0001F4BB"_s,
                                       u"مرحبا بالعالم"_s,
                                       u"שלום"_s,
                                       u"日本語"_s,
                                       u"é"_s,
                                       u"e\u0301"_s,
                                       u"\u00A0"_s,
                                       u" "_s,
                                       u"word"_s,
                                       u"Use this agent"_s,
                                       u"%1"_s,
                                       u"&amp;"_s,
                                       u"\t"_s};
    return fragments;
}

const QStringList &lineFragments()
{
    static const QStringList fragments{u"\n"_s,   u"\n\n"_s,           u"\n---\n"_s,
                                       u"\n  "_s, u"\n# "_s,           u"\n```sh\nls\n```\n"_s,
                                       u"\n\t"_s, u"\nname: evil\n"_s, u"\n...\n"_s};
    return fragments;
}

QString randomText(QRandomGenerator &random, bool mayHaveLines)
{
    QString text;
    for (int parts = random.bounded(1, 9); parts > 0; --parts) {
        const QStringList &from = mayHaveLines && random.bounded(3) == 0 ? lineFragments() : fragments();
        text += from[random.bounded(int(from.size()))];
    }
    return mayHaveLines && random.bounded(100) == 0 ? text.repeated(int(50'000 / text.size()) + 1) : text;
}

QString randomName(QRandomGenerator &random)
{
    static const QStringList words{u"a1"_s, u"null"_s, u"true"_s, u"yes"_s, u"x"_s, u"e3"_s, u"reviewer"_s, u"no"_s};
    QString name = u"n"_s;
    for (int parts = random.bounded(1, 5); parts > 0; --parts)
        name += u'-' + words[random.bounded(int(words.size()))];
    return name;
}

/// A value that the parameter takes: nasty where that is allowed, else the default.
TemplateValue randomValue(const TemplateParameter &parameter, QRandomGenerator &random)
{
    TemplateValue value;
    switch (parameter.type) {
    case ParameterType::Flag:
        return TemplateValue::ofFlag(random.bounded(2) == 0);
    case ParameterType::Choice:
        return TemplateValue::ofText(parameter.choices[random.bounded(int(parameter.choices.size()))].value);
    case ParameterType::List:
        for (int items = random.bounded(4); items > 0; --items) {
            const QString item = randomText(random, false);
            if (!checkValue(parameter, TemplateValue::ofItems({item})))
                value.items += item;
        }
        return value;
    case ParameterType::Text:
    case ParameterType::MultiLine:
        break;
    }
    for (int attempt = 0; attempt < 8; ++attempt) {
        value.text = parameter.name == "name"_L1 ? randomName(random)
                                                 : randomText(random, parameter.type == ParameterType::MultiLine);
        if (!checkValue(parameter, value))
            return value;
    }
    return parameter.defaultValue;
}

/// Words that occur nowhere, in place of free text.
TemplateValue standIn(const TemplateValue &value, const TemplateParameter &parameter,
                      QList<std::pair<QString, QString>> &pairs)
{
    if (parameter.type == ParameterType::Choice || parameter.type == ParameterType::Flag)
        return value;
    const auto next = [&](const QString &text) {
        const QString word = u"zq%1qz"_s.arg(pairs.size());
        pairs.append({word, text});
        return word;
    };
    TemplateValue out;
    for (const QString &item : value.items)
        out.items += next(item);
    if (!value.text.isEmpty())
        out.text = next(value.text);
    return out;
}

/// What readers of YAML and Markdown get: values by key, and the body.
QList<std::pair<QString, QString>> decoded(const QString &text, bool isAgent)
{
    if (!isAgent)
        return {{u"body"_s, text}};
    const DefinitionView view = DefinitionView::parse(text);
    QList<std::pair<QString, QString>> out;
    for (const Field &field : view.fields())
        out.append(
            {field.key, field.value.kind == FieldValue::Kind::List ? field.value.items.join(u'\n') : field.value.text});
    out.append({u"body"_s, view.body().toString()});
    return out;
}

QString put(QString text, const QList<std::pair<QString, QString>> &pairs)
{
    // In one pass, so that nothing that is put in is looked at again.
    static const QRegularExpression word(u"zq(\\d+)qz"_s);
    QString out;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : word.globalMatch(text)) {
        out += QStringView(text).sliced(at, match.capturedStart() - at);
        out += pairs[match.capturedView(1).toInt()].second;
        at = match.capturedEnd();
    }
    out += QStringView(text).sliced(at);
    return out;
}

/// Of values that stand for what users type, what is said of the prompt's text and of its size is rightly said.
QString findings(const QString &text, bool isWithPrompt = true)
{
    const DefinitionView view = DefinitionView::parse(text);
    QStringList lines;
    for (const Diagnostic &diagnostic : runRules({.definition = view, .format = {}, .place = view.name() + u".md"_s})) {
        const bool isOfPrompt = diagnostic.rule->stage == RuleStage::Prompt
                                || QLatin1StringView(diagnostic.rule->code) == "AW121"_L1;
        if (!isWithPrompt && isOfPrompt)
            continue;
        lines += QString::fromLatin1(diagnostic.rule->code) + u" "_s + message(diagnostic);
    }
    return lines.join(u'\n');
}

QStringList loadingTools(const QString &text)
{
    const DefinitionView view = DefinitionView::parse(text);
    QStringList tools;
    for (const Reader *reader : allReaders()) {
        if (reader->read({view, {}, u".claude/agents/"_s + view.name() + u".md"_s}).loads)
            tools += QString::fromLatin1(reader->id);
    }
    return tools;
}

/// The others refuse such a file whatever it says: for its place, its kind or the form of its tool list.
const QStringList &toolsThatReadClaudeFiles()
{
    static const QStringList tools{u"claude-code"_s, u"claude-plugin"_s, u"copilot"_s, u"copilot-cli"_s, u"vscode"_s,
                                   u"cursor"_s,      u"qwen"_s,          u"kiro"_s,    u"goose"_s};
    return tools;
}

void addRows(std::optional<TemplateKind> kind = {})
{
    QTest::addColumn<QString>("id");
    for (const StoredTemplate &stored : store().all()) {
        if (!kind || stored.content.header().kind == *kind)
            QTest::newRow(qPrintable(stored.path)) << stored.content.header().id;
    }
}

} // namespace

class TestBuiltInTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void areThere()
    {
        QVERIFY(store().usable(TemplateKind::Agent).size() >= 26);
        QVERIFY(store().usable(TemplateKind::Block).size() >= 8);
        QCOMPARE(store().broken().size(), 0);
    }

    void areComplete_data() { addRows(); }
    void areComplete()
    {
        QFETCH(const QString, id);
        const StoredTemplate *stored = store().find(id);
        QVERIFY2(stored, "broken");
        const Template &content = stored->content;
        QStringList problems;
        for (const TemplateProblem &problem : checkTemplate(content))
            problems += u"%1:%2 %3"_s.arg(problem.position.line).arg(problem.position.column).arg(message(problem));
        QCOMPARE(problems.join(u'\n'), QString());
        QVERIFY(stored->path.endsWith(u'/' + id + u".md"_s));
        const TemplateHeader &header = content.header();
        QVERIFY(!header.summary.isEmpty() && !header.category.isEmpty() && !header.tags.isEmpty());
        QCOMPARE(header.language, u"en"_s);
        QVERIFY(header.parameters.size() >= 2);
        for (const TemplateParameter &parameter : header.parameters) {
            QVERIFY2(!parameter.label.isEmpty() && parameter.help.endsWith(u'.'), qPrintable(parameter.name));
            QVERIFY2(parameter.pattern.isEmpty() || !parameter.hint.isEmpty(), qPrintable(parameter.name));
        }
        QVERIFY(checkValues(content, {}).isEmpty());
    }

    void areGoodDefinitions_data() { addRows(TemplateKind::Agent); }
    void areGoodDefinitions()
    {
        QFETCH(const QString, id);
        const QString text = expandTemplate(store().find(id)->content, {});
        const DefinitionView view = DefinitionView::parse(text);
        QVERIFY(view.syntax().isStrictYaml());
        QCOMPARE(findings(text), QString());
        const QStringList loading = loadingTools(text);
        for (const QString &tool : toolsThatReadClaudeFiles())
            QVERIFY2(loading.contains(tool), qPrintable(tool));
        QCOMPARE(view.name(), view.name().toLower());
        QVERIFY(findColour(view.value(u"color").text));
        QVERIFY(modelNameKind(view.value(u"model").text) != ModelNameKind::Unknown);
        const QStringList tools = view.value(u"tools").items;
        QVERIFY(!tools.isEmpty());
        for (const QString &tool : tools)
            QVERIFY2(findTool(tool) && !findTool(tool)->has(ToolSpec::NeverInSubAgents), qPrintable(tool));
        const QString body = view.body().toString();
        QVERIFY(!body.contains(u'\t') && !body.contains(u"${"_s) && !body.trimmed().startsWith(u"---"_s));
        QVERIFY2(!body.contains(u"\n\n\n"_s) && text.endsWith(u'\n') && !text.endsWith(u"\n\n"_s), qPrintable(text));
        const qsizetype lines = body.count(u'\n');
        QVERIFY2(id == u"minimal" || (lines >= 40 && lines <= 100), qPrintable(QString::number(lines)));
        QVERIFY(view.outline().headings.size() >= (id == u"minimal" ? 2 : 4));
    }

    void haveGoodDescriptions_data() { addRows(TemplateKind::Agent); }
    void haveGoodDescriptions()
    {
        QFETCH(const QString, id);
        const DefinitionView view = DefinitionView::parse(expandTemplate(store().find(id)->content, {}));
        const Trigger trigger = Trigger::parse(view.description());
        QVERIFY(trigger.summary.startsWith(u"Use this agent when "_s));
        QVERIFY2(trigger.summary.size() <= 400, qPrintable(QString::number(trigger.summary.size())));
        QVERIFY2(view.description().size() <= 1024, qPrintable(QString::number(view.description().size())));
        static const QRegularExpression firstPerson(u"\\b(I|I'll|I'm|my|me)\\b"_s);
        QVERIFY(!trigger.summary.contains(firstPerson));
        QVERIFY(trigger.examples.size() >= 2 && trigger.examples.size() <= 4);
        QVERIFY(trigger.notUnderstood.isEmpty());
        for (const ExampleBlock &example : trigger.examples) {
            QVERIFY(!example.context.isEmpty() && !example.commentary.isEmpty() && example.isClosed);
            QCOMPARE(example.turns.size(), 2);
            QCOMPARE(example.turns[0].role, u"user"_s);
            QCOMPARE(example.turns[1].role, u"assistant"_s);
            QVERIFY(example.turns[1].text.contains(view.name()));
        }
    }

    /// lupdate reads no Markdown.
    void textsAreThereForTranslators()
    {
        QByteArray source =
            "// SPDX-License-Identifier: MIT\n"
            "// What people read of the templates in resources/, for lupdate, which reads no Markdown: templateText() looks it up.\n"
            "// Written by tst_built_in_templates with UPDATE_SNAPSHOTS=1.\n"
            "#pragma once\n\n#include <QtGlobal>\n\n// clang-format off\nnamespace Agentwright {\n\n"
            "inline constexpr const char *kBuiltInTexts[] = {\n";
        for (const QString &text : shownTexts())
            source += "    QT_TRANSLATE_NOOP(\"Agentwright::BuiltInTemplates\", \""
                      + QString(text).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).toUtf8() + "\"),\n";
        source += "};\n\n} // namespace Agentwright\n";
        const QString differs = compareWithSnapshot(fixturePath(u"../../lib/templates/built_in_texts.h"_s), source);
        QVERIFY2(differs.isEmpty(), qPrintable(differs));
    }

    /// Whatever is put in is read back exactly, no rule fires and nobody stops loading the file.
    void keepValuesExactly_data() { addRows(); }
    void keepValuesExactly()
    {
        QFETCH(const QString, id);
        const Template &content = store().find(id)->content;
        const bool isAgent = content.header().kind == TemplateKind::Agent;
        QRandomGenerator random(kSeed + quint32(qHash(id, 0) % 1000));
        int different = 0;
        for (int round = 0; round < kRoundsPerTemplate; ++round) {
            TemplateValues values;
            TemplateValues standIns;
            QList<std::pair<QString, QString>> pairs;
            for (const TemplateParameter &parameter : content.header().parameters) {
                const TemplateValue value = randomValue(parameter, random);
                different += value != parameter.defaultValue;
                values.insert(parameter.name, value);
                standIns.insert(parameter.name, standIn(value, parameter, pairs));
            }
            QVERIFY(checkValues(content, values).isEmpty());
            const QString text = expandTemplate(content, values);
            const auto actual = decoded(text, isAgent);
            const QString plain = expandTemplate(content, standIns);
            const auto expected = decoded(plain, isAgent);
            QCOMPARE(actual.size(), expected.size());
            for (qsizetype i = 0; i < actual.size(); ++i) {
                QCOMPARE(actual[i].first, expected[i].first);
                QCOMPARE(actual[i].second, put(expected[i].second, pairs));
            }
            if (!isAgent)
                continue;
            QVERIFY2(DocumentSyntax::parse(text).isStrictYaml(),
                     qPrintable(text.first(std::min<qsizetype>(text.size(), 3000))));
            QVERIFY2(findings(text, false).isEmpty(),
                     qPrintable(findings(text, false) + u'\n' + text.first(std::min<qsizetype>(text.size(), 6000))));
            QCOMPARE(loadingTools(text), loadingTools(plain));
        }
        QVERIFY(different > kRoundsPerTemplate);
    }
};

QTEST_GUILESS_MAIN(TestBuiltInTemplates)
#include "tst_built_in_templates.moc"
