// SPDX-License-Identifier: MIT
#include "command.h"
#include "console.h"
#include "definition_file.h"
#include "library_input.h"

#include <agentwright/base/line_index.h>
#include <agentwright/io/file_store.h>
#include <agentwright/workspace/routing_suite.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr qsizetype kShownWords = 6;

struct RouteChoices {
    bool isJson = false;
    qsizetype top = 5;
};

QStringList wordsOf(const RoutedAgent &answer)
{
    QStringList words;
    for (const DecidingWord &word : answer.words.first(std::min(kShownWords, answer.words.size())))
        words.append(word.word);
    return words;
}

QJsonArray answersToJson(const QList<RoutedAgent> &answers, const LibraryInput &library)
{
    QJsonArray list;
    for (const RoutedAgent &answer : answers) {
        QJsonObject object = library.toJson(answer.agent);
        QJsonArray words;
        for (const DecidingWord &word : answer.words)
            words.append(QJsonObject{{u"word"_s, word.word}, {u"score"_s, word.score}});
        object.insert(u"score"_s, answer.score);
        object.insert(u"words"_s, words);
        list.append(object);
    }
    return list;
}

void printJson(const QJsonObject &object, Console &console)
{
    console.printBytes(QJsonDocument(object).toJson());
}

/// Ends with Findings when no agent answers.
int routeRequest(const QString &request, const LibraryInput &library, const RouteChoices &choices, Console &console)
{
    const QList<RoutedAgent> answers = Router(library.agents).route(request, choices.top);
    if (choices.isJson) {
        printJson({{u"request"_s, request}, {u"answers"_s, answersToJson(answers, library)}}, console);
    } else {
        for (qsizetype i = 0; i < answers.size(); ++i)
            console.print(QString::number(i + 1).rightJustified(3) + u". "_s
                          + QString::number(answers[i].score, 'f', 1).rightJustified(5) + u"  "_s
                          + library.label(answers[i].agent) + u'\n' + QString(12, u' ')
                          + wordsOf(answers[i]).join(", "_L1) + u'\n');
        if (answers.isEmpty())
            console.print(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "No agent has a word of this request."))
                          + u'\n');
    }
    return answers.isEmpty() ? Findings : Fine;
}

QJsonObject accuracyToJson(const RoutingAccuracy &accuracy)
{
    return {{u"first"_s, accuracy.first}, {u"firstThree"_s, accuracy.firstThree}};
}

QJsonObject evaluationToJson(const RoutingEvaluation &evaluation, const LibraryInput &library)
{
    QJsonArray cases;
    for (const RoutingCase &one : evaluation.cases) {
        QJsonObject object = library.toJson(one.agent);
        object.insert(u"example"_s, one.example + 1);
        object.insert(u"request"_s, library.agents[one.agent].examples[one.example].request);
        object.insert(u"rank"_s, one.rank);
        object.insert(u"answers"_s, answersToJson(one.answers, library));
        cases.append(object);
    }
    QJsonArray confusions;
    for (const Confusion &confusion : evaluation.confusions) {
        QJsonArray numbers;
        for (const qsizetype one : confusion.cases)
            numbers.append(evaluation.cases[one].example + 1);
        confusions.append(QJsonObject{{u"expected"_s, library.toJson(confusion.expected)},
                                      {u"answered"_s, library.toJson(confusion.answered)},
                                      {u"examples"_s, numbers},
                                      {u"expectedWords"_s, QJsonArray::fromStringList(confusion.expectedWords)},
                                      {u"answeredWords"_s, QJsonArray::fromStringList(confusion.answeredWords)}});
    }
    return {{u"agents"_s, evaluation.agents},
            {u"accuracy"_s, accuracyToJson(evaluation.accuracy)},
            {u"namesOnly"_s, accuracyToJson(evaluation.namesOnly)},
            {u"random"_s, accuracyToJson(evaluation.random)},
            {u"cases"_s, cases},
            {u"confusions"_s, confusions}};
}

QString accuracyLine(const char *text, const RoutingAccuracy &accuracy)
{
    return u"  "_s
           + cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: first %2, among the first three %3"),
                     {cliText(text), percentText(accuracy.first), percentText(accuracy.firstThree)})
           + u'\n';
}

QString evaluationToText(const RoutingEvaluation &evaluation, const LibraryInput &library)
{
    QString text = cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                             "%1 examples of %2 agents, each asked of the library without it"),
                           {QString::number(evaluation.cases.size()), QString::number(evaluation.agents)})
                   + u'\n';
    if (evaluation.cases.isEmpty())
        return text;
    text += accuracyLine(QT_TRANSLATE_NOOP("Agentwright::Cli", "this bench"), evaluation.accuracy)
            + accuracyLine(QT_TRANSLATE_NOOP("Agentwright::Cli", "names alone"), evaluation.namesOnly)
            + accuracyLine(QT_TRANSLATE_NOOP("Agentwright::Cli", "guessing"), evaluation.random);
    for (const Confusion &confusion : evaluation.confusions) {
        text += cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "%1 is asked, %2 answers:"),
                        {library.label(confusion.expected), library.label(confusion.answered)})
                + u'\n';
        for (const qsizetype one : confusion.cases) {
            const RoutingCase &routed = evaluation.cases[one];
            text += u"    “"_s + library.agents[routed.agent].examples[routed.example].request.simplified() + u"”\n"_s;
        }
        text += u"    "_s
                + cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "only the one speaks of: %1; only the other: %2"),
                          {confusion.expectedWords.join(", "_L1), confusion.answeredWords.join(", "_L1)})
                + u'\n';
    }
    return text;
}

