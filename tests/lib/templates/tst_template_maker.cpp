// SPDX-License-Identifier: MIT
#include <agentwright/model/definition_view.h>
#include <agentwright/templates/template_expander.h>
#include <agentwright/templates/template_maker.h>

#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

const QString kDefinition =
    u"---\nname: kafka-reviewer\ndescription: Use this agent when: Kafka consumers change. The kafka-reviewer reads.\n"
    "tools: Read, Grep\n---\n\nYou review Kafka consumers and Kafka producers.\nKafka topics are ⟦ordered⟧.\n"
    "KafkaStreams is another word. Consumers of Kafka retry.\n"_s;

TemplateHeader header(const QList<ParameterProposal> &proposals)
{
    TemplateHeader header{.id = u"mine"_s,
                          .title = u"Mine: a \"test\""_s,
                          .summary = u"Says: it"_s,
                          .category = u"own"_s,
                          .tags = {u"a, b"_s, u"c"_s},
                          .language = u"en"_s};
    for (const ParameterProposal &proposal : proposals)
        header.parameters.append(proposal.parameter);
    return header;
}

} // namespace

class TestTemplateMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void proposesNameAndRecurringWords()
    {
        const QList<ParameterProposal> proposals = proposeParameters(kDefinition);
        QCOMPARE(proposals.size(), 2);
        QCOMPARE(proposals[0].parameter.name, u"name"_s);
        QCOMPARE(proposals[0].parameter.defaultValue.text, u"kafka-reviewer"_s);
        QCOMPARE(proposals[0].count, 2);
        QCOMPARE(proposals[1].parameter.name, u"kafka"_s);
        QCOMPARE(proposals[1].parameter.defaultValue.text, u"Kafka"_s);
        QCOMPARE(proposals[1].count, 5);
    }

    void likelyOnesAreSpelledLikeNames()
    {
        QStringList likely;
        for (const ParameterProposal &proposal :
             proposeParameters(u"---\nname: a-b\n---\n"_s
                               + u"Kafka backend GraphQL SQL IMPORTANT straße ÄÖÜ C# websocket iOS\n"_s.repeated(4))) {
            if (proposal.isLikely)
                likely.append(proposal.parameter.defaultValue.text);
        }
        QCOMPARE(likely, (QStringList{u"a-b"_s, u"GraphQL"_s, u"Kafka"_s, u"SQL"_s, u"iOS"_s, u"ÄÖÜ"_s}));
    }

    void makesTemplateThatGivesTheDefinitionBack()
    {
        const Result<QString> made = makeTemplate(kDefinition, header(proposeParameters(kDefinition)));
        QVERIFY(made);
        const Template parsed = Template::parse(*made);
        QVERIFY(parsed.isUsable());
        QVERIFY(parsed.problems().isEmpty());
        QVERIFY(made->contains(u"name: ⟦name⟧"_s));
        QVERIFY(made->contains(u"KafkaStreams"_s));
        const DefinitionView before = DefinitionView::parse(kDefinition);
        const DefinitionView after = DefinitionView::parse(expandTemplate(parsed, {}));
        QVERIFY(after.syntax().isStrictYaml());
        QCOMPARE(after.name(), before.name());
        QCOMPARE(after.description(), before.description());
        QCOMPARE(after.body().toString(), before.body().toString());
        const DefinitionView other = DefinitionView::parse(
            expandTemplate(parsed, {{u"kafka"_s, TemplateValue::ofText(u"Pulsar"_s)}}));
        QVERIFY(other.body().startsWith(
            u"\nYou review Pulsar consumers and Pulsar producers.\nPulsar topics are ⟦ordered⟧.\n"));
    }

    void headerReadsBack()
    {
        TemplateHeader all = header({});
        all.kind = TemplateKind::Block;
        all.parameters = {{.name = u"a"_s,
                           .label = u"A: # \"x\""_s,
                           .help = u"two\nlines"_s,
                           .type = ParameterType::Text,
                           .defaultValue = TemplateValue::ofText(u"- ⟦x⟧"_s),
                           .isRequired = true,
                           .pattern = u"[\\w: #\"']*"_s,
                           .hint = u"'"_s},
                          {.name = u"b"_s,
                           .label = u"B"_s,
                           .type = ParameterType::List,
                           .defaultValue = TemplateValue::ofItems({u"x, y"_s, u"#"_s})},
                          {.name = u"c"_s,
                           .label = u"C"_s,
                           .type = ParameterType::Flag,
                           .defaultValue = TemplateValue::ofFlag(true)},
                          {.name = u"d"_s,
                           .label = u"D"_s,
                           .type = ParameterType::Choice,
                           .defaultValue = TemplateValue::ofText(u"yes"_s),
                           .choices = {{u"yes"_s, u"Yes: it is"_s}, {u"no"_s, u"no"_s}}},
                          {.name = u"e"_s,
                           .label = u"E"_s,
                           .type = ParameterType::MultiLine,
                           .defaultValue = TemplateValue::ofText(u"a\n---\nb\n"_s)}};
        const Template parsed = Template::parse(templateHeaderSource(all) + u"⟦a⟧\n"_s);
        QVERIFY2(parsed.problems().isEmpty(),
                 qPrintable(parsed.problems().isEmpty() ? QString() : message(parsed.problems().first())));
        QCOMPARE(parsed.header(), all);
    }

    void refusesWhatCannotBeOne()
    {
        const Result<QString> made = makeTemplate(u"no frontmatter\n"_s, header({}));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!made.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTemplateMaker)
#include "tst_template_maker.moc"
