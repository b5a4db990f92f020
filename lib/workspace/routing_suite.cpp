// SPDX-License-Identifier: MIT
#include <agentwright/workspace/routing_suite.h>

#include <agentwright/base/message_text.h>
#include <agentwright/syntax/document_syntax.h>
#include <agentwright/syntax/scalar_codec.h>

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr QLatin1StringView kFence("---\n");
constexpr qsizetype kShownAnswers = 3;

/// The suite is read as a frontmatter: the same reader, and it knows where YAML goes wrong.
class SuiteReader
{
public:
    explicit SuiteReader(const QString &text)
        : m_syntax(DocumentSyntax::parse(kFence + (text.startsWith(kFence) ? text.sliced(kFence.size()) : text)
                                         + "\n---\n"_L1))
    { }

    RoutingSuite read()
    {
        for (const SyntaxIssue &issue : m_syntax.issues()) {
            if (issue.kind == SyntaxIssue::Kind::NotYaml || issue.kind == SyntaxIssue::Kind::TooLarge) {
                report(issue.kind == SyntaxIssue::Kind::NotYaml
                           ? QT_TRANSLATE_NOOP("Agentwright::Workspace", "This is not YAML: %1")
                           : QT_TRANSLATE_NOOP("Agentwright::Workspace", "The file is too large for a suite"),
                       {issue.detail});
                m_suite.problems.last().offset = std::max<qsizetype>(issue.range.start - kFence.size(), 0);
                return m_suite;
            }
        }
        const YamlValue root = m_syntax.rootValue();
        const YamlValue *cases = root.find("cases"_L1);
        if (!cases || cases->kind != YamlValue::Kind::Sequence) {
            report(QT_TRANSLATE_NOOP("Agentwright::Workspace", "A suite has a list named “cases”"), {});
            return m_suite;
        }
        for (const YamlValue &item : cases->items) {
            ++m_number;
            readCase(item);
        }
        return m_suite;
    }

private:
    void readCase(const YamlValue &item)
    {
        SuiteCase one;
        for (const YamlPair &pair : item.pairs) {
            const QString &key = pair.key.text;
            if (key == "request"_L1)
                one.request = pair.value.text;
            else if (key == "agent"_L1 || key == "agents"_L1)
                one.agents = namesIn(pair.value);
            else if (key == "top"_L1)
                one.top = qsizetype(pair.value.toInteger().value_or(0));
            else
                report(QT_TRANSLATE_NOOP("Agentwright::Workspace", "There is no key “%1”: request, agent, top"), {key});
        }
        if (one.request.trimmed().isEmpty())
            report(QT_TRANSLATE_NOOP("Agentwright::Workspace", "“%1” is missing or empty"), {u"request"_s});
        else if (one.agents.isEmpty())
            report(QT_TRANSLATE_NOOP("Agentwright::Workspace", "“%1” is missing or empty"), {u"agent"_s});
        else if (one.top < 1)
            report(QT_TRANSLATE_NOOP("Agentwright::Workspace", "“top” is a number from 1 on"), {});
        else
            m_suite.cases.append(one);
    }

    static QStringList namesIn(const YamlValue &value)
    {
        QStringList names;
        for (const YamlValue &item : value.kind == YamlValue::Kind::Sequence ? value.items : QList<YamlValue>{value}) {
            if (!item.text.isEmpty())
                names.append(item.text);
        }
        return names;
    }

    void report(const char *text, const QStringList &arguments)
    {
        m_suite.problems.append({text, arguments, m_number, -1});
    }

    const DocumentSyntax m_syntax;
    RoutingSuite m_suite;
    qsizetype m_number = 0;
};

QString scalar(const QString &text)
{
    return encodeScalar(text, text.contains(u'\n') ? ValueStyle::DoubleQuoted : ValueStyle::Plain, {.insideFlow = true});
}

} // namespace

RoutingSuite RoutingSuite::parse(const QString &text)
{
    return SuiteReader(text).read();
}

QString RoutingSuite::toText() const
{
    if (cases.isEmpty())
        return u"cases: []\n"_s;
    QString text = u"cases:\n"_s;
    for (const SuiteCase &one : cases) {
        QStringList names;
        for (const QString &name : one.agents)
            names.append(scalar(name));
        text += u"  - request: "_s + scalar(one.request) + u"\n    agent: "_s
                + (names.size() == 1 ? names.first() : u'[' + names.join(", "_L1) + u']') + u'\n';
        if (one.top > 1)
            text += u"    top: "_s + QString::number(one.top) + u'\n';
    }
    return text;
}

RoutingSuite suiteOf(const QList<LibraryAgent> &agents, const RoutingEvaluation &evaluation)
{
    RoutingSuite suite;
    for (const RoutingCase &one : evaluation.cases) {
        const LibraryAgent &agent = agents[one.agent];
        if (one.rank > 0 && !agent.name.isEmpty())
            suite.cases.append({agent.examples[one.example].request, {agent.name}, one.rank});
    }
    return suite;
}

QList<SuiteResult> runSuite(const RoutingSuite &suite, const QList<LibraryAgent> &agents)
{
    const Router router(agents);
    QHash<QString, QList<qsizetype>> byName;
    for (qsizetype i = 0; i < agents.size(); ++i) {
        if (answersRequests(agents[i]))
            byName[agents[i].name].append(i);
    }
    QList<SuiteResult> results;
    for (const SuiteCase &one : suite.cases) {
        SuiteResult result;
        result.answers = router.route(one.request, kShownAnswers);
        for (const QString &name : one.agents) {
            const QList<qsizetype> named = byName.value(name);
            if (named.isEmpty())
                result.unknown.append(name);
            for (const qsizetype agent : named) {
                const QList<AgentExample> &examples = agents[agent].examples;
                const auto same = std::find_if(examples.begin(), examples.end(), [&](const AgentExample &example) {
                    return example.request == one.request;
                });
                const qsizetype example = same == examples.end() ? -1 : same - examples.begin();
                QList<RoutedAgent> answers;
                const qsizetype rank = router.rankOf(agent, one.request, kShownAnswers, answers, {agent, example});
                if (rank > 0 && (result.rank == 0 || rank < result.rank)) {
                    result.rank = rank;
                    result.answers = answers;
                }
            }
        }
        result.passes = result.rank > 0 && result.rank <= one.top;
        results.append(result);
    }
    return results;
}

QString problemText(const SuiteProblem &problem)
{
    return messageText("Agentwright::Workspace", problem.text, problem.arguments);
}

} // namespace Agentwright