int testExamples(const LibraryInput &library, const RouteChoices &choices, Console &console)
{
    const RoutingEvaluation evaluation = evaluateRouting(library.agents);
    if (choices.isJson)
        printJson(evaluationToJson(evaluation, library), console);
    else
        console.print(evaluationToText(evaluation, library));
    return Fine;
}

void reportProblems(const RoutingSuite &suite, const QString &path, const QString &text, Console &console)
{
    const LineIndex lines(text);
    for (const SuiteProblem &problem : suite.problems) {
        QString place = path;
        if (problem.offset >= 0) {
            const LineColumn at = lines.at(problem.offset);
            place += u':' + QString::number(at.line) + u':' + QString::number(at.column);
        }
        if (problem.number > 0)
            place += u": "_s
                     + cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "case %1"), {QString::number(problem.number)});
        console.fail(place + u": "_s + problemText(problem));
    }
}

QJsonObject resultToJson(const SuiteCase &one, const SuiteResult &result, const LibraryInput &library)
{
    return {{u"request"_s, one.request},
            {u"agents"_s, QJsonArray::fromStringList(one.agents)},
            {u"top"_s, one.top},
            {u"rank"_s, result.rank},
            {u"passes"_s, result.passes},
            {u"unknown"_s, QJsonArray::fromStringList(result.unknown)},
            {u"answers"_s, answersToJson(result.answers, library)}};
}

QString failureToText(const SuiteCase &one, const SuiteResult &result, const LibraryInput &library)
{
    QString text = u"“"_s + one.request.simplified() + u"”\n    "_s
                   + cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "%1 is expected among the first %2 and comes %3"),
                             {one.agents.join(", "_L1), QString::number(one.top),
                              result.rank > 0 ? QString::number(result.rank)
                                              : cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "nowhere"))})
                   + u'\n';
    for (const QString &name : result.unknown)
        text += u"    "_s + cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "no agent is called “%1”"), {name}) + u'\n';
    for (const RoutedAgent &answer : result.answers)
        text += u"    - "_s + library.label(answer.agent) + u": "_s + wordsOf(answer).join(", "_L1) + u'\n';
    return text;
}

int checkSuite(const QString &path, const LibraryInput &library, const RouteChoices &choices, Console &console)
{
    const auto file = openText(path, console);
    if (!file)
        return Failed;
    const RoutingSuite suite = RoutingSuite::parse(file->text);
    reportProblems(suite, path, file->text, console);
    const QList<SuiteResult> results = runSuite(suite, library.agents);
    QJsonArray cases;
    qsizetype failures = 0;
    for (qsizetype i = 0; i < results.size(); ++i) {
        failures += !results[i].passes;
        if (choices.isJson)
            cases.append(resultToJson(suite.cases[i], results[i], library));
        else if (!results[i].passes)
            console.print(failureToText(suite.cases[i], results[i], library));
    }
    if (choices.isJson)
        printJson({{u"cases"_s, cases}, {u"failures"_s, failures}}, console);
    else
        console.print(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "%1 of %2 cases as expected"),
                              {QString::number(results.size() - failures), QString::number(results.size())})
                      + u'\n');
    return failures > 0 ? Findings : Fine;
}

int writeSuite(const QString &path, const LibraryInput &library, Console &console)
{
    const RoutingEvaluation evaluation = evaluateRouting(library.agents);
    const RoutingSuite suite = suiteOf(library.agents, evaluation);
    const Result<FileFingerprint> written = createFile(path, suite.toText().toUtf8());
    if (!written) {
        console.fail(errorText(path, written.error()));
        return Failed;
    }
    console.print(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: %2 cases of %3 examples"),
                          {path, QString::number(suite.cases.size()), QString::number(evaluation.cases.size())})
                  + u'\n');
    return Fine;
}

} // namespace

int runRoute(const QStringList &arguments, Console &console)
{
    CommandParser parser(
        "route",
        {{u"test"_s,
          cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                    "ask every example of the agents, each without itself: how often the right "
                                    "agent comes first, and which are taken for which"))},
         {u"suite"_s,
          cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                    "check the expectations in this file (YAML or JSON: “cases”, each "
                                    "with “request”, “agent” and perhaps “top”)")),
          u"FILE"_s},
         {u"write-suite"_s,
          cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "write the examples with their present ranks as such a file")),
          u"FILE"_s},
         {u"top"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "show so many agents")), u"N"_s, u"5"_s},
         {u"format"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "text or json")), u"FORMAT"_s, u"text"_s}});
    if (!parser.parse(arguments, 1, std::numeric_limits<qsizetype>::max(), console))
        return parser.exitCode();
    const auto format = parser.choice(u"format"_s, {u"text"_s, u"json"_s}, console);
    const auto top = numberOf(parser, u"top"_s, 1, 1'000'000, console);
    if (!format || !top)
        return Failed;
    const int modes = parser.has(u"test"_s) + parser.has(u"suite"_s) + parser.has(u"write-suite"_s);
    QStringList paths = parser.positional();
    const QString request = modes == 0 ? paths.takeFirst() : QString();
    if (modes > 1 || paths.isEmpty()) {
        console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                               "route takes a request and paths, or one of --test, --suite and "
                                               "--write-suite with paths")));
        return Failed;
    }
    const RouteChoices choices{*format == u"json", *top};
    const LibraryInput library = readLibrary(paths, console);
    const int outcome = parser.has(u"test"_s)          ? testExamples(library, choices, console)
                        : parser.has(u"suite"_s)       ? checkSuite(parser.value(u"suite"_s), library, choices, console)
                        : parser.has(u"write-suite"_s) ? writeSuite(parser.value(u"write-suite"_s), library, console)
                                                       : routeRequest(request, library, choices, console);
    return console.hasFailed() ? Failed : outcome;
}

} // namespace Agentwright::App
