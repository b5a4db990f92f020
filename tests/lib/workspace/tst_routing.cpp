// SPDX-License-Identifier: MIT
#include "support/fixtures.h"

#include <agentwright/base/file_text.h>
#include <agentwright/workspace/routing_suite.h>

#include <QTest>

#include <algorithm>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

QList<LibraryAgent> agentsIn(const QString &folder)
{
    QList<LibraryAgent> agents;
    for (const QString &path : Testing::fixtureFiles(folder, {u"*.md"_s, u"*.txt"_s}))
        agents.append(libraryAgentOf(DefinitionView::parse(decodeText(Testing::fileBytes(path)).text), path, {}));
    return agents;
}

QList<LibraryAgent> team()
{
    return agentsIn(Testing::fixturePath(u"workspace/team"_s));
}

/// "name: word word" of every answer.
QStringList answersTo(const QString &request, const QList<LibraryAgent> &agents)
{
    QStringList answers;
    for (const RoutedAgent &answer : Router(agents).route(request, 99)) {
        QString line = agents[answer.agent].path.section(u'/', -1) + u':';
        for (const DecidingWord &word : answer.words)
            line += u' ' + word.word;
        answers.append(line);
    }
    return answers;
}

RoutingSuite suite(const QString &text)
{
    return RoutingSuite::parse(text);
}

} // namespace

class TestRouting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void theRightAgentAnswers_data()
    {
        QTest::addColumn<QString>("request");
        QTest::addColumn<QString>("first");
        QTest::newRow("a letter") << u"please write the customers an apology"_s << u"letter-writer.md"_s;
        QTest::newRow("a page") << u"The start page is slow"_s << u"slow-page-finder.md"_s;
        QTest::newRow("an index") << u"which INDEXES do these queries need?"_s << u"query-tuner.md"_s;
        QTest::newRow("nobody") << u"Bake a cake"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void theRightAgentAnswers()
    {
        QFETCH(QString, request);
        QTEST(answersTo(request, team()).value(0).section(u':', 0, 0), "first");
    }

    void wordsAreThoseOfTheRequest()
    {
        const QString first = answersTo(u"Which INDEXES, and which index?"_s, team()).value(0);
        QCOMPARE(first, u"query-tuner.md: INDEXES"_s);
    }

    void wordsMakeUpTheScore()
    {
        const QList<LibraryAgent> agents = team();
        for (const RoutedAgent &answer :
             Router(agents).route(u"The slow query of the nightly report waits for a letter", 99)) {
            double sum = 0;
            for (const DecidingWord &word : answer.words)
                sum += word.score;
            QVERIFY(qAbs(sum - answer.score) < 1e-9);
        }
    }

    void theOrderOfTheFilesDoesNotMatter()
    {
        QList<LibraryAgent> agents = team();
        const QString request = u"Write the nightly report query and a letter about the slow page"_s;
        const QStringList forward = answersTo(request, agents);
        const RoutingEvaluation evaluation = evaluateRouting(agents);
        std::reverse(agents.begin(), agents.end());
        QCOMPARE(answersTo(request, agents), forward);
        QVERIFY(forward.size() >= 3);
        const RoutingEvaluation turned = evaluateRouting(agents);
        QCOMPARE(turned.cases.size(), evaluation.cases.size());
        for (qsizetype i = 0; i < turned.cases.size(); ++i)
            QCOMPARE(turned.cases[i].rank, evaluation.cases[i].rank);
    }

    /// Leaving an example out is the same as never having had it.
    void leftOutIsNotThere()
    {
        const QList<LibraryAgent> agents = team();
        const Router whole(agents);
        for (qsizetype agent = 0; agent < agents.size(); ++agent) {
            for (qsizetype example = 0; example < agents[agent].examples.size(); ++example) {
                QList<LibraryAgent> without = agents;
                without[agent].examples.removeAt(example);
                const QString request = agents[agent].examples[example].request;
                const QList<RoutedAgent> expected = Router(without).route(request, 99);
                const QList<RoutedAgent> answers = whole.route(request, 99, {agent, example});
                QCOMPARE(answers.size(), expected.size());
                for (qsizetype i = 0; i < answers.size(); ++i) {
                    QCOMPARE(answers[i].agent, expected[i].agent);
                    QCOMPARE(answers[i].score, expected[i].score);
                }
            }
        }
    }

    void evaluates()
    {
        const QList<LibraryAgent> agents = team();
        const RoutingEvaluation evaluation = evaluateRouting(agents);
        QCOMPARE(evaluation.agents, 5);
        QCOMPARE(evaluation.cases.size(), 6);
        QCOMPARE(evaluation.random.first, 1.0 / 5);
        QCOMPARE(evaluation.random.firstThree, 3.0 / 5);
        qsizetype first = 0, confused = 0;
        for (const RoutingCase &one : evaluation.cases) {
            first += one.rank == 1;
            confused += one.rank != 1 && !one.answers.isEmpty();
        }
        QCOMPARE(evaluation.accuracy.first, double(first) / 6);
        QVERIFY(evaluation.accuracy.firstThree > evaluation.namesOnly.firstThree);
        for (const Confusion &confusion : evaluation.confusions) {
            confused -= confusion.cases.size();
            QVERIFY(!confusion.expectedWords.isEmpty() && !confusion.answeredWords.isEmpty());
            for (const QString &word : confusion.expectedWords)
                QVERIFY(!confusion.answeredWords.contains(word));
        }
        QCOMPARE(confused, 0);
    }

    void suitesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("cases");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char *title, const QString &text, const QStringList &cases,
                            const QStringList &problems) { QTest::newRow(title) << text << cases << problems; };
        row("YAML",
            u"# mine\ncases:\n  - request: slow page\n    agent: a\n  - {request: \"x: y\", agents: [a, b], top: 3}\n"_s,
            {u"slow page>a/1"_s, u"x: y>a,b/3"_s}, {});
        row("JSON", u"{\n\"cases\": [\n {\"request\": \"a\\u00e4 \\\"b\\\"\", \"agent\": \"x\"}\n]}\n"_s,
            {u"aä \"b\">x/1"_s}, {});
        row("a mark in front", u"---\ncases: []\n"_s, {}, {});
        row("no list", u"tests: []\n"_s, {}, {u"0 A suite has a list named “cases”"_s});
        row("empty", QString(), {}, {u"0 A suite has a list named “cases”"_s});
        row("cases that miss something",
            u"cases:\n- request: a\n- agent: b\n- request: a\n  agent: b\n  top: none\n- text\n"_s, {},
            {u"1 “agent” is missing or empty"_s, u"2 “request” is missing or empty"_s,
             u"3 “top” is a number from 1 on"_s, u"4 “request” is missing or empty"_s});
        row("a key too many", u"cases:\n- request: a\n  agent: b\n  rank: 1\n"_s, {u"a>b/1"_s},
            {u"1 There is no key “rank”: request, agent, top"_s});
    }
    void suitesAreRead()
    {
        QFETCH(QString, text);
        const RoutingSuite read = suite(text);
        QStringList cases, problems;
        for (const SuiteCase &one : read.cases)
            cases.append(one.request + u'>' + one.agents.join(u',') + u'/' + QString::number(one.top));
        for (const SuiteProblem &problem : read.problems)
            problems.append(QString::number(problem.number) + u' ' + problemText(problem));
        QTEST(cases, "cases");
        QTEST(problems, "problems");
    }

    void whatIsNoYamlHasAPlace()
    {
        const RoutingSuite read = suite(u"cases:\n  - request: a: b\n    agent: c\n"_s);
        QCOMPARE(read.problems.size(), 1);
        QVERIFY(read.problems.first().offset > 6);
        QVERIFY(read.cases.isEmpty());
    }

    void suitesAreWritten()
    {
        RoutingSuite written;
        for (const QString &request : {u"plain"_s, u"with: colon # and mark"_s, u"'quoted' \"twice\""_s, u"two\nlines"_s,
                                       u"- dash, [list] {map}"_s, u"12"_s, u"日本語。"_s, u"back\\slash \\n"_s})
            written.cases.append({request, {u"a"_s}, 1});
        written.cases.append({u"two agents"_s, {u"a, b"_s, u"c"_s}, 4});
        const RoutingSuite read = suite(written.toText());
        QVERIFY2(read.problems.isEmpty(), qPrintable(written.toText()));
        QCOMPARE(read.cases, written.cases);
        QCOMPARE(suite(RoutingSuite().toText()).problems.size(), 0);
    }

    void whatIsThereTodayPassesAndWorseFails()
    {
        QList<LibraryAgent> agents = team();
        const RoutingSuite today = suiteOf(agents, evaluateRouting(agents));
        QCOMPARE(today.cases.size(), 6);
        for (const SuiteResult &result : runSuite(today, agents))
            QVERIFY(result.passes && result.unknown.isEmpty());
        // Somebody writes an agent that claims the letters.
        LibraryAgent rival = agents.first();
        rival.path = u"/p/.claude/agents/rival.md"_s;
        rival.name = u"rival"_s;
        rival.summary = u"Apology letters to customers, invitation for the party, parcels"_s;
        rival.description = rival.summary;
        rival.examples.clear();
        agents.append(rival);
        const QList<SuiteResult> results = runSuite(today, agents);
        QVERIFY(std::any_of(results.begin(), results.end(), [](const SuiteResult &result) { return !result.passes; }));
        const SuiteResult unknown = runSuite(suite(u"cases: [{request: party parcels, agent: nobody}]"_s), agents)
                                        .first();
        QVERIFY(!unknown.passes);
        QCOMPARE(unknown.unknown, QStringList{u"nobody"_s});
        QCOMPARE(agents[unknown.answers.first().agent].name, u"rival"_s);
    }

    void theSeedsAreTakenForEachOther()
    {
        const QString folder = Testing::seedsFolder();
        if (folder.isEmpty())
            QSKIP("no seeds here");
        const RoutingEvaluation evaluation = evaluateRouting(agentsIn(folder));
        QCOMPARE(evaluation.agents, 5);
        QVERIFY(evaluation.cases.size() >= 12);
        QVERIFY(evaluation.accuracy.first < 0.5);
        QVERIFY(!evaluation.confusions.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRouting)
#include "tst_routing.moc"
